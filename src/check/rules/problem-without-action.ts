import type { ActivityEntry } from '../../model/records.js';
import { listInWords } from '../../model/words.js';
import { recentUpdates } from '../activity-updates.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';

const troubled: ReadonlySet<ActivityEntry['status']> = new Set<ActivityEntry['status']>([
  'some-problems',
  'needs-attention',
  'failed',
]);

export const problemWithoutAction: CheckRule = {
  code: 'problem-without-action',
  severity: 'warning',
  why: 'Members read first what is in trouble. They need to know what the problem is and what is being done about it.',
  remedy: 'Tell the problem under "problem" and what is being done under "action".',

  *check({ framework, today }) {
    for (const { entry } of recentUpdates(framework, today)) {
      const untold = (['problem', 'action'] as const).filter((field) => entry[field] === undefined);
      if (!troubled.has(entry.status) || untold.length === 0) continue;
      const message = `The status is "${entry.status}", and there is no ${listInWords(
        untold.map((field) => `"${field}"`),
        'and no',
      )}.`;
      yield { at: at(entry, 'status'), message };
    }
  },
};
