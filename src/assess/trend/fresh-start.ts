import { type Calendar, type Frequency, type Period, parsePeriod } from '../../model/period.js';
import type { Series } from '../series.js';
import { breakBetween } from '../series-break.js';

/** A period with which the trend starts afresh because the indicator says so. */
interface Rebase {
  readonly period: Period;
  readonly reason: string;
}

/** What the indicator says of fresh starts, by the frequency of the figures. One at something that is no period is none. */
export function rebasesOf({ indicator, calendar }: Series, frequency: Frequency): readonly Rebase[] {
  return (indicator.trend?.rebase ?? []).flatMap(({ period: text, reason }) => {
    const period = periodOfStart(calendar, frequency, text);
    return period === undefined ? [] : [{ period, reason }];
  });
}

/** The period that a fresh start names: one of the figures' own where it can be, else the year, quarter or month it is. */
export function periodOfStart(calendar: Calendar, frequency: Frequency, text: string): Period | undefined {
  const tried: readonly Frequency[] = [frequency, 'annual', 'quarterly', 'monthly'];
  return tried.map((each) => parsePeriod(calendar, each, text)).find((period) => period !== undefined);
}

/** Why the trend starts afresh between two results that follow each other; nothing where it runs on. */
export function freshStartBetween(
  { breaks }: Series,
  rebases: readonly Rebase[],
  [earlier, later]: readonly [Period, Period],
): string | undefined {
  const broken = breakBetween(breaks, earlier, later);
  const agreed = rebases
    .filter(({ period: { first } }) => earlier.last < first && first <= later.last)
    .map(({ reason }) => reason);
  const all = broken === undefined ? agreed : [broken, ...agreed];
  return all.length === 0 ? undefined : [...new Set(all)].map(withoutStop).join('; ');
}

/** Reasons follow each other in one sentence; one in brackets may end with its own stop too. */
function withoutStop(text: string): string {
  return text.replace(/\.(\)?)$/, '$1');
}
