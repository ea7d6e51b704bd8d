import { type Period, periodContaining, shiftPeriod } from '../../model/period.js';
import { quote } from '../../model/show.js';
import { showPeriod } from '../../model/words.js';
import { figureIn, isAwaited, isOwnPeriod, type Series } from '../series.js';
import { periodOfStart } from '../trend/fresh-start.js';
import { noTrendOf } from '../trend/no-trend.js';
import type { JudgementRule } from './judged-records.js';

export const rebaseWithoutData: JudgementRule = {
  code: 'rebase-without-data',
  severity: 'warning',
  why: 'A trend starts afresh with the first figure on or after the period that is named. Without one, or without a figure before it, it runs on as if nothing had changed.',
  remedy:
    'Correct the period, or leave the fresh start out: until there is a figure, or for good where it changes nothing.',

  *check({ series }) {
    for (const each of series) {
      for (const { start, at, isTwice } of startsOf(each)) {
        const why = isTwice ? 'and does so by an earlier item already.' : whyNothingChanges(each, start);
        if (why === undefined) continue;
        const { indicator, calendar } = each;
        const message = `The trend of ${quote(indicator.id)} starts afresh at ${showPeriod(calendar, start)}, ${why}`;
        yield { at: { path: indicator.path, field: ['trend', 'rebase', at, 'period'] }, message };
      }
    }
  },
};

interface FreshStart {
  readonly start: Period;
  /** Its place in the list. */
  readonly at: number;
  readonly isTwice: boolean;
}

function startsOf({ indicator, calendar }: Series): readonly FreshStart[] {
  const starts = (indicator.trend?.rebase ?? []).map(({ period }) =>
    periodOfStart(calendar, indicator.frequency, period),
  );
  const isTwice = (at: number) => starts.slice(0, at).some((other) => other?.first === starts[at]?.first);
  return starts.flatMap((start, at) => (start === undefined ? [] : [{ start, at, isTwice: isTwice(at) }]));
}

function whyNothingChanges(series: Series, start: Period): string | undefined {
  const none = noTrendOf(series, series.indicator.frequency);
  // what is proposed will have a trend
  if (none?.reason === 'proposed') return undefined;
  if (none !== undefined) return `and there is none. ${none.sentence}`;
  if (isStillToCome(series, start)) return undefined;
  const reported = periodsWithFigure(series);
  if (!reported.some(({ last }) => last >= start.first))
    return 'and no figure of that period or a later one was reported.';
  const cuts = reported.some(({ last }) => last < start.first);
  return cuts ? undefined : 'and there is no figure before it, so that it starts there in any case.';
}

function periodsWithFigure(series: Series): readonly Period[] {
  return [...series.entries.values()]
    .map(({ period }) => period)
    .filter((period) => isOwnPeriod(series, period) && figureIn(series, period) !== undefined);
}

const farthest = 2;

/** A fresh start may be agreed before its first figure is due, for one of the next periods. */
function isStillToCome(series: Series, start: Period): boolean {
  const { calendar, indicator, today } = series;
  const first = periodContaining(calendar, indicator.frequency, start.first);
  const current = periodContaining(calendar, indicator.frequency, today);
  const isNear = first.first <= shiftPeriod(calendar, current, farthest).first;
  return isNear && isOwnPeriod(series, first) && isAwaited(series, first);
}
