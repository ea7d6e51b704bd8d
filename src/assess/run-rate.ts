import { showFigure, twelveDigits } from '../model/figure.js';
import type { Frequency, Period } from '../model/period.js';
import { plural } from '../model/words.js';
import { type Series, yearSoFar } from './series.js';
import { isLeftOut, type RunningYear, yearToDate } from './year-to-date.js';

/** Where the year so far leads if it goes on as it went; without a figure the sentence says why nobody can tell. */
export interface RunRate {
  readonly figure: number | undefined;
  readonly sentence: string;
}

/**
 * To date / k x n: of n periods that the series has in the year, k are in the year to date. A year that stops short of
 * the period has no rate, as it has no rating. Source: page "The rules", off target.
 */
export function runRateOf(series: Series, period: Period, end: Period): RunRate {
  const running = yearToDate(series, period);
  if (running === undefined || !isRunningSum(series)) {
    return { figure: undefined, sentence: 'Only a figure that adds up over the year can be carried on to its end.' };
  }
  const { figure: soFar, to } = running;
  if (soFar === undefined || to?.last !== period.last) {
    return { figure: undefined, sentence: `The year so far cannot be carried on. ${running.sentence}` };
  }
  const [gone, all] = [countedThrough(series, to).length, countedThrough(series, end).length];
  const figure = twelveDigits((soFar * all) / gone);
  return { figure, sentence: sentenceOf(series, running, { figure, gone, all, end }) };
}

/** The series' own periods of the year through this one that add to its total. */
export function countedThrough(series: Series, to: Period): readonly Period[] {
  const isRunning = series.indicator.collected_as === 'cumulative';
  return yearSoFar(series, to).filter((each) => isRunning || !isLeftOut(series, each));
}

/** Only a total grows with the periods that are in it: neither a moment's figure nor that of the last twelve months does. */
function isRunningSum({ indicator: { year_to_date, collected_as = 'period' } }: Series): boolean {
  return year_to_date === 'sum' && (collected_as === 'period' || collected_as === 'cumulative');
}

interface CarriedOn {
  readonly figure: number;
  readonly gone: number;
  readonly all: number;
  readonly end: Period;
}

/** `At the rate of the year so far it ends at 102: 51 to Q2 2012/13, 2 of 4 quarters.` */
function sentenceOf({ indicator }: Series, running: RunningYear, { figure, gone, all, end }: CarriedOn): string {
  const unit = unitOf[end.frequency];
  const soFar = running.sentence.replace(/\.$/, '');
  const ends = `At the rate of the year so far it ends at ${showFigure(indicator, figure)}`;
  const hasProfile = indicator.targets?.some(({ year, profile }) => year === end.year && profile !== undefined);
  const season = hasProfile ? ` This counts every ${unit} alike, though the target does not.` : '';
  return `${ends}: ${soFar}, ${gone} of ${plural(all, unit)}.${season}`;
}

const unitOf: Readonly<Record<Frequency, string>> = { monthly: 'month', quarterly: 'quarter', annual: 'year' };
