import { describe, expect, it } from 'vitest';
import { assessed, narrativeIn } from '../builders/assessed.js';

const words = (assessment: string) => ({ assessment, outlook: 'on-course' });
const plans = {
  corporate: {
    kind: 'corporate',
    from: '2011-04-01',
    to: '2015-03-31',
    priorities: [{ id: 'jobs', title: 'Jobs', objectives: [{ id: 'J-A', title: 'More jobs' }] }],
  },
  action: { delivers: [{ objective: 'J-A' }] },
};

describe('the words owed for plans and priorities', () => {
  it('are those of the report’s own period before the year’s that end with it', () => {
    const entries = { '2012-13/Q4/jobs': words('Quarter.'), '2012-13/annual/jobs': words('Year.') };
    const inQuarter = assessed({ plans, entries }, { period: '2012-13-Q4', today: '2013-07-01' });
    const inYear = assessed({ plans, entries }, { period: 'annual 2012-13', today: '2013-07-01' });
    expect(narrativeIn(inQuarter, 'jobs').entry?.assessment).toBe('Quarter.');
    expect(narrativeIn(inYear, 'jobs').entry?.assessment).toBe('Year.');
  });

  it('say how late they are where they are absent', () => {
    const found = assessed({ plans }, { today: '2012-10-25' });
    expect([...found.narratives.keys()]).toEqual(['action', 'jobs']);
    expect(narrativeIn(found, 'jobs')).toMatchObject({
      entry: undefined,
      due: { state: 'overdue', daysLate: 5, owner: 'head-of-housing' },
    });
    expect(narrativeIn(found, 'action').subject).toMatchObject({ kind: 'plan', plan: { id: 'action' } });
  });

  it('stand where nobody asked for them', () => {
    const entries = { '2012-13/Q2/corporate': words('Well.') };
    expect(narrativeIn(assessed({ plans, entries }), 'corporate')).toMatchObject({
      due: undefined,
      entry: { assessment: 'Well.' },
    });
  });

  it('are of the latest month of a quarter where only months were written', () => {
    const entries = { '2012-13/2012-07/corporate': words('July.'), '2012-13/2012-08/corporate': words('August.') };
    expect(narrativeIn(assessed({ plans, entries }), 'corporate').entry?.assessment).toBe('August.');
  });

  it('are not owed in a month of their quarter', () => {
    expect(assessed({ plans }, { period: 'monthly 2012-08' }).narratives.size).toBe(0);
  });
});
