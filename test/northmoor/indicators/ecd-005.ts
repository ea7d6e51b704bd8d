import type { Measured } from './measured.js';
import { approvedByCabinet, checked, setByCabinet } from './set.js';

export const ecd005: Measured = {
  id: 'ECD-005',
  objective: 'jobs-premises',
  heldBy: 'action-plan',
  record: {
    code: 'J 007',
    title: "The council's business units that are let",
    definition: `Units at Brewery Court, the Maltings and Thornsby Quay with a tenant on the last day of the quarter, as a share
      of all 44.`,
    service: 'resources',
    owner: 'estates-manager',
    ...checked,
    type: 'percentage',
    decimals: 1,
    bounds: { min: 0, max: 100 },
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    collected_as: 'snapshot',
    numerator_label: 'Units let',
    denominator_label: 'Units',
    source: 'Property register',
    targets: setByCabinet({ '2011-12': 80, '2012-13': 84, '2013-14': 88, '2014-15': 92 }),
    tags: ['regeneration', 'property'],
    ...approvedByCabinet,
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        34/44 35/44 35/44 36/44
        37/44 38/44 38/44 39/44
        39/44 40/44 39/44 38/44
        40/44 42/44
      `,
      notes: {
        '2013-14-Q4': {
          commentary: `Six units stand empty, all of them at Brewery Court, where the lift was out of use from December to
            February and a printer gave up two floors.`,
          action: `The Estates Manager will let the six at half rent for the first six months, from April 2014.`,
        },
        '2014-15-Q1': {
          commentary:
            'Two of the six empty units are let, to a bicycle maker and a printer. One more would meet the target.',
          action:
            'The Estates Manager shows the other four to eleven firms that have asked, by the end of August 2014.',
        },
        '2014-15-Q2': {
          commentary: 'Two more are let since 15 September. The last two share a loading bay and are offered together.',
        },
      },
    },
  ],
};
