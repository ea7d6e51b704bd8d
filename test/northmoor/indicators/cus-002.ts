import type { Measured } from './measured.js';
import { approvedByCabinet, checked, scores, setByCabinet } from './set.js';

export const cus002: Measured = {
  id: 'CUS-002',
  objective: 'fit-digital',
  heldBy: 'action-plan',
  record: {
    code: 'F 002',
    title: 'Dealings with us that are done online',
    definition: `Payments, requests and reports that a resident or firm completed online, as a share of all that were counted: online,
      by telephone, by post and in person.`,
    rationale: 'An answer online costs us 15 pence, on the telephone £3 and at the desk £8.',
    service: 'customer-services',
    owner: 'head-of-customer-services',
    data_provider: 'customer-services-manager',
    ...checked,
    type: 'percentage',
    decimals: 1,
    bounds: { min: 0, max: 100 },
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    numerator_label: 'Done online',
    denominator_label: 'All that were counted',
    source: 'Web statistics, telephone system, cash desks',
    targets: setByCabinet({ '2011-12': 24, '2012-13': 30, '2013-14': 35, '2014-15': 42 }),
    benchmarks: [
      {
        group: 'Members of the society of IT managers',
        period: '2013-14',
        value: 33,
        source: 'Survey of December 2013',
      },
    ],
    tags: ['savings', 'website'],
    ...approvedByCabinet,
    ...scores([2, 3, 2, 3, 4, 2]),
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        10249/44500 9487/38205 10923/44561 12742/44607
        11331/44552 12720/40397 13421/41739 14951/44358
        15024/44705 14270/39417 13122/37211 14208/37852
        16240/40302 16538/37931@15
      `,
      notes: {
        '2012-13-Q2': { commentary: 'Parking permits can be renewed online since July, and 2,300 were.' },
        '2013-14-Q1': {
          commentary: 'Fifteen thousand online, more than ever, but first bills brought even more calls.',
          action: 'The council tax form works on mobile telephones from 1 August 2013.',
        },
        '2014-15-Q1': {
          commentary: `Two in five. Garden waste was bought online by 7,700 households, and reports of missed boxes came by
            telephone, as there is no form for them.`,
          action: 'The ICT Manager will have a form for missed collections online by 29 August 2014.',
        },
        '2014-15-Q2': {
          commentary: `Above the target, as nine forms of the new website work from end to end since September. The tenth, for missed
            collections, waits for the contractor's system. Reported late, because the web
            statistics were lost for three days when the server was moved.`,
          reported_by: 'head-of-customer-services',
        },
      },
    },
  ],
};
