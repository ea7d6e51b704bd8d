import { isPercentage, placesApart, showFigure, showSpan, twelveDigits } from '../../model/figure.js';
import type { Period } from '../../model/period.js';
import type { Problem } from '../../model/rule.js';
import { showPeriod } from '../../model/words.js';
import { lookupToDate } from '../lookups.js';
import { figureIn, isOutturn, lastOwnPeriodOf, type Series, wholeYear } from '../series.js';
import { breakBetween } from '../series-break.js';
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

function problemOf(outturn: FigureInOrder): Problem | undefined {
  const { series, entry } = outturn;
  const end = lastOwnPeriodOf(series, entry.period);
  const toDate = end && lookupToDate(series).figureAt(end);
  return toDate === undefined ? besideAll(outturn) : besideToDate(outturn, toDate);
}

function besideToDate({ series, indicator, entry, figure }: FigureInOrder, toDate: number): Problem | undefined {
  if (!isApart(series, { year: entry.period, outturn: figure, toDate })) return undefined;
  const [outturn, made] = [figure, toDate].map((each) =>
    showFigure(indicator, each, placesApart(indicator, [figure, toDate])),
  );
  const year = showPeriod(series.calendar, entry.period);
  return {
    at: placeOfFigure(entry),
    message: `The outturn for ${year} is ${outturn}, and by the figures of its periods the year comes to ${made}.`,
  };
}

/** A share of a whole year lies between those of its parts, whatever their weights. Counts and averages may have been added up. */
function besideAll({ series, indicator, entry, figure }: FigureInOrder): Problem | undefined {
  if (!isPercentage(indicator) || (indicator.collected_as ?? 'period') !== 'period') return undefined;
  const parts = figuresOfYear(series, entry.period);
  if (parts === undefined) return undefined;
  const [least, most] = [Math.min(...parts), Math.max(...parts)];
  const lost = Math.max(...[figure, least, most].map(halfOfLastPlace)) * 2;
  if (figure >= least - lost && figure <= most + lost) return undefined;
  const year = showPeriod(series.calendar, entry.period);
  const range = least === most ? `all ${showFigure(indicator, least)}` : showSpan(indicator, [least, most]);
  return {
    at: placeOfFigure(entry),
    message: `The outturn for ${year} is ${showFigure(indicator, figure)}, and the figures of its periods are ${range}.`,
  };
}

/** The figures of all periods of a year; nothing where one is missing, or where they are of two measures. */
function figuresOfYear(series: Series, year: Period): readonly number[] | undefined {
  const periods = wholeYear(series, year);
  const figures = periods.flatMap((period) => figureIn(series, period) ?? []);
  const [first, last] = [periods.at(0), periods.at(-1)];
  if (!first || !last || figures.length < periods.length) return undefined;
  return breakBetween(series.breaks, first, last) === undefined ? figures : undefined;
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
