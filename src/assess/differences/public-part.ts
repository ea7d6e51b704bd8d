import type { LocatedFinding } from '../../model/finding.js';
import type { Framework } from '../../model/framework.js';
import { type Id, parseId } from '../../model/id.js';
import type { FieldValue } from '../views/definition.js';
import type { Named, NamedPost } from '../views/named.js';
import type { Differences } from './differences.js';
import type { OverdueDifference } from './dues.js';
import type { WordsDifference } from './entries.js';
import type { FieldDifference, RecordChange } from './records.js';
import { isInternalIn, type Sides, type Whose } from './sides.js';

/** What the public may be told of a change, and how much it is not told. */
export interface PublicPart {
  readonly differences: Differences;
  /** How many differences were left out because they are of internal records. */
  readonly leftOut: number;
}

/** Without internal records, and of the others without holders, addresses, internal notes and what leads to a record. */
export function publicPartOf(differences: Differences, sides: Sides): PublicPart {
  let leftOut = 0;
  const open = <Item>(items: readonly Item[], isKept: (item: Item) => boolean): readonly Item[] => {
    const kept = items.filter(isKept);
    leftOut += items.length - kept.length;
    return kept;
  };
  const told = <Item extends { readonly of: Whose }>(items: readonly Item[]) =>
    open(items, ({ of }) => isOpen(of)).map((item) => ({ ...item, of: publicWhose(sides, item.of) }));
  const post = ({ owner, ...item }: OverdueDifference) => ({ ...item, owner: publicPost(sides, owner) });
  const found = (findings: readonly LocatedFinding[]) => open(findings, (finding) => isOpenFinding(sides, finding));
  const { entries, ratings, dues, targets, records, findings } = differences;
  const part: Differences = {
    entries: {
      values: told(entries.values),
      words: open(told(entries.words).map(publicWords), ({ fields }) => fields.length > 0),
    },
    ratings: told(ratings),
    dues: {
      newlyOverdue: told(dues.newlyOverdue).map(post),
      unreadable: told(dues.unreadable).map(post),
      settled: told(dues.settled).map(post),
      deadlines: told(dues.deadlines).map((each) => ({ ...each, by: openOnly(sides, each.by) })),
    },
    targets: told(targets),
    records: {
      ...records,
      added: open(records.added, isOpen).map((each) => publicWhose(sides, each)),
      removed: open(records.removed, isOpen).map((each) => publicWhose(sides, each)),
      changed: open(told(records.changed).map(publicChange), ({ fields }) => fields.length > 0),
    },
    findings: { brought: found(findings.brought), mended: found(findings.mended) },
  };
  return { differences: part, leftOut };
}

function isOpen({ audience }: Whose): boolean {
  return audience === 'public';
}

function publicWhose(sides: Sides, whose: Whose): Whose {
  return { ...whose, service: openOnly(sides, whose.service) };
}

/** Who is owed for is told in public reports without a name where the post is not public. */
function publicPost(sides: Sides, post: NamedPost | undefined): NamedPost | undefined {
  if (post === undefined) return undefined;
  const title = openOnly(sides, post) === undefined ? 'a post that is not public' : post.title;
  return { ...post, title, answeredBy: openOnly(sides, post.answeredBy) };
}

function openOnly<Item extends Pick<Named, 'id'>>({ before, after }: Sides, item: Item | undefined): Item | undefined {
  const isInternal = (id: Id) => [before, after].some(({ framework }) => isInternalIn(framework, id));
  return item === undefined || isInternal(item.id) ? undefined : item;
}

const withheld: ReadonlySet<string> = new Set(['internal_note', 'holders', 'email']);

function publicWords({ fields, ...of }: WordsDifference): WordsDifference {
  return { ...of, fields: fields.filter((name) => !withheld.has(name)) };
}

function publicChange({ of, fields }: RecordChange): RecordChange {
  return { of, fields: fields.filter(({ name }) => !withheld.has(name)).map(withoutReferences) };
}

/** A value that leads to other records may lead to an internal one: the field is named, its value is not. */
function withoutReferences({ name, from, to }: FieldDifference): FieldDifference {
  const isPlain = [from, to].every((value) => value === undefined || plainTypes.has(value.type));
  return isPlain ? { name, from, to } : { name, from: undefined, to: undefined };
}

const plainTypes: ReadonlySet<FieldValue['type']> = new Set(['text', 'choice', 'period', 'number', 'yes-no', 'day']);

/** A message may quote what its file says: only those are told whose record is known and public in both folders. */
function isOpenFinding({ before, after }: Sides, { at: { path } }: LocatedFinding): boolean {
  const file = path.split('/').at(-1) ?? '';
  if (!path.includes('/') || path.startsWith('templates/')) return true;
  const id = parseId(file.replace(/\.ya?ml$/, ''));
  if (id === undefined) return false;
  const frameworks = [before.framework, after.framework];
  return frameworks.some((each) => isKnown(each, id)) && !frameworks.some((each) => isInternalIn(each, id));
}

function isKnown({ records, subjects }: Framework, id: Id): boolean {
  return subjects.has(id) || Object.values(records).some((all) => all.has(id));
}
