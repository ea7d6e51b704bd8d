import type { StatusCount, Tone } from './blocks.js';

/** One period of a line of figures. */
export interface SeriesChartPoint {
  readonly label: string;
  readonly figure: number | undefined;
  readonly show: string;
  readonly target?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly provisional: boolean;
  /** How firm the figure is, where that is known. */
  readonly state?: 'final' | 'provisional' | 'estimated';
}

/** A point of a trend; one that stands out is told by its shape as well as by its colour. */
export interface TrendChartPoint extends SeriesChartPoint {
  readonly stands: 'out' | 'within';
  readonly meaning: 'improvement' | 'concern' | 'neutral' | undefined;
}

/** A stretch of points, by their places, with what is expected of them. */
export interface TrendChartSegment {
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  readonly limits: { readonly lower: number; readonly upper: number } | undefined;
}

/** One cell of a 5 by 5 risk matrix, and what lies in it. */
export interface MatrixCell {
  readonly likelihood: number;
  readonly impact: number;
  readonly tone: Tone;
  readonly band: string;
  /** What stands in the cell, in brief: codes or numbers that the table tells in full. */
  readonly items: readonly string[];
}

/** A budget as a bar, in pounds. */
export interface BudgetBar {
  readonly label: string;
  readonly budgeted: number;
  readonly forecast: number | undefined;
  readonly actual: number | undefined;
  readonly tone: Tone;
  readonly show: string;
}

/** A step with its days, as days since 1970. */
export interface SlipRow {
  readonly label: string;
  readonly first: number;
  readonly current: number;
  /** The day on which it was reached, or is expected. */
  readonly told: number | undefined;
  readonly isReached: boolean;
  readonly show: string;
}

/** What a chart draws; how it looks is the format's affair. Figures stand unrounded, `show` is how people read them. */
export type ChartData =
  | { readonly kind: 'shares'; readonly parts: readonly StatusCount[] }
  | { readonly kind: 'series'; readonly points: readonly SeriesChartPoint[]; readonly unit: string }
  | {
      readonly kind: 'trend';
      readonly points: readonly TrendChartPoint[];
      readonly segments: readonly TrendChartSegment[];
      readonly unit: string;
    }
  | { readonly kind: 'matrix'; readonly cells: readonly MatrixCell[] }
  | { readonly kind: 'budget-bars'; readonly bars: readonly BudgetBar[] }
  | { readonly kind: 'slips'; readonly rows: readonly SlipRow[]; readonly today: number };
