import type { Calendar, Period } from '../model/period.js';
import { showPeriod, showPeriodOfYear } from '../model/words.js';
import type { Comparison } from './assessment.js';
import { hasBegunBy, isOutturn, type Series } from './series.js';
import type { Against } from './travel.js';

type NotComparable = Extract<Comparison, { readonly verdict: 'not-comparable' }>;

/** Two periods to be compared, and what stands between them where the series breaks. */
interface Pair {
  readonly period: Period;
  readonly earlier: Period;
  readonly against: Against;
  readonly brokenBy?: string;
}

/** A comparison that cannot be made, and why. */
export function notComparable(series: Series, pair: Pair, reason: NotComparable['reason']): NotComparable {
  return { verdict: 'not-comparable', with: pair.earlier, reason, sentence: sentenceOf(series, pair, reason) };
}

function sentenceOf(series: Series, { brokenBy, ...pair }: Pair, reason: NotComparable['reason']): string {
  const { calendar } = series;
  const { period, earlier } = pair;
  const comparator = earlierInWords(calendar, pair);
  switch (reason) {
    case 'no-current-data':
      return `Cannot compare with ${comparator}: there is no figure for ${showPeriod(calendar, period)}.`;
    case 'no-comparator-data':
      return hasBegunBy(series, earlier)
        ? `Cannot compare with ${comparator}: no figure was reported.`
        : `Cannot compare with ${comparator}: the indicator had not begun.`;
    case 'cumulative-measure':
      return `Not compared with ${comparator}: the figure runs from the start of the year.`;
    case 'same-as-previous-period':
      return `The same as the comparison with the previous year: ${isOutturn(series, period) ? 'whole years are compared' : 'the figure is annual'}.`;
    case 'break-in-series':
      return `Cannot compare with ${comparator}: ${brokenBy}.`;
  }
}

/** `Q1` within the year, `Q4 2011/12` beyond it, `Q2 last year` for the same period. */
function earlierInWords(calendar: Calendar, { period, earlier, against }: Pair): string {
  if (earlier.frequency === 'annual') return showPeriod(calendar, earlier);
  if (against === 'same-period-last-year') return `${showPeriodOfYear(earlier)} last year`;
  return earlier.startYear === period.startYear ? showPeriodOfYear(earlier) : showPeriod(calendar, earlier);
}
