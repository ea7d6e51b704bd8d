import { agreedEndOn } from '../../model/agreed-date.js';
import type { Activity, ActivityEntry } from '../../model/records.js';
import { quote } from '../../model/show.js';
import { showDay, showPeriod } from '../../model/words.js';
import { agreedUpdates } from '../activity-updates.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';

const onTrack: ReadonlySet<ActivityEntry['status']> = new Set<ActivityEntry['status']>([
  'on-track',
  'progressing-to-plan',
]);

export const onTrackAfterEnd: CheckRule = {
  code: 'on-track-after-end',
  severity: 'warning',
  why: 'What goes on after its agreed end has missed it. A report that calls it on track hides that from members.',
  remedy:
    'Say "completed-successfully" with its day, or "needs-attention" with the problem and the action; if a later end was agreed, add it to the "changes" of the activity, with who "agreed_by" it.',

  *check({ framework, today: day }) {
    for (const { entry, activity, seen, today } of agreedUpdates(framework, day)) {
      // an end that was moved since is the mend of an update which was written before
      const { current } = agreedEndOn(withAgreedChanges(activity), today);
      if (!onTrack.has(entry.status) || current >= seen) continue;
      const period = showPeriod(framework.calendar, entry.period);
      yield {
        at: at(entry, 'status'),
        message: `${quote(activity.id)} is ${quote(entry.status)} for ${period}, and its agreed end was ${showDay(current)}.`,
      };
    }
  },
};

/** An end that somebody moved and nobody agreed is a wish: reports tell it, and it excuses nothing. */
function withAgreedChanges(activity: Activity): Activity {
  const { changes = [] } = activity;
  return { ...activity, changes: changes.filter(({ agreed_by }) => agreed_by !== undefined) };
}
