import type { Day } from '../../model/day.js';
import { figureOf } from '../../model/figure.js';
import { entriesOf, type Framework, type Subject } from '../../model/framework.js';
import { type Frequency, type Period, sameFrequencyAndPeriod } from '../../model/period.js';
import { type DeadlineRule, deadlineRuleOf } from '../deadline.js';
import type { Due } from '../due-state.js';
import { isProposed, standingPeriodOf } from '../expected.js';
import { livesIn } from '../lifespan.js';
import { lifespansOf, plansOfPriorities } from '../lifespans.js';

/** A return with what its deadline was worked out from. */
export interface ExplainedReturn {
  readonly due: Due;
  readonly rule: DeadlineRule;
  /** The period from whose end the deadline is counted: later than its own by the lag of its figures. */
  readonly standing: Period;
  /** An indicator's entry is there and has no figure: it does not apply, is confidential, or there was nothing to count. */
  readonly isWithoutFigure: boolean;
}

/** Why nothing is owed for a period. */
export type NotOwed =
  | { readonly because: 'proposed' | 'outside-its-life' }
  /** A whole year of an indicator that is collected more often: its outturn may be told and is not owed. */
  | { readonly because: 'outturn'; readonly frequency: Frequency }
  | { readonly because: 'before-owed-from'; readonly owedFrom: Day };

export function explainedReturn(framework: Framework, subject: Subject, due: Due): ExplainedReturn {
  const { settings, calendar } = framework;
  return {
    due,
    rule: deadlineRuleOf(settings, due.kind, due.period.frequency),
    standing: standingPeriodOf(calendar, subject, due.period),
    isWithoutFigure: isWithoutFigure(framework, subject, due.period),
  };
}

function isWithoutFigure(framework: Framework, { kind, record }: Subject, period: Period): boolean {
  if (kind !== 'indicator') return false;
  const entries = entriesOf(framework, kind, record.id);
  const entry = entries.find((each) => sameFrequencyAndPeriod(each.period, period));
  return entry !== undefined && figureOf(record, entry) === undefined;
}

/** Why a subject owes nothing for a period for which there is no return. */
export function notOwedFor(framework: Framework, subject: Subject, period: Period): NotOwed {
  const owedFrom = framework.settings.owed_from;
  if (isProposed(subject)) return { because: 'proposed' };
  const lifespans = lifespansOf(framework, subject, plansOfPriorities(framework));
  const isOwn = lifespans.some((life) => life.frequency === period.frequency && livesIn(life, period));
  if (!isOwn && subject.kind === 'indicator' && period.frequency === 'annual') {
    return { because: 'outturn', frequency: subject.record.frequency };
  }
  if (owedFrom !== undefined && period.last < owedFrom) return { because: 'before-owed-from', owedFrom };
  return { because: 'outside-its-life' };
}
