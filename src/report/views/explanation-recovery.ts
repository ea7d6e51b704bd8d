import type { RecoveryAction, RecoveryPlanStanding } from '../../assess/recovery-plan.js';
import type { Explanation } from '../../assess/views/explanation.js';
import { bodyInSentence } from '../../model/body-in-sentence.js';
import { plural, showDay } from '../../model/words.js';
import { calledForBy, noPlanInWords } from '../recovery-plan-words.js';
import { asAtEnd, basisOf, type ExplainedJudgement } from './explanation-judgement.js';
import type { IndicatorTold } from './explanation-rating.js';

/** The plans to bring a figure back on target; nothing where there is none and none is owed. */
export function recoveryJudgements(told: Explanation, { item }: IndicatorTold): readonly ExplainedJudgement[] {
  const { recoveryPlans: plans, escalation: red } = item;
  const isOwed = red?.owed.includes('recovery-plan') ?? false;
  if (plans.length === 0 && !isOwed) return [];
  const isMissed = plans.some((plan) => plan.isMissed);
  return [
    {
      name: 'recovery-plans',
      title: 'Recovery plans',
      ...verdictOfPlans(plans, isOwed, isMissed),
      sentences: plans.length === 0 ? [noPlanInWords(told.framework, item)] : plans.map((plan) => plan.sentence),
      basis: [
        ...(plans.length === 0 ? [] : asAtEnd(told)),
        ...plans.flatMap((plan) =>
          basisOf([
            ['Called for by', calledForBy(told.framework, plan)],
            ['Agreed', agreedInWords(plan)],
            ['Cause', plan.plan.cause],
            ...plan.actions.map((action) => ['Action', actionInWords(action)] as const),
            ['On target by', plan.plan.on_target_by && showDay(plan.plan.on_target_by)],
            ['Outcome', plan.plan.outcome],
          ]),
        ),
      ],
      rule: 'A recovery plan names the cause, actions with their days and the day by which the figure is on target; one that has passed with the figure still red is missed.',
    },
  ];
}

function verdictOfPlans(plans: readonly RecoveryPlanStanding[], isOwed: boolean, isMissed: boolean) {
  if (isMissed) return { verdict: 'Open, and its day has passed', state: 'missed', tone: 'bad' as const };
  if (isOwed) return { verdict: 'Owed, and none is open', state: 'owed', tone: 'bad' as const };
  const isOpen = plans.some((plan) => plan.isOpen);
  return { verdict: isOpen ? 'Open' : 'Closed', state: isOpen ? 'open' : 'closed', tone: 'neutral' as const };
}

function agreedInWords({ plan: { agreed_by, agreed_on }, isAgreed }: RecoveryPlanStanding): string {
  const by = agreed_by === undefined ? '' : ` by ${bodyInSentence(agreed_by)}`;
  const on = agreed_on === undefined ? '' : ` on ${showDay(agreed_on)}`;
  return isAgreed ? `agreed${by}${on}` : 'not agreed yet';
}

function actionInWords({ action, isDone, doneSince, daysOverdue }: RecoveryAction): string {
  if (doneSince !== undefined) return `${action.text} (done on ${showDay(doneSince)}, after the period)`;
  if (isDone) return `${action.text} (done${action.done_on ? ` on ${showDay(action.done_on)}` : ''})`;
  const due = action.due === undefined ? 'no day' : `due by ${showDay(action.due)}`;
  return `${action.text} (${daysOverdue === undefined ? due : `${due}, ${plural(daysOverdue, 'day')} overdue`})`;
}
