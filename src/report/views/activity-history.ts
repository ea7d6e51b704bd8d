import type { ActivityHistory, ActivityMonth, PlainDate, PlainMilestone } from '../../assess/views/activity-history.js';
import type { PlainPeriod } from '../../assess/views/plain-period.js';
import type { Day } from '../../model/day.js';
import { plural, showDay } from '../../model/words.js';
import { type Block, heading, type Inlines, status, text } from '../blocks.js';
import { revisedInWords } from '../revisions.js';
import { statusWords } from '../statuses.js';
import { arrivalAndPost } from './arrival-words.js';
import { facts, postInWords } from './named-words.js';
import { nothingOf, periodShown, wordsOf } from './period-shown.js';
import { plainValueInWords } from './value-words.js';
import { whoAndWhen } from './who-and-when.js';

/** An activity's dates, its months in a line each, and one of them in full. */
export function activityHistoryBlocks(history: ActivityHistory, asked: PlainPeriod | undefined): readonly Block[] {
  const { end, milestones, periods } = history;
  const shown = periodShown(periods, asked, ({ status: said }) => said !== undefined);
  return [
    { type: 'definitions', items: facts([['End', dateInWords(end)]]) },
    ...(milestones.length === 0 ? [] : [milestoneTable(milestones)]),
    ...(periods.length === 0 ? [] : [monthTable(periods)]),
    ...(shown === undefined ? nothingOf(asked) : inFull(shown)),
    ...whoAndWhen(periods, plainValueInWords),
  ];
}

/** `30 September 2012; first agreed 30 June 2012, revised once, agreed by Cabinet` */
function dateInWords({ first, current, revisions }: PlainDate): string {
  const revised = revisedInWords({ first, revisions: revisions.map(({ agreedBy }) => ({ agreed_by: agreedBy })) });
  return revised === undefined ? showDay(current) : `${showDay(current)}; ${revised}`;
}

function milestoneTable(milestones: readonly PlainMilestone[]): Block {
  const dayIn = (day: Day | undefined): Inlines => text(day === undefined ? '' : showDay(day));
  return {
    type: 'table',
    caption: 'Milestones',
    columns: [
      { title: 'Milestone', align: 'start', header: true },
      { title: 'Owner', align: 'start' },
      { title: 'Due', align: 'start' },
      { title: 'Forecast', align: 'start' },
      { title: 'Reached', align: 'start' },
    ],
    rows: milestones.map(({ title, owner, due, forecast, achieved, daysOverdue }) => [
      text(title),
      text(postInWords(owner)),
      text(dateInWords(due)),
      dayIn(achieved === undefined ? forecast : undefined),
      daysOverdue === undefined ? dayIn(achieved) : status('bad', `Overdue by ${plural(daysOverdue, 'day')}`),
    ]),
  };
}

function monthTable(months: readonly ActivityMonth[]): Block {
  return {
    type: 'table',
    caption: 'Updates',
    columns: [
      { title: 'Month', align: 'start', header: true },
      { title: 'Status', align: 'start' },
      { title: 'Done', align: 'end' },
      { title: 'Came', align: 'start' },
    ],
    rows: months.map((month) => [
      text(month.period.title),
      statusOf(month),
      text(month.percent === undefined ? '' : `${month.percent}%`),
      text(arrivalAndPost(month)),
    ]),
  };
}

function statusOf({ status: said }: ActivityMonth): Inlines {
  const { tone, label } = statusWords[said ?? 'not-reported'];
  return status(tone, label);
}

function inFull(month: ActivityMonth): readonly Block[] {
  const lines = facts([
    ['Status', statusOf(month)],
    ['Completed', month.completedOn && showDay(month.completedOn)],
    ['Now expected to end', month.forecastEnd && showDay(month.forecastEnd)],
  ]);
  return [
    heading(3, month.period.title),
    { type: 'definitions', items: lines },
    ...wordsOf(month, [
      ['Commentary', month.commentary],
      ['Problem', month.problem],
      ['Action', month.action],
      ['Lessons', month.lessons],
    ]),
  ];
}
