import { figureOf, isPercentage } from '../../model/figure.js';
import type { Location } from '../../model/finding.js';
import type { Entered, Held } from '../../model/framework.js';
import { type Period, samePeriodLastYear } from '../../model/period.js';
import type { Indicator, IndicatorEntry } from '../../model/records.js';
import { indicatorIn } from '../in-force.js';
import { figureIn, type Series } from '../series.js';
import { breakBetween } from '../series-break.js';

/** One figure, with the one before it in the series. */
export interface FigureInOrder {
  readonly series: Series;
  /** The indicator as it stood in the period. */
  readonly indicator: Held<Indicator>;
  readonly entry: Entered<IndicatorEntry>;
  readonly figure: number;
  /** The last figure before it of the same frequency; nothing where the series breaks between them. */
  readonly before: FigureInOrder | undefined;
}

/** All amounts that were entered for an indicator, earliest first, monthly, quarterly and annual ones each in a run of their own. */
export function figuresInOrder(series: Series): readonly FigureInOrder[] {
  if (!isAmount(series.indicator)) return [];
  const latest = new Map<string, FigureInOrder>();
  const found: FigureInOrder[] = [];
  for (const entry of series.entries.values()) {
    const figure = figureOf(series.indicator, entry);
    if (figure === undefined) continue;
    const { period } = entry;
    const last = latest.get(period.frequency);
    const compares = last !== undefined && breakBetween(series.breaks, last.entry.period, period) === undefined;
    const before = compares ? last : undefined;
    const one = { series, indicator: asItStood(series, period), entry, figure, before };
    latest.set(period.frequency, one);
    found.push(one);
  }
  return found;
}

/** Most indicators never change, and thousands of figures need no copy of theirs. */
function asItStood({ indicator }: Series, period: Period): Held<Indicator> {
  return indicator.changes === undefined ? indicator : indicatorIn(indicator, period);
}

/** A day or an answer can be neither ten times another nor fall below it. */
function isAmount({ type }: Indicator): boolean {
  return type !== 'date' && type !== 'yes-no';
}

/** The figure of the same period a year before; nothing where there is none that compares. */
export function figureYearBefore({ series, entry: { period } }: FigureInOrder): number | undefined {
  const earlier = samePeriodLastYear(series.calendar, period);
  return breakBetween(series.breaks, earlier, period) === undefined ? figureIn(series, earlier) : undefined;
}

/** Whether figures run from the start of the year and can only grow in it: a share of what came in so far may also fall. */
export function isRunningTotal({ indicator, entries }: Series): boolean {
  if (indicator.collected_as !== 'cumulative') return false;
  if (indicator.year_to_date === 'sum' || (indicator.targets ?? []).some(isRising)) return true;
  const isPlain = indicator.type === 'number' || indicator.type === 'money';
  return isPlain && !isPercentage(indicator) && ![...entries.values()].some(({ numerator }) => numerator !== undefined);
}

/** Targets that rise through the year say that the figure does: council tax collected, of all that is owed for the year. */
function isRising({ profile = [] }: NonNullable<Indicator['targets']>[number]): boolean {
  const steps = profile.filter((each) => typeof each === 'number');
  const [first = 0] = steps;
  return steps.every((each, at) => at === 0 || each >= (steps[at - 1] ?? each)) && (steps.at(-1) ?? 0) > first;
}

/** The place of the figure in its file. */
export function placeOfFigure({ path, value }: Entered<IndicatorEntry>): Location {
  return { path, field: [value === undefined ? 'numerator' : 'value'] };
}
