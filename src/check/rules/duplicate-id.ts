import type { Held } from '../../model/framework.js';
import type { Activity } from '../../model/records.js';
import type { Problem } from '../../model/rule.js';
import { quote } from '../../model/show.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { contestsAmong } from '../contested-ids.js';
import type { Identity } from '../identities.js';
import { wordsOf } from '../kind-words.js';

export const duplicateId: CheckRule = {
  code: 'duplicate-id',
  severity: 'error',
  why: 'A progress file and a plan name a record by its id alone. Where two bear one id, nobody can say which is meant.',
  remedy: 'Give one of them another id, in its file name and wherever it is named. An id is never used again.',

  *check({ identities, framework }) {
    for (const group of contestsAmong(identities)) {
      for (const identity of group) {
        const twin = group.find((other) => other !== identity && other.id === identity.id);
        if (twin) yield { at: identity.at, message: messageOf(identity, twin) };
      }
    }
    for (const activity of framework.records.activity.values()) yield* duplicateMilestones(activity);
  },
};

function messageOf(identity: Identity, twin: Identity): string {
  return `${quote(identity.id)} is the id of ${wordsOf(identity.kind).one} here and of ${wordsOf(twin.kind).one} in ${quote(twin.at.path)}.`;
}

/** Milestones are named within their activity only. */
function* duplicateMilestones(activity: Held<Activity>): Iterable<Problem> {
  const seen = new Set<string>();
  for (const [index, { id }] of (activity.milestones ?? []).entries()) {
    if (seen.has(id.toLowerCase())) {
      yield {
        at: at(activity, 'milestones', index, 'id'),
        message: `${quote(id)} is already the id of another milestone of this activity.`,
      };
    }
    seen.add(id.toLowerCase());
  }
}
