import { grouped } from '../model/grouped.js';
import type { Id } from '../model/id.js';
import type { Identities, Identity } from './identities.js';

/** Things that bear one name, or names that differ only by capital letters, in the order of their paths. */
export function contestsAmong({ all }: Identities): readonly (readonly [Identity, Identity, ...Identity[]])[] {
  const groups = grouped(all.map((identity) => [identity.id.toLowerCase(), identity]));
  return [...groups.values()].flatMap(([first, second, ...more]) =>
    first && second ? [[first, second, ...more]] : [],
  );
}

export function contestedIds(identities: Identities): ReadonlySet<Id> {
  return new Set(contestsAmong(identities).flatMap((group) => group.map(({ id }) => id)));
}
