import type { ActivityAssessment, BodyAssessment } from '../assess/assessment.js';
import { type AgreedDate, agreedDueOn } from '../model/agreed-date.js';
import { type Day, daysBetween } from '../model/day.js';
import { compareTexts } from '../model/finding.js';
import { entriesOf, type Held } from '../model/framework.js';
import { lastToldOf, type MilestoneTold } from '../model/milestone-told.js';
import type { Activity } from '../model/records.js';
import { plural, sentence, showDay } from '../model/words.js';
import { seenFrom, seenInBrief } from './as-at.js';
import { type Block, text } from './blocks.js';
import { answeringPost } from './due-words.js';
import { revisedInWords } from './revisions.js';
import type { SectionContext } from './section.js';

type Milestone = NonNullable<Activity['milestones']>[number];

/** The steps of an activity; slip counts from the day that was agreed last, and the first agreed day stands beside it. */
export function milestoneTable({ assessment }: SectionContext, { activity }: ActivityAssessment): readonly Block[] {
  const { period } = assessment;
  const milestones = activity.milestones ?? [];
  if (milestones.length === 0) return [];
  const rows = milestones.map((milestone) => {
    const due = agreedDueOn(activity, milestone, period.last);
    const standing = standingOf(lastTold(assessment, activity, milestone), due.current, seenFrom(assessment));
    return [text(titleOf(assessment, milestone)), text(dueInWords(due)), text(standing)];
  });
  return [
    {
      type: 'table',
      caption: `Milestones: ${activity.title}${seenInBrief(assessment)}`,
      columns: [
        { title: 'Milestone', align: 'start', header: true },
        { title: 'Due', align: 'start' },
        { title: 'Standing', align: 'start' },
      ],
      rows,
    },
  ];
}

export interface NextMilestone {
  /** `The roof is on, due 31 August 2012, overdue; now expected 14 September 2012` */
  readonly words: string;
  readonly isOverdue: boolean;
}

/** The step that is to be reached next: the first that has not been, by the day on which it is due. */
export function nextMilestone(
  { assessment }: SectionContext,
  { activity }: ActivityAssessment,
): NextMilestone | undefined {
  const open = (activity.milestones ?? [])
    .map((milestone) => ({ milestone, due: agreedDueOn(activity, milestone, assessment.period.last) }))
    .map((step) => ({ ...step, ...lastTold(assessment, activity, step.milestone) }))
    .filter(({ achieved }) => achieved === undefined);
  const [next] = open.toSorted((a, b) => compareTexts(a.due.current, b.due.current));
  if (!next) return undefined;
  const { milestone, due, forecast } = next;
  const isOverdue = due.current < seenFrom(assessment);
  const expected = forecast && forecast !== due.current ? `; now expected ${showDay(forecast)}` : '';
  return {
    words: `${milestone.title}, due ${showDay(due.current)}${isOverdue ? ', overdue' : ''}${expected}`,
    isOverdue,
  };
}

/** A post of its own stands beside a step; most are the activity's owner's. */
function titleOf(assessment: BodyAssessment, { title, owner }: Milestone): string {
  return owner === undefined ? title : `${title} (${answeringPost(assessment, owner)})`;
}

/** What was last told of a milestone by the end of the report's period. */
function lastTold({ framework, period, today }: BodyAssessment, activity: Held<Activity>, { id }: Milestone) {
  const entries = entriesOf(framework, 'activity', activity.id).filter((entry) => entry.period.last <= period.last);
  return lastToldOf(entries, id, { today });
}

function dueInWords(due: AgreedDate): string {
  const revised = revisedInWords(due);
  return revised === undefined ? showDay(due.current) : `${showDay(due.current)} (${revised})`;
}

function standingOf({ achieved, forecast }: MilestoneTold, due: Day, seen: Day): string {
  if (achieved) return `Reached ${showDay(achieved)}${lateBy(due, achieved)}`;
  const expected = forecast && `expected ${showDay(forecast)}${lateBy(due, forecast)}`;
  if (due < seen)
    return [`Overdue by ${plural(daysBetween(due, seen), 'day')}`, ...(expected ? [expected] : [])].join('; ');
  return expected ? sentence(expected) : 'Not due yet';
}

/** `, 12 days late`, or nothing for a day that is not late. */
function lateBy(due: Day, day: Day): string {
  return day > due ? `, ${plural(daysBetween(due, day), 'day')} late` : '';
}
