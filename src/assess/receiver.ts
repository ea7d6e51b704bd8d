import { audienceOf, isOpenTo } from '../model/audience.js';
import { compareTexts } from '../model/finding.js';
import type { Framework, Held, Subject } from '../model/framework.js';
import { runsOn } from '../model/holding.js';
import type { Id } from '../model/id.js';
import type { Period } from '../model/period.js';
import type { Body, Plan } from '../model/records.js';
import type { Recipient } from './body-assessment.js';
import { type Candidate, candidateOf, type ReceivedKind } from './candidate.js';
import { idsOf, nearestDayOf, type Scope, scopeOf } from './scope.js';

type Filter = Body['receives'][number];
type Matcher = (candidate: Candidate) => boolean;
type Holdings = ReadonlyMap<Held<Plan>, readonly Id[]>;

/** What one recipient receives in one period. */
export interface Receiver {
  /** Whether a record is received; where a field is unknown it cannot be ruled out. */
  readonly receives: Matcher;
  readonly subjects: readonly Subject[];
  /** What is asked for and left out, because it is internal and the body's reports are for the public. */
  readonly exempt: readonly Subject[];
  /** The plans through which it comes, the wider kinds first. */
  readonly plans: readonly Held<Plan>[];
}

/** A record is received if any filter matches, and a filter matches if all its keys do. Source: page "The data folder", body. */
export function receiverOf(framework: Framework, recipient: Recipient, period: Period): Receiver {
  const scope = scopeOf(framework, recipient, period);
  const holdings = holdingsOf(framework, period, scope);
  const { body } = recipient;
  const isExempt = ({ fields }: Candidate) => fields !== 'unknown' && !isOpenTo(body, fields.audience);
  const ways = body.receives.map((filter) => ({ filter, matches: matcherOf(filter, holdings, scope) }));
  const isAsked: Matcher = (candidate) => ways.some(({ matches }) => matches(candidate));
  const candidatesOf = (plan: Held<Plan>) => candidatesIn(framework, holdings.get(plan) ?? [], period);
  const comesThrough = (plan: Held<Plan>) =>
    ways.some(({ filter, matches }) => {
      if (filter.plans && !filter.plans.includes(plan.kind)) return false;
      // a body that asks for a kind of plan is shown it even where it holds nothing; a part of the council is not
      return (filter.plans && !scope) || candidatesOf(plan).some((each) => matches(each) && !isExempt(each));
    });
  const plans = scope?.plan ? [scope.plan] : [...holdings.keys()];
  const receives: Matcher = (candidate) => isAsked(candidate) && !isExempt(candidate);
  const exempts: Matcher = (candidate) => isAsked(candidate) && isExempt(candidate);
  const subjectsThat = (match: Matcher) =>
    [...framework.subjects.values()].filter((each) => match(candidateOf(framework, each, period.last)));
  return {
    receives,
    subjects: subjectsThat(receives),
    exempt: subjectsThat(exempts),
    plans: plans.filter((plan) => isOpenTo(body, audienceOf('plan', plan)) && comesThrough(plan)),
  };
}

/** What each running plan holds on the period's last day; of a plan under review what the session looks at. */
function holdingsOf(framework: Framework, period: Period, scope: Scope | undefined): Holdings {
  const running = [...framework.records.plan.values()].filter((plan) => runsOn(plan, period.last));
  const reviewed = scope?.plan && !running.includes(scope.plan) ? [scope.plan] : [];
  const plans = [...running, ...reviewed].sort(comparePlans);
  return new Map(plans.map((plan) => [plan, idsOf(framework, plan, nearestDayOf(plan, period))]));
}

function matcherOf(filter: Filter, holdings: Holdings, scope: Scope | undefined): Matcher {
  const { plans } = filter;
  const held = plans && new Set([...holdings].filter(([plan]) => plans.includes(plan.kind)).flatMap(([, ids]) => ids));
  return (candidate) => {
    const { id, kind, fields } = candidate;
    if (!asksFor(filter, kind) || (held && !held.has(id))) return false;
    if (scope && !scope.holds(candidate)) return false;
    return fields === 'unknown' || fieldsMatch(filter, fields);
  };
}

/** Whether a filter can match a record of that kind: only activities are major, and only recommendations have a source. */
export function asksFor({ records, major, sources }: Filter, kind: ReceivedKind): boolean {
  if (records && !records.includes(kind)) return false;
  return (major === undefined || kind === 'activity') && (sources === undefined || kind === 'recommendation');
}

type Fields = Exclude<Candidate['fields'], 'unknown'>;

/** A merged service's records are received by who asks for its successor, and still by who asks for it. */
function fieldsMatch({ major, services, sources }: Filter, fields: Fields): boolean {
  if (major !== undefined && fields.major !== major) return false;
  if (!isAmong(sources, fields.source)) return false;
  return isAmong(services, fields.service) || isAmong(services, fields.givenTo);
}

function isAmong(wanted: readonly string[] | undefined, value: string | undefined): boolean {
  return wanted === undefined || (value !== undefined && wanted.includes(value));
}

function candidatesIn(framework: Framework, ids: readonly Id[], { last }: Period): readonly Candidate[] {
  return ids.flatMap((id) => {
    const subject = framework.subjects.get(id);
    return subject ? [candidateOf(framework, subject, last)] : [];
  });
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
