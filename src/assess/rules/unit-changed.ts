import { periodContaining, shiftPeriod } from '../../model/period.js';
import type { Indicator } from '../../model/records.js';
import { quote } from '../../model/show.js';
import { listInWords, showDay, showNumber, showPeriod } from '../../model/words.js';
import { lookupOfPeriods } from '../lookups.js';
import type { Series } from '../series.js';
import type { JudgementRule } from './judged-records.js';

export const unitChanged: JudgementRule = {
  code: 'unit-changed',
  severity: 'warning',
  why: 'A figure in another unit looks like another performance, and a target in the old one rates it wrongly.',
  remedy:
    'Say in the change what the unit "was", the "reason" and by whom it was "agreed_by", and set a target in the new unit with a "set_on" of that day.',

  *check({ series }) {
    for (const each of series) {
      for (const [index, change] of (each.indicator.changes ?? []).entries()) {
        const gaps = change.what === 'unit' ? [...untold(change), ...oldTarget(each, change)] : [];
        if (gaps.length === 0) continue;
        const changed = `The unit of ${quote(each.indicator.id)} changed on ${showDay(change.from)}`;
        const at = { path: each.indicator.path, field: ['changes', index, 'what'] };
        yield { at, message: `${changed}, and ${gaps.join(', and ')}.` };
      }
    }
  },
};

type Change = NonNullable<Indicator['changes']>[number];

function untold({ was, reason, agreed_by }: Change): readonly string[] {
  const gone = [
    ...(was === undefined ? ['what it "was"'] : []),
    ...(reason === undefined ? ['the "reason"'] : []),
    ...(agreed_by === undefined ? ['who it was "agreed_by"'] : []),
  ];
  return gone.length === 0 ? [] : [`the change does not say ${listInWords(gone, 'or')}`];
}

/** The target that held before the change and holds unchanged after it is in one of the two units, and so wrong in the other. */
function oldTarget(series: Series, { from }: Change): readonly string[] {
  const { calendar, indicator } = series;
  const first = periodContaining(calendar, indicator.frequency, from);
  const { targetAt } = lookupOfPeriods(series);
  const [before, after] = [targetAt(shiftPeriod(calendar, first, -1)), targetAt(first)];
  if (before?.kind !== 'value' || after?.kind !== 'value') return [];
  if (after.value === 0 || before.value !== after.value) return [];
  // the number alone: in which unit it is meant is what nobody can tell
  return [`the target for ${showPeriod(calendar, first)} is ${showNumber(after.value)}, as it was before`];
}
