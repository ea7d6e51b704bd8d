import { type FigureWords, figureWords, type Series } from './figure-words.js';
import { faultsAt, type Label, labelAt } from './labels.js';
import { type Box, boxOf, type Drawn, type Letter, letters, type Place } from './places.js';
import { type Scales, start } from './plane.js';
import { type Run, runsOfTargets } from './targets.js';

/** A line of words close above or below the line that it names. */
const sides = [-0.45, 1.2];
/** More targets than these are left to the table. */
const mostTold = 4;
/** Between the start of a target and its words, in per cent of the width. */
const indent = 0.8;

interface TargetLabels {
  readonly labels: readonly Label[];
  /** Whether the latest target has its words on a page of any width: an older one alone would read as if it were in force. */
  readonly isLatestTold: boolean;
}

/** Each target along the line of its own, where its words cover nothing; a target without such a place has none. */
export function targetLabels(series: Series, drawn: Drawn, scales: Scales): TargetLabels {
  const words = figureWords(series);
  const labels: Label[] = [];
  let boxes: readonly Box[] = drawn.boxes;
  let isLatestTold = false;
  // the latest first: it is the one that is asked for
  for (const run of namedRuns(series, words).toReversed()) {
    const places = placesOf(run, scales);
    const found = clearPlace(places, { ...drawn, boxes }, scales);
    if (!found) continue;
    isLatestTold ||= run.last && !found.roomy;
    boxes = [...boxes, boxOf(found.place, found.roomy ? 'wide' : 'narrow')];
    labels.unshift(labelAt('aim', found.place, found.roomy));
  }
  return { labels, isLatestTold };
}

/** `Target: 55, then 50, then 45`, for the key of a picture that has no room for them. */
export function targetsInWords(series: Series): string | undefined {
  const [words, runs] = [figureWords(series), runsOfTargets(series.points)];
  const latest = runs.at(-1);
  if (!latest || !words) return latest && 'Target';
  const targets = runs.map(({ target }) => target.say(words));
  return runs.length <= mostTold ? `Target: ${targets.join(', then ')}` : `Target: latest ${latest.target.say(words)}`;
}

interface Named extends Run {
  readonly text: string;
  readonly last: boolean;
}

/** Where figures have no numbers to write, as with dates, the latest target alone is named. */
function namedRuns({ points }: Series, words: FigureWords | undefined): readonly Named[] {
  const runs = runsOfTargets(points);
  const named = runs.map((run, index) => ({
    ...run,
    text: words ? `Target ${run.target.say(words)}` : 'Target',
    last: index === runs.length - 1,
  }));
  return words ? named : named.slice(-1);
}

type Places = Readonly<Record<Letter, readonly Place[]>>;

function placesOf(run: Named, scales: Scales): Places {
  return { narrow: placesAlong(run, 'narrow', scales), wide: placesAlong(run, 'wide', scales) };
}

/** Along the target from its start on. Where it ends with the page and is too short for its words, they end with it. */
function placesAlong({ from, until, target, text, last }: Named, letter: Letter, { x, y }: Scales): readonly Place[] {
  const at = start(x, from) + indent;
  const room = start(x, until - 1) + x.bandwidth() - at - text.length * letters[letter];
  const lines = { y: y(target.top), text };
  const steps = Array.from({ length: Math.floor((room * 2) / x.step()) + 1 }, (_, index) => (index * x.step()) / 2);
  const along = room < 0 ? [] : [...steps, room].map((step) => ({ x: at + step, anchor: 'start' as const }));
  const atTheEnd = last ? [{ x: 100, anchor: 'end' as const }] : [];
  return [...along, ...atTheEnd].flatMap((place) => sides.map((down) => ({ ...lines, ...place, down })));
}

/** A place that is clear on every page, or else on one that is wider than a telephone. */
function clearPlace(
  places: Places,
  drawn: Drawn,
  scales: Scales,
): { readonly place: Place; readonly roomy: boolean } | undefined {
  const always = places.narrow.find((place) => faultsAt(place, drawn, scales).narrow === 0);
  if (always) return { place: always, roomy: false };
  const place = places.wide.find((each) => faultsAt(each, drawn, scales).wide === 0);
  return place && { place, roomy: true };
}
