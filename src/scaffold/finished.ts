import type { Day } from '../model/day.js';
import { entriesOf, type Framework, type Held, type Subject } from '../model/framework.js';
import { type Frequency, type Period, parsePeriod } from '../model/period.js';
import type { Activity, Indicator } from '../model/records.js';
import { showDay, showPeriod } from '../model/words.js';
import type { YearTurn } from './year-names.js';

/** Why the next year's plan does not take a record on, in words that follow its title; nothing where it goes on. */
export function whyFinished(framework: Framework, subject: Subject, turn: YearTurn): string | undefined {
  switch (subject.kind) {
    case 'indicator':
      return whyIndicatorEnds(subject.record, turn);
    case 'activity':
      return whyActivityEnded(framework, subject.record);
    case 'recommendation':
      return wordsOfLast(entriesOf(framework, 'recommendation', subject.record.id).at(-1)?.status);
    case 'plan':
    case 'priority':
    case 'risk':
    case 'budget':
      return undefined;
  }
}

const lastWords: Readonly<Record<string, string>> = {
  'completed-successfully': 'completed',
  failed: 'failed',
  verified: 'verified',
  superseded: 'superseded',
  'risk-accepted': 'closed, its risk accepted',
};

function wordsOfLast(status: string | undefined): string | undefined {
  return status !== undefined && Object.hasOwn(lastWords, status) ? lastWords[status] : undefined;
}

function whyActivityEnded(framework: Framework, activity: Held<Activity>): string | undefined {
  const withdrawn = activity.changes?.find(({ what }) => what === 'withdrawn');
  if (withdrawn) return `withdrawn on ${showDay(withdrawn.on)}`;
  return wordsOfLast(entriesOf(framework, 'activity', activity.id).at(-1)?.status);
}

/** Retired, or past its last period, when the next year begins. */
function whyIndicatorEnds(indicator: Indicator, { calendar, next }: YearTurn): string | undefined {
  const retired = indicator.changes?.find(({ what }) => what === 'retired');
  if (retired && retired.from <= next.first) return `retired on ${showDay(retired.from)}`;
  const last = lastPeriodOf(indicator, calendar);
  return last && last.last < next.first ? `ends with ${showPeriod(calendar, last)}` : undefined;
}

function lastPeriodOf({ last_period, frequency }: Indicator, calendar: YearTurn['calendar']): Period | undefined {
  if (last_period === undefined) return undefined;
  const frequencies: readonly Frequency[] = [frequency, 'quarterly', 'monthly', 'annual'];
  return frequencies.map((each) => parsePeriod(calendar, each, last_period)).find((period) => period !== undefined);
}

/** The end of an activity as last agreed. */
export function agreedEnd({ end, changes = [] }: Activity): Day {
  const moved = changes.filter(({ what, to }) => (what === 'end-date' || what === 'carried-over') && to !== undefined);
  return moved.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1)?.to ?? end;
}
