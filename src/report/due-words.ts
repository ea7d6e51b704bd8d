import type { BodyAssessment, Due } from '../assess/assessment.js';
import type { Framework } from '../model/framework.js';
import type { Id } from '../model/id.js';
import { answeringOn } from '../model/succession.js';
import { plural, showDay } from '../model/words.js';
import { postTitle } from './names.js';

/** `Head of Housing, 12 days late`: who owes it, and how late it is where it is known to be late. */
export function owedBy(framework: Framework, due: Due): string {
  const post = owingPost(framework, due);
  const late = lateness(due);
  return late === undefined ? post : `${post}, ${late}`;
}

/** `Head of Housing`, or `Leisure Manager for Head of Leisure (vacant)`: who answers for what is owed. */
export function owingPost(framework: Framework, { owner, standIn }: Pick<Due, 'owner' | 'standIn'>): string {
  const post = postTitle(framework, owner);
  return standIn === undefined ? post : `${postTitle(framework, standIn)} for ${post} (vacant)`;
}

/** The same of any post that a report sends its readers to: who answers for it on the reporting day. */
export function answeringPost(
  { framework, today }: Pick<BodyAssessment, 'framework' | 'today'>,
  post: Id | undefined,
): string {
  if (post === undefined) return postTitle(framework, post);
  const { post: standIn, vacant } = answeringOn(framework, post, today);
  return owingPost(framework, vacant === undefined ? { owner: standIn } : { owner: vacant, standIn });
}

/** `12 days late`, or nothing where it is not known to be late. */
export function lateness(due: Due): string | undefined {
  switch (due.state) {
    case 'received-late':
      return lateArrival(due);
    case 'answered-without-figure':
      return due.daysLate > 0 ? `${plural(due.daysLate, 'day')} late` : undefined;
    case 'overdue':
      return due.passedOver ? 'passed over' : `${plural(due.daysLate, 'day')} late`;
    case 'received-on-time':
    case 'arrival-unknown':
    case 'excepted':
    case 'due-soon':
    case 'not-yet-due':
      return undefined;
  }
}

/** What counts is the day of the merge, and it may have been submitted earlier: `merged on 15 October 2012, 5 days late`. */
function lateArrival({ how, receivedOn, daysLate }: Extract<Due, { state: 'received-late' }>): string {
  const late = `${plural(daysLate, 'day')} late`;
  return how === 'squashed' || how === 'merged' ? `merged on ${showDay(receivedOn)}, ${late}` : late;
}

/** `Overdue (Head of Housing, 12 days late)`, `Due 10 October 2012 (Head of Housing)`: why something is not there. */
export function absenceInWords(framework: Framework, due: Due): string {
  const by = owedBy(framework, due);
  switch (due.state) {
    case 'overdue':
      return due.passedOver ? `Never came (${by})` : `Overdue (${by})`;
    case 'due-soon':
    case 'not-yet-due':
      return `Not due until ${showDay(due.dueOn)} (${by})`;
    case 'excepted':
      return due.until === undefined
        ? `Excepted by agreement (${by})`
        : `Excepted by agreement until ${showDay(due.until)} (${by})`;
    case 'answered-without-figure':
      return `Answered without a figure (${by}): ${due.reason}`;
    case 'received-on-time':
    case 'received-late':
    case 'arrival-unknown':
      return `Received (${by})`;
  }
}
