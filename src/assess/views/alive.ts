import type { Framework } from '../../model/framework.js';
import type { Id } from '../../model/id.js';
import type { Period } from '../../model/period.js';
import { lifespansOf, type PlansOfPriorities } from '../lifespans.js';

/** Only priorities ask for the plans that ask for them. */
const ofNoPriority: PlansOfPriorities = new Map();

/** Whether there is anything to tell of a subject in some part of a year: it has begun by its end and had not ended before it. */
export function livesInYear(framework: Framework, id: Id, { first, last }: Period): boolean {
  const subject = framework.subjects.get(id);
  if (subject === undefined) return false;
  if (subject.kind === 'plan') return subject.record.from <= last && subject.record.to >= first;
  if (subject.kind === 'priority') return subject.record.plan.from <= last && subject.record.plan.to >= first;
  return lifespansOf(framework, subject, ofNoPriority).some(
    ({ from, to }) => from <= last && (to === undefined || to >= first),
  );
}
