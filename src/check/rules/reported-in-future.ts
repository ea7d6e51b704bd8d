import type { Day } from '../../model/day.js';
import type { FieldPath } from '../../model/finding.js';
import { showDay } from '../../model/words.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { isGroup, isList } from '../fields.js';

export const reportedInFuture: CheckRule = {
  code: 'reported-in-future',
  severity: 'warning',
  why: 'Nothing was done, reached, agreed or reported on a day that has not come, so a report would tell what nobody can know.',
  remedy: 'Correct the day, or take it out until it has come.',

  *check({ records, entries, today }) {
    if (today === undefined) return;
    for (const file of [...records, ...entries]) {
      for (const { field, day } of daysDoneIn(file.content, [])) {
        if (day <= today) continue;
        yield {
          at: at(file, ...field),
          message: `"${field.at(-1)}" is ${showDay(day)}, and today is ${showDay(today)}.`,
        };
      }
    }
  },
};

/** Fields that hold the day of something done. Other days may be to come: from when a change counts, when a body meets. */
const done: ReadonlySet<unknown> = new Set([
  'reported_on',
  'completed_on',
  'achieved',
  'done_on',
  'requested_on',
  'authorised_on',
  'approved_on',
  'agreed_on',
  'assessed_on',
]);

/** Groups whose `on` is the day of something done. */
const doneGroups: ReadonlySet<unknown> = new Set(['restated', 'response', 'approvals']);

interface DayDone {
  readonly field: FieldPath;
  readonly day: Day;
}

function daysDoneIn(value: unknown, field: FieldPath): readonly DayDone[] {
  if (isList(value)) return value.flatMap((item, index) => daysDoneIn(item, [...field, index]));
  if (isGroup(value)) return Object.entries(value).flatMap(([name, child]) => daysDoneIn(child, [...field, name]));
  // the schema of the file has passed it, and says that such a field is a day
  return typeof value === 'string' && isDone(field) ? [{ field, day: value as Day }] : [];
}

function isDone(field: FieldPath): boolean {
  const name = field.at(-1);
  return done.has(name) || (name === 'on' && field.some((each) => doneGroups.has(each)));
}
