import type { Framework } from '../../model/framework.js';
import type { Rule } from '../../model/rule.js';
import type { Evidence } from '../evidence.js';
import { type Series, seriesOf } from '../series.js';
import { type FigureInOrder, figuresInOrder } from './figures-in-order.js';

/** What the rules on judged figures are applied to. */
export interface JudgedRecords {
  readonly framework: Framework;
  readonly evidence: Evidence;
  /** Of every indicator, in the order of the records. */
  readonly series: readonly Series[];
  /** Of all series, each with the one before it. */
  readonly figures: readonly FigureInOrder[];
}

/** A rule that needs a target in force, a rating or a year to date: what the records alone do not tell. */
export type JudgementRule = Rule<JudgedRecords>;

export function judgedRecords(framework: Framework, evidence: Evidence): JudgedRecords {
  const indicators = [...framework.records.indicator.values()];
  const series = indicators.map((each) => seriesOf(framework, each, evidence.today));
  return { framework, evidence, series, figures: series.flatMap(figuresInOrder) };
}
