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

/** A point of a trend, and what it means that it stands out; nothing where it varies as expected. */
interface TrendChartPoint extends SeriesChartPoint {
  readonly meaning: 'improvement' | 'concern' | 'neutral' | undefined;
}

/** A stretch of points, by their places with the last one included, and what is expected of them: as far as figures can be. */
export interface TrendChartSegment {
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  readonly limits: { readonly lower: number; readonly upper: number };
  /** The limits as people read them. */
  readonly show: string;
}

/** One cell of a 5 by 5 risk matrix, and what lies in it. */
export interface MatrixCell {
  readonly likelihood: number;
  readonly impact: number;
  readonly tone: Tone;
  /** `Very high`; `level` counts bands from 0, the lowest. */
  readonly band: string;
  readonly level: number;
  /** What lies in the cell, in brief: codes that the table tells more of. */
  readonly items: readonly string[];
}

/** A budget as a bar, in pounds; what is not known is not drawn. */
export interface BudgetBar {
  readonly label: string;
  readonly budgeted: number;
  readonly forecast: number | undefined;
  /** Spent, received or saved to date, and what was planned by then. */
  readonly actual: number | undefined;
  readonly profiled: number | undefined;
  readonly isAdverse: boolean;
  readonly tone: Tone;
  readonly show: string;
}

/** A step with its days, as days since 1970. */
export interface SlipRow {
  readonly label: string;
  /** The day first agreed, and the one agreed last. */
  readonly first: number;
  readonly current: number;
  /** The day on which it was reached, or is expected. */
  readonly told: number | undefined;
  readonly isReached: boolean;
  readonly tone: Tone;
  readonly show: string;
}

/** The day as at which steps are late, as a day since 1970 and in words. */
interface SeenDay {
  readonly day: number;
  readonly show: string;
}

/** What a chart draws; how it looks is the format's affair. Figures stand unrounded, `show` is how people read them. */
export type ChartData =
  | { readonly kind: 'shares'; readonly parts: readonly StatusCount[] }
  | { readonly kind: 'series'; readonly points: readonly SeriesChartPoint[]; readonly unit: string }
  | {
      readonly kind: 'trend';
      readonly points: readonly TrendChartPoint[];
      /** Only those with limits. */
      readonly segments: readonly TrendChartSegment[];
      /** The places with which the trend starts afresh. */
      readonly starts: readonly number[];
      readonly unit: string;
    }
  | { readonly kind: 'matrix'; readonly cells: readonly MatrixCell[] }
  | {
      readonly kind: 'budget-bars';
      readonly bars: readonly BudgetBar[];
      /** What `forecast` is: of a year that is over it is the outturn. */
      readonly forTheYear: 'forecast' | 'outturn';
    }
  | { readonly kind: 'slips'; readonly rows: readonly SlipRow[]; readonly seen: SeenDay };
