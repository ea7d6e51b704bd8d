import { agreedDueOn } from '../../model/agreed-date.js';
import type { Day } from '../../model/day.js';
import { entriesOf, type Framework } from '../../model/framework.js';
import type { Id } from '../../model/id.js';
import { lastToldOf } from '../../model/milestone-told.js';
import { livesInYear } from './alive.js';
import type { Duty, DutyQuestion } from './duties.js';

/** The steps of the year's activities; those that were reached before the year are past. */
export function milestoneDuties(framework: Framework, { year, day }: DutyQuestion): readonly Duty[] {
  return [...framework.records.activity.values()]
    .filter(({ id }) => livesInYear(framework, id, year))
    .flatMap((activity) => {
      const updates = entriesOf(framework, 'activity', activity.id).filter(({ period }) => period.first <= day);
      return (activity.milestones ?? [])
        .map((milestone) =>
          within('milestone', activity.id, {
            post: milestone.owner ?? activity.owner,
            text: milestone.title,
            due: agreedDueOn(activity, milestone, day).current,
            done: lastToldOf(updates, milestone.id, { today: day }).achieved,
          }),
        )
        .filter(({ done }) => isOfYear(done, year.first));
    });
}

/** What is still to be done about the year's risks, or was done in it. */
export function actionDuties(framework: Framework, { year }: DutyQuestion): readonly Duty[] {
  return [...framework.records.risk.values()]
    .filter(({ id }) => livesInYear(framework, id, year))
    .flatMap(({ id, owner, actions = [] }) =>
      actions
        .filter(({ done_on }) => isOfYear(done_on, year.first))
        .map((action) =>
          within('risk-action', id, {
            post: action.owner ?? owner,
            text: action.text,
            due: action.due,
            done: action.done_on,
          }),
        ),
    );
}

/** What bodies resolved in the year, and what is outstanding of earlier ones. */
export function decisionDuties(framework: Framework, { year }: DutyQuestion): readonly Duty[] {
  return [...framework.records.paper.values()]
    .filter(({ meeting }) => meeting <= year.last)
    .flatMap(({ id, meeting, decisions = [] }) =>
      decisions
        .filter(({ outcome }) => meeting >= year.first || outcome === undefined)
        .flatMap(({ owner, text, due, outcome }) =>
          owner === undefined ? [] : [within('decision', id, { post: owner, text, due, outcome })],
        ),
    );
}

/** The actions of the recovery plans that were open in the year. */
export function recoveryDuties(framework: Framework, { year }: DutyQuestion): readonly Duty[] {
  return [...framework.records.indicator.values()].flatMap((indicator) =>
    (indicator.recovery_plans ?? [])
      .filter(({ closed_on }) => isOfYear(closed_on, year.first))
      .flatMap(({ actions = [] }) => actions)
      .filter(({ done_on }) => isOfYear(done_on, year.first))
      .map(({ text, owner = indicator.owner, due, done_on }) =>
        within('recovery-action', indicator.id, { post: owner, text, due, done: done_on }),
      ),
  );
}

/** Whether something belongs to a year: it is not over, or was not over when the year began. */
function isOfYear(over: Day | undefined, first: Day): boolean {
  return over === undefined || over >= first;
}

interface Part extends Pick<Duty, 'post'> {
  readonly text: string;
  readonly due: Day | undefined;
  readonly done?: Day | undefined;
  readonly outcome?: string | undefined;
}

function within(kind: Duty['kind'], id: Id, { post, text, due, done, outcome }: Part): Duty {
  return { kind, id, post, role: 'owner', text, due, done, outcome };
}
