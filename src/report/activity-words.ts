import type { ActivityAssessment } from '../assess/assessment.js';
import type { Framework } from '../model/framework.js';
import type { Period } from '../model/period.js';
import { showDay, showPeriodOfYear } from '../model/words.js';
import { type Inlines, status } from './blocks.js';
import { postTitle } from './names.js';
import { agreedEnd, revisedInWords } from './revisions.js';
import { statusWords } from './statuses.js';

/** The status; one that an earlier month told says so: `On Track (at August)`. */
export function statusOf({ status: name, notUpdated, entry, proposed }: ActivityAssessment): Inlines {
  const { tone, label } = statusWords[name];
  const at = notUpdated && entry ? [`at ${showPeriodOfYear(entry.period)}`] : [];
  const notes = [...at, ...(proposed ? ['proposed, not counted'] : [])];
  return status(tone, notes.length > 0 ? `${label} (${notes.join('; ')})` : label);
}

/** `30 September 2012; first agreed 30 June 2012, revised twice, agreed by Cabinet; now expected 3 October 2012` */
export function endInWords({ activity, entry }: ActivityAssessment, period: Period): string {
  const end = agreedEnd(activity, period);
  const said = [
    showDay(end.current),
    revisedInWords(end),
    entry?.completed_on && `completed ${showDay(entry.completed_on)}`,
    entry?.forecast_end && entry.forecast_end !== end.current && `now expected ${showDay(entry.forecast_end)}`,
  ];
  return said.filter(Boolean).join('; ');
}

/** "Withdrawn on 3 September 2012 with the agreement of Cabinet: the grant was refused." */
export function withdrawnInWords({ withdrawn }: ActivityAssessment): string | undefined {
  if (!withdrawn) return undefined;
  const agreed =
    withdrawn.agreedBy === undefined ? '; no agreement is recorded' : ` with the agreement of ${withdrawn.agreedBy}`;
  const reason = withdrawn.reason === undefined ? '' : `: ${withdrawn.reason.replace(/[.\s]+$/, '')}`;
  return `Withdrawn on ${showDay(withdrawn.on)}${agreed}${reason}.`;
}

/** `Purchase of beach huts (Head of Assets), last told at August` */
export function notUpdatedInWords(framework: Framework, { activity, entry }: ActivityAssessment): string {
  const told = entry ? `last told at ${showPeriodOfYear(entry.period)}` : 'nothing told for this period';
  return `${activity.title} (${postTitle(framework, activity.owner)}), ${told}`;
}

/** Whether the last update that was owed is missing and its day has passed: before it, nobody is late. */
export function isNotUpdated({ notUpdated, status: name, dues }: ActivityAssessment): boolean {
  return (notUpdated || name === 'not-reported') && dues.at(-1)?.state === 'overdue';
}
