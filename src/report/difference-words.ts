import type { Rating } from '../assess/assessment.js';
import type { EntryDifference } from '../assess/differences/entries.js';
import type { EntryChange } from '../assess/differences/entry-change.js';
import type { RatingDifference } from '../assess/differences/ratings.js';
import type { Whose } from '../assess/differences/sides.js';
import type { TargetDifference, ToldTarget } from '../assess/differences/targets.js';
import { bodyInSentence } from '../model/body-in-sentence.js';
import { type Measure, placesApart, showFigure, showTargetFigure } from '../model/figure.js';
import type { Framework } from '../model/framework.js';
import { listInWords, sentence } from '../model/words.js';
import { type Inlines, text } from './blocks.js';
import { midSentence } from './mid-sentence.js';
import { ratingStatus } from './tones.js';
import { valueInWords } from './value-words.js';

/** `HSG-014: Homes let`: what is counted is known by its code, all else by its title. */
export function whoseInWords({ kind, id, code, title }: Whose): string {
  switch (kind) {
    case 'indicator':
    case 'activity':
    case 'recommendation':
    case 'risk':
    case 'budget':
      return `${code ?? id}: ${title}`;
    case 'plan':
    case 'priority':
    case 'objective':
    case 'owner':
    case 'service':
    case 'body':
    case 'exception':
    case 'review':
    case 'paper':
      return title;
  }
}

/** An entry before and after, with as many places as it takes to tell two figures apart; empty where there is none. */
export function valuesInWords(
  { of, subjectKind, measure, from, to }: EntryDifference,
  { before, after }: { readonly before: Framework; readonly after: Framework },
): readonly [from: string, to: string] {
  const whose = { subject: of.id, kind: subjectKind };
  const said = [
    from === undefined ? '' : valueInWords(before, whose, from.value),
    to === undefined ? '' : valueInWords(after, whose, to.value),
  ] as const;
  const [was, is] = [from?.figure, to?.figure];
  if (measure === undefined || was === undefined || is === undefined || was === is || said[0] !== said[1]) return said;
  const places = placesApart(measure, [was, is]);
  return [showFigure(measure, was, places), showFigure(measure, is, places)];
}

const changes: Readonly<Record<EntryChange, string>> = {
  entered: 'Entered',
  removed: 'Removed',
  arrived: 'A figure came',
  revised: 'Revised',
  corrected: 'Corrected',
  restated: 'Restated',
  changed: 'Changed',
  'state-changed': 'The figure is the same, only how firm it is called was changed',
  amended: 'Amended',
};

/** `Restated. Two returns were counted twice. Cabinet was shown the earlier figure.` */
export function changeInWords({ change, reason, shownTo }: EntryDifference): string {
  const bodies = listInWords(shownTo.map(({ title }) => bodyInSentence(title)));
  const shown =
    shownTo.length === 0 ? '' : `${bodies} ${shownTo.length === 1 ? 'was' : 'were'} shown the earlier figure`;
  return inSentences([changes[change], reason ?? unexplained[change] ?? '', shown]);
}

/** Each as a sentence of its own; what is empty is left out. */
function inSentences(said: readonly string[]): string {
  return said
    .map((each) => each.trim().replace(/[.\s]+$/, ''))
    .flatMap((each) => (each === '' ? [] : [`${sentence(each)}.`]))
    .join(' ');
}

/** Of what is owed a reason, that none is given. */
const unexplained: Readonly<Partial<Record<EntryChange, string>>> = {
  corrected: 'No reason is given',
  restated: 'No reason is given',
  changed: 'No reason is given',
};

/** The rating in its words with its mark, and how it came about: `On or above target (82% against a target of 80%, higher is better)`. */
export function ratingShown(rating: Rating, withReason = false): Inlines {
  return withReason ? [...ratingStatus(rating), ...briefly(` (${reasonOf(rating)})`)] : ratingStatus(rating);
}

/** `Its figure was changed: 76% against a target of 80%`, or that what it is judged by was. */
export function whyRated({ isFigureChanged, to }: RatingDifference): string {
  const why = isFigureChanged ? 'Its figure was changed' : 'Its figure is the same; what it is judged by was changed';
  return `${why}: ${midSentence(reasonOf(to))}.`;
}

/** The sentence without the words of the rating, with which it ends. */
function reasonOf({ sentence: said, words }: Rating): string {
  const end = `: ${words}`;
  return (said.endsWith(end) ? said.slice(0, -end.length) : said).replace(/[.\s]+$/, '');
}

/** `80%`, `3 to 5 days`, `20; 40; none; 80`, with the floor where there is one. */
export function targetInWords(measure: Measure, target: ToldTarget | undefined): string {
  if (target === undefined) return 'None';
  const shown = (figure: number | undefined) => (figure === undefined ? 'none' : showTargetFigure(measure, figure));
  const { value, lower, upper, profile, floor } = target;
  const ends = lower === undefined && upper === undefined ? undefined : `${shown(lower)} to ${shown(upper)}`;
  const said = ends ?? (profile ? profile.map(shown).join('; ') : shown(value));
  return floor === undefined ? said : `${said}, floor ${shown(floor)}`;
}

const moves: Readonly<Record<TargetDifference['moved'], string>> = {
  set: 'Set',
  removed: 'Removed',
  loosened: 'Loosened',
  tightened: 'Tightened',
  changed: 'Changed',
};

/** `Loosened by Cabinet. The grant was cut.` */
export function moveInWords({ moved, setBy, reason }: TargetDifference): string {
  const by = setBy === undefined ? '' : ` by ${bodyInSentence(setBy)}`;
  return inSentences([`${moves[moved]}${by}`, reason ?? (moved === 'loosened' ? 'No reason is given' : '')]);
}

/** Words in a cell, long ones cut. */
export function briefly(words: string): Inlines {
  return text(words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words);
}

const longest = 240;
