import { placesApart, showChange, showFigure, showSpan, showStep } from '../model/figure.js';
import type { Calendar, Period } from '../model/period.js';
import type { Indicator } from '../model/records.js';
import { periodNoun, plural, showNumber, showPeriod, showPeriodOfYear } from '../model/words.js';
import type { Change, Slack } from './compare.js';
import { desired, scaleOf } from './rating-words.js';
import type { Against } from './travel.js';

/** A comparison that was made, to be told. */
export interface Compared extends Change {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly earlier: Period;
  readonly against: Against;
  readonly slack: Slack;
  readonly figure: number;
  readonly comparator: number;
}

/** `Improved: 84% to 86%, up 2 percentage points on Q4 2024/25.` Source: page "Trends", section 8. */
export function travelSentence(calendar: Calendar, compared: Compared): string {
  switch (compared.verdict) {
    case 'improved':
      return `Improved: ${movedInWords(calendar, compared)}.`;
    case 'higher':
      return `Higher: ${movedInWords(calendar, compared)}.`;
    case 'lower':
      return `Lower: ${movedInWords(calendar, compared)}.`;
    case 'worsened':
      return `Worse than ${comparatorOfWorse(compared)} (${spanOf(compared)}; ${betterWay(compared.indicator)}).`;
    case 'no-significant-change':
      return steadyInWords(calendar, compared);
  }
}

function movedInWords(calendar: Calendar, compared: Compared): string {
  const on = comparatorOf(calendar, compared);
  const { indicator, change, figure, comparator } = compared;
  if (indicator.type === 'yes-no') return `${spanOf(compared)} on ${on}`;
  if (indicator.type === 'date') return `${spanOf(compared)}, ${earlierOrLater(compared)} than in ${on}`;
  // the figure stands still and its range has moved
  if (change === 0) return `still ${showFigure(indicator, figure)}, and nearer to its range than in ${on}`;
  const way = change > 0 ? 'up' : 'down';
  return `${spanOf(compared)}, ${way} ${showStep(indicator, [comparator, figure], placesOf(compared))} on ${on}`;
}

function earlierOrLater({ indicator, change, earlier }: Compared): string {
  return `${showChange(indicator, change)} ${change < 0 ? 'earlier' : 'later'} in the ${periodNoun(earlier.frequency, 1)}`;
}

function steadyInWords(calendar: Calendar, compared: Compared): string {
  const on = comparatorOf(calendar, compared);
  const { indicator, slack, figure, change } = compared;
  if (slack.by > 0) return `No significant change on ${on} (within ${slackInWords(indicator, slack)}).`;
  if (change === 0 && indicator.type === 'date')
    return `No change on ${on} (${spanOf(compared)}, the same day of the ${periodNoun(compared.earlier.frequency, 1)}).`;
  if (change === 0) return `No change on ${on} (${showFigure(indicator, figure)}).`;
  return `No change on ${on} (${spanOf(compared)}; ${betterWay(indicator)}).`;
}

/** Points for percentages, the unit for the rest, and a percentage where it is of the earlier figure. */
function slackInWords(indicator: Indicator, { kind, by }: Slack): string {
  if (kind === 'relative-percent') return `${showNumber(by)}%`;
  return indicator.type === 'percentage' ? plural(by, 'point') : showChange(indicator, by);
}

function betterWay(indicator: Indicator): string {
  const scale = scaleOf(indicator);
  return scale === undefined ? 'neither way is better' : desired(scale, indicator);
}

function spanOf(compared: Compared): string {
  return showSpan(compared.indicator, [compared.comparator, compared.figure], placesOf(compared));
}

/** Figures that differ must print differently, and so must the step between them. */
function placesOf({ indicator, figure, comparator }: Compared): number | undefined {
  return placesApart(indicator, [figure, comparator]);
}

function comparatorOf(calendar: Calendar, { earlier, against }: Compared): string {
  if (against === 'previous-period') return showPeriod(calendar, earlier);
  return `${showPeriodOfYear(earlier)} last year`;
}

function comparatorOfWorse({ earlier, against }: Compared): string {
  if (against === 'previous-period') return `last ${periodNoun(earlier.frequency, 1)}`;
  return `${showPeriodOfYear(earlier)} last year`;
}
