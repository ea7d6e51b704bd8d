import type { ActivityEntry } from '../../model/records.js';
import { quote } from '../../model/show.js';
import { showPeriod } from '../../model/words.js';
import { recentUpdates } from '../activity-updates.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';

export const completedWithoutDay: CheckRule = {
  code: 'completed-without-day',
  severity: 'warning',
  why: 'The day of completion says whether the work was done by its agreed end. Without it nobody can tell.',
  remedy: 'Give the day on which it was completed in "completed_on".',

  *check({ framework, today }) {
    for (const { entry, earlier } of recentUpdates(framework, today)) {
      if (entry.status !== 'completed-successfully' || [...earlier, entry].some(tellsDay)) continue;
      const period = showPeriod(framework.calendar, entry.period);
      yield {
        at: at(entry, 'status'),
        message: `${quote(entry.subject)} is "completed-successfully" for ${period}, and there is no "completed_on".`,
      };
    }
  },
};

/** An update after the one that told of the completion need not repeat its day. */
function tellsDay({ status, completed_on }: ActivityEntry): boolean {
  return status === 'completed-successfully' && completed_on !== undefined;
}
