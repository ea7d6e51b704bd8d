import { figureOf, showFigure } from '../../model/figure.js';
import type { Indicator } from '../../model/records.js';
import { quote } from '../../model/show.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { entriesOfIndicators } from '../indicator-entries.js';

export const outOfBounds: CheckRule = {
  code: 'out-of-bounds',
  severity: 'warning',
  why: 'The indicator says between which figures its own can lie. One outside is most often a slip of the pen: 785 for 78.5.',
  remedy: 'Correct the figure, or the bounds of the indicator.',

  *check({ framework }) {
    for (const { indicator, entry } of entriesOfIndicators(framework)) {
      const figure = figureOf(indicator, entry);
      const beyond = figure === undefined ? undefined : beyondBounds(indicator, figure);
      if (figure === undefined || beyond === undefined) continue;
      const message = `${showFigure(indicator, figure)} is ${beyond} that ${quote(indicator.id)} can be.`;
      yield { at: at(entry, entry.value === undefined ? 'numerator' : 'value'), message };
    }
  },
};

function beyondBounds({ bounds: { min, max } = {} }: Indicator, figure: number): string | undefined {
  if (min !== undefined && figure < min) return `below ${min}, the least`;
  return max !== undefined && figure > max ? `above ${max}, the most` : undefined;
}
