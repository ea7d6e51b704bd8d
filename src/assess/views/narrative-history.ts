import type { Framework, Subject } from '../../model/framework.js';
import type { AssessmentEntry } from '../../model/records.js';
import type { Evidence } from '../evidence.js';
import { type PlainRollUp, plainRollUp } from './plain-roll-up.js';
import { ownPeriodsOf, type ToldPeriod, toldPeriod } from './told-periods.js';

/** One assessment of a plan or priority; without an outlook none was written. */
export interface NarrativePeriod extends ToldPeriod {
  readonly outlook: AssessmentEntry['outlook'] | undefined;
  readonly assessment: string | undefined;
  readonly lessons: string | undefined;
}

export interface NarrativeHistory {
  readonly of: 'assessments';
  readonly rollUp: PlainRollUp | undefined;
  readonly periods: readonly NarrativePeriod[];
}

type Narrated = Extract<Subject, { readonly kind: 'plan' | 'priority' }>;

export function narrativeHistory(framework: Framework, subject: Narrated, evidence: Evidence): NarrativeHistory {
  const own =
    subject.kind === 'plan' ? ownPeriodsOf(framework, subject, evidence) : ownPeriodsOf(framework, subject, evidence);
  return {
    of: 'assessments',
    rollUp: plainRollUp(framework, { kind: subject.kind, id: subject.record.id }, evidence),
    periods: own.map((each) => ({
      ...toldPeriod(framework, each, evidence.today),
      outlook: each.entry?.outlook,
      assessment: each.entry?.assessment,
      lessons: each.entry?.lessons,
    })),
  };
}
