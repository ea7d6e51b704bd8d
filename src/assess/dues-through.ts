import { type Day, earliest } from '../model/day.js';
import type { Framework, Subject } from '../model/framework.js';
import type { Due } from './due-state.js';
import { lifespansOf } from './lifespans.js';
import { type DuesQuestion, duesOf } from './subject-dues.js';

/** Where all stands that a subject owes from its beginning through a day, earliest period first. */
export function duesThrough(
  framework: Framework,
  subject: Subject,
  { to, question }: { readonly to: Day; readonly question: DuesQuestion },
): readonly Due[] {
  const from = earliest(lifespansOf(framework, subject, question.asking).map((life) => life.from));
  if (from === undefined || from > to) return [];
  return duesOf(framework, subject, { ...question, span: { from, to } });
}
