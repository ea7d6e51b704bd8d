import type { Measured } from './measured.js';
import { approvedByCabinet, checked, setByCabinet } from './set.js';

export const prc001: Measured = {
  id: 'PRC-001',
  objective: 'fit-governance',
  heldBy: 'action-plan',
  record: {
    code: 'F 007',
    title: 'Spent with firms in the county',
    definition:
      'Payments to firms with an address in the county, as a share of all payments for goods, services and works.',
    service: 'resources',
    owner: 'procurement-officer',
    ...checked,
    type: 'percentage',
    decimals: 1,
    bounds: { min: 0, max: 100 },
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    numerator_label: 'Pounds paid to firms in the county',
    denominator_label: 'Pounds paid to all firms',
    source: 'General ledger',
    targets: setByCabinet({ '2011-12': 30, '2012-13': 32, '2013-14': 34, '2014-15': 36 }),
    ...approvedByCabinet,
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        989980/3308988 907818/3013474 1143676/3657483 1037686/3448284
        987100/3014135 1221512/3655580 1049631/3064653 1265862/3699999
        1127794/3295094 1071951/3182636 1293887/3585227 1287300/3562096
        1144064/3235214 1243214/3108621
      `,
      notes: {
        '2013-14-Q2': {
          commentary: 'Three tenths of a point short. Two refuse lorries, at £310,000, come from a maker abroad.',
          action: 'The Procurement Officer speaks at the breakfast of the chamber of trade on 8 November 2013.',
        },
        '2014-15-Q1': {
          commentary: 'Just short. The steel of the enterprise centre comes from outside the county, at £160,000.',
          action: 'The Procurement Officer lists all contracts below £25,000 on the website from July 2014.',
        },
        '2014-15-Q2': {
          commentary: `Two pounds in five, the highest share so far. The roofers of Moorwick Leisure Centre are a firm from
            Eastbeck, and were paid £214,000.`,
        },
      },
    },
  ],
};
