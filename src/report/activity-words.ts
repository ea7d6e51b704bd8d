import type { ActivityAssessment, BodyAssessment } from '../assess/assessment.js';
import { agreedEndOn } from '../model/agreed-date.js';
import { bodyInSentence } from '../model/body-in-sentence.js';
import { compareTexts } from '../model/finding.js';
import type { Period } from '../model/period.js';
import type { Activity } from '../model/records.js';
import { showDay, showPeriodOfYear } from '../model/words.js';
import { type Inlines, status } from './blocks.js';
import { answeringPost } from './due-words.js';
import { midSentence } from './mid-sentence.js';
import { revisedInWords } from './revisions.js';
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
  const end = agreedEndOn(activity, period.last);
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
    withdrawn.agreedBy === undefined
      ? '; no agreement is recorded'
      : ` with the agreement of ${bodyInSentence(withdrawn.agreedBy)}`;
  const reason = withdrawn.reason === undefined ? '' : `: ${midSentence(withdrawn.reason)}`;
  return `Withdrawn on ${showDay(withdrawn.on)}${agreed}${reason}.`;
}

type Change = NonNullable<Activity['changes']>[number];

/** Every change that was made by the end of the period, earliest first, but a withdrawal, which stands apart. To be carried over says that the end is moved. */
export function changesBy({ changes = [] }: Activity, period: Period): readonly Change[] {
  const carried = changes.filter(({ what }) => what === 'carried-over');
  const isSaid = ({ what, on, to }: Change) =>
    what === 'end-date' && carried.some((each) => each.on === on && each.to === to);
  return changes
    .filter((change) => change.what !== 'withdrawn' && change.on <= period.last && !isSaid(change))
    .toSorted((a, b) => compareTexts(a.on, b.on));
}

/** What was changed in the period, and any withdrawal before its end: tables show it without a reason. */
export function changedInPeriod(item: ActivityAssessment, period: Period): readonly string[] {
  const { activity } = item;
  const made = changesBy(activity, period).filter(({ on }) => period.first <= on);
  return [...made.map((change) => changeInWords(activity, change)), withdrawnInWords(item)].flatMap(
    (said) => said ?? [],
  );
}

/** "3 September 2012: carried over to 30 June 2013, agreed by Cabinet (minute 12). Reason: the tender was late." */
export function changeInWords(activity: Activity, change: Change): string {
  const until = change.to === undefined ? '' : ` to ${showDay(change.to)}`;
  return decisionInWords(change, `${whatChanged(activity, change)}${until}`);
}

/** What was changed by a decision, with its day, who agreed it, its minute and its reason. */
export function decisionInWords(
  { on, reason, agreed_by: by, minute }: Pick<Change, 'on' | 'reason' | 'agreed_by' | 'minute'>,
  what: string,
): string {
  const agreed = by === undefined ? '; no agreement is recorded' : `, agreed by ${bodyInSentence(by)}`;
  const recorded = minute === undefined ? '' : ` (minute ${minute})`;
  const why = reason === undefined ? '' : ` Reason: ${midSentence(reason)}.`;
  return `${showDay(on)}: ${what}${agreed}${recorded}.${why}`;
}

function whatChanged({ milestones = [] }: Activity, { what, milestone }: Change): string {
  switch (what) {
    case 'end-date':
      return 'the end was moved';
    case 'milestone':
      return `the day of "${milestones.find(({ id }) => id === milestone)?.title ?? milestone ?? 'a milestone'}" was moved`;
    case 'scope':
      return 'the scope was changed';
    case 'carried-over':
      return 'it was carried over';
    case 'withdrawn':
      return 'it was withdrawn';
  }
}

/** `Purchase of beach huts (Head of Assets), as at August` */
export function notUpdatedInWords(assessment: BodyAssessment, { activity, entry }: ActivityAssessment): string {
  const told = entry ? `as at ${showPeriodOfYear(entry.period)}` : 'no update for this period';
  return `${activity.title} (${answeringPost(assessment, activity.owner)}), ${told}`;
}

/** Whether the last update that was owed is missing and its day has passed: before it, nobody is late. */
export function isNotUpdated({ notUpdated, status: name, dues }: ActivityAssessment): boolean {
  return (notUpdated || name === 'not-reported') && dues.at(-1)?.state === 'overdue';
}
