import type { Measured } from './measured.js';
import { approvedWithServicePlan, checked, setWithServicePlan } from './set.js';

export const ict001: Measured = {
  id: 'ICT-001',
  heldBy: 'service-plan',
  record: {
    title: 'Time for which the network was available',
    definition: `Minutes in working hours in which all five main systems could be used, as a share of all minutes of working hours in
      the quarter.`,
    service: 'resources',
    owner: 'ict-manager',
    ...checked,
    type: 'percentage',
    decimals: 2,
    bounds: { min: 95, max: 100 },
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    year_to_date: 'mean',
    source: 'Monitoring system',
    tolerance: { kind: 'points', amber: 0.3 },
    targets: setWithServicePlan({ '2011-12': 99.3, '2012-13': 99.5, '2013-14': 99.5, '2014-15': 99.6 }),
    ...approvedWithServicePlan,
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        99.63 99.66 99.41 99.66
        99.71 99.69 99.73 99.83
        99.77 99.60 94.60 99.94
        99.12 99.91
      `,
      notes: {
        '2013-14-Q3': {
          commentary: `The storm of 5 December cut the power at Moorwick for 27 hours, and the generator stopped after nine. All systems
            were down for three working days.`,
          action: 'The ICT Manager will have the generator overhauled and its tank doubled by 31 March 2014.',
          acknowledged: [
            {
              code: 'out-of-bounds',
              reason:
                'Right, if far out: three working days were lost to the storm. The bounds stay, to catch slips of the pen.',
            },
          ],
        },
        '2013-14-Q4': { commentary: 'Eighteen minutes were lost. The generator was tested under load on 19 March.' },
        '2014-15-Q1': {
          commentary: 'A faulty update to the storage on 18 June kept all systems down for five hours.',
          action:
            'Updates to the storage are tried out at Eastbeck first, and made after six in the evening, from July 2014.',
        },
        '2014-15-Q2': { commentary: 'Twenty-seven minutes were lost, all on one morning in August.' },
      },
    },
  ],
};
