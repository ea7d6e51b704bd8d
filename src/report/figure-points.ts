import type { IndicatorAssessment, TargetInForce } from '../assess/assessment.js';
import { isPercentage } from '../model/figure.js';
import type { Framework, Held } from '../model/framework.js';
import type { Period } from '../model/period.js';
import type { Indicator } from '../model/records.js';
import { showPeriod } from '../model/words.js';
import { type Column, type Inlines, text } from './blocks.js';
import type { SeriesChartPoint } from './chart-data.js';
import { showAgainst, showTarget, withoutUnit } from './indicator-words.js';

/** One period of an indicator's history, and how firm its figure is. */
export interface FigurePoint {
  readonly period: Period;
  readonly figure: number | undefined;
  readonly target: TargetInForce | undefined;
  readonly state: NonNullable<SeriesChartPoint['state']>;
}

/** The point as a chart draws it. */
export function drawnPoint(
  { calendar }: Framework,
  indicator: Indicator,
  { period, figure, target, state }: FigurePoint,
): SeriesChartPoint {
  const bounds = target?.kind === 'band' ? { lower: target.lower, upper: target.upper } : {};
  return {
    label: showPeriod(calendar, period),
    figure,
    show: figure === undefined ? 'No figure' : showAgainst(indicator, figure, target),
    ...(target?.kind === 'value' ? { target: target.value } : bounds),
    provisional: state !== 'final',
    state,
  };
}

export function unitOf({ indicator }: Pick<IndicatorAssessment, 'indicator'>): string {
  if (isPercentage(indicator)) return '%';
  return indicator.unit ?? (indicator.type === 'money' ? '£' : '');
}

/** `The latest figure is 78.5% in Q2 2012/13, against a target of 80%.` */
export function latestInWords(
  { calendar }: Framework,
  indicator: Indicator,
  { period, figure, target }: { readonly figure: number } & Pick<FigurePoint, 'period' | 'target'>,
): string {
  const against = target ? `, against a target of ${showTarget(indicator, target, figure)}` : '';
  return `The latest figure is ${showAgainst(indicator, figure, target)} in ${showPeriod(calendar, period)}${against}.`;
}

/** Period, figure and target: the columns with which the table of every chart of figures begins. */
export function figureColumns(indicator: Held<Indicator>): readonly Column[] {
  const { unit } = withoutUnit(indicator);
  return [
    { title: 'Period', align: 'start', header: true },
    { title: `Figure${unit}`, align: 'end' },
    { title: `Target${unit}`, align: 'end' },
  ];
}

export function figureCells(
  { calendar }: Framework,
  indicator: Held<Indicator>,
  { period, figure, target, state }: FigurePoint,
): readonly Inlines[] {
  const { bare } = withoutUnit(indicator);
  const firm = state === 'final' ? '' : ` (${state})`;
  return [
    text(showPeriod(calendar, period)),
    text(figure === undefined ? 'No figure' : `${showAgainst(bare, figure, target)}${firm}`),
    text(target ? showTarget(bare, target, figure) : 'None'),
  ];
}
