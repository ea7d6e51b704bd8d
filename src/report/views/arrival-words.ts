import type { PlainDue, ToldPeriod } from '../../assess/views/told-periods.js';
import { plural, showDay } from '../../model/words.js';
import { postInWords } from './named-words.js';

/** When the return of a period came, or why it has not: `12 October 2012, 2 days late`. */
export function arrivalInWords({ due, reportedOn }: ToldPeriod): string {
  return due === undefined ? claimed(reportedOn) : standing(due, reportedOn);
}

/** The same with who says that they reported it, or who owes it: `12 October 2012, 2 days late, by Head of Housing`. */
export function arrivalAndPost(told: ToldPeriod): string {
  const { due, reportedBy } = told;
  const owed = due?.state === 'overdue' && !due.passedOver ? ` (${postInWords(due.owner)})` : '';
  return `${arrivalInWords(told)}${reportedBy === undefined ? owed : `, by ${reportedBy.title}`}`;
}

/** What is owed by nobody and came all the same: an outturn, or a figure from before anything was owed. */
function claimed(reportedOn: ToldPeriod['reportedOn']): string {
  return reportedOn === undefined ? 'Received, not owed' : `${showDay(reportedOn)}, not owed`;
}

function standing(due: PlainDue, reportedOn: ToldPeriod['reportedOn']): string {
  switch (due.state) {
    case 'received-on-time':
      return `${showDay(due.receivedOn)}, on time`;
    case 'received-late':
      return `${showDay(due.receivedOn)}, ${plural(due.daysLate, 'day')} late`;
    case 'arrival-unknown':
      return reportedOn === undefined
        ? 'Received, day unknown'
        : `Received, day unknown (${showDay(reportedOn)} is claimed)`;
    case 'answered-without-figure':
      return 'Answered without a figure';
    case 'overdue':
      return due.passedOver ? 'Never came' : `Overdue by ${plural(due.daysLate, 'day')}`;
    case 'excepted':
      return due.until === undefined ? 'Not owed, by agreement' : `Due by ${showDay(due.until)}, by agreement`;
    case 'due-soon':
    case 'not-yet-due':
      return `Not due until ${showDay(due.dueOn)}`;
  }
}
