import type { Measured } from './measured.js';
import { approvedByCabinet, checked, setByCabinet } from './set.js';

export const env015: Measured = {
  id: 'ENV-015',
  objective: 'places-countryside',
  heldBy: 'action-plan',
  record: {
    code: 'P 006',
    title: "Carbon dioxide from the council's buildings and vehicles",
    definition: `Tonnes of carbon dioxide from gas, oil, electricity and fuel that the council bought in the year, by the factors that
      the government publishes for it.`,
    service: 'environmental-services',
    owner: 'head-of-environmental-services',
    data_provider: 'estates-manager',
    ...checked,
    type: 'number',
    unit: 'tonnes',
    decimals: 0,
    bounds: { min: 0 },
    polarity: 'minimise',
    frequency: 'annual',
    first_period: '2011-12',
    source: 'Bills and fuel cards',
    baseline: 3120,
    targets: setByCabinet({ '2011-12': 3000, '2012-13': 2900, '2013-14': 2750, '2014-15': 2600 }),
    national_ref: 'NI 185',
    tags: ['energy', 'property'],
    ...approvedByCabinet,
    travel_tolerance: { kind: 'absolute', by: 25 },
  },
  runs: [
    {
      every: 'annual',
      from: '2011-12',
      figures: '2980 2911 2745@30',
      notes: {
        '2012-13': {
          commentary: 'Eleven tonnes over. March 2013 was the coldest for fifty years, and cost 90 tonnes of gas.',
          action:
            'The Estates Manager will have the boilers at the Moorwick offices set by the weather from October 2013.',
        },
        '2013-14': {
          state: 'provisional',
          commentary: `A fall of 166 tonnes, more than half of it at the Moorwick offices. The last two oil bills of the depot are
            outstanding.`,
        },
      },
    },
  ],
};
