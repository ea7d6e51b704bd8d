import type { Entered, Framework } from '../../model/framework.js';
import type { Period } from '../../model/period.js';
import type { ActivityEntry } from '../../model/records.js';
import { quote } from '../../model/show.js';
import { showNumber, showPeriod } from '../../model/words.js';
import { recentUpdates } from '../activity-updates.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';

export const percentFalls: CheckRule = {
  code: 'percent-falls',
  severity: 'warning',
  why: 'Work that is done stays done. A share that falls says that the earlier one was too high, or that the work has grown.',
  remedy:
    'Correct the percentage that is wrong; if more work was agreed, add a change of "scope" to the "changes" of the activity.',

  *check({ framework, today }) {
    for (const { entry, earlier } of recentUpdates(framework, today)) {
      const before = earlier.findLast(({ percent }) => percent !== undefined);
      if (before?.percent === undefined || entry.percent === undefined || entry.percent >= before.percent) continue;
      if (hasGrown(framework, entry, before.period)) continue;
      const [now, then] = [entry.period, before.period].map((period) => showPeriod(framework.calendar, period));
      yield {
        at: at(entry, 'percent'),
        message: `${quote(entry.subject)} is ${showNumber(entry.percent)}% done for ${now}, and was ${showNumber(before.percent)}% done for ${then}.`,
      };
    }
  },
};

/** Whether the scope was changed between the two updates: then the shares are of different wholes. */
function hasGrown({ records }: Framework, { subject, period }: Entered<ActivityEntry>, before: Period): boolean {
  const changes = records.activity.get(subject)?.changes ?? [];
  return changes.some(({ what, on }) => what === 'scope' && before.first <= on && on <= period.last);
}
