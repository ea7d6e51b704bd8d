import type { Day } from '../../model/day.js';
import { quote } from '../../model/show.js';
import { showDay, showPeriod } from '../../model/words.js';
import type { JudgementRule } from './judged-records.js';
import { latestReds } from './latest-red.js';

export const recoveryPlanMissed: JudgementRule = {
  code: 'recovery-plan-missed',
  severity: 'warning',
  why: 'The plan was to bring the figure back on target by a day that has passed, and it has not. Either it was not carried out or it was not enough.',
  remedy:
    'Close the plan with "closed_on" and an "outcome" that says why it did not work, and enter another; or agree a later "on_target_by".',

  *check(judged) {
    for (const { series, entry, plans } of latestReds(judged)) {
      const { id, path } = series.indicator;
      for (const { plan, index } of plans.filter(({ isMissed }) => isMissed)) {
        if (plan.on_target_by === undefined || isClosed(plan, series.today)) continue;
        const period = showPeriod(series.calendar, entry.period);
        yield {
          at: { path, field: ['recovery_plans', index, 'on_target_by'] },
          message: `${quote(id)} was to be on target by ${showDay(plan.on_target_by)}, and in ${period} it is still significantly off target.`,
        };
      }
    }
  },
};

/** One that was closed after the figure had come has had its answer. */
function isClosed({ closed_on }: { readonly closed_on?: Day }, today: Day): boolean {
  return closed_on !== undefined && closed_on <= today;
}
