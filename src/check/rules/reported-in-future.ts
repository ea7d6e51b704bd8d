import { showDay } from '../../model/words.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';

export const reportedInFuture: CheckRule = {
  code: 'reported-in-future',
  severity: 'warning',
  why: 'A day that has not come cannot be the day of a report, so nobody can tell whether it came in time.',
  remedy: 'Correct the day.',

  *check({ framework, today }) {
    if (today === undefined) return;
    for (const entry of Object.values(framework.entries).flatMap((bySubject) => [...bySubject.values()].flat())) {
      if (entry.reported_on === undefined || entry.reported_on <= today) continue;
      yield {
        at: at(entry, 'reported_on'),
        message: `"reported_on" is ${showDay(entry.reported_on)}, and today is ${showDay(today)}.`,
      };
    }
  },
};
