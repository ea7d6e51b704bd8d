import type { Framework } from '../../model/framework.js';
import { atName, atStart } from '../at.js';
import type { CheckRule } from '../check-input.js';

export const oneOfTwo: CheckRule = {
  code: 'one-of-two',
  severity: 'error',
  why: 'The record says what it is about in one of two ways. With neither it is about nothing, with both it may contradict itself.',
  remedy: 'Give the one that is right.',

  *check({ framework }) {
    for (const { path, fields, given } of choicesIn(framework)) {
      const [first, second] = fields;
      const count = given.filter(Boolean).length;
      if (count === 0)
        yield {
          at: atStart({ path }),
          message: `There is neither "${first}" nor "${second}".`,
        };
      if (count === 2) yield { at: atName({ path }, first), message: `There is "${first}" and also "${second}".` };
    }
  },
};

interface Choice {
  readonly path: string;
  readonly fields: readonly [string, string];
  readonly given: readonly [unknown, unknown];
}

function* choicesIn({ records }: Framework): Iterable<Choice> {
  for (const { path, new_due, waived } of records.exception.values()) {
    yield { path, fields: ['new_due', 'waived'], given: [new_due, waived] };
  }
  for (const { path, plan, subjects } of records.review.values()) {
    yield { path, fields: ['plan', 'subjects'], given: [plan, subjects] };
  }
  for (const { path, period, review } of records.paper.values()) {
    yield { path, fields: ['period', 'review'], given: [period, review] };
  }
  for (const { path, service, activity } of records.budget.values()) {
    yield { path, fields: ['service', 'activity'], given: [service, activity] };
  }
}
