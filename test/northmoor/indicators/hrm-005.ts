import type { Measured } from './measured.js';
import { approvedByCabinet, checked, setByCabinet } from './set.js';

export const hrm005: Measured = {
  id: 'HRM-005',
  objective: 'fit-people',
  heldBy: 'action-plan',
  record: {
    code: 'F 006',
    title: 'Staff who had an appraisal in the year',
    definition:
      'Staff in post on 31 March whose appraisal of the year is signed by both, as a share of all who were due one.',
    service: 'resources',
    owner: 'hr-manager',
    ...checked,
    type: 'percentage',
    decimals: 1,
    bounds: { min: 0, max: 100 },
    polarity: 'maximise',
    frequency: 'annual',
    first_period: '2011-12',
    numerator_label: 'Appraisals signed',
    denominator_label: 'Staff who were due one',
    source: 'Personnel system',
    targets: setByCabinet({ '2011-12': 90, '2012-13': 92, '2013-14': 95, '2014-15': 97 }),
    ...approvedByCabinet,
  },
  runs: [
    {
      every: 'annual',
      from: '2011-12',
      figures: '338/431 382/428 389/419',
      notes: {
        '2012-13': {
          commentary:
            'Eleven points more than the year before. Waste collection is at 61%, as crews have no room to sit down in.',
          action: 'The depot has a room for it from June 2013.',
        },
        '2013-14': {
          commentary: `Thirty of 419 had none, 22 of them in two services. Where it was held, one in three found it a form to be
            filled in.`,
          action: 'All 42 managers are trained from May 2014 to hold a fair appraisal.',
        },
      },
    },
  ],
};
