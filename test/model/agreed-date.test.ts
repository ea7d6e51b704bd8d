import { describe, expect, it } from 'vitest';
import { agreedDueOn, agreedEndOn } from '../../src/model/agreed-date.js';
import { day, frameworkOf, held, id } from '../builders/framework.js';

const end = '2012-06-30';
const moved = { on: '2012-05-01', what: 'end-date', to: '2012-09-30' };
const carried = { on: '2012-06-01', what: 'carried-over', to: '2012-12-31' };

function activityOf(changes: readonly object[]) {
  return held(frameworkOf({ activities: { 'A-1': { end, changes } } }), 'activity', 'A-1');
}

describe('the end of an activity as it was agreed by a day', () => {
  it.each([
    { changes: [], on: '2012-07-01', current: end, revised: 0, because: 'nothing moved it' },
    {
      changes: [moved],
      on: '2012-05-01',
      current: '2012-09-30',
      revised: 1,
      because: 'it was moved on the day itself',
    },
    { changes: [moved], on: '2012-04-30', current: end, revised: 0, because: 'it was moved on the day after' },
    { changes: [carried], on: '2012-07-01', current: '2012-12-31', revised: 1, because: 'to be carried over moves it' },
    { changes: [carried, moved], on: '2012-07-01', current: '2012-12-31', revised: 2, because: 'the later day holds' },
    {
      changes: [moved, { ...carried, to: moved.to }],
      on: '2012-07-01',
      current: moved.to,
      revised: 1,
      because: 'it stood',
    },
    { changes: [{ ...moved, to: end }], on: '2012-07-01', current: end, revised: 0, because: 'it names the first end' },
    {
      changes: [moved, { ...moved, to: '2012-10-31' }],
      on: '2012-07-01',
      current: '2012-10-31',
      revised: 2,
      because: 'of two of one day the later in the file holds',
    },
    {
      changes: [
        { ...moved, what: 'scope', to: undefined },
        { ...moved, to: undefined },
      ],
      on: '2012-07-01',
      current: end,
      revised: 0,
      because: 'a change without a new day moves nothing',
    },
  ])('is $current on $on: $because', ({ changes, on, current, revised }) => {
    const agreed = agreedEndOn(activityOf(changes), day(on));
    expect([agreed.first, agreed.current, agreed.revisions.length]).toEqual([end, current, revised]);
  });
});

describe('the day of a milestone', () => {
  it('moves with its own changes alone', () => {
    const roof = { ...moved, what: 'milestone', milestone: 'roof', to: '2012-08-31' };
    const activity = activityOf([roof, { ...roof, milestone: 'walls', to: '2012-07-31' }, moved]);
    const milestone = { id: id('roof'), title: 'The roof is on', due: day('2012-05-31') };
    expect(agreedDueOn(activity, milestone, day('2012-07-01'))).toMatchObject({
      first: '2012-05-31',
      current: '2012-08-31',
      revisions: [{ milestone: 'roof' }],
    });
  });
});
