import { describe, expect, it } from 'vitest';
import { lastToldOf } from '../../src/model/milestone-told.js';
import { day, id } from '../builders/framework.js';

const today = day('2012-10-31');
const update = (roof: object) => ({ status: 'on-track', milestones: { roof } }) as const;

describe('what was told last of a milestone', () => {
  it.each([
    { updates: [], told: {}, because: 'nothing was' },
    {
      updates: [update({ forecast: '2012-11-30' }), update({ forecast: '2012-12-31' })],
      told: { forecast: '2012-12-31' },
      because: 'the later update holds',
    },
    {
      updates: [
        update({ forecast: '2012-11-30' }),
        { status: 'on-track', milestones: { walls: { forecast: '2013-01-31' } } },
      ],
      told: { forecast: '2012-11-30' },
      because: 'an update that is silent takes nothing back',
    },
    { updates: [update({ achieved: '2012-10-31' })], told: { achieved: '2012-10-31' }, because: 'today has come' },
    { updates: [update({ achieved: '2012-11-01' })], told: {}, because: 'tomorrow has not' },
  ])('$told, because $because', ({ updates, told }) => {
    // tests write valid days
    expect(lastToldOf(updates as Parameters<typeof lastToldOf>[0], id('roof'), { today })).toEqual({
      forecast: undefined,
      achieved: undefined,
      ...told,
    });
  });
});
