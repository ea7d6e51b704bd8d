import { isWithin } from '../model/day.js';
import { entriesOf, type Framework, type Subject } from '../model/framework.js';
import { comparePeriods, type Period, sameFrequencyAndPeriod } from '../model/period.js';
import type { NarrativeAssessment } from './assessment.js';
import type { Due } from './due-state.js';

type Narrated = Extract<Subject, { readonly kind: 'plan' | 'priority' }>;

/** The words owed for a plan or priority in one report; nothing where none are owed and none were written. */
export function assessNarrative(
  framework: Framework,
  subject: Narrated,
  { period, dues }: { readonly period: Period; readonly dues: readonly Due[] },
): NarrativeAssessment | undefined {
  const written = entriesOf(framework, subject.kind, subject.record.id).filter((entry) =>
    isWithin(entry.period.last, period),
  );
  const shown = periodShown(
    period,
    [...dues, ...written].map((each) => each.period),
  );
  if (shown === undefined) return undefined;
  const isShown = (each: { readonly period: Period }) => sameFrequencyAndPeriod(each.period, shown);
  return { subject: subjectOf(subject), due: dues.find(isShown), entry: written.find(isShown) };
}

/** The report's own period before a shorter or longer one that ends in it: a quarter's words in a quarter's report. */
function periodShown(period: Period, own: readonly Period[]): Period | undefined {
  return own.find((each) => sameFrequencyAndPeriod(each, period)) ?? own.toSorted(comparePeriods).at(-1);
}

function subjectOf(subject: Narrated): NarrativeAssessment['subject'] {
  return subject.kind === 'plan'
    ? { kind: 'plan', plan: subject.record }
    : { kind: 'priority', priority: subject.record };
}
