import { type AgreedDate, agreedEndOn } from '../../model/agreed-date.js';
import type { Day } from '../../model/day.js';
import { entriesOf, type Framework, type Held } from '../../model/framework.js';
import type { Id } from '../../model/id.js';
import type { MilestoneTold } from '../../model/milestone-told.js';
import type { Activity, ActivityEntry } from '../../model/records.js';
import type { Evidence } from '../evidence.js';
import { milestonesOf } from '../milestone.js';
import { type NamedPost, namedPost } from './named.js';
import { type OwnPeriod, ownPeriodsOf, type ToldPeriod, toldPeriod } from './told-periods.js';

/** One month of an activity. */
export interface ActivityMonth extends ToldPeriod {
  /** Nothing where no update came. */
  readonly status: ActivityEntry['status'] | undefined;
  readonly percent: number | undefined;
  readonly completedOn: Day | undefined;
  readonly forecastEnd: Day | undefined;
  readonly commentary: string | undefined;
  readonly problem: string | undefined;
  readonly action: string | undefined;
  readonly lessons: string | undefined;
}

/** A date as first agreed, as it stands now, and how it came to move. */
export interface PlainDate {
  readonly first: Day;
  readonly current: Day;
  readonly revisions: readonly {
    readonly on: Day;
    readonly to: Day | undefined;
    readonly reason: string | undefined;
    readonly agreedBy: string | undefined;
  }[];
}

export interface PlainMilestone extends MilestoneTold {
  readonly id: Id;
  readonly title: string;
  readonly owner: NamedPost | undefined;
  readonly due: PlainDate;
  /** Calendar days by which it was reached, or is expected, after the day agreed last; nothing where neither is told. */
  readonly slip: number | undefined;
  readonly slipFromFirst: number | undefined;
  /** Calendar days since it was due, as agreed last; nothing where it is reached or not late. */
  readonly daysOverdue: number | undefined;
}

export interface ActivityHistory {
  readonly of: 'activity';
  readonly end: PlainDate;
  readonly milestones: readonly PlainMilestone[];
  readonly periods: readonly ActivityMonth[];
}

export function activityHistory(framework: Framework, activity: Held<Activity>, evidence: Evidence): ActivityHistory {
  const { today } = evidence;
  return {
    of: 'activity',
    end: plainDate(agreedEndOn(activity, today)),
    milestones: plainMilestones(framework, activity, today),
    periods: ownPeriodsOf(framework, { kind: 'activity', record: activity }, evidence).map((own) => ({
      ...toldPeriod(framework, own, today),
      ...entered(own),
    })),
  };
}

function plainMilestones(framework: Framework, activity: Held<Activity>, today: Day): readonly PlainMilestone[] {
  const updates = entriesOf(framework, 'activity', activity.id).filter(({ period }) => period.first <= today);
  return milestonesOf(activity, updates, { agreedBy: today, seen: today, today }).map(
    ({ milestone: { id, title, owner }, due, forecast, achieved, slip, slipFromFirst, daysOverdue }) => ({
      id,
      title,
      owner: namedPost(framework, owner ?? activity.owner, today),
      due: plainDate(due),
      forecast,
      achieved,
      slip,
      slipFromFirst,
      daysOverdue,
    }),
  );
}

function entered({ entry }: OwnPeriod<'activity'>) {
  return {
    status: entry?.status,
    percent: entry?.percent,
    completedOn: entry?.completed_on,
    forecastEnd: entry?.forecast_end,
    commentary: entry?.commentary,
    problem: entry?.problem,
    action: entry?.action,
    lessons: entry?.lessons,
  };
}

function plainDate({ first, current, revisions }: AgreedDate): PlainDate {
  return {
    first,
    current,
    revisions: revisions.map(({ on, to, reason, agreed_by: agreedBy }) => ({ on, to, reason, agreedBy })),
  };
}
