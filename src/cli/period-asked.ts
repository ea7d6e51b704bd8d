import type { Day } from '../model/day.js';
import {
  type Calendar,
  type Frequency,
  type Period,
  parsePeriod,
  periodContaining,
  shiftPeriod,
  yearKey,
} from '../model/period.js';
import { quote } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { months, showDay, showPeriod } from '../model/words.js';

/** The period that the options name, of the three frequencies. */
export interface PeriodOptions {
  readonly month?: string;
  readonly quarter?: string;
  readonly year?: string;
}

/** Whether the options name any period. */
export function isPeriodAsked({ month, quarter, year }: PeriodOptions): boolean {
  return month !== undefined || quarter !== undefined || year !== undefined;
}

/** The period asked for. `Q2` or `September` alone means the latest that has begun by the day. */
export function periodAsked(options: PeriodOptions, calendar: Calendar, today: Day): Period {
  const asked: readonly (readonly [Frequency, string | undefined])[] = [
    ['monthly', options.month],
    ['quarterly', options.quarter],
    ['annual', options.year],
  ];
  const given = asked.filter(([, text]) => text !== undefined);
  const [frequency, text] = given[0] ?? [];
  if (given.length !== 1 || frequency === undefined || text === undefined) {
    throw new UsageError(
      'Ask for one period.',
      'For example: --quarter Q2, --quarter 2014-15-Q2, --month 2014-09 or --year 2014-15.',
    );
  }
  const period = periodIn(text.trim(), frequency, { calendar, today });
  if (period === undefined) throw notAPeriod(text, frequency);
  if (period.first > today) {
    const name = showPeriod(calendar, period);
    throw new UsageError(
      `${name} has not begun: it starts on ${showDay(period.first)}, and the reporting day is ${showDay(today)}.`,
      'Ask for a period that has begun, or give another reporting day with --today.',
    );
  }
  return period;
}

function periodIn(text: string, frequency: Frequency, at: { calendar: Calendar; today: Day }): Period | undefined {
  const { calendar, today } = at;
  const current = periodContaining(calendar, frequency, today);
  const matches = latestNamed(text, frequency);
  if (matches) return latest(calendar, current, matches);
  return parsePeriod(calendar, frequency, keyIn(text, calendar));
}

/** The key as files write it, from what people write: `Q2 2014/15`, `2014/15 q2`, or `2014` where years start in January. */
function keyIn(text: string, { startMonth }: Calendar): string {
  const dashed = text.replaceAll('/', '-');
  const [, after, before] = /^(?:q([1-4])[ -])?(.*?)(?:[ -]?q[1-4])?$/i.exec(dashed) ?? [];
  const quarter = after ?? /q([1-4])$/i.exec(dashed)?.[1];
  const year = before !== undefined && startMonth === 1 && /^\d{4}$/.test(before) ? yearKey(Number(before)) : before;
  return quarter === undefined ? (year ?? dashed) : `${year}-Q${quarter}`;
}

/** Whether a period is the one that a short name means: a quarter's number, or a month's name. */
function latestNamed(text: string, frequency: Frequency): ((period: Period) => boolean) | undefined {
  const quarter = /^q?([1-4])$/i.exec(text)?.[1];
  if (frequency === 'quarterly' && quarter) return (period) => period.number === Number(quarter);
  const month = /^\d{1,2}$/.test(text)
    ? Number(text)
    : months.findIndex((name) => name.toLowerCase() === text.toLowerCase()) + 1;
  if (frequency === 'monthly' && month >= 1 && month <= 12)
    return (period) => Number(period.first.slice(5, 7)) === month;
  return undefined;
}

function latest(calendar: Calendar, current: Period, matches: (period: Period) => boolean): Period | undefined {
  let period = current;
  for (let back = 0; back < 12; back += 1) {
    if (matches(period)) return period;
    period = shiftPeriod(calendar, period, -1);
  }
  return undefined;
}

const forms: Readonly<Record<Frequency, string>> = {
  monthly: 'a month, such as 2014-09 or September',
  quarterly: 'a quarter, such as Q2 or 2014-15-Q2',
  annual: 'a year, such as 2014-15',
};

function notAPeriod(text: string, frequency: Frequency): UsageError {
  const option = frequency === 'monthly' ? '--month' : frequency === 'quarterly' ? '--quarter' : '--year';
  return new UsageError(`${option} says ${quote(text)}, which is not a period.`, `Write ${forms[frequency]}.`);
}
