import { type Day, type DayOfMonth, dayOfMonth, monthOf, yearOf } from '../model/day.js';
import type { SubjectKind } from '../model/framework.js';
import type { Frequency, Period } from '../model/period.js';
import type { Settings } from '../model/records.js';

interface Deadline {
  readonly months_after: number;
  readonly day: DayOfMonth;
}
type Deadlines = Readonly<Partial<Record<Frequency, Deadline>>>;
type DeadlineKind = keyof NonNullable<Settings['deadlines']>;

const tenthOfNextMonth: Deadline = { months_after: 1, day: 10 };

/** What holds where `pmf.yaml` is silent. Source: NNDC framework 2012, section 3, for indicators and activities. */
const usual: Readonly<Record<DeadlineKind, Deadlines>> = {
  indicator: { monthly: tenthOfNextMonth, quarterly: tenthOfNextMonth, annual: { months_after: 1, day: 'last' } },
  activity: { monthly: { months_after: 0, day: 'last' } },
  recommendation: { quarterly: tenthOfNextMonth },
  risk: { quarterly: tenthOfNextMonth },
  budget: { quarterly: tenthOfNextMonth },
  assessment: { quarterly: { months_after: 1, day: 20 }, annual: { months_after: 2, day: 'last' } },
};

const kindOfDeadline: Readonly<Record<SubjectKind, DeadlineKind>> = {
  indicator: 'indicator',
  activity: 'activity',
  recommendation: 'recommendation',
  risk: 'risk',
  budget: 'budget',
  plan: 'assessment',
  priority: 'assessment',
};

/** A day of a month after a period's last month, and whether `pmf.yaml` sets it or it is the usual one. */
export interface DeadlineRule extends Deadline {
  readonly isSet: boolean;
}

/** The last day that is not late for what stands in the period: a day of a month after the period's last month. */
export function deadlineOf(settings: Settings, kind: SubjectKind, period: Period): Day {
  const { months_after, day } = deadlineRuleOf(settings, kind, period.frequency);
  return dayOfMonth(yearOf(period.last), monthOf(period.last) + months_after, day);
}

/** The rule of the deadline of a kind's periods of that length. */
export function deadlineRuleOf(settings: Settings, kind: SubjectKind, frequency: Frequency): DeadlineRule {
  const name = kindOfDeadline[kind];
  const set: Deadlines | undefined = settings.deadlines?.[name];
  const own = set?.[frequency];
  return { ...(own ?? usual[name][frequency] ?? tenthOfNextMonth), isSet: own !== undefined };
}
