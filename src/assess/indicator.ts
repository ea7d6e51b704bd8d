import type { Day } from '../model/day.js';
import type { Framework, Held } from '../model/framework.js';
import { type Period, sameFrequencyAndPeriod } from '../model/period.js';
import type { Indicator } from '../model/records.js';
import type { IndicatorAssessment } from './assessment.js';
import type { Due } from './due-state.js';
import { redEscalationOf } from './escalation.js';
import { isProposed, latestBefore, periodsStandingIn } from './expected.js';
import { judgeTold } from './judgement.js';
import { moveRunOf } from './move-run.js';
import { offTargetReasons } from './off-target.js';
import { pointsOf } from './points.js';
import { ratedBefore } from './rated-before.js';
import { recoveryPlansOf } from './recovery-plan.js';
import { entryIn, isOutturn, type Series, seriesOf } from './series.js';
import { besideTrend } from './trend/beside-trend.js';
import { trendOf } from './trend/trend-of.js';
import { yearEndOf } from './year-end.js';

/** What an indicator is asked: the report's period, the day, and what it owes in that period. */
export interface IndicatorQuestion {
  readonly period: Period;
  readonly today: Day;
  readonly dues: readonly Due[];
  /** Where the indicator stands whose figure is of an earlier period than the report's. */
  readonly dueOf: (period: Period) => Due | undefined;
  /** Whether a plan that runs at the period's end holds it: such a series is still shown after its end. */
  readonly isHeld: boolean;
}

/** One indicator in one report. Nothing where its series has not begun, or is over and no running plan holds it. */
export function assessIndicator(
  framework: Framework,
  indicator: Held<Indicator>,
  question: IndicatorQuestion,
): IndicatorAssessment | undefined {
  const series = seriesOf(framework, indicator, question.today);
  const found = periodShown(series, question);
  if (found === undefined) return undefined;
  const { period, isCurrent } = found;
  const due = isCurrent ? dueIn(question.dues, period) : question.dueOf(period);
  const isYearsEnd = question.period.frequency === 'annual';
  const trend = trendOf(series, period);
  const alone = judgeTold(series, period, { due, isYearsEnd });
  const judged = { ...alone, ...besideTrend({ ...alone, period, trend }, alone) };
  const proposed = isProposed({ kind: 'indicator', record: indicator });
  const counted = isCurrent && !proposed;
  const yearEnd = yearEndOf(series, period);
  const points = pointsOf(series, period);
  const { today } = question;
  const shown = { period, judged, isYearsEnd };
  const recoveryPlans = recoveryPlansOf(series, { period: question.period, shown });
  return {
    indicator,
    period,
    counted,
    proposed,
    due,
    entry: entryIn(series, period),
    ...judged,
    trend,
    yearEnd,
    series: points,
    moveRun: moveRunOf(indicator, points),
    lastRated: judged.figure === undefined ? ratedBefore(series, shown).next().value : undefined,
    lastAction: lastActionBefore(series, period),
    offTarget: counted ? offTargetReasons(series, { ...shown, due, yearEnd }) : [],
    escalation: counted ? redEscalationOf(series, { ...shown, framework, recoveryPlans, today }) : undefined,
    recoveryPlans,
  };
}

interface Shown {
  readonly period: Period;
  readonly isCurrent: boolean;
}

/** The year's outturn in a year's report; else the latest own period that ends in the report's, present or not; else the latest before. */
function periodShown(series: Series, { period, isHeld }: IndicatorQuestion): Shown | undefined {
  const { lag_periods: lag = 0 } = series.indicator;
  if (isOutturn(series, period) && entryIn(series, period)) return { period, isCurrent: true };
  const span = { from: period.first, to: period.last };
  const own = periodsStandingIn(series.calendar, series.lifespans, { span, lag }).at(-1)?.own;
  if (own) return { period: own, isCurrent: true };
  const before = latestBefore(series.calendar, series.lifespans, { before: period.first, lag });
  return before && (isHeld || !isOver(series, period)) ? { period: before, isCurrent: false } : undefined;
}

function isOver({ lifespans }: Series, period: Period): boolean {
  const end = lifespans.at(-1)?.to;
  return end !== undefined && end < period.last;
}

function dueIn(dues: readonly Due[], period: Period): Due | undefined {
  return dues.find((due) => sameFrequencyAndPeriod(due.period, period));
}

/** What was promised last: the action of the latest entry before, which stands beside this one's. */
function lastActionBefore(series: Series, period: Period): IndicatorAssessment['lastAction'] {
  const earlier = [...series.entries.values()].filter(
    (entry) => entry.period.frequency === period.frequency && entry.period.last < period.first,
  );
  const last = earlier.at(-1);
  return last?.action === undefined ? undefined : { period: last.period, text: last.action };
}
