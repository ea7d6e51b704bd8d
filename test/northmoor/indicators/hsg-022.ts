import type { Measured } from './measured.js';
import { approvedByCabinet, checked, setByCabinet } from './set.js';

export const hsg022: Measured = {
  id: 'HSG-022',
  objective: 'homes-standards',
  heldBy: 'action-plan',
  record: {
    code: 'H 009',
    title: 'Private rented homes made safe',
    definition: `Rented homes in which a serious hazard, such as cold, damp or bad wiring, was removed after the council asked or
      ordered it, counted when an officer has seen it.`,
    service: 'housing',
    owner: 'private-sector-housing-manager',
    ...checked,
    type: 'number',
    unit: 'homes',
    decimals: 0,
    bounds: { min: 0, max: 100 },
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    collected_as: 'period',
    year_to_date: 'sum',
    source: 'Inspection database',
    targets: setByCabinet({ '2011-12': 36, '2012-13': { profile: [9, 10, 9, 10] }, '2013-14': 40, '2014-15': 44 }),
    ...approvedByCabinet,
    data_quality: { overall: 2, assessed_on: '2014-02-18', assessor: 'Internal Audit Manager' },
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        12 7 10 9
        11 9 10 12
        12 9 10 8
        8
      `,
      notes: {
        '2013-14-Q4': {
          commentary:
            'Thirty-nine in the year, one fewer than planned. Two landlords asked for time until the frost was over.',
          action: 'Both homes are inspected again in the first week of May 2014.',
        },
        '2014-15-Q1': {
          commentary: `Eight of 11 planned. Both officers spent May on the 62 large shared houses, most of which turn out to be in
            better order than the flats over shops.`,
          action:
            'The Private Sector Housing Manager gives flats over shops one officer for four days a week from July 2014.',
        },
      },
    },
  ],
};
