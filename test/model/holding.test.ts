import { describe, expect, it } from 'vitest';
import { everHeldBy, heldOn, prioritiesOf } from '../../src/model/holding.js';
import { day, frameworkOf, held } from '../builders/framework.js';

const framework = frameworkOf({
  plans: {
    'corporate-plan': {
      kind: 'corporate',
      from: '2011-04-01',
      to: '2015-03-31',
      priorities: [
        { id: 'jobs', title: 'Jobs', objectives: [{ id: 'J-A', title: 'More jobs' }] },
        { id: 'homes', title: 'Homes', objectives: [{ id: 'H-A', title: 'More homes' }] },
      ],
    },
    'action-plan': {
      priorities: [{ id: 'digital', title: 'Digital' }],
      delivers: [
        { objective: 'J-A', indicators: ['JOB-1'], activities: ['J-A-01', 'J-A-02'] },
        { indicators: ['JOB-1', 'FIN-1'], recommendations: ['IA-1'] },
      ],
      changes: [
        { on: '2012-09-30', added: ['J-A-02'] },
        { on: '2012-10-15', removed: ['FIN-1'] },
        { on: '2013-01-10', added: ['FIN-1'] },
      ],
    },
  },
});
const plan = held(framework, 'plan', 'action-plan');

describe('what a plan holds', () => {
  it('lists each id once, in its own order', () => {
    expect(everHeldBy(plan)).toEqual(['JOB-1', 'J-A-01', 'J-A-02', 'FIN-1', 'IA-1']);
  });

  it.each([
    { on: '2012-09-29', holds: ['JOB-1', 'J-A-01', 'FIN-1', 'IA-1'], because: 'J-A-02 is not added yet' },
    { on: '2012-09-30', holds: ['JOB-1', 'J-A-01', 'J-A-02', 'FIN-1', 'IA-1'], because: 'it is added that day' },
    { on: '2012-10-15', holds: ['JOB-1', 'J-A-01', 'J-A-02', 'IA-1'], because: 'FIN-1 is removed that day' },
    { on: '2013-01-10', holds: ['JOB-1', 'J-A-01', 'J-A-02', 'FIN-1', 'IA-1'], because: 'it comes back' },
    { on: '2012-03-31', holds: [], because: 'the plan has not begun' },
    { on: '2013-03-31', holds: ['JOB-1', 'J-A-01', 'J-A-02', 'FIN-1', 'IA-1'], because: 'the last day counts' },
    { on: '2013-04-01', holds: [], because: 'the plan is over' },
  ])('on $on holds $holds, because $because', ({ on, holds }) => {
    expect(heldOn(plan, day(on))).toEqual(holds);
  });

  it('has the priorities that it names and those whose objectives it delivers', () => {
    expect(prioritiesOf(framework, plan).map(({ id }) => id)).toEqual(['jobs', 'digital']);
    const corporate = held(framework, 'plan', 'corporate-plan');
    expect(prioritiesOf(framework, corporate).map(({ id }) => id)).toEqual(['jobs', 'homes']);
  });
});
