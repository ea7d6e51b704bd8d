import { figureOf, type Measure } from '../../model/figure.js';
import type { Framework, Subject } from '../../model/framework.js';
import { isUnknown } from '../../model/history.js';
import type { Id } from '../../model/id.js';
import { type Period, sameFrequencyAndPeriod } from '../../model/period.js';
import type { IndicatorEntry } from '../../model/records.js';
import type { Arrival, EntryValue, Evidence, ValueChange } from '../evidence.js';
import { type Named, named } from './named.js';

/** The value of an entry, of an indicator with the figure that it makes: dates in days from 1970, yes 1 and no 0. */
export interface PlainValue extends Pick<EntryValue, 'missing' | 'state'> {
  readonly figure: number | undefined;
  /** As the file writes them. */
  readonly fields: readonly { readonly name: string; readonly value: unknown }[];
}

/** One change of a value after it first came: what it is, when and by whom, and who had been shown the earlier value. */
export interface PlainChange extends Pick<ValueChange, 'change' | 'submitted' | 'landed' | 'beforeLanding'> {
  /** As the entry says of the earlier value. */
  readonly reason: string | undefined;
  readonly from: PlainValue | undefined;
  readonly to: PlainValue | undefined;
  readonly shownIn: readonly { readonly paper: Id; readonly body: Named }[];
}

/** What the history tells of an entry; of one that is gone there are only its changes. */
export interface EntryEvidence {
  readonly submitted: Arrival | undefined;
  readonly landed: Arrival | undefined;
  readonly changes: readonly PlainChange[];
}

interface Entry {
  readonly period: Period;
  /** Where it stands; nothing where there is none. */
  readonly path: string | undefined;
}

/** Nothing where no history is read, or where it tells nothing of the entry. */
export function entryEvidence(
  framework: Framework,
  subject: Subject,
  { entry: { period, path }, evidence }: { readonly entry: Entry; readonly evidence: Evidence },
): EntryEvidence | undefined {
  const { history } = evidence;
  if (isUnknown(history)) return undefined;
  const plainOf = (change: ValueChange) => plainChange(framework, subject, change);
  if (path !== undefined) {
    const told = history.entries.get(path);
    return told && { submitted: told.submitted, landed: told.landed, changes: told.changes.map(plainOf) };
  }
  const changes = history.changes.filter(
    (change) => change.subject === subject.record.id && sameFrequencyAndPeriod(change.period, period),
  );
  return changes.length === 0 ? undefined : { submitted: undefined, landed: undefined, changes: changes.map(plainOf) };
}

function plainChange(framework: Framework, subject: Subject, told: ValueChange): PlainChange {
  const measure = subject.kind === 'indicator' ? subject.record : undefined;
  const { change, submitted, landed, beforeLanding, restatement, from, to, shownIn } = told;
  return {
    change,
    submitted,
    landed,
    beforeLanding,
    reason: restatement?.reason,
    from: from && plainValue(from, measure),
    to: to && plainValue(to, measure),
    shownIn: shownIn.map(({ paper, body }) => ({ paper, body: named(framework, body) })),
  };
}

function plainValue({ fields, missing, state }: EntryValue, measure: Measure | undefined): PlainValue {
  return {
    figure: measure && missing === undefined ? figureOf(measure, figured(fields)) : undefined,
    fields: Object.entries(fields).map(([name, value]) => ({ name, value })),
    missing,
    state,
  };
}

/** An earlier version of a file may say anything: what is of another type makes no figure. */
function figured({ value, numerator, denominator }: EntryValue['fields']): IndicatorEntry {
  return {
    ...((typeof value === 'number' || typeof value === 'string') && { value }),
    ...(typeof numerator === 'number' && { numerator }),
    ...(typeof denominator === 'number' && { denominator }),
  };
}
