import type { Subject } from '../model/framework.js';
import type { GivenGroup } from './field-path.js';

/** Kinds whose records say what they are about in one of two ways: the first stands ready unless the second is given. */
const oneOfTwo: Readonly<Record<string, readonly [first: string, second: string]>> = {
  exception: ['new_due', 'waived'],
  review: ['plan', 'subjects'],
  paper: ['period', 'review'],
  budget: ['service', 'activity'],
};

/** Fields of a new record that the schema does not ask for, and that somebody will ask for. */
export function readyFields(kind: string, given: GivenGroup): readonly string[] {
  const choice = Object.hasOwn(oneOfTwo, kind) ? oneOfTwo[kind] : undefined;
  if (choice === undefined || Object.hasOwn(given, choice[1])) return [];
  return [choice[0]];
}

/** A figure stands ready as a fraction where the indicator says what it counts, else as one value. */
export function readyFieldsOfEntry(subject: Subject, given: GivenGroup): readonly string[] {
  if (subject.kind !== 'indicator' || Object.hasOwn(given, 'missing')) return [];
  const isFraction = subject.record.numerator_label !== undefined || Object.hasOwn(given, 'numerator');
  return isFraction && !Object.hasOwn(given, 'value') ? ['numerator', 'denominator'] : ['value'];
}
