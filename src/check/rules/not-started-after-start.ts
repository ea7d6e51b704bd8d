import { quote } from '../../model/show.js';
import { showDay, showPeriod } from '../../model/words.js';
import { agreedUpdates } from '../activity-updates.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';

export const notStartedAfterStart: CheckRule = {
  code: 'not-started-after-start',
  severity: 'warning',
  why: '"not-started" means that the work is not due to start yet. Once it should have started, a report that says so hides a delay.',
  remedy: 'Say "postponed-or-delayed" while it should have started and has not, or the status that it has.',

  *check({ framework, today }) {
    for (const { entry, activity, seen } of agreedUpdates(framework, today)) {
      if (entry.status !== 'not-started' || activity.start > seen) continue;
      const period = showPeriod(framework.calendar, entry.period);
      yield {
        at: at(entry, 'status'),
        message: `${quote(activity.id)} is "not-started" for ${period}, and its agreed start was ${showDay(activity.start)}.`,
      };
    }
  },
};
