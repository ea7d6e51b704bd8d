import { type Day, daysBetween } from '../model/day.js';
import { compareTexts } from '../model/finding.js';
import { type Entered, entriesOf, type Framework, type Held } from '../model/framework.js';
import type { Period } from '../model/period.js';
import type { Recommendation, RecommendationEntry } from '../model/records.js';
import type { Due } from './due-state.js';
import { finishedIn } from './finished.js';
import { quarterEndingIn, seenFrom } from './own-quarter.js';

export type RecommendationStatus = RecommendationEntry['status'];

/** A later day that was agreed. */
export interface Extension {
  readonly to: Day;
  readonly reason: string | undefined;
  readonly agreedBy: string | undefined;
  readonly agreedOn: Day;
}

/** One recommendation in one report. */
export interface RecommendationAssessment {
  readonly recommendation: Held<Recommendation>;
  /** Its latest entry in the report's period; the last before it once it is closed, or where no quarter ends in the period. */
  readonly entry: Entered<RecommendationEntry> | undefined;
  /** Whether a quarter ends in the report's period: otherwise the entry is an earlier quarter's, shown dated and not counted. */
  readonly counted: boolean;
  /** Closed before the period, and no plan that runs holds it: no report shows it, and the implementation rate still counts it. */
  readonly isPast: boolean;
  /** `implemented` is management's word, `verified` the auditor's: they are never merged. */
  readonly status: RecommendationStatus | 'not-reported';
  /** What was last told of it by the end of the period, in whatever quarter. */
  readonly lastTold: Entered<RecommendationEntry> | undefined;
  /** It was last told neither as carried out, on management's word or the auditor's, nor as superseded or accepted as a risk. */
  readonly isOpen: boolean;
  /** The first date agreed stands beside the one agreed last. */
  readonly firstDue: Day;
  readonly currentDue: Day;
  /** Agreed by the end of the period, earliest first. */
  readonly extensions: readonly Extension[];
  /** Later days without the day of their agreement: they move nothing. */
  readonly undatedExtensions: number;
  /** Calendar days past its first due date while it is open. */
  readonly daysOverdue: number | undefined;
  /** Overdue by its first date, and not by the one agreed last. */
  readonly isWithinRevisedDate: boolean;
  /** Calendar days since it was reported. */
  readonly age: number;
  /** Owed for the last quarter of the period and not there; the status shown is an earlier quarter's. */
  readonly notUpdated: boolean;
  readonly dues: readonly Due[];
}

export interface OversightQuestion {
  readonly period: Period;
  readonly today: Day;
  readonly dues: readonly Due[];
  /** Whether a plan that runs at the period's end holds it. */
  readonly isHeld: boolean;
}

/** One recommendation as it stood at the end of the period. Nothing where it came later, or was closed before and no running plan holds it. */
export function assessRecommendation(
  framework: Framework,
  recommendation: Held<Recommendation>,
  { period, today, dues, isHeld }: OversightQuestion,
): RecommendationAssessment | undefined {
  if (recommendation.reported_on > period.last) return undefined;
  const told = entriesOf(framework, 'recommendation', recommendation.id).filter(
    (entry) => entry.period.last <= period.last,
  );
  const closed = finishedIn(told);
  const counted = quarterEndingIn(framework.calendar, period) !== undefined;
  const lastTold = told.at(-1);
  const before = counted ? closed : lastTold;
  const entry = told.findLast((each) => each.period.last >= period.first) ?? before;
  return {
    recommendation,
    entry,
    counted,
    isPast: !isHeld && closed !== undefined && closed.period.last < period.first,
    status: entry?.status ?? 'not-reported',
    lastTold,
    ...agedBy(recommendation, { period, seen: seenFrom(today, period), isOpen: isOpenAfter(lastTold) }),
    notUpdated: entry !== undefined && isBehind(entry, dues.at(-1)),
    dues,
  };
}

/** Whether it is still to be carried out. Implemented, it waits for the auditor and not for the post that was to do it. */
function isOpenAfter(lastTold: { readonly status: RecommendationStatus } | undefined): boolean {
  switch (lastTold?.status) {
    case undefined:
    case 'not-started':
    case 'in-progress':
      return true;
    case 'implemented':
    case 'verified':
    case 'superseded':
    case 'risk-accepted':
      return false;
  }
}

interface Seen {
  readonly period: Period;
  readonly seen: Day;
  readonly isOpen: boolean;
}

function agedBy(recommendation: Recommendation, { period, seen, isOpen }: Seen) {
  const { due: firstDue, reported_on, revised_due = [] } = recommendation;
  const extensions = extensionsBy(recommendation, period);
  const currentDue = extensions.at(-1)?.to ?? firstDue;
  const isOverdue = isOpen && firstDue < seen;
  return {
    isOpen,
    firstDue,
    currentDue,
    extensions,
    undatedExtensions: revised_due.filter(({ agreed_on }) => agreed_on === undefined).length,
    daysOverdue: isOverdue ? daysBetween(firstDue, seen) : undefined,
    isWithinRevisedDate: isOverdue && currentDue >= seen,
    age: Math.max(0, daysBetween(reported_on, seen)),
  };
}

/** In the order of their agreement, whatever the order in the file; a report of an earlier period does not know a later one. */
function extensionsBy({ revised_due = [] }: Recommendation, period: Period): readonly Extension[] {
  return revised_due
    .flatMap(({ to, reason, agreed_by: agreedBy, agreed_on: agreedOn }): readonly Extension[] =>
      agreedOn !== undefined && agreedOn <= period.last ? [{ to, reason, agreedBy, agreedOn }] : [],
    )
    .sort((a, b) => compareTexts(a.agreedOn, b.agreedOn));
}

/** Whether the last quarter that was owed has no entry, so that the status is an earlier quarter's. */
function isBehind(entry: Entered<RecommendationEntry>, lastOwed: Due | undefined): boolean {
  return lastOwed !== undefined && entry.period.last < lastOwed.period.last;
}
