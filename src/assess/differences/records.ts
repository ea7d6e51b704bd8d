import type { Framework, Held, RecordKind } from '../../model/framework.js';
import type { Id } from '../../model/id.js';
import { recordKinds } from '../../model/kinds/index.js';
import { type Thing, type ThingKind, thingsIn } from '../../model/named-records.js';
import { isGroup, isSame } from '../evidence/entry-value.js';
import { definitionOf, type Field, type FieldValue } from '../views/definition.js';
import { type Sides, type Whose, whoseOf } from './sides.js';

/** One field that the two folders do not have alike. */
export interface FieldDifference {
  /** As the file writes it. */
  readonly name: string;
  readonly from: FieldValue | undefined;
  readonly to: FieldValue | undefined;
}

export interface RecordChange {
  readonly of: Whose;
  readonly fields: readonly FieldDifference[];
}

/** Records that came, went and changed. Targets are told apart. */
export interface RecordDifferences {
  readonly added: readonly Whose[];
  readonly removed: readonly Whose[];
  readonly changed: readonly RecordChange[];
  /** The names of the settings in pmf.yaml that changed. */
  readonly settings: readonly string[];
  /** The bodies whose own report template changed. */
  readonly templates: readonly Id[];
}

/** A record whose file cannot be read any more is not removed: these are the files that have an error now. */
export function recordDifferences(sides: Sides, unreadable: ReadonlySet<string>): RecordDifferences {
  const [before, after] = [thingsByName(sides.before.framework), thingsByName(sides.after.framework)];
  const inBoth = [...after].filter(([name]) => before.has(name));
  return {
    added: [...after].filter(([name]) => !before.has(name)).map(([, { id }]) => whoseOf(sides, id)),
    removed: [...before]
      .filter(([name, { kind, id }]) => !after.has(name) && !unreadable.has(pathOf(sides.before.framework, kind, id)))
      .map(([, { id }]) => whoseOf(sides, id)),
    changed: inBoth.flatMap(([, thing]) => recordChange(sides, thing) ?? []),
    settings: namesThatDiffer(sides.before.framework.settings, sides.after.framework.settings),
    templates: templatesThatDiffer(sides),
  };
}

/** An id that is another kind of record now is one removed and one added. */
function thingsByName(framework: Framework): ReadonlyMap<string, Thing> {
  return new Map(thingsIn(framework).map((thing) => [`${thing.kind} ${thing.id}`, thing]));
}

function recordChange(sides: Sides, { kind, id }: Thing): RecordChange | undefined {
  const [before, after] = [sides.before.framework, sides.after.framework];
  const [was, is] = [recordOf(before, kind, id), recordOf(after, kind, id)];
  if (was === undefined || is === undefined) return undefined;
  const names = namesThatDiffer(was, is).filter((name) => !isToldApart(kind, name, [was, is]));
  if (names.length === 0) return undefined;
  const [from, to] = [definitionOf(before, kind, was), definitionOf(after, kind, is)];
  const fields = names.map((name) => ({ name, from: saidOf(from, name), to: saidOf(to, name) }));
  return { of: whoseOf(sides, id), fields };
}

function pathOf(framework: Framework, kind: ThingKind, id: Id): string {
  return recordOf(framework, kind, id)?.path ?? '';
}

function recordOf(framework: Framework, kind: ThingKind, id: Id): Held<object> | undefined {
  if (kind === 'priority') return framework.priorities.get(id);
  return kind === 'objective' ? framework.objectives.get(id) : framework.records[kind].get(id);
}

function namesThatDiffer(one: object, other: object): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((name) => !isSame(fieldNamed(one, name), fieldNamed(other, name)))
    .sort();
}

/** A field by a name that is known only now. */
function fieldNamed(record: object, name: string): unknown {
  return isGroup(record) ? record[name] : undefined;
}

const links: ReadonlySet<string> = new Set(['id', 'path']);

/** Where a record stands, what it stands in, what is told as a record of its own, and the values of targets. */
function isToldApart(kind: ThingKind, name: string, pair: readonly [object, object]): boolean {
  if (links.has(name)) return true;
  if (kind === 'objective') return name === 'priority';
  if (kind === 'priority') return name === 'plan' || name === 'objectives';
  if (kind === 'plan') return name === 'priorities';
  return kind === 'indicator' && name === 'targets' && !isSameTargets(pair);
}

/** Whether no target is worth telling as a move: then its words alone changed. */
function isSameTargets([was, is]: readonly [object, object]): boolean {
  const values = (record: object) => {
    const targets = fieldNamed(record, 'targets');
    return Array.isArray(targets)
      ? targets.map((target: object) =>
          ['year', 'value', 'lower', 'upper', 'profile', 'floor'].map((name) => fieldNamed(target, name)),
        )
      : [];
  };
  return isSame(values(was), values(is));
}

function saidOf(fields: readonly Field[], name: string): FieldValue | undefined {
  return fields.find((field) => field.name === name)?.value;
}

function templatesThatDiffer({ before, after }: Sides): readonly Id[] {
  const [old, now] = [before.framework.templates, after.framework.templates];
  return [...new Set([...old.keys(), ...now.keys()])].filter((body) => old.get(body) !== now.get(body)).sort();
}

/** The kinds of record in the order in which people read of them: what plans hold before who does it. */
export const kindOrder: readonly ThingKind[] = [
  'plan',
  'priority',
  'objective',
  ...(Object.keys(recordKinds) as readonly RecordKind[]).filter((kind) => kind !== 'plan'), // the keys of the table are the kinds
];
