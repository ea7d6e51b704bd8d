import { type AgreedDate, agreedDueOn, agreedEndOn } from '../../model/agreed-date.js';
import type { Day } from '../../model/day.js';
import { entriesOf, type Framework, type Held } from '../../model/framework.js';
import type { Id } from '../../model/id.js';
import type { Activity, ActivityEntry } from '../../model/records.js';
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

export interface PlainMilestone {
  readonly id: Id;
  readonly title: string;
  readonly owner: NamedPost | undefined;
  readonly due: PlainDate;
  readonly forecast: Day | undefined;
  readonly achieved: Day | undefined;
}

export interface ActivityHistory {
  readonly of: 'activity';
  readonly end: PlainDate;
  readonly milestones: readonly PlainMilestone[];
  readonly periods: readonly ActivityMonth[];
}

export function activityHistory(framework: Framework, activity: Held<Activity>, today: Day): ActivityHistory {
  return {
    of: 'activity',
    end: plainDate(agreedEndOn(activity, today)),
    milestones: (activity.milestones ?? []).map((milestone) => ({
      id: milestone.id,
      title: milestone.title,
      owner: namedPost(framework, milestone.owner ?? activity.owner, today),
      due: plainDate(agreedDueOn(activity, milestone, today)),
      ...lastTold(framework, activity, milestone.id),
    })),
    periods: ownPeriodsOf(framework, { kind: 'activity', record: activity }, today).map((own) => ({
      ...toldPeriod(framework, own, today),
      ...entered(own),
    })),
  };
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

/** No update repeats what an earlier one said of a milestone. */
function lastTold(
  framework: Framework,
  { id }: Held<Activity>,
  milestone: Id,
): Pick<PlainMilestone, 'forecast' | 'achieved'> {
  const told = entriesOf(framework, 'activity', id).flatMap(({ milestones }) => milestones?.[milestone] ?? []);
  return {
    forecast: told.findLast(({ forecast }) => forecast !== undefined)?.forecast,
    achieved: told.findLast(({ achieved }) => achieved !== undefined)?.achieved,
  };
}

function plainDate({ first, current, revisions }: AgreedDate): PlainDate {
  return {
    first,
    current,
    revisions: revisions.map(({ on, to, reason, agreed_by: agreedBy }) => ({ on, to, reason, agreedBy })),
  };
}
