import type { Day } from '../../model/day.js';
import type { Problem } from '../../model/rule.js';
import { quote } from '../../model/show.js';
import { showDay, showPeriod } from '../../model/words.js';
import type { RecoveryPlanStanding } from '../recovery-plan.js';
import type { JudgementRule } from './judged-records.js';
import type { LatestRed } from './latest-red.js';

type Plan = RecoveryPlanStanding['plan'];

export const recoveryPlanMissed: JudgementRule = {
  code: 'recovery-plan-missed',
  severity: 'warning',
  why: 'The plan was to bring the figure back on target by a day that has passed, and it has not. Either it was not carried out or it was not enough.',
  remedy:
    'Close the plan with "closed_on" and an "outcome" that says why it did not work, and enter another; or agree a later "on_target_by".',

  *check({ latestReds }) {
    for (const red of latestReds) {
      for (const standing of red.plans) {
        const { on_target_by } = standing.plan;
        if (on_target_by === undefined || !standing.isDayPast || isSettled(standing.plan, red.series.today)) continue;
        yield problemOf(red, standing, on_target_by);
      }
    }
  },
};

function problemOf(red: LatestRed, { plan, index }: RecoveryPlanStanding, by: Day): Problem {
  const { today, indicator } = red.series;
  const message = `${quote(indicator.id)} was to be on target by ${showDay(by)}${sinceThen(red, by)}.`;
  const at = (name: string) => ({ path: indicator.path, field: ['recovery_plans', index, name] });
  if (!isClosed(plan, today)) return { at: at('on_target_by'), message };
  return {
    at: at('closed_on'),
    message: `${message} The plan was closed without an "outcome".`,
    remedy: 'Say in "outcome" why the plan did not work, and enter another while one is owed.',
  };
}

function sinceThen({ series, entry }: LatestRed, by: Day): string {
  const period = showPeriod(series.calendar, entry.period);
  return by <= entry.period.last
    ? `, and in ${period} it is still significantly off target`
    : `; there is no rated figure from after that day yet, and in ${period} it is significantly off target`;
}

/** A closing is an answer where it says what came of the plan; that another is owed is told by itself. */
function isSettled(plan: Plan, today: Day): boolean {
  return isClosed(plan, today) && plan.outcome !== undefined;
}

function isClosed({ closed_on }: Plan, today: Day): boolean {
  return closed_on !== undefined && closed_on <= today;
}
