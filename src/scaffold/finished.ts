import { entriesOf, type Framework, type Held, type Subject } from '../model/framework.js';
import { endingOf } from '../model/last-status.js';
import { type Frequency, type Period, parsePeriod } from '../model/period.js';
import type { Activity, ActivityEntry, Indicator, RecommendationEntry } from '../model/records.js';
import { withdrawalOf } from '../model/withdrawal.js';
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
      return whyLastTold(entriesOf(framework, 'recommendation', subject.record.id));
    case 'plan':
    case 'priority':
    case 'risk':
    case 'budget':
      return undefined;
  }
}

function whyLastTold(entries: readonly (ActivityEntry | RecommendationEntry)[]): string | undefined {
  const last = entries.at(-1);
  return last && endingOf(last.status);
}

function whyActivityEnded(framework: Framework, activity: Held<Activity>): string | undefined {
  const withdrawn = withdrawalOf(activity);
  if (withdrawn) return `withdrawn on ${showDay(withdrawn.on)}`;
  return whyLastTold(entriesOf(framework, 'activity', activity.id));
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
