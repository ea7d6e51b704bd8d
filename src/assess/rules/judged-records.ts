import type { Framework } from '../../model/framework.js';
import type { Rule } from '../../model/rule.js';
import type { Evidence } from '../evidence.js';
import { type Series, seriesOf } from '../series.js';
import { type EqualRun, equalRuns } from './equal-runs.js';
import { type FigureInOrder, figuresInOrder } from './figures-in-order.js';
import { type LatestRed, latestReds } from './latest-red.js';

/** What the rules on judged figures are applied to. */
export interface JudgedRecords {
  readonly framework: Framework;
  readonly evidence: Evidence;
  /** Of every indicator, in the order of the records. */
  readonly series: readonly Series[];
  /** Of all series, each with the one before it. */
  readonly figures: readonly FigureInOrder[];
  /** Of those figures. */
  readonly equalRuns: readonly EqualRun[];
  readonly latestReds: readonly LatestRed[];
}

/** A rule that needs a target in force, a rating or a year to date: what the records alone do not tell. */
export type JudgementRule = Rule<JudgedRecords>;

export function judgedRecords(framework: Framework, evidence: Evidence): JudgedRecords {
  const indicators = [...framework.records.indicator.values()];
  const series = indicators.map((each) => seriesOf(framework, each, evidence.today));
  const figures = series.flatMap(figuresInOrder);
  const found = { equalRuns: equalRuns(figures), latestReds: [...latestReds(framework, series)] };
  return { framework, evidence, series, figures, ...found };
}
