import { showFigure, twelveDigits } from '../model/figure.js';
import type { Period } from '../model/period.js';
import type { Indicator } from '../model/records.js';
import { countInWords, periodNoun } from '../model/words.js';
import { type Series, yearSoFar } from './series.js';
import { breakBetween } from './series-break.js';
import { targetSetFor } from './target.js';
import { isLeftOut, type RunningYear, yearToDate } from './year-to-date.js';

/** Where the year so far leads if it goes on as it went; without a figure the sentence says why nobody can tell. */
export interface RunRate {
  readonly figure: number | undefined;
  readonly sentence: string;
}

/**
 * To date / k x n: of n periods that add to the year, k are in the year to date. A year that stops short of the period
 * has no rate, as it has no rating. Source: page "The rules", off target.
 */
export function runRateOf(series: Series, period: Period, end: Period): RunRate {
  const running = yearToDate(series, period);
  if (running === undefined || !isRunningSum(series.indicator)) {
    return { figure: undefined, sentence: 'Only a figure that adds up over the year can be carried on to its end.' };
  }
  const brokenBy = breakInRunning(series, period);
  if (brokenBy !== undefined) {
    return { figure: undefined, sentence: `The year so far cannot be carried on: ${brokenBy}.` };
  }
  const { figure: soFar, to } = running;
  if (soFar === undefined || to?.last !== period.last) {
    return { figure: undefined, sentence: `The year so far cannot be carried on. ${running.sentence}` };
  }
  const [gone, all] = [lengthOfRun(series, to), lengthOfRun(series, end)];
  const figure = twelveDigits((soFar * all) / gone);
  return { figure, sentence: sentenceOf(series, running, { figure, gone, all, end }) };
}

/** Only a total grows with the periods that are in it: neither a moment's figure nor that of the last twelve months does. */
export function isRunningSum({ year_to_date, collected_as = 'period' }: Indicator): boolean {
  return year_to_date === 'sum' && (collected_as === 'period' || collected_as === 'cumulative');
}

/** The series' own periods of the year through this one that add to its total. */
export function countedThrough(series: Series, to: Period): readonly Period[] {
  return yearSoFar(series, to).filter((each) => !isLeftOut(series, each));
}

/** How many periods a total holds: one that runs from the start of the year has run since, whenever the series began. */
export function lengthOfRun(series: Series, to: Period): number {
  return isCumulative(series) ? to.number : countedThrough(series, to).length;
}

/** What redefined or broke a running figure within its year: unlike one that is added up, it is there all the same. */
function breakInRunning(series: Series, period: Period): string | undefined {
  const [first] = yearSoFar(series, period);
  return isCumulative(series) && first ? breakBetween(series.breaks, first, period) : undefined;
}

function isCumulative({ indicator }: Series): boolean {
  return indicator.collected_as === 'cumulative';
}

interface CarriedOn {
  readonly figure: number;
  readonly gone: number;
  readonly all: number;
  readonly end: Period;
}

/** `At the rate of the year so far it ends at 102: 51 to Q2 2012/13, two of four quarters.` */
function sentenceOf({ indicator }: Series, running: RunningYear, { figure, gone, all, end }: CarriedOn): string {
  const unit = periodNoun(end.frequency, 1);
  const soFar = running.sentence.replace(/\.$/, '');
  const ends = `At the rate of the year so far it ends at ${showFigure(indicator, figure)}`;
  const hasProfile = targetSetFor(indicator, end)?.profile !== undefined;
  const season = hasProfile ? ` This counts every ${unit} alike, though the target does not.` : '';
  return `${ends}: ${soFar}, ${countInWords(gone)} of ${countInWords(all)} ${periodNoun(end.frequency, all)}.${season}`;
}
