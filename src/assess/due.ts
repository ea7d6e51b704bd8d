import { type Day, daysBetween } from '../model/day.js';
import type { Answer } from './arrival.js';
import type { Due, DueState, Expected, Variation } from './due-state.js';

/** How many days before its deadline a thing is due soon. */
const soon = 7;

/** Lateness of one expected entry on `today`, in calendar days. Due today is not late. Source: NNDC framework 2012, section 3. */
export function assessDue(expected: Expected, answer: Answer | undefined, asked: Asked): Due {
  return { ...expected, ...(answer ? answered(expected, answer, asked.today) : awaited(expected, asked)) };
}

interface Asked {
  readonly today: Day;
  /** The next one has come. */
  readonly passedOver?: boolean;
  /** The file that is there and cannot be read. */
  readonly unreadable?: string | undefined;
}

function answered({ dueOn, varied }: Expected, answer: Answer, today: Day): DueState {
  switch (answer.came) {
    case 'unknown':
      return {
        state: 'arrival-unknown',
        why: answer.why,
        ...(answer.remedy !== undefined && { remedy: answer.remedy }),
      };
    case 'without-figure':
      if (varied?.isWaived) return excepted(varied, undefined);
      return { state: 'answered-without-figure', reason: answer.reason, daysLate: daysLate(dueOn, today) };
    case 'on':
      return answer.day <= dueOn || varied?.isWaived
        ? { state: 'received-on-time', receivedOn: answer.day, how: answer.how }
        : { state: 'received-late', receivedOn: answer.day, how: answer.how, daysLate: daysLate(dueOn, answer.day) };
  }
}

function awaited({ dueOn, varied }: Expected, { today, passedOver = false, unreadable }: Asked): DueState {
  if (varied?.isWaived) return excepted(varied, undefined);
  if (today > dueOn) {
    const late = { state: 'overdue', daysLate: daysLate(dueOn, today) } as const;
    return unreadable === undefined ? { ...late, passedOver } : { ...late, passedOver: false, unreadable };
  }
  if (varied && today > varied.firstDue) return excepted(varied, dueOn);
  return { state: daysBetween(today, dueOn) <= soon ? 'due-soon' : 'not-yet-due' };
}

/** By agreement: until a day, or for good. */
function excepted({ by }: Variation, until: Day | undefined): DueState {
  return { state: 'excepted', exception: by, until };
}

function daysLate(dueOn: Day, on: Day): number {
  return Math.max(0, daysBetween(dueOn, on));
}
