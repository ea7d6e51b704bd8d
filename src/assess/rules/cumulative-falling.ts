import { placesApart, showFigure } from '../../model/figure.js';
import type { Problem } from '../../model/rule.js';
import { showPeriod, showPeriodOfYear } from '../../model/words.js';
import { type FigureInOrder, isRunningTotal, placeOfFigure } from './figures-in-order.js';
import type { JudgementRule } from './judged-records.js';

export const cumulativeFalling: JudgementRule = {
  code: 'cumulative-falling',
  severity: 'warning',
  why: 'A total that runs from the start of the year cannot become less within it: most often one figure is that of its period alone.',
  remedy:
    'Enter both as running totals, or say in the indicator that its figures are collected by period. If something was taken back, acknowledge the warning with the reason.',

  *check({ figures }) {
    for (const figure of figures) {
      const problem = isRunningTotal(figure.series) ? problemOf(figure) : undefined;
      if (problem !== undefined) yield problem;
    }
  },
};

function problemOf({ series, indicator, entry, figure, before }: FigureInOrder): Problem | undefined {
  if (before === undefined || before.entry.period.year !== entry.period.year || figure >= before.figure)
    return undefined;
  const places = placesApart(indicator, [figure, before.figure]);
  const [now, then] = [figure, before.figure].map((each) => showFigure(indicator, each, places));
  const to = showPeriod(series.calendar, entry.period);
  return {
    at: placeOfFigure(entry),
    message: `${now} to ${to} is less than ${then} to ${showPeriodOfYear(before.entry.period)}, and the figures run from the start of the year.`,
  };
}
