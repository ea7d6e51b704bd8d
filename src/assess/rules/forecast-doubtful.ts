import { placesApart, showFigure, showTargetFigure, targetFigure, twelveDigits } from '../../model/figure.js';
import type { Problem } from '../../model/rule.js';
import { showPeriodOfYear } from '../../model/words.js';
import { isRunningSum } from '../run-rate.js';
import { figureIn } from '../series.js';
import { yearEndOf } from '../year-end.js';
import { yearToDate } from '../year-to-date.js';
import { apartFrom, apartInWords, nearestIn, withoutSlip } from './far-apart.js';
import type { FigureInOrder } from './figures-in-order.js';
import type { JudgementRule } from './judged-records.js';

export const forecastDoubtful: JudgementRule = {
  code: 'forecast-doubtful',
  severity: 'warning',
  why: 'A forecast is rated, and can bring an indicator before members. One below what is counted already cannot come true. One of ten times the target of the year, or of less than a tenth, is most often a point in the wrong place, or the figure of one period.',
  remedy: 'Correct the forecast: it is for the whole year. If it is right, acknowledge the warning with the reason.',

  *check({ figures }) {
    for (const figure of figures) {
      const forecast = targetFigure(figure.indicator, figure.entry.forecast);
      const problem = forecast === undefined ? undefined : problemOf({ ...figure, figure: forecast });
      if (problem !== undefined) yield problem;
    }
  },
};

/** What is doubted of a forecast that stands in place of the figure. Nobody looks at that of the year's last period. */
function problemOf(forecast: FigureInOrder): Problem | undefined {
  const yearEnd = yearEndOf(forecast.series, forecast.entry.period);
  if (yearEnd?.by !== 'officer') return undefined;
  const target = yearEnd.target && nearestIn(yearEnd.target, forecast.figure);
  const message = belowCounted(forecast) ?? farFromTarget(forecast, target);
  if (message === undefined) return undefined;
  const suggestion = target === undefined ? undefined : withoutSlip(forecast, target);
  return { at: { path: forecast.entry.path, field: ['forecast'] }, message, suggestion };
}

/** What is counted does not become less. Money is paid back, and what was below 0 once may be again. */
function belowCounted({ series, indicator, entry, figure: forecast }: FigureInOrder): string | undefined {
  const counted = isRunningSum(indicator) ? yearToDate(series, entry.period) : undefined;
  if (counted?.figure === undefined || counted.to === undefined || forecast >= counted.figure) return undefined;
  const canFall = indicator.type === 'money' || counted.over.some((each) => (figureIn(series, each) ?? 0) < 0);
  if (canFall) return undefined;
  const places = placesApart(indicator, [forecast, counted.figure]);
  const [year, soFar] = [forecast, counted.figure].map((each) => showFigure(indicator, each, places));
  return `The forecast for the year is ${year}, and ${soFar} is counted to ${showPeriodOfYear(counted.to)} already.`;
}

function farFromTarget(forecast: FigureInOrder, target: number | undefined): string | undefined {
  if (target === undefined) return undefined;
  const { indicator, figure } = forecast;
  // with one nought too many the target itself is forecast
  const apart =
    apartFrom(forecast, target) ?? (figure === twelveDigits(target * 10) && figure !== 0 ? 'slipped' : undefined);
  if (apart === undefined) return undefined;
  const year = showFigure(indicator, figure, placesApart(indicator, [figure, target]));
  return `The forecast for the year is ${year}: that is ${apartInWords[apart]} the target of ${showTargetFigure(indicator, target)}.`;
}
