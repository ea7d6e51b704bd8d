import type { FieldPath } from '../../model/finding.js';
import type { Framework } from '../../model/framework.js';
import type { Id } from '../../model/id.js';
import type { Problem } from '../../model/rule.js';
import { quote } from '../../model/show.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';

export const circularReference: CheckRule = {
  code: 'circular-reference',
  severity: 'error',
  why: 'Following the names from one to the next comes back to where it began, so nobody stands at the top.',
  remedy: 'Correct the name at one of the places in the circle.',

  *check({ framework: { records } }) {
    for (const chain of chainsIn(records)) yield* circlesIn(chain);
  },
};

interface Link {
  readonly id: Id;
  readonly path: string;
  readonly next: Id | undefined;
}

/** The records of one kind, each with the one that a field of it names. */
interface Chain {
  readonly field: FieldPath;
  readonly links: readonly Link[];
}

function chainsIn({ plan, owner, service }: Framework['records']): readonly Chain[] {
  const [plans, owners, services] = [[...plan.values()], [...owner.values()], [...service.values()]];
  return [
    { field: ['parent'], links: plans.map(({ id, path, parent }) => ({ id, path, next: parent })) },
    {
      field: ['document', 'superseded_by'],
      links: plans.map(({ id, path, document }) => ({ id, path, next: document?.superseded_by })),
    },
    { field: ['reports_to'], links: owners.map(({ id, path, reports_to }) => ({ id, path, next: reports_to })) },
    { field: ['succeeded_by'], links: owners.map(({ id, path, succeeded_by }) => ({ id, path, next: succeeded_by })) },
    {
      field: ['succeeded_by'],
      links: services.map(({ id, path, succeeded_by }) => ({ id, path, next: succeeded_by })),
    },
  ];
}

function* circlesIn({ field, links }: Chain): Iterable<Problem> {
  const next = new Map(links.map((link) => [link.id, link.next]));
  for (const { id, path } of links) {
    const way = [...wayFrom(id, next)];
    if (way.at(-1) !== id) continue;
    yield {
      at: at({ path }, ...field),
      message: `${way.length === 1 ? `${quote(id)} names itself` : `From ${quote(id)} the way leads back to itself: ${way.map(quote).join(', ')}`}.`,
    };
  }
}

/** The names in turn, until one comes up again or there is none. */
function* wayFrom(start: Id, next: ReadonlyMap<Id, Id | undefined>): Iterable<Id> {
  const seen = new Set<Id>();
  for (let id = next.get(start); id !== undefined && !seen.has(id); id = next.get(id)) {
    seen.add(id);
    yield id;
    if (id === start) return;
  }
}
