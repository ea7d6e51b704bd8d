import type { Day } from '../model/day.js';
import type { Entered } from '../model/framework.js';
import type { Indicator, IndicatorEntry } from '../model/records.js';
import { plural, showDay } from '../model/words.js';
import type { Rating, UnratedReason } from './assessment.js';
import type { Due } from './due-state.js';

type Unrated = Extract<Rating, { readonly colour: 'unrated' }>;

/** The words of each reason; the sentence says more where there is more to say. */
const wordsOf: Readonly<Record<UnratedReason, string>> = {
  'no-figure': 'No figure',
  'not-due-yet': 'Not due yet',
  overdue: 'Overdue',
  excepted: 'Excepted by agreement',
  'monitor-only': 'Monitor only',
  'data-only': 'Data only',
  'no-target': 'No target',
  'first-year': 'First year',
  'no-control': 'Outside our control',
  'nothing-to-count': 'Nothing to count',
  'year-to-date-incomplete': 'Year to date incomplete',
  'not-comparable': 'Not comparable',
  proposed: 'Proposed',
};

export function unrated(reason: UnratedReason, sentence: string): Unrated {
  return { colour: 'unrated', reason, words: wordsOf[reason], sentence };
}

/** Why there is no figure to rate: it is not due yet, it is overdue, or what its entry says instead. */
export function unratedForWantOfFigure(entry: Entered<IndicatorEntry> | undefined, due: Due | undefined): Unrated {
  if (entry?.denominator === 0) return unrated('nothing-to-count', 'There was nothing to count: the denominator is 0.');
  if (entry?.missing)
    return { ...unrated('no-figure', sentenceOf(entry.missing)), words: missingWords[entry.missing.code] };
  switch (due?.state) {
    case 'not-yet-due':
    case 'due-soon':
      return unrated('not-due-yet', `The figure is due by ${showDay(due.dueOn)}.`);
    case 'overdue':
      return unrated('overdue', overdueSentence(due));
    case 'excepted':
      return unrated('excepted', exceptedSentence(due.until));
    default:
      return unrated('no-figure', 'No figure was reported.');
  }
}

/** Where its file is there and cannot be read, nobody knows that the figure is late. */
function overdueSentence({ dueOn, daysLate, unreadable }: Extract<Due, { readonly state: 'overdue' }>): string {
  const by = `The figure was due by ${showDay(dueOn)}`;
  return unreadable === undefined
    ? `${by} and is ${plural(daysLate, 'day')} late.`
    : `${by}. A file is there and cannot be read: ${unreadable}.`;
}

function exceptedSentence(until: Day | undefined): string {
  return until === undefined
    ? 'Excepted by agreement: no figure is owed for this period.'
    : `Excepted by agreement until ${showDay(until)}.`;
}

/** No way is better than another, so there is nothing to judge. */
export const monitorOnly = unrated(
  'monitor-only',
  'The figure is for monitoring only: neither higher nor lower is better.',
);

export const noTarget = unrated('no-target', 'No target was set for this period.');

export const stillProposed = unrated('proposed', 'The indicator is proposed and not approved, so it is not judged.');

/** The council has decided that the figure is not judged, and why; nothing where it is. */
export function unratedByDecision({ not_applicable }: Indicator): Unrated | undefined {
  switch (not_applicable?.reason) {
    case 'data-only':
      return unrated('data-only', 'The figure is published as data only and is not judged.');
    case 'first-year':
      return unrated('first-year', 'It is the first year of this indicator, so it is not judged.');
    case 'no-control':
      return unrated('no-control', 'The council does not control this figure, so it is not judged.');
    case undefined:
      return undefined;
  }
}

type Missing = NonNullable<IndicatorEntry['missing']>;

const missingWords: Readonly<Record<Missing['code'], string>> = {
  'not-available': 'No figure (not available)',
  'not-applicable': 'No figure (not applicable)',
  confidential: 'No figure (confidential)',
};

const missingSentences: Readonly<Record<Missing['code'], string>> = {
  'not-available': 'The figure is not available',
  'not-applicable': 'There is no figure for this period',
  confidential: 'The figure is confidential',
};

function sentenceOf({ code, reason }: Missing): string {
  return reason === undefined ? `${missingSentences[code]}.` : `${missingSentences[code]}: ${reason}`;
}
