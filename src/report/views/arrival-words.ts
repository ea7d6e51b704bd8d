import type { Due } from '../../assess/assessment.js';
import type { Evidence, KnownArrival } from '../../assess/evidence.js';
import type { PlainDue, ToldPeriod } from '../../assess/views/told-periods.js';
import { plural, sentence, showDay } from '../../model/words.js';
import { arrivalNotes } from '../arrival-notes.js';
import { type Block, paragraph } from '../blocks.js';
import { clockInWords } from '../provenance-words.js';
import { postInWords } from './named-words.js';

/** When the return of a period came, or why it has not: `12 October 2012, 2 days late`. */
export function arrivalInWords({ due, reportedOn }: ToldPeriod): string {
  return due === undefined ? claimed(reportedOn) : standing(due, reportedOn);
}

/** The same with who says that they reported it, or who owes it: `12 October 2012, 2 days late, by Head of Housing`. */
export function arrivalAndPost(told: ToldPeriod): string {
  const { due, reportedBy } = told;
  const isOwed = due?.state === 'overdue' && !due.passedOver && due.unreadable === undefined;
  const owed = isOwed ? ` (${postInWords(due.owner)})` : '';
  return `${arrivalInWords(told)}${reportedBy === undefined ? owed : `, by ${reportedBy.title}`}`;
}

/** What is owed by nobody and came all the same: an outturn, or a figure from before anything was owed. */
function claimed(reportedOn: ToldPeriod['reportedOn']): string {
  return reportedOn === undefined ? 'Received, not owed' : `${showDay(reportedOn)}, not owed`;
}

function standing(due: PlainDue, reportedOn: ToldPeriod['reportedOn']): string {
  switch (due.state) {
    case 'received-on-time':
      return `${sentence(arrivedInWords({ on: due.receivedOn, how: due.how }))}, on time`;
    case 'received-late':
      return `${sentence(arrivedInWords({ on: due.receivedOn, how: due.how }))}, ${plural(due.daysLate, 'day')} late`;
    case 'arrival-unknown':
      return reportedOn === undefined
        ? 'Received, day of arrival unknown'
        : `Received, day of arrival unknown (${showDay(reportedOn)} is claimed)`;
    case 'answered-without-figure':
      return 'Answered without a figure';
    case 'overdue':
      if (due.unreadable !== undefined) return sentence(unreadableInWords(due.unreadable));
      return due.passedOver ? 'Never came' : `Overdue by ${plural(due.daysLate, 'day')}`;
    case 'excepted':
      return due.until === undefined ? 'Excepted by agreement' : `Excepted by agreement until ${showDay(due.until)}`;
    case 'due-soon':
    case 'not-yet-due':
      return `Not due until ${showDay(due.dueOn)}`;
  }
}

/** Nobody can say whether what is there came in time. */
export function unreadableInWords(path: string): string {
  return `a file is there and cannot be read: ${path}`;
}

/** `9 July 2012`, `merged on 12 July 2012`, `today, not committed yet`: the day, and what it is the day of where that is not the entry's own. */
export function arrivedInWords({ on, how }: Pick<KnownArrival, 'on' | 'how'>): string {
  switch (how) {
    case 'declared':
    case 'committed':
      return showDay(on);
    case 'merged':
    case 'squashed':
      return `merged on ${showDay(on)}`;
    case 'uncommitted':
      return 'today, not committed yet';
    case 'not-landed':
      return 'today, not on the main branch yet';
  }
}

/** The same for a sentence: `came on 9 July 2012`, `was merged on 12 July 2012`, `came today, not committed yet`. */
export function cameInWords(arrival: Pick<KnownArrival, 'on' | 'how'>): string {
  switch (arrival.how) {
    case 'declared':
    case 'committed':
      return `came on ${arrivedInWords(arrival)}`;
    case 'merged':
    case 'squashed':
      return `was ${arrivedInWords(arrival)}`;
    case 'uncommitted':
    case 'not-landed':
      return `came ${arrivedInWords(arrival)}`;
  }
}

/** How days of arrival are known, what is to be known of them beside their counts, and what would tell more, each once. */
export function notesOfArrival({
  dues,
  ...evidence
}: Pick<Evidence, 'clock' | 'history'> & { readonly dues: readonly Due[] }): readonly Block[] {
  const { clock, history } = evidence;
  const remedies = dues.flatMap((due) => (due.state === 'arrival-unknown' ? (due.remedy ?? []) : []));
  return [
    paragraph(clockInWords(clock, history), 'note'),
    ...arrivalNotes({ ...evidence, dues }),
    ...[...new Set(clock === 'declared' ? [] : remedies)].map((remedy) => paragraph(remedy, 'note')),
  ];
}
