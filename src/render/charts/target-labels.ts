import { type FigureWords, figureWords, type Points } from './figure-words.js';
import { above, below, type Label } from './labels.js';
import { percent } from './numbers.js';
import { isNumber, type Scales, start, widthOf } from './plane.js';
import { type Run, runsOfTargets } from './targets.js';

/** The part of the height, in per cent, that a line of words fills. */
const wordsHigh = 11;

/** A target with the words that name it. */
interface Named extends Run {
  readonly text: string;
}

/** Each target where it starts to hold, if it holds long enough for its words; the last one in any case. */
export function targetLabels(points: Points, scales: Scales): readonly Label[] {
  const words = figureWords(points);
  const runs = runsOfTargets(points).map((run) => ({ ...run, text: wordsOf(run, words) }));
  return runs
    .filter((run, index) => index === runs.length - 1 || (run.until - run.from) * scales.x.step() >= widthOf(run.text))
    .map((run) => labelOf(run, points, scales));
}

/** Its unit is left out where the words would not fit on a telephone. */
function wordsOf({ target }: Run, words: FigureWords | undefined): string {
  if (!words) return 'Target';
  const full = target.say(words);
  return widthOf(full) <= 80 ? full : target.say({ ...words, after: '' });
}

/** Where the page would end before its words do, they end with the page. */
function labelOf(run: Named, points: Points, scales: Scales): Label {
  const { x, y } = scales;
  const from = start(x, run.from) + 0.5;
  const fits = from + widthOf(run.text) <= 100;
  const free = fits ? isFreeAbove(points, run, scales) : isLatestBelow(points, run);
  return {
    what: 'aim',
    x: percent(fits ? from : 100),
    y: percent(y(run.target.top)),
    anchor: fits ? 'start' : 'end',
    dy: free ? above : below,
    text: run.text,
  };
}

/** Whether the words have fewer figures in their way above the start of their target than below it. */
function isFreeAbove(points: Points, { from, target, text }: Named, { x, y }: Scales): boolean {
  const near = points.slice(from, from + Math.ceil(widthOf(text) / x.step()));
  const heights = near.flatMap(({ figure }) => (isNumber(figure) ? [y(target.top) - y(figure)] : []));
  const over = heights.filter((height) => height >= 0 && height < wordsHigh).length;
  const under = heights.filter((height) => height <= 0 && height > -wordsHigh).length;
  if (over !== under) return over < under;
  return heights.filter((height) => height > 0).length * 2 <= heights.length;
}

/** The latest figure's own words stand on the other side of it. */
function isLatestBelow(points: Points, { target }: Run): boolean {
  const latest = points.findLast(({ figure }) => isNumber(figure))?.figure;
  return latest === undefined || latest < target.top;
}
