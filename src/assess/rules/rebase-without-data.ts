import { type Period, periodContaining } from '../../model/period.js';
import { quote } from '../../model/show.js';
import { showPeriod } from '../../model/words.js';
import { figureIn, isAwaited, isOwnPeriod, type Series } from '../series.js';
import { periodOfStart } from '../trend/fresh-start.js';
import { noTrendOf } from '../trend/no-trend.js';
import type { JudgementRule } from './judged-records.js';

export const rebaseWithoutData: JudgementRule = {
  code: 'rebase-without-data',
  severity: 'warning',
  why: 'A trend starts afresh with the first figure on or after the period that is named. Without one it runs on as if nothing had changed.',
  remedy: 'Correct the period, or leave the fresh start out until there is a figure.',

  *check({ series }) {
    for (const each of series) {
      const { indicator, calendar } = each;
      if (noTrendOf(each, indicator.frequency) !== undefined) continue;
      for (const [at, { period: text }] of (indicator.trend?.rebase ?? []).entries()) {
        const start = periodOfStart(calendar, indicator.frequency, text);
        if (start === undefined || hasFigureFrom(each, start) || isStillToCome(each, start)) continue;
        const message = `The trend of ${quote(indicator.id)} starts afresh at ${showPeriod(calendar, start)}, and no figure of that period or a later one was reported.`;
        yield { at: { path: indicator.path, field: ['trend', 'rebase', at, 'period'] }, message };
      }
    }
  },
};

function hasFigureFrom(series: Series, start: Period): boolean {
  return [...series.entries.values()].some(
    ({ period }) => period.last >= start.first && isOwnPeriod(series, period) && figureIn(series, period) !== undefined,
  );
}

/** A fresh start may be agreed before its first figure is due. */
function isStillToCome(series: Series, start: Period): boolean {
  const first = periodContaining(series.calendar, series.indicator.frequency, start.first);
  return isOwnPeriod(series, first) && isAwaited(series, first);
}
