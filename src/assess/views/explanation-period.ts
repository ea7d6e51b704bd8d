import { entriesOf, type Framework, type Subject } from '../../model/framework.js';
import type { Id } from '../../model/id.js';
import { comparePeriods, type Frequency, latestEndedBy, type Period } from '../../model/period.js';
import type { Evidence } from '../evidence.js';
import { standingPeriodOf } from '../expected.js';
import { lifespansOf } from '../lifespans.js';
import { duesUpTo } from './told-periods.js';

/**
 * The report's period in which a thing's period is judged: the same, unless its figures lag. Without one that was asked
 * for it is the latest of its own that has ended; of a plan or priority, and of what reports nothing itself, the latest
 * quarter, for what it delivers is counted by quarters.
 */
export function periodExplained(
  framework: Framework,
  id: Id,
  { evidence, asked }: { readonly evidence: Evidence; readonly asked: Period | undefined },
): Period {
  const { calendar } = framework;
  const subject = framework.subjects.get(id);
  if (subject === undefined || subject.kind === 'plan' || subject.kind === 'priority') {
    return asked ?? latestEndedBy(calendar, 'quarterly', evidence.today);
  }
  const frequency = frequencyOf(framework, subject);
  const period = asked ?? latestOwn(framework, subject, { evidence, frequency });
  return period.frequency === frequency ? standingPeriodOf(calendar, subject, period) : period;
}

/** The latest period that has ended of which something is owed or has come. */
function latestOwn(
  framework: Framework,
  subject: Subject,
  { evidence, frequency }: { readonly evidence: Evidence; readonly frequency: Frequency },
): Period {
  const known = [
    ...duesUpTo(framework, subject, evidence),
    ...entriesOf(framework, subject.kind, subject.record.id),
  ].map(({ period }) => period);
  const ended = known.filter((period) => period.frequency === frequency && period.last <= evidence.today);
  return ended.sort(comparePeriods).at(-1) ?? latestEndedBy(framework.calendar, frequency, evidence.today);
}

/** How often it reports, or last did. */
function frequencyOf(framework: Framework, subject: Subject): Frequency {
  return lifespansOf(framework, subject, new Map()).at(-1)?.frequency ?? 'quarterly'; // only priorities are asked for by plans
}
