import type { Day } from '../model/day.js';
import { compareTexts } from '../model/finding.js';
import type { Calendar, Period } from '../model/period.js';
import { countInWords, sentence, showDay, showPeriod } from '../model/words.js';
import type { Rating } from './assessment.js';
import type { RecoveryAction, RecoveryPlanStanding } from './recovery-plan.js';

/** The period whose figure says whether the plan has worked, and how that is rated: the last that is red, else the one that is shown. */
export interface FigureOfPlan {
  readonly calendar: Calendar;
  readonly period: Period;
  readonly rating: Rating;
}

type Stood = Omit<RecoveryPlanStanding, 'sentence'>;

/** `Open. Two of its three actions are done, and one is overdue. It is to be on target by 31 December 2014.` */
export function planSentence(stood: Stood, figure: FigureOfPlan): string {
  return [...openOrClosed(stood), actionsInWords(stood), ...targetInWords(stood, figure)].join(' ');
}

function openOrClosed({ plan, isOpen, isAgreed }: Stood): readonly string[] {
  if (!isOpen) return [plan.closed_on === undefined ? 'Closed.' : `Closed on ${showDay(plan.closed_on)}.`];
  return [isAgreed ? 'Open.' : 'Open, and not agreed yet.'];
}

function actionsInWords({ actions }: Stood): string {
  const done = actions.filter(({ isDone }) => isDone).length;
  const since = actions.flatMap(({ doneSince }) => doneSince ?? []).sort(compareTexts);
  const late = actions.filter(({ daysOverdue, doneSince }) => daysOverdue !== undefined && doneSince === undefined);
  const [only, ...others] = actions;
  if (only === undefined) return 'It names no action.';
  if (others.length === 0) return `Its one action ${onlyInWords(only)}.`;
  const said = doneInWords(done, actions.length, since);
  const [overdue, are] = [countInWords(late.length), late.length === 1 ? 'is' : 'are'];
  return late.length === 0 ? `${said}.` : `${said}${since.length === 0 ? ', and' : ';'} ${overdue} ${are} overdue.`;
}

function onlyInWords({ isDone, doneSince, daysOverdue }: RecoveryAction): string {
  if (isDone) return 'is done';
  if (doneSince !== undefined) return `was done on ${showDay(doneSince)}, after the period`;
  return daysOverdue === undefined ? 'is not done yet' : 'is overdue';
}

/** `Two of its three actions are done`; `None of its two actions was done by the end of the period, and one after it, on 1 October 2014` */
function doneInWords(done: number, all: number, since: readonly Day[]): string {
  if (done === all) return `${all === 2 ? 'Both its' : `All its ${countInWords(all)}`} actions are done`;
  const said = sentence(`${done === 0 ? 'none' : countInWords(done)} of its ${countInWords(all)} actions`);
  const last = since.at(-1);
  if (last === undefined) return `${said} ${done > 1 ? 'are' : 'is'} done`;
  const after = `${countInWords(since.length)} after it, ${since.length === 1 ? '' : 'the last '}on ${showDay(last)}`;
  return `${said} ${done > 1 ? 'were' : 'was'} done by the end of the period, and ${after}`;
}

const colours: Readonly<Record<Rating['colour'], string>> = {
  green: 'on target',
  amber: 'close to target',
  red: 'significantly off target',
  unrated: 'not rated',
};

/** The day by which it is to be on target, and what has come of it once there is a figure of that day or a later one. */
function targetInWords(
  { plan, isOpen, isDayPast }: Stood,
  { calendar, period, rating }: FigureOfPlan,
): readonly string[] {
  if (!isOpen) return [];
  const { on_target_by: by } = plan;
  if (by === undefined) return ['It names no day by which the figure is to be on target.'];
  if (!isDayPast) return [`The figure is to be on target by ${showDay(by)}.`];
  const was = `The figure was to be on target by ${showDay(by)}`;
  const { colour } = rating;
  if (period.last >= by)
    return [`${was}; in ${showPeriod(calendar, period)} it is ${colour === 'red' ? 'still ' : ''}${colours[colour]}.`];
  const last = colour === 'unrated' ? '' : `, and the last is ${colours[colour]}`;
  return [`${was}; there is no rated figure from after that day yet${last}.`];
}
