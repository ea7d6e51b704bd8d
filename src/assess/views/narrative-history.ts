import type { Day } from '../../model/day.js';
import type { Framework, Subject } from '../../model/framework.js';
import type { AssessmentEntry } from '../../model/records.js';
import { ownPeriodsOf, type ToldPeriod, toldPeriod } from './told-periods.js';

/** One assessment of a plan or priority; without an outlook none was written. */
export interface NarrativePeriod extends ToldPeriod {
  readonly outlook: AssessmentEntry['outlook'] | undefined;
  readonly assessment: string | undefined;
  readonly lessons: string | undefined;
}

export interface NarrativeHistory {
  readonly of: 'assessments';
  readonly periods: readonly NarrativePeriod[];
}

type Narrated = Extract<Subject, { readonly kind: 'plan' | 'priority' }>;

export function narrativeHistory(framework: Framework, subject: Narrated, today: Day): NarrativeHistory {
  const own =
    subject.kind === 'plan' ? ownPeriodsOf(framework, subject, today) : ownPeriodsOf(framework, subject, today);
  return {
    of: 'assessments',
    periods: own.map((each) => ({
      ...toldPeriod(framework, each, today),
      outlook: each.entry?.outlook,
      assessment: each.entry?.assessment,
      lessons: each.entry?.lessons,
    })),
  };
}
