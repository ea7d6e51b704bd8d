import type { Document } from '../load/document.js';
import type { FieldPath, Location } from '../model/finding.js';
import type { RecordKind } from '../model/framework.js';
import { type Id, parseId } from '../model/id.js';
import { isGroup, isList } from './fields.js';
import type { RecordPlace } from './places.js';

/** All that has an id of the whole folder: records by the names of their files, and what plans name in themselves. */
export type IdKind = RecordKind | 'priority' | 'objective';

export interface Identity {
  readonly id: Id;
  readonly kind: IdKind;
  readonly at: Location;
}

/** Every id of the folder, those of records with faults included: what names one of them is not at fault too. */
export interface Identities {
  readonly all: readonly Identity[];
  readonly ofKind: (kind: IdKind) => ReadonlySet<string>;
  readonly kindsOf: (id: string) => readonly IdKind[];
  /** Nothing where the activity, or its list of milestones, could not be read. */
  readonly milestonesOf: (activity: string) => ReadonlySet<string> | undefined;
  /** Whether all of that kind are known: not where its folder is not read; and a plan that could not be read may name any priority and any objective. */
  readonly isComplete: (kind: IdKind) => boolean;
}

type Documents = ReadonlyMap<string, Document>;

export function identitiesOf(
  records: readonly RecordPlace[],
  documents: Documents,
  unread: ReadonlySet<RecordKind>,
): Identities {
  const plans = records
    .filter(({ kind }) => kind === 'plan')
    .map(({ path }) => namedInPlan(path, documents.get(path)?.content));
  const all: Identity[] = [
    ...records.map(({ id, kind, path }) => ({ id, kind, at: { path } })),
    ...plans.flatMap(({ named }) => named),
  ];
  const byKind = new Map<IdKind, Set<string>>();
  const byId = new Map<string, IdKind[]>();
  for (const { id, kind } of all) {
    byKind.set(kind, (byKind.get(kind) ?? new Set()).add(id));
    byId.set(id, [...new Set([...(byId.get(id) ?? []), kind])]);
  }
  const plansAreRead = !unread.has('plan') && plans.every(({ isWhole }) => isWhole);
  return {
    all,
    ofKind: (kind) => byKind.get(kind) ?? new Set(),
    kindsOf: (id) => byId.get(id) ?? [],
    milestonesOf: milestonesIn(records, documents),
    isComplete: (kind) => (kind === 'priority' || kind === 'objective' ? plansAreRead : !unread.has(kind)),
  };
}

interface NamedInPlan {
  readonly named: readonly Identity[];
  readonly isWhole: boolean;
}

function namedInPlan(path: string, content: unknown): NamedInPlan {
  const priorities = namedItems(content, 'priorities');
  const objectives = priorities.items.map(({ value }) => namedItems(value, 'objectives'));
  const identity = (kind: IdKind, id: Id, field: FieldPath): Identity => ({
    id,
    kind,
    at: { path, field: [...field, 'id'] },
  });
  const named = priorities.items.flatMap(({ id, index }, place) => [
    identity('priority', id, ['priorities', index]),
    ...(objectives[place]?.items ?? []).map((item) =>
      identity('objective', item.id, ['priorities', index, 'objectives', item.index]),
    ),
  ]);
  return { named, isWhole: isGroup(content) && priorities.isWhole && objectives.every(({ isWhole }) => isWhole) };
}

interface NamedItems {
  readonly items: readonly { readonly id: Id; readonly index: number; readonly value: unknown }[];
  /** Whether each item has an id that can be read. */
  readonly isWhole: boolean;
}

/** The items of a list that bear ids, from content that no schema has passed. */
function namedItems(content: unknown, field: string): NamedItems {
  const list = isGroup(content) ? (content[field] ?? []) : [];
  if (!isList(list)) return { items: [], isWhole: false };
  const items = list.flatMap((value, index) => {
    const id = isGroup(value) && typeof value.id === 'string' ? parseId(value.id) : undefined;
    return id === undefined ? [] : [{ id, index, value }];
  });
  return { items, isWhole: items.length === list.length };
}

function milestonesIn(records: readonly RecordPlace[], documents: Documents): Identities['milestonesOf'] {
  const paths = new Map<string, string>(
    records.filter(({ kind }) => kind === 'activity').map(({ id, path }) => [id, path]),
  );
  return (activity) => {
    const content = documents.get(paths.get(activity) ?? '')?.content;
    const { items, isWhole } = namedItems(content, 'milestones');
    return isGroup(content) && isWhole ? new Set(items.map(({ id }) => id)) : undefined;
  };
}
