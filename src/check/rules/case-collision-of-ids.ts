import { quote } from '../../model/show.js';
import type { CheckRule } from '../check-input.js';
import { contestsAmong } from '../contested-ids.js';
import { wordsOf } from '../kind-words.js';
import { caseCollision } from '../place-pages.js';

/** Ids are unique without regard to case; files that are no records are compared by their paths. */
export const caseCollisionOfIds: CheckRule = {
  ...caseCollision,

  *check({ identities }) {
    for (const group of contestsAmong(identities)) {
      for (const identity of group) {
        const other = group.find(({ id }) => id !== identity.id);
        if (!other) continue;
        const message = `The id ${quote(identity.id)} differs only by capital letters from ${quote(other.id)}, ${wordsOf(other.kind).one} in ${quote(other.at.path)}.`;
        yield { at: identity.at, message };
      }
    }
  },
};
