import { placesApart, showFigure, twelveDigits } from '../../model/figure.js';
import type { Period } from '../../model/period.js';
import type { Problem } from '../../model/rule.js';
import { showPeriod } from '../../model/words.js';
import { lookupToDate } from '../lookups.js';
import { figureIn, isOutturn, lastOwnPeriodOf, type Series } from '../series.js';
import { type FigureInOrder, placeOfFigure } from './figures-in-order.js';
import type { JudgementRule } from './judged-records.js';
import { ownPeriodsOf } from './year-targets.js';

export const outturnContradictsPeriods: JudgementRule = {
  code: 'outturn-contradicts-periods',
  severity: 'warning',
  why: "A year's outturn and the figures of its periods tell of the same year. Where they differ, one of them is wrong, and readers will find out which.",
  remedy:
    'Correct the figure that is wrong. If both are right (an audit changed the total and not its parts), acknowledge the warning with the reason.',

  *check({ figures }) {
    for (const figure of figures) {
      if (!isOutturn(figure.series, figure.entry.period)) continue;
      const problem = problemOf(figure);
      if (problem !== undefined) yield problem;
    }
  },
};

function problemOf({ series, indicator, entry, figure }: FigureInOrder): Problem | undefined {
  const end = lastOwnPeriodOf(series, entry.period);
  const toDate = end && lookupToDate(series).figureAt(end);
  if (toDate === undefined || !isApart(series, { year: entry.period, outturn: figure, toDate })) return undefined;
  const [outturn, made] = [figure, toDate].map((each) =>
    showFigure(indicator, each, placesApart(indicator, [figure, toDate])),
  );
  const year = showPeriod(series.calendar, entry.period);
  return {
    at: placeOfFigure(entry),
    message: `The outturn for ${year} is ${outturn}, and by the figures of its periods the year comes to ${made}.`,
  };
}

interface Compared {
  readonly year: Period;
  readonly outturn: number;
  readonly toDate: number;
}

/** Whole counts agree or they do not. Figures with decimals were rounded when they were written, and may differ by as much. */
function isApart(series: Series, { year, outturn, toDate }: Compared): boolean {
  const parts = ownPeriodsOf(series, year).map((period) => halfOfLastPlace(figureIn(series, period) ?? 0));
  const isSum = series.indicator.year_to_date === 'sum' && series.indicator.collected_as !== 'cumulative';
  const ofParts = isSum ? parts.reduce((sum, part) => sum + part, 0) : Math.max(0, ...parts);
  const ofOutturn = Number.isInteger(outturn) && !Number.isInteger(toDate) ? 0.5 : halfOfLastPlace(outturn);
  return twelveDigits(Math.abs(outturn - toDate)) > twelveDigits(ofParts + ofOutturn);
}

/** What a figure may have lost when it was rounded to the places that it is written in; a whole number nothing. */
function halfOfLastPlace(figure: number): number {
  const places = String(figure).split('.')[1]?.length ?? 0;
  return places === 0 ? 0 : 0.5 / 10 ** places;
}
