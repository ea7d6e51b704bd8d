import { isPercentage, showFigure, showTargetFigure } from '../../model/figure.js';
import { type Period, shiftPeriod } from '../../model/period.js';
import type { Indicator } from '../../model/records.js';
import type { Problem } from '../../model/rule.js';
import { quote } from '../../model/show.js';
import { showPeriod } from '../../model/words.js';
import { indicatorIn } from '../in-force.js';
import { lookupOfYears } from '../lookups.js';
import type { Series } from '../series.js';
import { breakBetween } from '../series-break.js';
import type { JudgementRule } from './judged-records.js';
import { placeOfTarget, recentTargets, type YearOfTargets } from './year-targets.js';

export const targetNoBetterThanOutturn: JudgementRule = {
  code: 'target-no-better-than-outturn',
  severity: 'warning',
  why: 'A target that was reached before it was set asks for nothing: performance may fall and still be shown as on target.',
  remedy: 'Set a better target, or say under its "reason" why no better one can be asked for.',

  *check({ series }) {
    for (const each of series) {
      // only a year that has not ended can still be given another target
      for (const year of recentTargets(each).filter((one) => each.today <= one.year.last)) {
        const problem = problemOf(each, year);
        if (problem !== undefined) yield problem;
      }
    }
  },
};

function problemOf(series: Series, { year, inOrder }: YearOfTargets): Problem | undefined {
  const last = inOrder.at(-1);
  if (last === undefined || last.set.reason !== undefined) return undefined;
  const indicator = indicatorIn(series.indicator, year);
  const before = shiftPeriod(series.calendar, year, -1);
  const pair = pairOf(series, before, year);
  if (pair === undefined || !asksForNothing(indicator, pair)) return undefined;
  const [target, outturn] = [showTargetFigure(indicator, pair.target), showFigure(indicator, pair.outturn)];
  const [now, then] = [year, before].map((period) => showPeriod(series.calendar, period));
  const wanted = indicator.polarity === 'maximise' ? 'higher' : 'lower';
  return {
    at: placeOfTarget(series, last),
    message: `The target of ${quote(indicator.id)} for ${now} is ${target}, and ${then} ended at ${outturn}: ${wanted} is better, so the target asks for nothing.`,
  };
}

interface Pair {
  readonly target: number;
  readonly outturn: number;
}

/** The year's target and how the year before ended; nothing where one is missing or the series breaks between them. */
function pairOf(series: Series, before: Period, year: Period): Pair | undefined {
  const { figureAt, targetAt } = lookupOfYears(series);
  const [target, outturn] = [targetAt(year), figureAt(before)];
  if (target?.kind !== 'value' || outturn === undefined) return undefined;
  return breakBetween(series.breaks, before, year) === undefined ? { target: target.value, outturn } : undefined;
}

/** Better than the end of the scale no target can be, and a day or an answer has no better one to be measured by. */
function asksForNothing(indicator: Indicator, { target, outturn }: Pair): boolean {
  const { type, polarity, bounds } = indicator;
  if (type === 'date' || type === 'yes-no' || indicator.not_applicable !== undefined) return false;
  if (polarity === 'maximise') {
    return target <= outturn && target < (bounds?.max ?? (isPercentage(indicator) ? 100 : Number.POSITIVE_INFINITY));
  }
  return polarity === 'minimise' && target >= outturn && target > (bounds?.min ?? 0);
}
