import type { Day } from '../model/day.js';
import { compareTexts } from '../model/finding.js';
import type { Period } from '../model/period.js';
import type { Activity } from '../model/records.js';
import { countInWords, listInWords, showDay } from '../model/words.js';

type Change = NonNullable<Activity['changes']>[number];
type Milestone = NonNullable<Activity['milestones']>[number];

/** A date as it stood at the end of a period. */
export interface AgreedDate {
  readonly first: Day;
  readonly current: Day;
  /** Earliest first. */
  readonly revisions: readonly Change[];
}

/** The end of the activity, as it was moved or carried over; a report of an earlier period does not know a later revision. */
export function agreedEnd(activity: Activity, period: Period): AgreedDate {
  return agreedDate(activity.end, revisionsBy(activity, ['end-date', 'carried-over'], period));
}

/** The day on which the milestone is due, by the same rule. */
export function agreedDue(activity: Activity, { id, due }: Milestone, period: Period): AgreedDate {
  const moved = revisionsBy(activity, ['milestone'], period).filter(({ milestone }) => milestone === id);
  return agreedDate(due, moved);
}

/** `first agreed 30 June 2012, revised twice, agreed by Cabinet`: a revised date never stands alone. Nothing for one that stands as first agreed. */
export function revisedInWords({ first, revisions }: AgreedDate): string | undefined {
  if (revisions.length === 0) return undefined;
  return `first agreed ${showDay(first)}, revised ${times(revisions.length)}, ${agreement(revisions)}`;
}

/** A change that names the day which already stood moves nothing: to be carried over to an end that was moved is one revision. */
function agreedDate(first: Day, changes: readonly Change[]): AgreedDate {
  const revisions = changes.filter(({ to }, index) => to !== (changes[index - 1]?.to ?? first));
  return { first, current: revisions.at(-1)?.to ?? first, revisions };
}

/** In the order of their days, whatever the order in the file; of two of one day the later in the file holds. */
function revisionsBy({ changes = [] }: Activity, what: readonly Change['what'][], period: Period): readonly Change[] {
  return changes
    .filter((change) => what.includes(change.what) && change.to && change.on <= period.last)
    .sort((a, b) => compareTexts(a.on, b.on));
}

function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${countInWords(count)} times`;
}

function agreement(revisions: readonly Change[]): string {
  const agreed = [...new Set(revisions.flatMap(({ agreed_by }) => agreed_by ?? []))];
  return agreed.length > 0 ? `agreed by ${listInWords(agreed)}` : 'no agreement recorded';
}
