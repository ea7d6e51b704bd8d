import { quote } from '../../model/show.js';
import { withinSentence } from '../../model/words.js';
import { planOwedInWords } from '../escalation-words.js';
import type { JudgementRule } from './judged-records.js';

export const recoveryPlanMissing: JudgementRule = {
  code: 'recovery-plan-missing',
  severity: 'warning',
  why: 'A figure that stays significantly off target does not mend by itself. The Board asks for a plan that says what caused it, who does what by when, and when it will be on target again.',
  remedy:
    'Add a plan to "recovery_plans" of the indicator, with "for" the period that called for it, the cause, the actions and "on_target_by".',

  *check({ latestReds }) {
    for (const { series, entry, escalation } of latestReds) {
      if (!escalation?.isRecoveryPlanOwed || escalation.planStanding === 'open') continue;
      const { id, path, recovery_plans: entered } = series.indicator;
      const { reason, planStanding } = escalation;
      yield {
        at: { path, field: entered === undefined ? [] : ['recovery_plans'], part: 'key' },
        message: `${quote(id)} has been ${withinSentence(reason)} ${planOwedInWords(planStanding)}`,
        remedy: `Add a plan to "recovery_plans" of the indicator: "for: ${entry.period.key}", the cause, the actions and "on_target_by".`,
      };
    }
  },
};
