import type { Day } from '../../model/day.js';
import type { Framework, Subject } from '../../model/framework.js';
import type { Calendar, Period } from '../../model/period.js';
import type { Indicator } from '../../model/records.js';
import type { Problem } from '../../model/rule.js';
import { quote } from '../../model/show.js';
import { showDay, showPeriod } from '../../model/words.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { exceptedIn } from '../excepted.js';
import { parseBound, retiredFrom } from '../indicator-periods.js';

export const periodOutsideRange: CheckRule = {
  code: 'period-outside-range',
  severity: 'error',
  why: 'A figure from before its series begins, or after it ends, is expected by nobody and belongs to no report.',
  remedy:
    'Move the file to the folder of its period, or correct the first and last period, or the days, of the record. An exception names its periods itself: correct them there.',

  *check({ framework, entries }) {
    for (const { subject, period, path } of entries) {
      const record = framework.subjects.get(subject);
      const why = record && whyOutside(framework, record, period);
      if (why === undefined) continue;
      yield {
        at: at({ path }),
        message: `This file is for ${showPeriod(framework.calendar, period)}, and ${quote(subject)} ${why}.`,
        remedy:
          'Move the file to the folder of its period, or correct the first and last period, or the days, of the record.',
      };
    }
    yield* inExceptions(framework);
  },
};

function* inExceptions(framework: Framework): Iterable<Problem> {
  for (const { subject, periods, at: place } of exceptedIn(framework)) {
    const whys = periods.map((period) => whyNothingOwed(framework, subject, period));
    const [period] = periods;
    const [why] = whys;
    if (period === undefined || why === undefined || whys.includes(undefined)) continue;
    const { calendar } = framework;
    yield {
      at: place,
      message: `The exception is for ${showPeriod(calendar, period)}, and ${quote(subject.record.id)} ${why}.`,
      remedy: 'Correct the period, or the first and last period, or the days, of the record.',
    };
  }
}

/** Before its start an activity may be told of, but owes nothing. */
function whyNothingOwed(framework: Framework, subject: Subject, period: Period): string | undefined {
  if (subject.kind === 'activity') return before(period, subject.record.start, 'starts on');
  return whyOutside(framework, subject, period);
}

function whyOutside({ calendar }: Framework, subject: Subject, period: Period): string | undefined {
  switch (subject.kind) {
    case 'indicator':
      return outsideOfIndicator(calendar, subject.record, period);
    case 'plan':
      return before(period, subject.record.from, 'runs from') ?? after(period, subject.record.to, 'ran to');
    case 'risk':
      return (
        before(period, subject.record.opened_on, 'was opened on') ??
        after(period, subject.record.closed_on, 'was closed on')
      );
    case 'recommendation':
      return before(period, subject.record.reported_on, 'was reported on');
    case 'budget':
      return period.year === subject.record.year ? undefined : `is the budget of ${quote(subject.record.year)}`;
    case 'activity':
    case 'priority':
      // before its start an activity has not started, which may be told; a priority has no days of its own
      return undefined;
  }
}

/** A period overlaps the range if any of its days does: so an outturn is within it if any period of its year is. */
function outsideOfIndicator(calendar: Calendar, indicator: Indicator, period: Period): string | undefined {
  const first = parseBound(calendar, indicator, indicator.first_period);
  const last = indicator.last_period === undefined ? undefined : parseBound(calendar, indicator, indicator.last_period);
  const retired = retiredFrom(indicator);
  if (first && period.last < first.first) return `begins with ${showPeriod(calendar, first)}`;
  if (last && period.first > last.last) return `ended with ${showPeriod(calendar, last)}`;
  return retired !== undefined && period.first >= retired ? `was retired on ${showDay(retired)}` : undefined;
}

function before(period: Period, day: Day, verb: string): string | undefined {
  return period.last < day ? `${verb} ${showDay(day)}` : undefined;
}

function after(period: Period, day: Day | undefined, verb: string): string | undefined {
  return day !== undefined && period.first > day ? `${verb} ${showDay(day)}` : undefined;
}
