import { describe, expect, it } from 'vitest';
import { withdrawalOf } from '../../src/model/withdrawal.js';
import { frameworkOf, held } from '../builders/framework.js';

const change = (on: string, what = 'withdrawn') => ({ on, what });

describe('when an activity was withdrawn', () => {
  it.each([
    { changes: undefined, on: undefined, because: 'nothing changed' },
    { changes: [change('2012-05-01', 'scope')], on: undefined, because: 'only its scope was changed' },
    { changes: [change('2012-06-01'), change('2012-05-01')], on: '2012-05-01', because: 'the earliest day counts' },
  ])('$on, because $because', ({ changes, on }) => {
    const framework = frameworkOf({ activities: { 'A-1': changes ? { changes } : {} } });
    expect(withdrawalOf(held(framework, 'activity', 'A-1'))?.on).toBe(on);
  });
});
