import type { Day } from '../../model/day.js';
import type { Framework, Held } from '../../model/framework.js';
import type { Id } from '../../model/id.js';
import type { Owner, Service } from '../../model/records.js';
import { quote } from '../../model/show.js';
import { showDay } from '../../model/words.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { lastDaysOwed } from '../last-days-owed.js';
import { someIds } from '../some-ids.js';

export const endedWithoutSuccessor: CheckRule = {
  code: 'ended-without-successor',
  severity: 'warning',
  why: 'What is still owed after the end of its service or post is owed by nobody, and no report on a service that runs shows it.',
  remedy: 'Say in "succeeded_by" who took the work over, or give these records another service or owner.',

  *check({ framework }) {
    const { service, owner } = framework.records;
    const owed = lastDaysOwed(framework);
    const naming = (field: 'service' | 'owner', id: Id, end: Day) =>
      owed.filter((each) => each[field] === id && isAfter(each.last, end)).map((each) => each.id);
    for (const record of service.values()) yield* problemOf(record, (end) => naming('service', record.id, end));
    for (const record of owner.values())
      yield* problemOf(record, (end) => [...headedBy(framework, record.id, end), ...naming('owner', record.id, end)]);
  },
};

function* problemOf(record: Held<Service | Owner>, namingAfter: (end: Day) => readonly Id[]) {
  if (record.to === undefined || record.succeeded_by !== undefined) return;
  const ids = namingAfter(record.to);
  if (ids.length === 0) return;
  yield {
    at: at(record, 'to'),
    message: `${quote(record.id)} ends on ${showDay(record.to)} and has no "succeeded_by", and after that day it is still named by ${someIds(ids)}.`,
  };
}

/** The services that run on and that the post still heads. */
function headedBy({ records }: Framework, post: Id, end: Day): readonly Id[] {
  return [...records.service.values()].filter(({ head, to }) => head === post && isAfter(to, end)).map(({ id }) => id);
}

function isAfter(last: Day | undefined, end: Day): boolean {
  return last === undefined || last > end;
}
