import { expect, it } from 'vitest';
import { moveRunOf } from '../../src/assess/move-run.js';
import { assessedX } from '../builders/assessed.js';
import type { FrameworkParts } from '../builders/framework.js';

type Fields = NonNullable<FrameworkParts['indicators']>[string];

/** The run at the end of Q4, of the figures of the year's quarters. */
function run(figures: readonly unknown[], fields: Fields = {}) {
  const entries = Object.fromEntries(
    figures.flatMap((value, at) => (value === undefined ? [] : [[`2012-13/Q${at + 1}/X`, { value }]])),
  );
  const { indicator, series } = assessedX(fields, entries, { period: '2012-13-Q4', today: '2013-12-01' });
  const found = moveRunOf(indicator, series);
  return found && [found.movement, found.count];
}

it.each([
  { figures: [1, 2, 3, 4], is: ['up', 3], because: 'each is higher than the last' },
  { figures: [4, 3, 2, 1], is: ['down', 3], because: 'each is lower than the last' },
  { figures: [4, 1, 2, 3], is: ['up', 2], because: 'a fall ends the rises before it' },
  { figures: [1, 2, 2, 3], is: ['up', 1], because: 'so does standing still' },
  { figures: [1, 2, undefined, 3], is: undefined, because: 'the step to Q4 is not known' },
  { figures: [1, undefined, 2, 3], is: ['up', 1], because: 'nothing is counted across a gap' },
  { figures: [1, 2, 3, undefined], is: undefined, because: 'there is no figure' },
  { figures: [1, 2, 3, 3], is: undefined, because: 'the last step is none' },
  { figures: [undefined, undefined, undefined, 3], is: undefined, because: 'one figure is no step' },
  { figures: [0.3, 0.1 + 0.2, 0.3, 0.4], is: ['up', 1], because: 'what floats add is no rise' },
])('$figures: $is, because $because', ({ figures, is }) => {
  expect(run(figures)).toEqual(is);
});

it.each([
  { fields: { collected_as: 'cumulative' }, figures: [1, 2, 3, 4], because: 'it can only grow' },
  { fields: { type: 'yes-no' }, figures: ['no', 'no', 'no', 'yes'], because: 'a yes does not rise' },
  { fields: { type: 'date' }, figures: ['2012-05-01', '2012-08-01', '2012-11-01', '2013-02-01'], because: 'time does' },
])('a figure has no run where $because', ({ fields, figures }) => {
  expect(run(figures, fields)).toBeUndefined();
});

it('begins anew after a break', () => {
  const changes = [{ from: '2012-10-01', what: 'definition' }];
  expect(run([1, 2, 3, 4], { changes })).toEqual(['up', 1]);
});
