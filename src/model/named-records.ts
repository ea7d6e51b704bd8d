import type { Framework, RecordKind } from './framework.js';
import type { Id } from './id.js';
import { recordKinds } from './kinds/index.js';
import type { ThreadKind } from './thread.js';
import { showDay } from './words.js';

/** All that has an id in the data folder. */
export type ThingKind = RecordKind | 'priority' | 'objective';

/** Anything that has an id, by the name that people know it by. */
export interface Thing {
  readonly kind: ThingKind;
  readonly id: Id;
  /** The council's own code, where it has one. */
  readonly code: string | undefined;
  readonly title: string;
  /** Names that it had before. */
  readonly formerly: readonly string[];
}

const kindNames: readonly ThingKind[] = ['priority', 'objective', ...recordKindNames()];

// the keys of the table of kinds are the kinds
function recordKindNames(): readonly RecordKind[] {
  return Object.keys(recordKinds) as readonly RecordKind[];
}

/** The thing of that id; ids are unique in the whole folder. */
export function thingOf(framework: Framework, id: Id): Thing | undefined {
  for (const kind of kindNames) {
    const titled = titlers[kind](framework, id);
    if (titled) return { kind, id, code: undefined, formerly: [], ...titled };
  }
  return undefined;
}

/** Everything that has an id, the priorities and objectives first. */
export function thingsIn(framework: Framework): readonly Thing[] {
  const ids = [
    ...framework.priorities.keys(),
    ...framework.objectives.keys(),
    ...recordKindNames().flatMap((kind) => [...framework.records[kind].keys()]),
  ];
  return ids.flatMap((id) => thingOf(framework, id) ?? []);
}

interface Titled {
  readonly title: string;
  readonly code?: string | undefined;
  readonly formerly?: readonly string[];
}

type Titler = (framework: Framework, id: Id) => Titled | undefined;

const titlers: Readonly<Record<ThingKind, Titler>> = {
  priority: ({ priorities }, id) => titled(priorities.get(id)),
  objective: ({ objectives }, id) => titled(objectives.get(id)),
  owner: ({ records }, id) => titled(records.owner.get(id)),
  service: ({ records }, id) => named(records.service.get(id)),
  plan: ({ records }, id) => titled(records.plan.get(id)),
  indicator: ({ records }, id) => {
    const indicator = records.indicator.get(id);
    return indicator && { title: indicator.title, code: indicator.code };
  },
  activity: ({ records }, id) => titled(records.activity.get(id)),
  recommendation: ({ records }, id) => titled(records.recommendation.get(id)),
  risk: ({ records }, id) => titled(records.risk.get(id)),
  budget: ({ records }, id) => titled(records.budget.get(id)),
  body: ({ records }, id) => named(records.body.get(id)),
  exception: ({ records }, id) => {
    const exception = records.exception.get(id);
    return exception && { title: `Exception asked for on ${showDay(exception.requested_on)}` };
  },
  review: ({ records }, id) => {
    const review = records.review.get(id);
    return review && { title: `Session of ${bodyName(records, review.body)}, ${showDay(review.date)}` };
  },
  paper: ({ records }, id) => {
    const paper = records.paper.get(id);
    return paper && { title: `Paper for ${bodyName(records, paper.body)}, ${showDay(paper.meeting)}` };
  },
};

function titled(record: { readonly title: string } | undefined): Titled | undefined {
  return record && { title: record.title };
}

interface Renamed {
  readonly name: string;
  readonly formerly?: readonly { readonly name: string }[];
}

function named(record: Renamed | undefined): Titled | undefined {
  return record && { title: record.name, formerly: (record.formerly ?? []).map(({ name }) => name) };
}

function bodyName(records: Framework['records'], id: Id): string {
  return records.body.get(id)?.name ?? id;
}

/** The kind of a thing in the golden thread. Services, posts, bodies and what bodies were given stand beside it. */
export function threadKindOf(kind: ThingKind): ThreadKind | undefined {
  switch (kind) {
    case 'plan':
    case 'priority':
    case 'objective':
    case 'indicator':
    case 'activity':
    case 'recommendation':
    case 'risk':
    case 'budget':
      return kind;
    case 'owner':
    case 'service':
    case 'exception':
    case 'review':
    case 'body':
    case 'paper':
      return undefined;
  }
}
