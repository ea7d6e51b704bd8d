import { quote } from '../../model/show.js';
import type { JudgementRule } from './judged-records.js';
import { latestReds } from './latest-red.js';

export const recoveryPlanMissing: JudgementRule = {
  code: 'recovery-plan-missing',
  severity: 'warning',
  why: 'A figure that stays significantly off target does not mend by itself. The Board asks for a plan that says what caused it, who does what by when, and when it will be on target again.',
  remedy:
    'Add a plan to "recovery_plans" of the indicator, with "for" the period that called for it, the cause, the actions and "on_target_by".',

  *check(judged) {
    for (const { series, escalation } of latestReds(judged)) {
      if (!escalation?.owed.includes('recovery-plan')) continue;
      const { id, path, recovery_plans: plans = [] } = series.indicator;
      const none = plans.length === 0 ? 'no recovery plan has been entered' : 'none of its recovery plans is open';
      const red = escalation.reason.replace(/^S/, 's');
      const message = `${quote(id)} is ${red} A recovery plan is owed, and ${none}.`;
      yield { at: { path, field: plans.length === 0 ? [] : ['recovery_plans'], part: 'key' }, message };
    }
  },
};
