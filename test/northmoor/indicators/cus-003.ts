import type { Measured } from './measured.js';
import { approvedByCabinet, checked, setByCabinet } from './set.js';

export const cus003: Measured = {
  id: 'CUS-003',
  objective: 'fit-governance',
  heldBy: 'action-plan',
  record: {
    code: 'F 003',
    title: 'Complaints answered within ten working days',
    definition:
      'Complaints to which a full answer went out within ten working days, as a share of all that were answered.',
    service: 'customer-services',
    owner: 'customer-services-manager',
    ...checked,
    type: 'percentage',
    decimals: 1,
    bounds: { min: 0, max: 100 },
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    numerator_label: 'Complaints answered in time',
    denominator_label: 'Complaints answered',
    source: 'Complaints register',
    targets: setByCabinet({ '2011-12': 85, '2012-13': 85, '2013-14': 88, '2014-15': { value: 90, floor: 80 } }),
    ...approvedByCabinet,
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        29/35 30/33 37/45 29/34
        43/52 47/52 44/51 28/32
        27/32 29/32 37/42 43/47
        30/38 44/49
      `,
      notes: {
        '2012-13-Q2': { commentary: 'Fifty-two, a third of them on a festival that closed the coast road.' },
        '2013-14-Q1': {
          commentary: 'Five of 32 were late, all five in planning, where two officers had to agree each answer.',
          action: 'The Development Manager signs the answers of planning alone from July 2013.',
        },
        '2014-15-Q1': {
          commentary: `Eight of 38 were late. Seven of these are on bins, where the answer waited for the contractor to say what
            had happened.`,
          action: 'The contractor answers within three working days from 14 July 2014, or the complaint is upheld.',
        },
        '2014-15-Q2': {
          commentary: `Forty-four of 49, and one more would have met the target. Three of the five late answers are about the same
            planning decision.`,
          action:
            'The Customer Services Manager sends one answer to all who complain of the same thing, from October 2014.',
        },
      },
    },
  ],
};
