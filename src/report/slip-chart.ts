import type { ActivityAssessment } from '../assess/assessment.js';
import { figureOfDay } from '../model/figure.js';
import { compareTexts } from '../model/finding.js';
import { countInWords, listInWords, plural, showDay } from '../model/words.js';
import { seenFrom } from './as-at.js';
import { type Block, type ChartData, status, type Table, text } from './blocks.js';
import { afterFirst, dueInWords, type MilestoneStanding } from './milestones.js';
import type { SectionContext } from './section.js';

type Row = Extract<ChartData, { kind: 'slips' }>['rows'][number];

interface Step extends MilestoneStanding {
  readonly label: string;
}

/** More steps than these are no picture. */
const mostSteps = 12;

/** The steps that are still open or were late, with their days; those that matter most where there are many. */
export function slipChart(
  { assessment }: SectionContext,
  { items, of }: { readonly items: readonly ActivityAssessment[]; readonly of: 'activities' | 'projects' },
): readonly Block[] {
  const told = items.flatMap(stepsOf).filter(isOpenOrLate);
  if (told.length === 0) return [];
  const drawn = [...told].sort(compareUrgency).slice(0, mostSteps).sort(compareDays);
  const seen = seenFrom(assessment);
  const title = `Milestones of ${of} that are open or were late`;
  return [
    {
      type: 'chart',
      id: `chart-milestones-of-${of}`,
      title,
      words: [standingWords(told), ...leftOut(told.length - drawn.length)].join(' '),
      data: { kind: 'slips', rows: drawn.map(rowOf), seen: { day: figureOfDay(seen), show: showDay(seen) } },
      table: tableOf(title, drawn),
    },
  ];
}

/** What was withdrawn has no steps to come. */
function stepsOf({ activity, milestones, withdrawn }: ActivityAssessment): readonly Step[] {
  if (withdrawn) return [];
  return milestones.map((each) => ({ ...each, label: `${each.milestone.title} (${activity.title})` }));
}

function isOpenOrLate({ achieved, slip, slipFromFirst }: Step): boolean {
  return achieved === undefined || (slip ?? 0) > 0 || (slipFromFirst ?? 0) > 0;
}

/** Overdue before late before open, each the longest first; then by the day on which they are due. */
function compareUrgency(a: Step, b: Step): number {
  const days = (step: Step) => [step.daysOverdue ?? 0, step.slip ?? 0] as const;
  const [[overdueA, slipA], [overdueB, slipB]] = [days(a), days(b)];
  return overdueB - overdueA || slipB - slipA || compareDays(a, b);
}

function compareDays(a: Step, b: Step): number {
  return compareTexts(a.due.current, b.due.current) || compareTexts(a.label, b.label);
}

type Standing = 'overdue' | 'expected-late' | 'reached-late' | 'reached' | 'expected' | 'expected-moved' | 'open';

function standingOf({ achieved, daysOverdue, slip, slipFromFirst = 0 }: Step): Standing {
  const isLate = slip !== undefined && slip > 0;
  if (achieved !== undefined) return isLate ? 'reached-late' : 'reached';
  if (daysOverdue !== undefined) return 'overdue';
  if (slip === undefined) return 'open';
  if (isLate) return 'expected-late';
  return slipFromFirst > 0 ? 'expected-moved' : 'expected';
}

const tones: Readonly<Record<Standing, Row['tone']>> = {
  overdue: 'bad',
  'expected-late': 'caution',
  'reached-late': 'caution',
  reached: 'good',
  expected: 'neutral',
  'expected-moved': 'neutral',
  open: 'neutral',
};

/** `reached` are those that were late by their first day alone. */
const standingsSaid: Readonly<Record<Standing, readonly [one: string, many: string]>> = {
  overdue: ['is overdue', 'are overdue'],
  'expected-late': ['is expected late', 'are expected late'],
  'reached-late': ['was reached late', 'were reached late'],
  reached: ['was reached by a later day that was agreed', 'were reached by later days that were agreed'],
  expected: ['is expected by its day', 'are expected by their days'],
  'expected-moved': ['is expected by a later day that was agreed', 'are expected by later days that were agreed'],
  open: ['is not due yet', 'are not due yet'],
};

/** "Of the 14 milestones that are open or were late, five are overdue, two are expected late and seven are not due yet." */
function standingWords(told: readonly Step[]): string {
  const standings = Object.keys(standingsSaid) as readonly Standing[]; // the keys of a closed table
  const said = standings.flatMap((standing) => {
    const count = told.filter((step) => standingOf(step) === standing).length;
    return count === 0 ? [] : [`${countInWords(count)} ${standingsSaid[standing][count === 1 ? 0 : 1]}`];
  });
  if (told.length === 1) return `The one milestone that is open or was late ${said.join('').replace(/^one /, '')}.`;
  return `Of the ${countInWords(told.length)} milestones that are open or were late, ${listInWords(said)}.`;
}

function leftOut(count: number): readonly string[] {
  if (count === 0) return [];
  const more =
    count === 1 ? 'one more stands with its activity' : `${countInWords(count)} more stand with their activities`;
  return [`Shown are the ${mostSteps} that are most overdue, latest or due next; ${more}.`];
}

function rowOf(step: Step): Row {
  const { label, due, achieved, forecast } = step;
  const told = achieved ?? forecast;
  return {
    label,
    first: figureOfDay(due.first),
    current: figureOfDay(due.current),
    told: told && figureOfDay(told),
    isReached: achieved !== undefined,
    tone: tones[standingOf(step)],
    show: slipInWords(step),
  };
}

/** `Overdue by 30 days`, `Expected 42 days late`, `Reached on its day, 49 days after the first agreed day`, `Not due yet`. */
function slipInWords(step: Step): string {
  const { achieved, daysOverdue, slip } = step;
  if (daysOverdue !== undefined) return `Overdue by ${plural(daysOverdue, 'day')}`;
  if (slip === undefined) return 'Not due yet';
  return `${achieved ? 'Reached' : 'Expected'} ${slipOf(slip)}${afterFirst(step)}`;
}

function slipOf(slip: number): string {
  if (slip === 0) return 'on its day';
  return `${plural(Math.abs(slip), 'day')} ${slip > 0 ? 'late' : 'early'}`;
}

function tableOf(caption: string, drawn: readonly Step[]): Table {
  return {
    type: 'table',
    caption,
    columns: [
      { title: 'Milestone', align: 'start', header: true },
      { title: 'Due', align: 'start' },
      { title: 'Reached or expected', align: 'start' },
      { title: 'Slip', align: 'start' },
    ],
    rows: drawn.map((step) => [
      text(step.label),
      text(dueInWords(step.due)),
      text(toldInWords(step)),
      status(tones[standingOf(step)], slipInWords(step)),
    ]),
  };
}

function toldInWords({ achieved, forecast, isForecastPast }: Step): string {
  if (achieved) return `Reached ${showDay(achieved)}`;
  if (forecast === undefined) return 'Not told';
  return `${isForecastPast ? 'Was expected' : 'Expected'} ${showDay(forecast)}`;
}
