import { shareOf, showFigure, twelveDigits } from '../model/figure.js';
import type { Period } from '../model/period.js';
import type { Indicator } from '../model/records.js';
import { listInWords, showNumber, showPeriod, showPeriodOfYear } from '../model/words.js';
import type { YearToDate } from './assessment.js';
import { entryIn, figureIn, isAwaited, type Series, yearSoFar } from './series.js';
import { breakBetween } from './series-break.js';
import { unsettledIn } from './unsettled.js';

export type Way = Exclude<NonNullable<Indicator['year_to_date']>, 'none'>;

/** A year to date with the periods that are in it. */
export interface RunningYear extends YearToDate {
  readonly over: readonly Period[];
  /** Why the periods of this year do not add up, where the series breaks among them. */
  readonly brokenBy: string | undefined;
}

/** The year so far at the end of a period. A missing period stops it where it was, instead of making a smaller total. */
export function yearToDate(series: Series, period: Period): RunningYear | undefined {
  const way = wayOf(series.indicator);
  if (way === undefined || period.frequency === 'annual') return undefined;
  const places = yearSoFar(series, period).filter((each) => !isLeftOut(series, each));
  const gaps = places.filter((each) => !hasFigure(series, each, way));
  const whole = way === 'last' ? lastWithFigure(series, places) : upToFirstGap(places, gaps);
  const brokenBy = brokenWithin(series, whole);
  const figure = brokenBy === undefined ? figureOver(series, whole, way) : undefined;
  const over = figure === undefined ? [] : whole;
  return {
    figure,
    brokenBy,
    to: over.at(-1),
    over,
    unsettled: unsettledIn(series, over),
    missing: gaps.filter((gap) => figureIn(series, gap) === undefined && !isAwaited(series, gap)),
    stoppedBy: whole.at(-1)?.last === period.last ? undefined : causesInWords(series, gaps).join('; ') || undefined,
    sentence: sentenceOf(series, { figure, over, gaps, brokenBy, way }),
  };
}

/** How the year adds up: as the indicator says, a fraction by its parts, and a running figure is its own year to date. */
export function wayOf(indicator: Indicator): Way | undefined {
  if (indicator.collected_as === 'cumulative') return 'last';
  const way = indicator.year_to_date ?? (indicator.numerator_label === undefined ? 'none' : 'ratio');
  return way === 'none' ? undefined : way;
}

/** A period to which the measure does not apply, or in which there was nothing to count, leaves no gap. */
export function isLeftOut(series: Series, period: Period): boolean {
  const entry = entryIn(series, period);
  return entry?.missing?.code === 'not-applicable' || entry?.denominator === 0;
}

function hasFigure(series: Series, period: Period, way: Way): boolean {
  if (figureIn(series, period) === undefined) return false;
  return way !== 'ratio' || entryIn(series, period)?.numerator !== undefined;
}

function lastWithFigure(series: Series, places: readonly Period[]): readonly Period[] {
  return places.filter((each) => figureIn(series, each) !== undefined).slice(-1);
}

function upToFirstGap(places: readonly Period[], gaps: readonly Period[]): readonly Period[] {
  const [gap] = gaps;
  return gap === undefined ? places : places.filter((each) => each.last < gap.last);
}

/** A last figure is of one period and stands as the officer gave it: nothing is added up, so nothing breaks. */
function brokenWithin(series: Series, places: readonly Period[]): string | undefined {
  const [first] = places;
  const last = places.at(-1);
  return first && last && breakBetween(series.breaks, first, last);
}

function figureOver(series: Series, places: readonly Period[], way: Way): number | undefined {
  const figures = places.flatMap((each) => figureIn(series, each) ?? []);
  if (figures.length === 0) return undefined;
  switch (way) {
    case 'sum':
      return total(figures);
    case 'ratio':
      return shareOf(series.indicator, ...fractionOver(series, places));
    case 'last':
      return figures.at(-1);
    case 'mean':
      return twelveDigits(total(figures) / figures.length);
    case 'max':
      return Math.max(...figures);
    case 'min':
      return Math.min(...figures);
  }
}

/** The sums of numerators and of denominators: never a mean of percentages. */
function fractionOver(series: Series, places: readonly Period[]): readonly [numerator: number, denominator: number] {
  const entries = places.map((each) => entryIn(series, each));
  return [total(entries.map((entry) => entry?.numerator ?? 0)), total(entries.map((entry) => entry?.denominator ?? 0))];
}

function total(figures: readonly number[]): number {
  return twelveDigits(figures.reduce((sum, figure) => sum + figure, 0));
}

interface Account {
  readonly figure: number | undefined;
  readonly over: readonly Period[];
  readonly gaps: readonly Period[];
  readonly brokenBy: string | undefined;
  readonly way: Way;
}

/** `94,034 to Q1 2012/13 (Q2 missing).` */
function sentenceOf(series: Series, { figure, over, gaps, brokenBy, way }: Account): string {
  const last = over.at(-1);
  if (brokenBy !== undefined) return `No figure to date: ${brokenBy}.`;
  const fraction = way === 'ratio' && figure !== undefined ? [fractionInWords(series, over)] : [];
  const asides = [...fraction, ...causesInWords(series, gaps)];
  const aside = asides.length === 0 ? '' : ` (${asides.join('; ')})`;
  if (figure === undefined || last === undefined) return `No figure to date${aside}.`;
  return `${showFigure(series.indicator, figure)} to ${showPeriod(series.calendar, last)}${aside}.`;
}

function fractionInWords(series: Series, places: readonly Period[]): string {
  return fractionOver(series, places)
    .map((part) => showNumber(part))
    .join(' of ');
}

/** Why a period is not in the year to date: a percentage may be there without the fraction that would add up, a figure kept back is not missing. */
type Cause = 'without-fraction' | 'confidential' | 'missing' | 'awaited';

const causes: readonly Cause[] = ['without-fraction', 'confidential', 'missing', 'awaited'];

function causeOf(series: Series, gap: Period): Cause {
  if (figureIn(series, gap) !== undefined) return 'without-fraction';
  if (entryIn(series, gap)?.missing?.code === 'confidential') return 'confidential';
  return isAwaited(series, gap) ? 'awaited' : 'missing';
}

function causesInWords(series: Series, gaps: readonly Period[]): readonly string[] {
  return causes.flatMap((cause) => gapsInWords(series, gaps, cause));
}

function gapsInWords(series: Series, gaps: readonly Period[], cause: Cause): readonly string[] {
  const places = gaps.filter((gap) => causeOf(series, gap) === cause).map(showPeriodOfYear);
  if (places.length === 0) return [];
  const has = places.length === 1 ? 'has' : 'have';
  const words = {
    'without-fraction': `${has} no numerator and denominator`,
    confidential: 'confidential',
    missing: 'missing',
    awaited: 'not due yet',
  };
  return [`${listInWords(places)} ${words[cause]}`];
}
