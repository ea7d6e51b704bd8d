import type { IndicatorAssessment } from '../assess/assessment.js';
import { daysBetween } from '../model/day.js';
import { plural, sentence, showDay, showPeriod } from '../model/words.js';
import { seenInBrief } from './as-at.js';
import { type Table, text } from './blocks.js';
import { answeringPost } from './due-words.js';
import type { SectionContext } from './section.js';

export type PlanStanding = IndicatorAssessment['recoveryPlans'][number];
type Action = PlanStanding['actions'][number];

/** `Q1 2014/15`: the period whose figure called for the plan, as the file names it where it is none. */
export function calledForBy(
  { assessment: { framework } }: SectionContext,
  { plan, for: period }: PlanStanding,
): string {
  return period === undefined ? plan.for : showPeriod(framework.calendar, period);
}

/** `Performance and Risk Management Board, 12 August 2014`, or that nobody has agreed it. */
export function agreementInWords({ isAgreed, plan: { agreed_by: by, agreed_on: on } }: PlanStanding): string {
  if (by === undefined) return 'Not agreed yet';
  if (on === undefined) return `${by}, on a day that is not recorded`;
  return isAgreed ? `${by}, ${showDay(on)}` : `Not agreed yet: to be agreed by ${by} on ${showDay(on)}`;
}

/** What the recovery plan of an indicator that stays red has come to: the open ones, else that there is none. */
export function plansInBrief(context: SectionContext, { recoveryPlans, escalation }: IndicatorAssessment): string {
  const open = recoveryPlans.filter(({ isOpen }) => isOpen);
  if (open.length > 0)
    return open.map((plan) => `Called for by ${calledForBy(context, plan)}. ${plan.sentence}`).join(' ');
  if (escalation?.isRecoveryPlanOwed !== true) return 'None is owed yet.';
  const closed = recoveryPlans.at(-1);
  if (closed === undefined) return 'No recovery plan has been entered.';
  return `The one called for by ${calledForBy(context, closed)} was closed, and no other has been entered.`;
}

/** Every action with who does it by when, and how it stands at the end of the period. */
export function actionsTable(
  context: SectionContext,
  { indicator }: IndicatorAssessment,
  actions: readonly Action[],
): Table {
  const { assessment } = context;
  return {
    type: 'table',
    caption: `Actions of the plan${seenInBrief(assessment)}`,
    columns: [
      { title: 'Action', align: 'start', header: true },
      { title: 'Post', align: 'start' },
      { title: 'Due', align: 'start' },
      { title: 'Standing', align: 'start' },
    ],
    rows: actions.map((each) => [
      text(each.action.text),
      text(sentence(answeringPost(assessment, each.action.owner ?? indicator.owner))),
      text(each.action.due === undefined ? 'No day set' : showDay(each.action.due)),
      text(standingInWords(context, each)),
    ]),
  };
}

/** `Done 26 September 2014, 3 days late`; what was done since the period ended is said beside how it stood then. */
function standingInWords({ assessment: { today } }: SectionContext, { action, isDone, daysOverdue }: Action): string {
  const { due, done_on: done } = action;
  if (isDone && done !== undefined) {
    return due !== undefined && due < done
      ? `Done ${showDay(done)}, ${plural(daysBetween(due, done), 'day')} late`
      : `Done ${showDay(done)}`;
  }
  const standing = daysOverdue === undefined ? 'Not done yet' : `Overdue by ${plural(daysOverdue, 'day')}`;
  return done !== undefined && done <= today ? `${standing}; done since, on ${showDay(done)}` : standing;
}
