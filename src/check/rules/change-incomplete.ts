import type { Activity } from '../../model/records.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';

export const changeIncomplete: CheckRule = {
  code: 'change-incomplete',
  severity: 'error',
  why: 'A change that does not say which day it moves, or to which, moves nothing: the activity is still late by the old one.',
  remedy: 'Give the new day in "to", and for a milestone its id in "milestone".',

  *check({ framework }) {
    for (const activity of framework.records.activity.values()) {
      for (const [index, change] of (activity.changes ?? []).entries()) {
        const message = faultOf(change);
        if (message !== undefined) yield { at: at(activity, 'changes', index, 'what'), message };
      }
    }
  },
};

/** Other changes than these two need no day: what is carried over without one keeps its end. */
function faultOf({ what, to, milestone }: NonNullable<Activity['changes']>[number]): string | undefined {
  if (what !== 'milestone' && what !== 'end-date') return undefined;
  const gone = [
    ...(what === 'milestone' && milestone === undefined ? ['no "milestone"'] : []),
    ...(to === undefined ? ['no "to"'] : []),
  ];
  if (gone.length === 0) return undefined;
  return `The change is of ${what === 'milestone' ? 'a milestone' : 'the end date'}, and there is ${gone.join(' and ')}.`;
}
