import type { BodyAssessment, Comparison, Travel } from '../assess/assessment.js';

/** A comparison that a report tells of each indicator. */
interface ComparisonShown {
  readonly name: keyof BodyAssessment['travel'];
  /** Over a narrow column. */
  readonly title: string;
  readonly term: string;
  readonly of: (travel: Travel) => Comparison;
}

const ofPeriods: readonly ComparisonShown[] = [
  {
    name: 'previousPeriod',
    title: 'Previous period',
    term: 'Compared with the previous period',
    of: ({ previousPeriod }) => previousPeriod,
  },
  {
    name: 'samePeriodLastYear',
    title: 'Same period last year',
    term: 'Compared with the same period last year',
    of: ({ samePeriodLastYear }) => samePeriodLastYear,
  },
];

const ofYears: readonly ComparisonShown[] = [
  { name: 'yearOnYear', title: 'Last year', term: 'Compared with last year', of: yearOnYear },
];

/** The comparisons that a report tells: of a year it is one, for the year before is both the previous period and last year. */
export function comparisonsShown({ period }: BodyAssessment): readonly ComparisonShown[] {
  return period.frequency === 'annual' ? ofYears : ofPeriods;
}

/** The comparison with a year before: of a whole year's figure it is the one with the period before, which the other repeats. */
function yearOnYear({ previousPeriod, samePeriodLastYear }: Travel): Comparison {
  const isRepeated =
    samePeriodLastYear.verdict === 'not-comparable' && samePeriodLastYear.reason === 'same-as-previous-period';
  return isRepeated ? previousPeriod : samePeriodLastYear;
}
