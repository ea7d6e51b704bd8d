import { placesApart, showFigure, showTargetFigure } from '../../model/figure.js';
import type { Problem } from '../../model/rule.js';
import { showPeriod } from '../../model/words.js';
import { besideTarget, type DoubtedBesideTarget } from './beside-target.js';
import { apartInWords, noughtForMissing, withoutSlip } from './far-apart.js';
import { placeOfFigure } from './figures-in-order.js';
import type { JudgementRule } from './judged-records.js';

export const valueFarFromTarget: JudgementRule = {
  code: 'value-far-from-target',
  severity: 'warning',
  why: 'A figure of more than ten times its target, or of less than a tenth, is most often a point in the wrong place, another unit, or a 0 for a figure that is missing. One below 0 beside a target above it often has a minus sign too many.',
  remedy: 'Correct the figure, or the target. If both are right, acknowledge the warning with the reason.',

  *check({ figures }) {
    for (const figure of figures) {
      const doubted = besideTarget(figure);
      if (doubted !== undefined) yield problemOf(doubted);
    }
  },
};

function problemOf({ of, target, apart }: DoubtedBesideTarget): Problem {
  const { indicator, entry, figure } = of;
  const places = placesApart(indicator, [figure, target]);
  const told = `${showFigure(indicator, figure, places)} is ${apartInWords[apart]} the target of ${showTargetFigure(indicator, target)}`;
  const isNought = figure === 0;
  return {
    at: placeOfFigure(entry),
    message: `${told} for ${showPeriod(of.series.calendar, entry.period)}.${isNought ? noughtForMissing.sentence : ''}`,
    suggestion: withoutSlip(of, target),
    ...(isNought && { remedy: noughtForMissing.remedy }),
  };
}
