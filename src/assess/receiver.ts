import { compareTexts } from '../model/finding.js';
import type { Framework, Held, Subject } from '../model/framework.js';
import { heldOn, prioritiesOf, runsOn } from '../model/holding.js';
import type { Id } from '../model/id.js';
import type { Period } from '../model/period.js';
import type { Body, Plan } from '../model/records.js';

type Filter = Body['receives'][number];
type ReceivedKind = NonNullable<Filter['records']>[number];

/** What a filter can ask of a record. A file that cannot be read has only its id and its kind: its fields are unknown. */
export interface Candidate {
  readonly id: Id;
  readonly kind: ReceivedKind;
  readonly fields: Fields | 'unknown';
}

interface Fields {
  readonly service: Id | undefined;
  readonly major: boolean | undefined;
  readonly source: string | undefined;
}

/** What one body receives in one period. */
export interface Receiver {
  /** Whether a record is received; where a field is unknown it cannot be ruled out. */
  readonly receives: (candidate: Candidate) => boolean;
  /** The running plans through which it comes, the wider kinds first. */
  readonly plans: readonly Held<Plan>[];
}

/** A record is received if any filter matches, and a filter matches if all its keys do. Source: page "The data folder", body. */
export function receiverOf(framework: Framework, body: Body, period: Period): Receiver {
  const running = [...framework.records.plan.values()].filter((plan) => runsOn(plan, period.last)).sort(comparePlans);
  const holdings = new Map(running.map((plan) => [plan, idsOf(framework, plan, period)]));
  const matchers = body.receives.map((filter) => matcherOf(filter, holdings));
  const receives = (candidate: Candidate) => matchers.some((matches) => matches(candidate));
  const wide = body.receives
    .filter((filter) => filter.plans === undefined)
    .map((filter) => matcherOf(filter, holdings));
  const comesThrough = (plan: Held<Plan>) =>
    body.receives.some((filter) => filter.plans?.includes(plan.kind)) ||
    candidatesIn(framework, holdings.get(plan) ?? []).some((candidate) => wide.some((matches) => matches(candidate)));
  return { receives, plans: running.filter(comesThrough) };
}

/** What a filter may ask of a subject. A priority is of its plan, and an activity's budget of the activity's service. */
export function candidateOf(framework: Framework, subject: Subject): Candidate {
  const { kind, record } = subject;
  const fields = { service: serviceOf(framework, subject), major: undefined, source: undefined };
  switch (kind) {
    case 'activity':
      return { id: record.id, kind, fields: { ...fields, major: record.major ?? false } };
    case 'recommendation':
      return { id: record.id, kind, fields: { ...fields, source: record.source } };
    case 'priority':
      return { id: record.id, kind: 'plan', fields };
    case 'plan':
    case 'indicator':
    case 'risk':
    case 'budget':
      return { id: record.id, kind, fields };
  }
}

/** A plan's own assessment, those of its priorities, and what it delivers on the period's last day, in its own order. */
export function idsOf(framework: Framework, plan: Held<Plan>, period: Period): readonly Id[] {
  return [plan.id, ...prioritiesOf(framework, plan).map((priority) => priority.id), ...heldOn(plan, period.last)];
}

function matcherOf(
  filter: Filter,
  holdings: ReadonlyMap<Held<Plan>, readonly Id[]>,
): (candidate: Candidate) => boolean {
  const { plans } = filter;
  const held = plans && new Set([...holdings].filter(([plan]) => plans.includes(plan.kind)).flatMap(([, ids]) => ids));
  return ({ id, kind, fields }) => {
    if (!asksFor(filter, kind)) return false;
    if (held && !held.has(id)) return false;
    return fields === 'unknown' || fieldsMatch(filter, fields);
  };
}

/** Whether a filter can match a record of that kind: only activities are major, and only recommendations have a source. */
export function asksFor({ records, major, sources }: Filter, kind: ReceivedKind): boolean {
  if (records && !records.includes(kind)) return false;
  return (major === undefined || kind === 'activity') && (sources === undefined || kind === 'recommendation');
}

function fieldsMatch({ major, services, sources }: Filter, fields: Fields): boolean {
  if (major !== undefined && fields.major !== major) return false;
  return isAmong(services, fields.service) && isAmong(sources, fields.source);
}

function isAmong(wanted: readonly string[] | undefined, value: string | undefined): boolean {
  return wanted === undefined || (value !== undefined && wanted.includes(value));
}

function candidatesIn(framework: Framework, ids: readonly Id[]): readonly Candidate[] {
  return ids.flatMap((id) => {
    const subject = framework.subjects.get(id);
    return subject ? [candidateOf(framework, subject)] : [];
  });
}

function serviceOf(framework: Framework, { kind, record }: Subject): Id | undefined {
  if (kind === 'priority') return record.plan.service;
  if (kind !== 'budget' || record.service !== undefined) return record.service;
  return record.activity && framework.records.activity.get(record.activity)?.service;
}

const widestFirst: readonly Plan['kind'][] = [
  'community-strategy',
  'local-area-agreement',
  'corporate',
  'annual-action',
  'service',
  'project',
  'governance-action',
  'audit',
  'framework',
  'policy',
];

function comparePlans(a: Held<Plan>, b: Held<Plan>): number {
  return widestFirst.indexOf(a.kind) - widestFirst.indexOf(b.kind) || compareTexts(a.id, b.id);
}
