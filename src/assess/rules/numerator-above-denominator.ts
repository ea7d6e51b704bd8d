import { showFigure } from '../../model/figure.js';
import type { Problem } from '../../model/rule.js';
import { showNumber } from '../../model/words.js';
import type { Series } from '../series.js';
import { isMoreThanAll } from './above-whole.js';
import { withoutSlip } from './far-apart.js';
import { type FigureInOrder, placeOfFigure } from './figures-in-order.js';
import type { JudgementRule } from './judged-records.js';

export const numeratorAboveDenominator: JudgementRule = {
  code: 'numerator-above-denominator',
  severity: 'warning',
  why: 'The numerator of a percentage is a part of its denominator, and a part is never more than the whole: most often the two are exchanged, or the point of a percentage stands in the wrong place.',
  remedy:
    'Correct the figure. Where the percentage can be more than 100, give the indicator "bounds" with a "max" that says how much.',

  *check({ series, figures }) {
    for (const each of series) yield* nothingToBePartOf(each);
    for (const figure of figures) {
      if (isMoreThanAll(figure.indicator, figure.entry)) yield problemOf(figure);
    }
  },
};

/** Of none there is no share, so that no figure can be told. */
function* nothingToBePartOf({ indicator, entries }: Series): Iterable<Problem> {
  for (const entry of entries.values()) {
    const { path, numerator, denominator } = entry;
    if (numerator === undefined || denominator !== 0 || !isMoreThanAll(indicator, entry)) continue;
    const message = `The numerator is ${showNumber(numerator)} and the denominator 0: of none there is no part.`;
    yield { at: { path, field: ['numerator'] }, message };
  }
}

function problemOf(of: FigureInOrder): Problem {
  const { indicator, entry, figure, before } = of;
  const { numerator, denominator } = entry;
  const share = showFigure(indicator, figure);
  const told =
    numerator === undefined || denominator === undefined
      ? `${share} is more than all, and the figure is a part of a whole.`
      : `${showNumber(numerator)} of ${showNumber(denominator)} is ${share}: the numerator is more than the denominator.`;
  return { at: placeOfFigure(entry), message: told, suggestion: withoutSlip(of, before?.figure ?? 100) };
}
