import { addDays } from '../model/day.js';
import { compareTexts } from '../model/finding.js';
import type { Framework } from '../model/framework.js';
import type { Period } from '../model/period.js';
import type { Due } from './due-state.js';
import { duesThrough } from './dues-through.js';
import type { DuesQuestion } from './subject-dues.js';

/** What stands in periods before this one and still has to come, by the id of its subject; also what was put off, or is not due yet. */
export function outstandingBefore(framework: Framework, { first }: Period, question: DuesQuestion): readonly Due[] {
  const to = addDays(first, -1);
  return [...framework.subjects.values()]
    .sort((a, b) => compareTexts(a.record.id, b.record.id))
    .flatMap((subject) => duesThrough(framework, subject, { to, question }))
    .filter(isOutstanding);
}

/** Whether its day has passed, or it was answered without a figure, so that it is asked for now. */
export function isAskedForNow({ state }: Due): boolean {
  return state === 'overdue' || state === 'answered-without-figure';
}

function isOutstanding(due: Due): boolean {
  switch (due.state) {
    case 'overdue':
      return !due.passedOver;
    case 'excepted':
      return due.until !== undefined;
    case 'answered-without-figure':
    case 'due-soon':
    case 'not-yet-due':
      return true;
    case 'received-on-time':
    case 'received-late':
    case 'arrival-unknown':
      return false;
  }
}
