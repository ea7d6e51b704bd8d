import type { ActivityAssessment, BodyAssessment } from '../assess/assessment.js';
import { type AgreedDate, agreedDueOn } from '../model/agreed-date.js';
import { type Day, daysBetween } from '../model/day.js';
import { compareTexts } from '../model/finding.js';
import { entriesOf, type Held } from '../model/framework.js';
import type { Activity, ActivityEntry } from '../model/records.js';
import { plural, sentence, showDay } from '../model/words.js';
import { seenFrom } from './as-at.js';
import { type Block, text } from './blocks.js';
import { postTitle } from './names.js';
import { revisedInWords } from './revisions.js';
import type { SectionContext } from './section.js';

type Milestone = NonNullable<Activity['milestones']>[number];
type Standing = NonNullable<ActivityEntry['milestones']>[string];

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
      caption: `Milestones: ${activity.title}`,
      columns: [
        { title: 'Milestone', align: 'start', header: true },
        { title: 'Due', align: 'start' },
        { title: 'Standing', align: 'start' },
      ],
      rows,
    },
  ];
}

/** The step that is to be reached next: the first that has not been, by the day on which it is due. */
export function nextMilestone({ assessment }: SectionContext, { activity }: ActivityAssessment): string | undefined {
  const open = (activity.milestones ?? [])
    .map((milestone) => ({ milestone, due: agreedDueOn(activity, milestone, assessment.period.last) }))
    .filter(({ milestone }) => lastTold(assessment, activity, milestone).achieved === undefined);
  const [next] = open.toSorted((a, b) => compareTexts(a.due.current, b.due.current));
  if (!next) return undefined;
  const late = next.due.current < seenFrom(assessment) ? ', overdue' : '';
  return `${next.milestone.title}, due ${showDay(next.due.current)}${late}`;
}

/** A post of its own stands beside a step; most are the activity's owner's. */
function titleOf({ framework }: BodyAssessment, { title, owner }: Milestone): string {
  return owner === undefined ? title : `${title} (${postTitle(framework, owner)})`;
}

/** What was last told of a milestone by the end of the report's period: no update repeats what an earlier one said. */
function lastTold({ framework, period }: BodyAssessment, activity: Held<Activity>, { id }: Milestone): Standing {
  const entries = entriesOf(framework, 'activity', activity.id).filter((entry) => entry.period.last <= period.last);
  const told = entries.flatMap(({ milestones }) => milestones?.[id] ?? []);
  const { forecast } = told.findLast((each) => each.forecast) ?? {};
  const { achieved } = told.findLast((each) => each.achieved) ?? {};
  return { ...(forecast && { forecast }), ...(achieved && { achieved }) };
}

function dueInWords(due: AgreedDate): string {
  const revised = revisedInWords(due);
  return revised === undefined ? showDay(due.current) : `${showDay(due.current)} (${revised})`;
}

function standingOf({ achieved, forecast }: Standing, due: Day, seen: Day): string {
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
