import type { Held } from '../../model/framework.js';
import type { Problem } from '../../model/rule.js';
import { quote } from '../../model/show.js';
import { atName } from '../at.js';
import type { CheckRule } from '../check-input.js';

export const halfApproved: CheckRule = {
  code: 'half-approved',
  severity: 'warning',
  why: 'What is not approved by somebody and on some day is only proposed: it owes nothing and is not counted. An exception that is not agreed so is only requested: the deadline stands.',
  remedy:
    'Give both "approved_by" and "approved_on" (for an exception "agreed_by" and "agreed_on"), or delete the one that is there.',

  *check({ framework: { records } }) {
    for (const record of [...records.indicator.values(), ...records.activity.values()]) {
      const { approved_by, approved_on } = record;
      yield* half(record, { approved_by, approved_on });
    }
    for (const exception of records.exception.values()) {
      const { agreed_by, agreed_on } = exception;
      yield* half(exception, { agreed_by, agreed_on });
    }
  },
};

/** The one of two fields that is there, where the other is not. */
function* half(record: Held<object>, fields: Readonly<Record<string, unknown>>): Iterable<Problem> {
  const names = Object.keys(fields);
  const there = names.filter((name) => fields[name] !== undefined);
  const gone = names.filter((name) => fields[name] === undefined);
  if (there.length !== 1) return;
  yield {
    at: atName(record, ...there),
    message: `${quote(record.id)} has "${there[0]}" and no "${gone[0]}".`,
    remedy: `Give both "${names[0]}" and "${names[1]}", or delete the one that is there.`,
  };
}
