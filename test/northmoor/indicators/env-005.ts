import type { Measured } from './measured.js';
import { approvedByCabinet, checked, setByCabinet } from './set.js';

export const env005: Measured = {
  id: 'ENV-005',
  objective: 'everyday-streets',
  heldBy: 'action-plan',
  record: {
    code: 'E 006',
    title: 'Fly-tips cleared within two working days',
    definition: `Fly-tips on public land that were cleared by the end of the second working day after they were reported, as a
      share of all that were cleared in the quarter.`,
    service: 'environmental-services',
    owner: 'street-scene-manager',
    ...checked,
    type: 'percentage',
    decimals: 1,
    bounds: { min: 0, max: 100 },
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    numerator_label: 'Fly-tips cleared within two working days',
    denominator_label: 'Fly-tips cleared',
    source: 'Flycapture return and job sheets',
    targets: setByCabinet({ '2011-12': 86, '2012-13': 89, '2013-14': 92, '2014-15': 93 }),
    ...approvedByCabinet,
    trend: {
      rebase: [{ period: '2013-14-Q2', reason: 'A second crew has cleared fly-tips since July 2013.' }],
    },
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        113/131 114/132 134/149 131/148
        153/165 135/151 115/131 108/121
        119/136 143/149 112/121 112/119
        130/137 129/143@13
      `,
      notes: {
        '2012-13-Q1': {
          commentary: 'One hundred and sixty-five fly-tips, the most in a quarter. Tyres were left at nine places.',
        },
        '2013-14-Q1': {
          commentary:
            'Seventeen of 136 took longer. One crew serves the whole district, and its lorry was off the road for a week.',
          action: 'A second crew clears fly-tips two days a week from 8 July 2013.',
        },
        '2013-14-Q2': { commentary: 'The second crew tells: all but six were cleared in time.' },
        '2014-15-Q2': {
          commentary: `Fourteen of 143 took longer, ten of them in August, when the second crew was lent to the recycling rounds
            for three weeks. Reported late, as the job sheets of that time had to be gathered from two depots.`,
          action:
            'The second crew has been back since 8 September 2014. Two cameras stand at the worst places since August.',
        },
      },
    },
  ],
};
