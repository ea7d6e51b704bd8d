import type { Calendar, Period } from '../model/period.js';
import { countInWords, sentence, showDay, showPeriod } from '../model/words.js';
import type { Rating } from './assessment.js';
import type { RecoveryPlanStanding } from './recovery-plan.js';

/** The period whose figure says whether the plan has worked, and how that is rated. */
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
  const overdue = actions.filter(({ daysOverdue }) => daysOverdue !== undefined).length;
  if (actions.length === 0) return 'It names no action.';
  if (actions.length === 1)
    return `Its one action is ${done === 1 ? 'done' : overdue === 1 ? 'overdue' : 'not done yet'}.`;
  const said = doneInWords(done, actions.length);
  return overdue === 0 ? `${said}.` : `${said}, and ${countInWords(overdue)} ${overdue === 1 ? 'is' : 'are'} overdue.`;
}

/** `Two of its three actions are done` */
function doneInWords(done: number, all: number): string {
  if (done === all) return `${all === 2 ? 'Both its' : `All its ${countInWords(all)}`} actions are done`;
  const share = done === 0 ? 'none' : countInWords(done);
  return sentence(`${share} of its ${countInWords(all)} actions ${done > 1 ? 'are' : 'is'} done`);
}

const colours: Readonly<Record<Rating['colour'], string>> = {
  green: 'it is on target',
  amber: 'it is close to target',
  red: 'it is still significantly off target',
  unrated: 'it is not rated',
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
  return [
    `The figure was to be on target by ${showDay(by)}; in ${showPeriod(calendar, period)} ${colours[rating.colour]}.`,
  ];
}
