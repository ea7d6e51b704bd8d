import { addDays, type Day } from '../model/day.js';
import { compareTexts } from '../model/finding.js';
import type { Framework } from '../model/framework.js';
import type { Due } from './due-state.js';
import { type DuesQuestion, duesOf } from './subject-dues.js';

/** How far ahead a report tells what falls due, in days. */
const daysAhead = 31;

/** The longest a deadline may follow its period, in days: a year and a month. */
const longestDelay = 396;

/** What is not in yet and falls due within a month, of whatever period, earliest deadline first. */
export function dueNext(framework: Framework, question: DuesQuestion): readonly Due[] {
  const { today } = question.evidence;
  const horizon = addDays(today, daysAhead);
  const span = { from: addDays(today, -longestDelay), to: horizon };
  return [...framework.subjects.values()]
    .flatMap((subject) => duesOf(framework, subject, { ...question, span }))
    .filter((due) => isOwedBy(due, horizon))
    .sort((a, b) => compareTexts(a.dueOn, b.dueOn) || compareTexts(a.subject, b.subject));
}

/** Nothing that is waived is owed. */
function isOwedBy(due: Due, horizon: Day): boolean {
  const isAwaited = due.state === 'due-soon' || due.state === 'not-yet-due';
  return (isAwaited || (due.state === 'excepted' && due.until !== undefined)) && due.dueOn <= horizon;
}
