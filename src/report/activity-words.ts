import type { ActivityAssessment } from '../assess/assessment.js';
import type { Day } from '../model/day.js';
import type { Framework } from '../model/framework.js';
import { countInWords, listInWords, showDay, showPeriodOfYear } from '../model/words.js';
import { type Inlines, status } from './blocks.js';
import { postTitle } from './names.js';
import { statusWords } from './statuses.js';

/** The status; one that an earlier month told says so: `On Track (at August)`. */
export function statusOf({ status: name, notUpdated, entry, proposed }: ActivityAssessment): Inlines {
  const { tone, label } = statusWords[name];
  const at = notUpdated && entry ? [`at ${showPeriodOfYear(entry.period)}`] : [];
  const notes = [...at, ...(proposed ? ['proposed, not counted'] : [])];
  return status(tone, notes.length > 0 ? `${label} (${notes.join('; ')})` : label);
}

/** `30 September 2012; first agreed 30 June 2012, revised twice, agreed by Cabinet`: a revised date never stands alone. */
export function endInWords({ activity, entry }: ActivityAssessment, today: Day): string {
  const revisions = (activity.changes ?? []).filter(
    (change) => change.what === 'end-date' && change.to && change.on <= today,
  );
  const current = revisions.at(-1)?.to ?? activity.end;
  const said = [
    showDay(current),
    ...(revisions.length > 0
      ? [`first agreed ${showDay(activity.end)}, revised ${times(revisions.length)}, ${agreement(revisions)}`]
      : []),
    ...(entry?.completed_on ? [`completed ${showDay(entry.completed_on)}`] : []),
    ...(entry?.forecast_end && entry.forecast_end !== current ? [`now expected ${showDay(entry.forecast_end)}`] : []),
  ];
  return said.join('; ');
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

function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${countInWords(count)} times`;
}

function agreement(revisions: readonly { readonly agreed_by?: string }[]): string {
  const agreed = [...new Set(revisions.flatMap(({ agreed_by }) => agreed_by ?? []))];
  return agreed.length > 0 ? `agreed by ${listInWords(agreed)}` : 'no agreement recorded';
}
