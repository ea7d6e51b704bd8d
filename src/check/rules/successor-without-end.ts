import { quote } from '../../model/show.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';

export const successorWithoutEnd: CheckRule = {
  code: 'successor-without-end',
  severity: 'warning',
  why: 'A successor takes the work over on the day after the end. Without an end it never does.',
  remedy: 'Give the last day in "to", or take "succeeded_by" out.',

  *check({ framework: { records } }) {
    for (const record of [...records.service.values(), ...records.owner.values()]) {
      if (record.succeeded_by === undefined || record.to !== undefined) continue;
      yield {
        at: at(record, 'succeeded_by'),
        message: `${quote(record.id)} is succeeded by ${quote(record.succeeded_by)}, and there is no "to" that says when.`,
      };
    }
  },
};
