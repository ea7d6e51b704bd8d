import type { ActivityAssessment, BodyAssessment } from '../assess/assessment.js';
import type { AgreedDate } from '../model/agreed-date.js';
import type { Day } from '../model/day.js';
import { compareTexts } from '../model/finding.js';
import { plural, sentence, showDay } from '../model/words.js';
import { seenInBrief } from './as-at.js';
import { type Block, text } from './blocks.js';
import { answeringPost } from './due-words.js';
import { revisedInWords } from './revisions.js';
import type { SectionContext } from './section.js';

export type MilestoneStanding = ActivityAssessment['milestones'][number];

/** The steps of an activity; slip counts from the day that was agreed last, and the first agreed day stands beside it. */
export function milestoneTable(
  { assessment }: SectionContext,
  { activity, milestones }: ActivityAssessment,
): readonly Block[] {
  if (milestones.length === 0) return [];
  return [
    {
      type: 'table',
      caption: `Milestones: ${activity.title}${seenInBrief(assessment)}`,
      columns: [
        { title: 'Milestone', align: 'start', header: true },
        { title: 'Due', align: 'start' },
        { title: 'Standing', align: 'start' },
      ],
      rows: milestones.map((item) => [
        text(titleOf(assessment, item)),
        text(dueInWords(item.due)),
        text(standingInWords(item)),
      ]),
    },
  ];
}

export interface NextMilestone {
  /** `The roof is on, due 31 August 2012, overdue; now expected 14 September 2012` */
  readonly words: string;
  readonly isOverdue: boolean;
}

/** The step that is to be reached next: the first that has not been, by the day on which it is due. */
export function nextMilestone({ milestones }: ActivityAssessment): NextMilestone | undefined {
  const open = milestones.filter(({ achieved }) => achieved === undefined);
  const [next] = open.toSorted((a, b) => compareTexts(a.due.current, b.due.current));
  if (!next) return undefined;
  const { milestone, due, daysOverdue } = next;
  const isOverdue = daysOverdue !== undefined;
  return {
    words: `${milestone.title}, due ${dueInWords(due)}${isOverdue ? ', overdue' : ''}${nowExpected(next)}`,
    isOverdue,
  };
}

function nowExpected({ forecast, due, isForecastPast }: MilestoneStanding): string {
  if (!forecast || forecast === due.current) return '';
  return `; ${isForecastPast ? 'was' : 'now'} expected ${showDay(forecast)}`;
}

/** A post of its own stands beside a step; most are the activity's owner's. */
function titleOf(assessment: BodyAssessment, { milestone: { title, owner } }: MilestoneStanding): string {
  return owner === undefined ? title : `${title} (${answeringPost(assessment, owner)})`;
}

/** `20 November 2012 (first agreed 20 September 2012, revised once, agreed by Cabinet)` */
export function dueInWords(due: AgreedDate): string {
  const revised = revisedInWords(due);
  return revised === undefined ? showDay(due.current) : `${showDay(due.current)} (${revised})`;
}

/** `Reached 23 September 2012, 3 days late`, `Overdue by 10 days; expected 1 November 2012, 42 days late`, `Not due yet`. */
export function standingInWords(item: MilestoneStanding): string {
  const { achieved, daysOverdue } = item;
  if (achieved) return `Reached ${lateInWords(achieved, item)}`;
  const expected = expectedInWords(item);
  if (daysOverdue !== undefined)
    return [`Overdue by ${plural(daysOverdue, 'day')}`, ...(expected ? [expected] : [])].join('; ');
  return expected ? sentence(expected) : 'Not due yet';
}

/** A day that has passed without a word is not one on which it is still expected. */
function expectedInWords(item: MilestoneStanding): string | undefined {
  const { forecast, isForecastPast } = item;
  if (!forecast) return undefined;
  return isForecastPast ? `it was expected ${lateInWords(forecast, item)}` : `expected ${lateInWords(forecast, item)}`;
}

/** `23 September 2012, 3 days late`, and how late by the day first agreed where that was another. */
function lateInWords(day: Day, item: MilestoneStanding): string {
  const { slip = 0 } = item;
  return `${showDay(day)}${slip > 0 ? `, ${plural(slip, 'day')} late` : ''}${afterFirst(item)}`;
}

/** `, 210 days after the first agreed day`; nothing where that is the day that counts, or was kept. */
export function afterFirst({ slipFromFirst = 0, due }: MilestoneStanding): string {
  const isMoved = due.first !== due.current && slipFromFirst > 0;
  return isMoved ? `, ${plural(slipFromFirst, 'day')} after the first agreed day` : '';
}
