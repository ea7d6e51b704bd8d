import { placesApart, showFigure } from '../../model/figure.js';
import type { Period } from '../../model/period.js';
import { samePeriodLastYear } from '../../model/period.js';
import type { Problem } from '../../model/rule.js';
import { showPeriod } from '../../model/words.js';
import { isMoreThanAll } from './above-whole.js';
import { besideTarget, isAsPlanned } from './beside-target.js';
import { apartFrom, apartInWords, farApart, noughtForMissing, withoutSlip } from './far-apart.js';
import { type FigureInOrder, figureYearBefore, isRunningTotal, placeOfFigure } from './figures-in-order.js';
import type { JudgementRule } from './judged-records.js';

export const valueFarFromLast: JudgementRule = {
  code: 'value-far-from-last',
  severity: 'warning',
  why: 'A figure of more than ten times the last one, or of less than a tenth, is most often a point in the wrong place, another unit, or a 0 for a figure that is missing. One below 0 after one above it often has a minus sign too many.',
  remedy:
    'Correct the figure. If it is right, acknowledge the warning with the reason; if it is counted in another way from now on, say so under "break_in_series".',

  *check({ figures }) {
    for (const figure of figures) {
      const problem = problemOf(figure);
      if (problem !== undefined && !isToldElsewhere(figure) && !isStepAsPlanned(figure)) yield problem;
    }
  },
};

/** One doubt is told of a figure, not two. */
function isToldElsewhere(of: FigureInOrder): boolean {
  return besideTarget(of) !== undefined || isMoreThanAll(of.indicator, of.entry);
}

/** Where both figures are as planned, so is the step between them. Beside a last one that is not, a figure tells what is wrong with it. */
function isStepAsPlanned(of: FigureInOrder): boolean {
  return of.before !== undefined && isAsPlanned(of.before) && isAsPlanned(of);
}

function problemOf(of: FigureInOrder): Problem | undefined {
  const last = lastBeside(of);
  if (last === undefined) return undefined;
  const apart = apartFrom(of, last.figure);
  if (apart === undefined || isSeason(of) || (apart === 'below' && isFallWithinYear(of, last.period))) return undefined;
  const { indicator, entry, series } = of;
  const [figure, before] = [of.figure, last.figure].map((each) =>
    showFigure(indicator, each, placesApart(indicator, [of.figure, last.figure])),
  );
  const isNought = of.figure === 0;
  return {
    at: placeOfFigure(entry),
    message: `${figure} is ${apartInWords[apart]} ${before}, the figure for ${showPeriod(series.calendar, last.period)}.${isNought ? noughtForMissing.sentence : ''}`,
    suggestion: withoutSlip(of, last.figure),
    ...(isNought && { remedy: noughtForMissing.remedy }),
  };
}

interface Last {
  readonly period: Period;
  readonly figure: number;
}

/** The last figure before it. One that runs from the start of the year begins anew with it, so its first stands beside the same point of the year before. */
function lastBeside(of: FigureInOrder): Last | undefined {
  const { series, entry, before } = of;
  const { period } = entry;
  const isAnew = series.indicator.collected_as === 'cumulative' && period.frequency !== 'annual';
  if (!isAnew || before?.entry.period.year === period.year) {
    return before && { period: before.entry.period, figure: before.figure };
  }
  const figure = figureYearBefore(of);
  return figure === undefined ? undefined : { period: samePeriodLastYear(series.calendar, period), figure };
}

/** What was much the same a year before is the season: few come to the open-air pool in winter. */
function isSeason(of: FigureInOrder): boolean {
  const yearBefore = figureYearBefore(of);
  if (yearBefore === undefined || (yearBefore === 0) !== (of.figure === 0)) return false;
  return of.figure === yearBefore || (of.figure * yearBefore > 0 && farApart(of.figure, yearBefore) === undefined);
}

/** That a running total falls is told as what it is. */
function isFallWithinYear({ series, entry }: FigureInOrder, last: Period): boolean {
  return isRunningTotal(series) && last.year === entry.period.year;
}
