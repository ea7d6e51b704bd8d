import type { Day } from '../model/day.js';
import type { Framework, Subject } from '../model/framework.js';
import type { Id } from '../model/id.js';
import {
  type Calendar,
  comparePeriods,
  type Period,
  periodContaining,
  periodsFrom,
  shiftPeriod,
} from '../model/period.js';
import { deadlineOf } from './deadline.js';
import type { Expected } from './due-state.js';
import { type Lifespan, livesIn } from './lifespan.js';
import { lifespansOf, type PlansOfPriorities } from './lifespans.js';

/** Days from `from` to `to`, both included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** A subject's own period and the one it stands in: later by its lag, where an unlagged figure with its deadline would stand. */
interface OwnPeriod {
  readonly own: Period;
  readonly standing: Period;
}

/** What a subject owes in a span of days, earliest first. A proposed record and a period before `owed_from` owe nothing. */
export function expectedOf(
  framework: Framework,
  subject: Subject,
  { span, asking }: { readonly span: Span; readonly asking: PlansOfPriorities },
): readonly Expected[] {
  if (isProposed(subject)) return [];
  const { settings, calendar } = framework;
  const { kind, record } = subject;
  return periodsStandingIn(calendar, lifespansOf(framework, subject, asking), { span, lag: lagOf(subject) })
    .filter(({ own }) => settings.owed_from === undefined || own.last >= settings.owed_from)
    .map(({ own, standing }) => ({
      subject: record.id,
      kind,
      period: own,
      dueOn: deadlineOf(settings, kind, standing),
      owner: ownerOf(subject),
    }));
}

/** A subject's own periods that stand in the span, earliest first, each once. */
export function periodsStandingIn(
  calendar: Calendar,
  lifespans: readonly Lifespan[],
  { span, lag }: { readonly span: Span; readonly lag: number },
): readonly OwnPeriod[] {
  const found = lifespans.flatMap((life) =>
    periodsFrom(calendar, life.frequency, span)
      .filter((standing) => standing.last <= span.to)
      .map((standing) => ({ standing, own: shiftPeriod(calendar, standing, -lag) }))
      .filter(({ own }) => livesIn(life, own)),
  );
  const inOrder = found.sort((a, b) => comparePeriods(a.own, b.own));
  return inOrder.filter(({ own }, at) => at === 0 || comparePeriods(inOrder[at - 1]?.own ?? own, own) !== 0);
}

/** The latest own period that stands before the day, where none stands in the report's period. */
export function latestBefore(
  calendar: Calendar,
  lifespans: readonly Lifespan[],
  { before, lag }: { readonly before: Day; readonly lag: number },
): Period | undefined {
  return lifespans
    .flatMap((life) => {
      const standing = shiftPeriod(calendar, periodContaining(calendar, life.frequency, before), -1);
      const period = lastOf(calendar, life, shiftPeriod(calendar, standing, -lag));
      return livesIn(life, period) ? [period] : [];
    })
    .sort(comparePeriods)
    .at(-1);
}

/** The period in which a subject's own period stands: later by its lag. */
export function standingPeriodOf(calendar: Calendar, subject: Subject, own: Period): Period {
  return shiftPeriod(calendar, own, lagOf(subject));
}

/** Periods by which a figure follows its period: 0 but for an indicator that says so. */
export function lagOf(subject: Subject): number {
  return subject.kind === 'indicator' ? (subject.record.lag_periods ?? 0) : 0;
}

/** Whether an activity or indicator still waits for its approval. Other records need none. */
export function isProposed(subject: Subject): boolean {
  if (subject.kind !== 'indicator' && subject.kind !== 'activity') return false;
  return subject.record.approved_by === undefined || subject.record.approved_on === undefined;
}

/** The period, or the last one that the subject lived to the end of. */
function lastOf(calendar: Calendar, life: Lifespan, period: Period): Period {
  if (life.to === undefined || period.last <= life.to) return period;
  const lastBegun = periodContaining(calendar, life.frequency, life.to);
  return lastBegun.last <= life.to ? lastBegun : shiftPeriod(calendar, lastBegun, -1);
}

/** The post that owes the entry: a priority without one of its own is its plan's. */
function ownerOf(subject: Subject): Id | undefined {
  return subject.kind === 'priority' ? (subject.record.owner ?? subject.record.plan.owner) : subject.record.owner;
}
