import type { BodyAssessment, IndicatorAssessment } from '../assess/assessment.js';
import { daysBetween } from '../model/day.js';
import type { Framework } from '../model/framework.js';
import { plural, sentence, showDay, showPeriod } from '../model/words.js';
import { hasPassedSince, seenInBrief } from './as-at.js';
import { type Table, text } from './blocks.js';
import { answeringPost } from './due-words.js';
import type { SectionContext } from './section.js';

export type PlanStanding = IndicatorAssessment['recoveryPlans'][number];
type Action = PlanStanding['actions'][number];

/** `Q1 2014/15`: the period whose figure called for the plan, as the file names it where it is none. */
export function calledForBy({ calendar }: Framework, { plan, for: period }: PlanStanding): string {
  return period === undefined ? plan.for : showPeriod(calendar, period);
}

/** `Performance and Risk Management Board, 12 August 2014`, or that nobody has agreed it. */
export function agreementInWords(
  { period }: BodyAssessment,
  { isAgreed, plan: { agreed_by: by, agreed_on: on } }: PlanStanding,
): string {
  if (by === undefined) return 'Not agreed yet';
  if (on === undefined) return `${by}, on a day that is not recorded`;
  if (!isAgreed) return `Not agreed yet: to be agreed by ${by} on ${showDay(on)}`;
  return `${by}, ${showDay(on)}${on > period.last ? ', after the period' : ''}`;
}

/** What the recovery plan of an indicator that stays red has come to: the open ones, else that there is none. */
export function plansInBrief(context: SectionContext, { recoveryPlans, escalation }: IndicatorAssessment): string {
  const open = recoveryPlans.filter(({ isOpen }) => isOpen);
  if (open.length > 0)
    return open
      .map((plan) => `Called for by ${calledForBy(context.assessment.framework, plan)}. ${plan.sentence}`)
      .join(' ');
  if (escalation?.isRecoveryPlanOwed !== true) return 'None is owed yet.';
  return noPlanInWords(context.assessment.framework, { recoveryPlans, escalation });
}

/** Why none is open that is owed. */
export function noPlanInWords(
  framework: Framework,
  { recoveryPlans, escalation }: Pick<IndicatorAssessment, 'recoveryPlans' | 'escalation'>,
): string {
  if (escalation?.planStanding !== 'none-open') return 'No recovery plan has been entered.';
  const closed = recoveryPlans.at(-1);
  return closed === undefined
    ? 'The last one was closed before this period, and no other has been entered.'
    : `The one called for by ${calledForBy(framework, closed)} was closed, and no other has been entered.`;
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

/** `Done 26 September 2014, 3 days late`; what has come since the period ended is said to be after it. */
function standingInWords({ assessment }: SectionContext, each: Action): string {
  const { action, isDone, doneSince, daysOverdue } = each;
  if (isDone) return `Done${doneInWords(each)}`;
  if (doneSince !== undefined) return `Done${doneInWords(each)}, after the period`;
  if (daysOverdue !== undefined) return `Overdue by ${plural(daysOverdue, 'day')}`;
  return `Not done yet${hasPassedSince(assessment, action.due) ? '; its day has passed since' : ''}`;
}

function doneInWords({ action: { due, done_on: done } }: Action): string {
  if (done === undefined) return '';
  return ` ${showDay(done)}${due !== undefined && due < done ? `, ${plural(daysBetween(due, done), 'day')} late` : ''}`;
}
