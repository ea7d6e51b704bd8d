import type { Day } from '../../model/day.js';
import type { FieldPath } from '../../model/finding.js';
import type { Framework } from '../../model/framework.js';
import type { Problem } from '../../model/rule.js';
import { showDay, showPeriod } from '../../model/words.js';
import { at, atStart } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { isGroup, isList } from '../fields.js';
import { frequenciesIn } from '../indicator-periods.js';
import type { SoundEntry } from '../sound.js';

export const reportedInFuture: CheckRule = {
  code: 'reported-in-future',
  severity: 'warning',
  why: 'Nothing was done, reached, agreed or reported on a day that has not come, nor counted in a period that has not begun, so a report would tell what nobody can know.',
  remedy: 'Correct the day, or take it out until it has come.',

  *check({ records, entries, framework, today }) {
    if (today === undefined) return;
    yield* periodsToCome(framework, entries, today);
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

/** Entries for periods that have not begun, and outturns of years that have not ended. */
function* periodsToCome(framework: Framework, entries: readonly SoundEntry[], today: Day): Iterable<Problem> {
  for (const entry of entries) {
    const { period } = entry;
    // that there will be no figure may be known before
    if (period.last <= today || (isGroup(entry.content) && entry.content.missing !== undefined)) continue;
    const why = whyTooEarly(framework, entry, today);
    if (why === undefined) continue;
    const remedy = 'Move the file to the folder of its period, or take it out until then.';
    const message = `This file is for ${showPeriod(framework.calendar, period)}, ${why}, and today is ${showDay(today)}.`;
    yield { at: atStart(entry), message, remedy };
  }
}

function whyTooEarly(framework: Framework, entry: SoundEntry, today: Day): string | undefined {
  const { first, last } = entry.period;
  if (first > today) return `which begins on ${showDay(first)}`;
  return isOfWholeYear(framework, entry) ? `a year that ends on ${showDay(last)}` : undefined;
}

/** An outturn, or a total of a year; a survey once a year is asked in some month of it, and an estimate is no more than that. */
function isOfWholeYear({ records }: Framework, { kind, subject, period, content }: SoundEntry): boolean {
  const indicator = kind === 'indicator' && period.frequency === 'annual' ? records.indicator.get(subject) : undefined;
  if (indicator === undefined || (isGroup(content) && content.state === 'estimated')) return false;
  const { year_to_date, collected_as } = indicator;
  return !frequenciesIn(indicator, period).has('annual') || year_to_date === 'sum' || collected_as === 'cumulative';
}

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
  'closed_on',
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
