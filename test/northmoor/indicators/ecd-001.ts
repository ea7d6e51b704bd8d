import type { Measured } from './measured.js';
import { approvedByCabinet, checked, scores, setByCabinet } from './set.js';

export const ecd001: Measured = {
  id: 'ECD-001',
  objective: 'jobs-premises',
  heldBy: 'action-plan',
  record: {
    code: 'J 005',
    title: 'Jobs created or kept with our help',
    definition: `Full-time jobs, or their equivalent, that firms say they created or kept because of a grant, a loan, premises or
      advice from the council, counted when the firm confirms it in writing.`,
    service: 'economic-development',
    owner: 'head-of-economic-development',
    data_provider: 'economic-development-manager',
    ...checked,
    type: 'number',
    unit: 'jobs',
    decimals: 0,
    bounds: { min: 0, max: 200 },
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    collected_as: 'period',
    year_to_date: 'sum',
    source: 'Letters from firms',
    targets: setByCabinet({
      '2011-12': { profile: [17, 18, 17, 18] },
      '2012-13': { profile: [22, 23, 22, 23] },
      '2013-14': 100,
      '2014-15': 120,
    }),
    baseline: 61,
    tags: ['regeneration'],
    ...approvedByCabinet,
    ...scores([2, 3, 3, 3, 4, 2]),
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        12 20 17 20
        16 22 33 22
        27 24 18 27
        34 31@9
      `,
      notes: {
        '2012-13-Q3': {
          commentary: 'Nineteen of the 33 are at the boat yard in Thornsby, which took over a closed workshop.',
        },
        '2013-14-Q3': {
          commentary: `Eighteen jobs, seven fewer than planned, and 69 in nine months against 75. Two firms that were promised
            premises at Sidings Yard wait for the enterprise centre.`,
          action: `The Economic Development Manager has offered both firms units at Brewery Court until the centre opens, and
            will bring ten grant applications to a decision by 14 February 2014.`,
        },
        '2013-14-Q4': {
          commentary: `Twenty-seven jobs, and 96 in the year against 100. One of the two firms took a unit at Brewery Court; the
            other has gone to the neighbouring district with six jobs.`,
          action: 'The Head of Planning will offer start-up grants from April 2014, when the two services are one.',
        },
        '2014-15-Q1': {
          commentary: 'Thirty-four jobs, 12 of them with firms that began with a start-up grant in April.',
        },
        '2014-15-Q2': {
          commentary: `Thirty-one jobs, and 65 in the half year against 60. Nineteen are in food and drink, the largest group for
            the first time.`,
        },
      },
    },
  ],
};
