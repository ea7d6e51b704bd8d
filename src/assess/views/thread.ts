import type { Day } from '../../model/day.js';
import type { Framework, Held } from '../../model/framework.js';
import type { Id } from '../../model/id.js';
import type { Period } from '../../model/period.js';
import type { Plan } from '../../model/records.js';
import { type ThreadKind, type ThreadNode, threadBelow, threadsFromTheTop } from '../../model/thread.js';
import { type ThreadLink, type ThreadWay, waysTo } from '../../model/thread-up.js';
import { type Weave, weave } from '../../model/woven-plans.js';
import { isProposed } from '../expected.js';
import { livesInYear } from './alive.js';
import { type Named, type NamedPost, named, namedPost } from './named.js';
import { type PlainPeriod, plainPeriod } from './plain-period.js';
import { byPlanKind } from './plan-order.js';

/** One step of a way, by its name. */
export interface NamedLink extends Named {
  readonly kind: ThreadKind;
}

/** One thing in the golden thread by its name, with who answers for it and all that hangs from it. */
export interface NamedNode extends NamedLink {
  readonly code: string | undefined;
  readonly owner: NamedPost | undefined;
  readonly isProposed: boolean;
  readonly contributesTo: readonly Named[];
  readonly deliveredBy: readonly Named[];
  readonly children: readonly NamedNode[];
}

/** The golden thread of a year's plans: of all of them, or of one thing up to the top and down to all below it. */
export interface ThreadData {
  readonly council: string;
  readonly today: Day;
  readonly year: PlainPeriod;
  readonly of: NamedLink | undefined;
  /** From the top down to what the one thing hangs from; of all plans there are none. */
  readonly ways: readonly (readonly NamedLink[])[];
  readonly threads: readonly NamedNode[];
  /** What lives in the year and no plan of it holds. */
  readonly inNoPlan: readonly NamedNode[];
}

interface ThreadQuestion {
  readonly year: Period;
  readonly today: Day;
}

export function threadData(framework: Framework, { year, today }: ThreadQuestion, of?: ThreadLink): ThreadData {
  const day = dayInYear(year, today);
  const woven = weave(framework, { day, plans: plansOfYear(framework, year) });
  const nodeOf = (node: ThreadNode) => namedNode(framework, node, day);
  return {
    council: framework.settings.council,
    today,
    year: plainPeriod(framework.calendar, year),
    of: of && namedLink(framework, of),
    ways: of ? waysTo(woven, of).map((way) => namedWay(framework, way)) : [],
    threads: of ? [nodeOf(threadBelow(woven, of.kind, of.id))] : threadsFromTheTop(woven).map(nodeOf),
    inNoPlan: of ? [] : unheld(woven, year).map(nodeOf),
  };
}

/** The plans that run in some part of the year, the widest first. */
export function plansOfYear(framework: Framework, { first, last }: Period): readonly Held<Plan>[] {
  return [...framework.records.plan.values()].filter(({ from, to }) => from <= last && to >= first).sort(byPlanKind);
}

/** The day on which a year is looked at: today, or the nearest to it of another year. */
export function dayInYear({ first, last }: Period, today: Day): Day {
  if (today < first) return first;
  return today > last ? last : today;
}

const delivered = ['indicator', 'activity', 'recommendation'] as const;

function unheld(woven: Weave, year: Period): readonly ThreadNode[] {
  const held = new Set(woven.deliveries.map(({ id }) => id));
  const { framework } = woven;
  return delivered.flatMap((kind) =>
    [...framework.records[kind].keys()]
      .filter((id) => !held.has(id) && livesInYear(framework, id, year))
      .map((id) => threadBelow(woven, kind, id)),
  );
}

function namedNode(framework: Framework, node: ThreadNode, day: Day): NamedNode {
  const subject = framework.subjects.get(node.id);
  return {
    ...namedLink(framework, node),
    code: subject?.kind === 'indicator' ? subject.record.code : undefined,
    owner: namedPost(framework, ownerOf(framework, node.id), day),
    isProposed: subject !== undefined && isProposed(subject),
    contributesTo: node.contributesTo.map((id) => named(framework, id)),
    deliveredBy: node.deliveredBy.map((id) => named(framework, id)),
    children: node.children.map((child) => namedNode(framework, child, day)),
  };
}

/** A priority without a post of its own is its plan's; an objective is its priority's. */
function ownerOf(framework: Framework, id: Id): Id | undefined {
  const subject = framework.subjects.get(id);
  if (subject?.kind === 'priority') return subject.record.owner ?? subject.record.plan.owner;
  return subject?.record.owner;
}

function namedWay(framework: Framework, way: ThreadWay): readonly NamedLink[] {
  return way.map((link) => namedLink(framework, link));
}

function namedLink(framework: Framework, { kind, id }: ThreadLink): NamedLink {
  return { kind, ...named(framework, id) };
}
