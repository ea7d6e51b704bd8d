import { addDays, type Day, daysBetween, parseDay } from './day.js';
import type { Indicator, IndicatorEntry } from './records.js';
import { showDay, showNumber } from './words.js';

/** What a figure is measured in: all that reading and showing it needs to know of its indicator. */
export type Measure = Pick<Indicator, 'type' | 'unit' | 'per' | 'decimals'>;

/** The day from which dates count, so that a date is a figure too. */
const epoch = '1970-01-01' as Day; // a constant calendar day; `parseDay` takes the years of data folders only

const mostPlaces = 12;

const answers: ReadonlyMap<string, number> = new Map([
  ['yes', 1],
  ['no', 0],
]);

/** Rounded to 12 significant digits: plain floats misjudge one exact boundary in nine. Never minus zero. */
export function twelveDigits(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}

/** The figure of an entry: a number in the unit, a date in days since 1970, yes 1 and no 0. Nothing where there is none to count. */
export function figureOf(measure: Measure, entry: IndicatorEntry): number | undefined {
  if (entry.missing !== undefined) return undefined;
  if (entry.value !== undefined) return targetFigure(measure, entry.value);
  if (entry.numerator === undefined || entry.denominator === undefined) return undefined;
  return shareOf(measure, entry.numerator, entry.denominator);
}

/** Numerator / denominator x per; nothing where the denominator is 0, for there is nothing to count. */
export function shareOf(measure: Measure, numerator: number, denominator: number): number | undefined {
  return denominator === 0 ? undefined : twelveDigits((numerator * perOf(measure)) / denominator);
}

/** A value as a file writes it (a target, a bound, a forecast) in the figures of its indicator; nothing where it does not fit the type. */
export function targetFigure(measure: Measure, value: number | string | null | undefined): number | undefined {
  if (measure.type === 'date') return typeof value === 'string' ? dayFigure(parseDay(value)) : undefined;
  if (measure.type === 'yes-no') return typeof value === 'string' ? answers.get(value) : undefined;
  return typeof value === 'number' && Number.isFinite(value) ? twelveDigits(value) : undefined;
}

/** The day of a date's figure. */
export function dayOfFigure(figure: number): Day {
  return addDays(epoch, Math.round(figure));
}

/** A day as a figure: days since 1970. */
export function figureOfDay(day: Day): number {
  return daysBetween(epoch, day);
}

/** `78.5%`, `£1,234`, `12.3 days`, `10 October 2012`, `Yes`. Without places: the indicator's decimals, else two at most. */
export function showFigure(measure: Measure, figure: number, places?: number): string {
  if (measure.type === 'date') return showDay(dayOfFigure(figure));
  if (measure.type === 'yes-no' && (figure === 0 || figure === 1)) return figure === 1 ? 'Yes' : 'No';
  return withUnit(measure, showPlain(measure, figure, places));
}

/** A target as it is: where the indicator's decimals would round it (a quarter's share of 27 homes), up to two places more; of pounds no more than pence. */
export function showTargetFigure(measure: Measure, target: number, places = measure.decimals): string {
  if (places === undefined) return showFigure(measure, target);
  const most = isPounds(measure) ? Math.max(places, 2) : places + 2;
  const isExact = (each: number) => Number(target.toFixed(each)) === twelveDigits(target);
  const exact = [places, places + 1].find((each) => each < most && isExact(each));
  return showFigure(measure, target, exact ?? most);
}

/** A figure beside the target or the ends that it is held against: with the places that tell it from them. One that is the same reads the same. */
export function showBeside(measure: Measure, figure: number, beside: readonly number[]): string {
  const places = placesApart(measure, [figure, ...beside]);
  const isSame = beside.some((each) => twelveDigits(each) === twelveDigits(figure));
  return isSame ? showTargetFigure(measure, figure, places) : showFigure(measure, figure, places);
}

/** The size of a change, without its direction: `2 percentage points`, `£1,234`, `1 day`. */
export function showChange(measure: Measure, change: number, places?: number): string {
  const size = Math.abs(change);
  if (measure.type === 'date') return count(showNumber(size), 'days');
  const digits = showPlain(measure, size, places);
  return isPercentage(measure) ? count(digits, 'percentage points') : withUnit(measure, digits);
}

/** The size of a change between two figures as they are shown, so that what stands on the page adds up: 90.9% to 95.5% is 4.6. */
export function showStep(measure: Measure, [from, to]: readonly [number, number], places?: number): string {
  const read = (figure: number) => Number(showPlain(measure, figure, places).replaceAll(',', ''));
  return showChange(measure, twelveDigits(read(to) - read(from)), places);
}

/** A tolerance as it is set: `2.5 percentage points`, whatever the figures' decimals. */
export function showTolerance(measure: Measure, tolerance: number): string {
  return showChange(measure, tolerance, showNumber(tolerance).split('.')[1]?.length ?? 0);
}

/** `7.2 to 7.6 days`, `84% to 86%`: a worded unit is said once. */
export function showSpan(measure: Measure, [from, to]: readonly [number, number], places?: number): string {
  const first = hasWordedUnit(measure) ? showPlain(measure, from, places) : showFigure(measure, from, places);
  return `${first} to ${showFigure(measure, to, places)}`;
}

/** The decimal places at which figures that differ also print differently: a miss by 0.04 must not read "80 against 80". */
export function placesApart(measure: Measure, figures: readonly number[]): number | undefined {
  const distinct = new Set(figures.map(twelveDigits));
  const differ = (places?: number) => new Set([...distinct].map((each) => showFigure(measure, each, places))).size;
  if (differ() === distinct.size) return undefined;
  for (let places = (measure.decimals ?? 2) + 1; places < mostPlaces; places++) {
    if (differ(places) === distinct.size) return places;
  }
  return mostPlaces;
}

export function isPercentage(measure: Measure): boolean {
  return measure.type === 'percentage' || measure.unit === '%';
}

function perOf(measure: Measure): number {
  return measure.per ?? (measure.type === 'percentage' ? 100 : 1);
}

function dayFigure(day: Day | undefined): number | undefined {
  return day === undefined ? undefined : figureOfDay(day);
}

function showPlain(measure: Measure, figure: number, places: number | undefined): string {
  const exact = twelveDigits(figure);
  const shown = places ?? measure.decimals;
  // pence stand in twos; anything else shows two places at most, or its first digits where it is smaller than that
  if (shown !== undefined) return showNumber(exact, shown === 1 && isPounds(measure) ? 2 : shown);
  if (measure.type === 'money' && !Number.isInteger(exact)) return showNumber(exact, 2);
  const enough = Math.abs(exact) >= 0.01 ? 2 : 1 - Math.floor(Math.log10(Math.abs(exact) || 1));
  const digits = showNumber(exact, Math.min(enough, mostPlaces));
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

/** Sums in pounds and pence, and not in thousands or millions. */
function isPounds({ type, unit = '£' }: Measure): boolean {
  return type === 'money' && unit === '£';
}

function hasWordedUnit(measure: Measure): boolean {
  return measure.type !== 'money' && measure.type !== 'date' && !isPercentage(measure) && measure.unit !== undefined;
}

function withUnit(measure: Measure, digits: string): string {
  if (measure.type === 'money') return withPounds(measure.unit ?? '£', digits);
  if (isPercentage(measure)) return `${digits}%`;
  return measure.unit === undefined ? digits : count(digits, measure.unit);
}

const scales: ReadonlyMap<string, string> = new Map([
  ['£', ''],
  ['£k', 'k'],
  ['£m', 'm'],
  ['£bn', 'bn'],
  ['£000', ' thousand'],
  ['£000s', ' thousand'],
]);

function withPounds(unit: string, digits: string): string {
  const pounds = digits.startsWith('-') ? `-£${digits.slice(1)}` : `£${digits}`;
  return `${pounds}${scales.get(unit) ?? ` ${unit}`}`;
}

/** After most consonants an s is all that makes many of one, and after the e of these words. */
const certainPlural = /(?<=[bcdfghklmnpqrtvwy]|\b(?:case|home|minute|tonne|use|vehicle))s$/;
/** There is no one news, and of `per 1,000 residents` it is not they who are counted. */
const noPlural = /\b(?:per|of)\b|\b(?:goods|lens|means|news|works)$/;

/** One of a unit whose singular is certain drops its s: `1 day`. */
function count(digits: string, unit: string): string {
  return `${digits} ${digits === '1' && !noPlural.test(unit) ? unit.replace(certainPlural, '') : unit}`;
}
