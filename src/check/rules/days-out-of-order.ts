import type { Day } from '../../model/day.js';
import type { FieldPath } from '../../model/finding.js';
import type { Framework } from '../../model/framework.js';
import { showDay, showPeriod } from '../../model/words.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { periodsMeant } from '../periods-meant.js';

export const daysOutOfOrder: CheckRule = {
  code: 'days-out-of-order',
  severity: 'warning',
  why: 'The one of two days that must come later stands before the other, so a report tells of something that cannot have been.',
  remedy: 'Correct one of the two days.',

  *check({ framework }) {
    for (const { path, field, day, floor, what } of pairsIn(framework)) {
      if (day === undefined || floor === undefined || day >= floor) continue;
      yield {
        at: at({ path }, ...field),
        message: `"${field.at(-1)}" is ${showDay(day)}, which is before ${showDay(floor)}, ${what}.`,
      };
    }
  },
};

interface Pair {
  readonly path: string;
  /** Of the day that must not be before the floor. */
  readonly field: FieldPath;
  readonly day: Day | undefined;
  readonly floor: Day | undefined;
  readonly what: string;
}

function* pairsIn(framework: Framework): Iterable<Pair> {
  const { recommendation, paper, review } = framework.records;
  yield* newDeadlines(framework);
  for (const { path, due, revised_due = [] } of recommendation.values()) {
    for (const [index, { to }] of revised_due.entries())
      yield { path, field: ['revised_due', index, 'to'], day: to, floor: due, what: 'the day first agreed' };
  }
  for (const { path, meeting, decisions = [] } of paper.values()) {
    for (const [index, { due }] of decisions.entries())
      yield { path, field: ['decisions', index, 'due'], day: due, floor: meeting, what: 'the day of the meeting' };
  }
  for (const { path, date, authorised_on } of review.values())
    yield { path, field: ['date'], day: date, floor: authorised_on, what: 'the day on which it was authorised' };
}

/** No deadline lies before the end of its period, so an exception cannot move one to before it. */
function* newDeadlines({ calendar, records }: Framework): Iterable<Pair> {
  for (const { path, new_due, periods } of records.exception.values()) {
    const ends = periods.flatMap((text) => periodsMeant(calendar, text).slice(0, 1));
    const latest = ends.toSorted((a, b) => (a.last < b.last ? -1 : 1)).at(-1);
    if (latest === undefined) continue;
    const what = `the last day of ${showPeriod(calendar, latest)}`;
    yield { path, field: ['new_due'], day: new_due, floor: latest.last, what };
  }
}
