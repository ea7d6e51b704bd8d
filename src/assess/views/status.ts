import type { Day } from '../../model/day.js';
import { twelveDigits } from '../../model/figure.js';
import { compareTexts } from '../../model/finding.js';
import type { Framework, Held } from '../../model/framework.js';
import { grouped } from '../../model/grouped.js';
import { runsOn } from '../../model/holding.js';
import type { Id } from '../../model/id.js';
import { type Period, periodContaining } from '../../model/period.js';
import type { Plan } from '../../model/records.js';
import { acrossServices } from '../../model/service-of.js';
import { answeringOn, nameOn } from '../../model/succession.js';
import type { Assessment, Completeness, Due } from '../assessment.js';
import { candidateOf } from '../candidate.js';
import { completenessOf } from '../counts.js';
import { receive } from '../receive.js';
import { servicesOn } from '../recipients.js';
import { idsOf, nearestDayOf } from '../scope.js';
import { type Arrivals, arrivalsOf, mostDaysLateOf } from './arrivals.js';
import type { Named } from './named.js';
import { type PlainHistory, plainHistory } from './plain-history.js';
import { type PlainPeriod, plainPeriod } from './plain-period.js';
import { byPlanKind } from './plan-order.js';

/** Whom returns are counted by. */
export const statusGroupings = ['service', 'body', 'plan', 'owner'] as const;
export type StatusGrouping = (typeof statusGroupings)[number];

/** Returns of one service, body, plan or post; of what belongs to none there is no id. */
export interface StatusRow {
  readonly id: Id | undefined;
  readonly name: string;
  /** The vacant post whose returns these are, where another answers for it. */
  readonly standsInFor: Named | undefined;
  readonly counts: Completeness;
  readonly percent: number | undefined;
  /** Calendar days by which the latest late arrival was late, by evidence; nothing where none is known to have come late. */
  readonly mostDaysLate: number | undefined;
}

export interface StatusGroup {
  readonly by: StatusGrouping;
  readonly rows: readonly StatusRow[];
  /** Each return is counted in one row, so that the rows add to all; else one may be counted in several, and there is no total. */
  readonly adds: boolean;
}

/** What of that which is expected for a period has come, and who owes the rest. */
export interface StatusData {
  readonly council: string;
  readonly today: Day;
  readonly clock: Assessment['clock'];
  readonly history: PlainHistory;
  readonly period: PlainPeriod;
  readonly all: Completeness;
  /** What has been received of what is owed by now, unrounded; nothing where nothing is owed yet. */
  readonly percent: number | undefined;
  readonly mostDaysLate: number | undefined;
  /** Of what is overdue: never came, and the next one has. */
  readonly passedOver: number;
  readonly arrivals: Arrivals;
  /** Where the period ends before anything is owed: from which day it is, and the first period of that kind that owes something. */
  readonly firstOwed: { readonly from: Day; readonly period: PlainPeriod } | undefined;
  readonly groups: readonly StatusGroup[];
}

export function statusData(assessment: Assessment, asked: readonly StatusGrouping[] = statusGroupings): StatusData {
  const { framework, period, today, clock, history, dues } = assessment;
  const all = completenessOf(dues);
  return {
    council: framework.settings.council,
    today,
    clock,
    history: plainHistory(history),
    period: plainPeriod(framework.calendar, period),
    all,
    percent: percentOf(all),
    mostDaysLate: mostDaysLateOf(dues),
    passedOver: dues.filter((due) => due.state === 'overdue' && due.passedOver).length,
    arrivals: arrivalsOf(dues),
    firstOwed: firstOwed(framework, period),
    groups: statusGroupings
      .filter((by) => asked.includes(by))
      .map((by) => ({ by, rows: rowsBy[by](assessment), adds: by === 'service' || by === 'owner' })),
  };
}

function firstOwed({ calendar, settings }: Framework, { last, frequency }: Period): StatusData['firstOwed'] {
  const { owed_from: from } = settings;
  if (from === undefined || last >= from) return undefined;
  return { from, period: plainPeriod(calendar, periodContaining(calendar, frequency, from)) };
}

const rowsBy: Readonly<Record<StatusGrouping, (assessment: Assessment) => readonly StatusRow[]>> = {
  service: byService,
  body: byBody,
  plan: byPlan,
  owner: byOwner,
};

/** A merged service's returns are its successor's; plans of the whole council are across services. */
function byService({ framework, period, dues }: Assessment): readonly StatusRow[] {
  const { last } = period;
  const ofService = grouped(dues.map((due) => [serviceOf(framework, due, last), due]));
  const ids = new Set([...servicesOn(framework, last).map(({ id }) => id), ...ofService.keys()]);
  const rows = [...ids].flatMap((id) => {
    const service = id && framework.records.service.get(id);
    return service ? [row(service.id, nameOn(service, last), ofService.get(id))] : [];
  });
  const ofNone = ofService.get(undefined);
  return [...rows.sort(byName), ...(ofNone ? [row(undefined, acrossServices, ofNone)] : [])];
}

function serviceOf(framework: Framework, due: Due, day: Day): Id | undefined {
  const subject = framework.subjects.get(due.subject);
  return subject && candidateOf(framework, subject, day).fields.service;
}

/** What each body's report of the period would count; of one that has a report for each service, all of them together. */
function byBody(assessment: Assessment): readonly StatusRow[] {
  const { framework, period } = assessment;
  return [...framework.records.body.values()]
    .map((body) => row(body.id, nameOn(body, period.last), receive(assessment, { body }).dues))
    .sort(byName);
}

/** The plans that run on the period's last day, with what they hold on it. */
function byPlan({ framework, period, dues }: Assessment): readonly StatusRow[] {
  const running = [...framework.records.plan.values()].filter((plan) => runsOn(plan, period.last)).sort(byPlanKind);
  const held = running.map((plan) => ({ plan, ids: heldBy(framework, plan, nearestDayOf(plan, period)) }));
  const rows = held.map(({ plan, ids }) =>
    row(
      plan.id,
      plan.title,
      dues.filter((due) => ids.has(due.subject)),
    ),
  );
  const inNone = dues.filter((due) => !held.some(({ ids }) => ids.has(due.subject)));
  return [...rows, ...(inNone.length > 0 ? [row(undefined, 'No plan', inNone)] : [])];
}

function heldBy(framework: Framework, plan: Held<Plan>, day: Day): ReadonlySet<Id> {
  return new Set(idsOf(framework, plan, day));
}

/** Who answers on the day: the returns of a vacant post are its stand-in's, in a row of their own. */
function byOwner({ framework, dues, today }: Assessment): readonly StatusRow[] {
  const ofPost = grouped(dues.map((due) => [due.owner, due]));
  return [...ofPost].map(([owner, owed]) => rowOfOwner(framework, owner, { owed, today })).sort(byName);
}

function rowOfOwner(
  framework: Framework,
  owner: Id | undefined,
  { owed, today }: { readonly owed: readonly Due[]; readonly today: Day },
): StatusRow {
  if (owner === undefined) return row(undefined, 'No post is named', owed);
  const { post, vacant } = answeringOn(framework, owner, today);
  const titleOf = (id: Id) => framework.records.owner.get(id)?.title ?? id;
  const standsInFor = vacant === undefined ? undefined : { id: vacant, title: titleOf(vacant) };
  return { ...row(post, titleOf(post), owed), standsInFor };
}

function row(id: Id | undefined, name: string, dues: readonly Due[] = []): StatusRow {
  const counts = completenessOf(dues);
  return {
    id,
    name,
    standsInFor: undefined,
    counts,
    percent: percentOf(counts),
    mostDaysLate: mostDaysLateOf(dues),
  };
}

function percentOf({ received, owedByNow }: Completeness): number | undefined {
  return owedByNow === 0 ? undefined : twelveDigits((received * 100) / owedByNow);
}

function byName(a: StatusRow, b: StatusRow): number {
  const standsIn = ({ standsInFor }: StatusRow) => standsInFor?.title ?? '';
  return compareTexts(a.name, b.name) || compareTexts(standsIn(a), standsIn(b)) || compareTexts(a.id ?? '', b.id ?? '');
}
