import { figureOf, isPercentage, showFigure } from '../../model/figure.js';
import type { Indicator, IndicatorEntry } from '../../model/records.js';
import { showNumber } from '../../model/words.js';
import type { JudgementRule } from './judged-records.js';

export const numeratorAboveDenominator: JudgementRule = {
  code: 'numerator-above-denominator',
  severity: 'warning',
  why: 'The numerator of a percentage is a part of its denominator, and a part is never more than the whole: most often the two are exchanged.',
  remedy:
    'Correct the two numbers. Where the percentage can be more than 100, give the indicator "bounds" with a "max" that says how much.',

  *check({ series }) {
    for (const { indicator, entries } of series.filter((each) => isShareOfWhole(each.indicator))) {
      for (const entry of entries.values()) {
        const message = messageOf(indicator, entry);
        if (message !== undefined) yield { at: { path: entry.path, field: ['numerator'] }, message };
      }
    }
  },
};

function isShareOfWhole(indicator: Indicator): boolean {
  return isPercentage(indicator) && (indicator.bounds?.max ?? 100) <= 100;
}

function messageOf(indicator: Indicator, entry: IndicatorEntry): string | undefined {
  const { numerator, denominator } = entry;
  if (numerator === undefined || denominator === undefined || numerator <= denominator) return undefined;
  const figure = figureOf(indicator, entry);
  const share = figure === undefined ? 'more than there are' : showFigure(indicator, figure);
  return `${showNumber(numerator)} of ${showNumber(denominator)} is ${share}: the numerator is more than the denominator.`;
}
