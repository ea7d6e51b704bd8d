import { quote } from '../../model/show.js';
import { atName } from '../at.js';
import type { CheckRule } from '../check-input.js';

export const halfApproved: CheckRule = {
  code: 'half-approved',
  severity: 'warning',
  why: 'What is not approved by somebody and on some day is only proposed: it owes nothing and is not counted.',
  remedy: 'Give both "approved_by" and "approved_on", or delete the one that is there.',

  *check({ framework: { records } }) {
    for (const record of [...records.indicator.values(), ...records.activity.values()]) {
      const [there, gone] =
        record.approved_by === undefined
          ? (['approved_on', 'approved_by'] as const)
          : (['approved_by', 'approved_on'] as const);
      if (record[there] === undefined || record[gone] !== undefined) continue;
      yield {
        at: atName(record, there),
        message: `${quote(record.id)} has "${there}" and no "${gone}".`,
      };
    }
  },
};
