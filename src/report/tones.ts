import type { Colour, Rating, UnratedReason, Verdict } from '../assess/assessment.js';
import { type Inlines, status, type Tone, text } from './blocks.js';

interface Standing {
  readonly tone: Tone;
  /** The heading under which it is counted. */
  readonly label: string;
  /** What is said of one and of several indicators: `is on target`. */
  readonly one: string;
  readonly many: string;
}

/** The four standings of an indicator, best first. */
export const standings: Readonly<Record<Colour | 'unrated', Standing>> = {
  green: { tone: 'good', label: 'On target', one: 'is on target', many: 'are on target' },
  amber: { tone: 'caution', label: 'Close to target', one: 'is close to target', many: 'are close to target' },
  red: {
    tone: 'bad',
    label: 'Significantly off target',
    one: 'is significantly off target',
    many: 'are significantly off target',
  },
  unrated: { tone: 'neutral', label: 'Not rated', one: 'is not rated', many: 'are not rated' },
};

/** Why indicators have no rating, as it is said of one and of several. */
export const unratedWords: Readonly<Record<UnratedReason, { readonly one: string; readonly many: string }>> = {
  'no-figure': { one: 'has no figure', many: 'have no figure' },
  'not-due-yet': { one: 'is not due yet', many: 'are not due yet' },
  overdue: { one: 'is overdue', many: 'are overdue' },
  excepted: { one: 'is excepted by agreement', many: 'are excepted by agreement' },
  'monitor-only': { one: 'is watched only', many: 'are watched only' },
  'data-only': { one: 'is kept for information', many: 'are kept for information' },
  'no-target': { one: 'has no target', many: 'have no target' },
  'first-year': { one: 'is in its first year', many: 'are in their first year' },
  'no-control': { one: "is outside the council's control", many: "are outside the council's control" },
  'nothing-to-count': { one: 'had nothing to count', many: 'had nothing to count' },
  'year-to-date-incomplete': { one: 'has a gap in its year to date', many: 'have a gap in their year to date' },
  'not-comparable': { one: 'cannot be compared with its target', many: 'cannot be compared with their targets' },
  proposed: { one: 'is proposed', many: 'are proposed' },
};

/** A rating in its own words, which stand beside its colour. */
export function ratingStatus(rating: Rating): Inlines {
  return status(standings[rating.colour].tone, rating.words);
}

/** A rating in its own words, and on the next line the sentence that tells how it came about. */
export function ratingWithSentence(rating: Rating, aside = ''): Inlines {
  return [...ratingStatus(rating), ...text(aside), { type: 'break' }, ...text(rating.sentence.replace(/[^.]$/, '$&.'))];
}

/** Directions of travel in a word or two, best first. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  improved: 'Improved',
  'no-significant-change': 'No significant change',
  worsened: 'Worse',
  higher: 'Higher',
  lower: 'Lower',
  'not-comparable': 'Cannot compare',
};

/** Verdicts in the order in which they are counted. */
export const verdicts: readonly Verdict[] = [
  'improved',
  'no-significant-change',
  'worsened',
  'higher',
  'lower',
  'not-comparable',
];
