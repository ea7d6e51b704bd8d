import { addDays, type Day } from '../model/day.js';
import { compareTexts } from '../model/finding.js';
import type { Framework, Subject } from '../model/framework.js';
import type { Evidence } from './arrival.js';
import type { Due } from './due-state.js';
import { duesOf, duesQuestion } from './subject-dues.js';

/** The longest a deadline may follow its period, in days: a year and a month. */
const longestDelay = 396;

/** What is not in yet and falls due within so many days, of whatever period, earliest deadline first. */
export function dueNext(
  framework: Framework,
  subjects: readonly Subject[],
  { evidence, days }: { readonly evidence: Evidence; readonly days: number },
): readonly Due[] {
  const { today } = evidence;
  const horizon = addDays(today, days);
  const question = duesQuestion(framework, { from: addDays(today, -longestDelay), to: horizon }, evidence);
  return subjects
    .flatMap((subject) => duesOf(framework, subject, question))
    .filter((due) => isOwedBy(due, horizon))
    .sort((a, b) => compareTexts(a.dueOn, b.dueOn) || compareTexts(a.subject, b.subject));
}

/** Nothing that is waived is owed. */
function isOwedBy(due: Due, horizon: Day): boolean {
  const isAwaited = due.state === 'due-soon' || due.state === 'not-yet-due';
  return (isAwaited || (due.state === 'excepted' && due.until !== undefined)) && due.dueOn <= horizon;
}
