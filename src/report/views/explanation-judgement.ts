import type { Explanation } from '../../assess/views/explanation.js';
import { showDay } from '../../model/words.js';
import type { Tone } from '../blocks.js';

/** What can be judged of a record, as other programs know it. */
export type JudgementName =
  | 'due'
  | 'target'
  | 'rating'
  | 'rating-to-date'
  | 'counted-rating'
  | 'year-to-date'
  | 'year-end'
  | 'travel-previous-period'
  | 'travel-same-period-last-year'
  | 'trend'
  | 'assurance'
  | 'off-target'
  | 'escalation'
  | 'recovery-plans'
  | 'roll-up'
  | 'status'
  | 'milestones'
  | 'overdue'
  | 'implementation'
  | 'score'
  | 'movement'
  | 'appetite'
  | 'review'
  | 'actions'
  | 'variance'
  | 'spend-to-date'
  | 'exceptions'
  | 'plausibility';

/** One thing that went into a judgement. */
export interface BasisLine {
  readonly term: string;
  readonly said: string;
}

/** One judgement with how it came about: told for people, and named for programs. */
export interface ExplainedJudgement {
  readonly name: JudgementName;
  readonly title: string;
  /** In short words. */
  readonly verdict: string;
  /** The same as a name that stays: `overdue`, `amber`, `improved`. */
  readonly state: string;
  readonly tone: Tone;
  /** As the code says it that judged. */
  readonly sentences: readonly string[];
  readonly basis: readonly BasisLine[];
  /** The rule by which it is judged. */
  readonly rule: string;
}

/** What went into a judgement; what there is not is left out. */
export function basisOf(lines: readonly (readonly [term: string, said: string | undefined])[]): readonly BasisLine[] {
  return lines.flatMap(([term, said]) => (said === undefined || said === '' ? [] : [{ term, said }]));
}

/** The day as at which days overdue are counted, where that is before the reporting day: a report knows nothing that came after its period. */
export function asAtEnd({
  period,
  evidence: { today },
}: Pick<Explanation, 'period' | 'evidence'>): readonly BasisLine[] {
  return period.last < today ? [{ term: 'As at', said: `${showDay(period.last)}, the end of the period` }] : [];
}
