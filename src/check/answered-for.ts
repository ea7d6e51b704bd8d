import type { Day } from '../model/day.js';
import type { FieldPath } from '../model/finding.js';
import type { Framework } from '../model/framework.js';
import { grouped } from '../model/grouped.js';
import { type Id, parseId } from '../model/id.js';
import { postOn } from '../model/succession.js';
import type { CheckInput } from './check-input.js';
import { existsOn } from './exists-on.js';
import { lastDaysOwed } from './last-days-owed.js';

/** What each post answers for on a day: the services that there are, and the records of which something is still owed. */
export function answeredFor({ framework, references }: CheckInput, today: Day): ReadonlyMap<Id, readonly Id[]> {
  const alive = aliveOn(framework, today);
  const given = references.flatMap(({ field, text, within }) => {
    const named = alive.has(within) && givesToPost(field) ? parseId(text) : undefined;
    const post = named && postOn(framework, named, today);
    return post ? [[post.id, within] as const] : [];
  });
  return new Map([...grouped(given)].map(([post, ids]) => [post, [...new Set(ids)]]));
}

const givingFields: ReadonlySet<unknown> = new Set(['owner', 'head', 'portfolio_holder', 'data_provider', 'validator']);

/** The record's own field or that of one of its priorities: a milestone or an action may be done long before its record. */
function givesToPost(field: FieldPath): boolean {
  return givingFields.has(field.at(-1)) && (field.length === 1 || field[0] === 'priorities');
}

function aliveOn(framework: Framework, today: Day): ReadonlySet<Id> {
  const services = [...framework.records.service.values()].filter((service) => existsOn(service, today));
  const owed = lastDaysOwed(framework).filter(({ last }) => last === undefined || last >= today);
  return new Set([...services, ...owed].map(({ id }) => id));
}
