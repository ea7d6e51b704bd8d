import { isPercentage, showFigure } from '../../model/figure.js';
import { showPeriod } from '../../model/words.js';
import { type FigureInOrder, isRunningTotal, placeOfFigure } from './figures-in-order.js';
import type { JudgementRule } from './judged-records.js';

export const valueCarriedForward: JudgementRule = {
  code: 'value-carried-forward',
  severity: 'warning',
  why: 'That a figure is the same as the one before to the last of its digits, or that nothing at all was added to a running total, happens. More often the last figure was left standing, and reads as news.',
  remedy:
    'Enter what was counted, or "missing" with its code and reason where nothing was. If the figure is right, say so in the commentary.',

  *check({ equalRuns }) {
    for (const [first, second, third] of equalRuns) {
      // three are told as such
      if (third !== undefined || isExplained(first, second) || !isDoubtful(second)) continue;
      yield { at: placeOfFigure(second.entry), message: messageOf(first, second) };
    }
  },
};

/** A commentary of its own says that somebody has looked at the figure; last period's does not. */
function isExplained({ entry: before }: FigureInOrder, { entry }: FigureInOrder): boolean {
  return entry.commentary !== undefined && entry.commentary.trim() !== before.commentary?.trim();
}

const manyDigits = { whole: 3, withDecimals: 2 } as const;

/**
 * Two equal counts of one or two digits are chance (28 and 28), and so are two equal shares of a few cases (66.7 % and
 * 66.7 %). Of counts of three digits, and of averages with a decimal place, about one pair in fifty is.
 */
function isDoubtful({ series, indicator, figure }: FigureInOrder): boolean {
  if (isRunningTotal(series)) return true;
  const isShare = isPercentage(indicator) || indicator.type === 'ratio';
  const many = Number.isInteger(figure) ? manyDigits.whole : manyDigits.withDecimals;
  return !isShare && digitsOf(figure) >= many;
}

/** How many digits a figure is told in: three of 376 and of 9.05, one of 300. */
function digitsOf(figure: number): number {
  const digits = Math.abs(figure).toPrecision(12).replace(/e.*$/, '').replace('.', '');
  return digits.replace(/^0+/, '').replace(/0+$/, '').length;
}

function messageOf(first: FigureInOrder, { series, indicator, entry, figure }: FigureInOrder): string {
  const [then, now] = [first.entry.period, entry.period].map((each) => showPeriod(series.calendar, each));
  const shown = showFigure(indicator, figure);
  return isRunningTotal(series)
    ? `The running total is ${shown} at ${now} as it was at ${then}, and the entry does not say why nothing was added.`
    : `${shown} is also the figure for ${then}, and the entry for ${now} says nothing of it.`;
}
