import type { Measured } from './measured.js';
import { approvedByCabinet, checked, setByCabinet } from './set.js';

export const lei004: Measured = {
  id: 'LEI-004',
  objective: 'places-leisure',
  heldBy: 'action-plan',
  record: {
    code: 'P 002',
    title: 'What each visit to a leisure centre costs the council',
    definition:
      'What the council paid to the trust for the quarter, divided by the visits in it. Works on buildings are left out.',
    service: 'leisure-and-communities',
    owner: 'leisure-manager',
    ...checked,
    type: 'money',
    decimals: 2,
    bounds: { min: 0, max: 10 },
    polarity: 'minimise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    year_to_date: 'ratio',
    rate_on: 'year-to-date',
    numerator_label: 'Pounds paid to the trust',
    denominator_label: 'Visits',
    source: 'General ledger, code 5120; turnstiles',
    targets: setByCabinet({ '2011-12': 1.5, '2012-13': 1.4, '2013-14': 1.3, '2014-15': 1.25 }),
    tags: ['savings'],
    ...approvedByCabinet,
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        192600/132400 188900/131800 193400/127900 203900/143600
        189300/136910 182100/135240 188000/130920 197600/148320
        182400/139360 175900/138010 181800/133890 190300/151210
        ? ?
      `,
      notes: {
        '2012-13-Q4': { commentary: 'The year cost £1.37 a visit, three pence less than planned.' },
        '2013-14-Q1': {
          commentary: 'One penny over. The gas bill of the cold spring fell into this quarter.',
          action: 'The trust lowers the pool hall by one degree until the covers are repaired in August 2013.',
        },
        '2013-14-Q3': {
          commentary:
            'December has the fewest visits of any month, and the payment is the same. To date a visit costs £1.31.',
          action: 'The trust sells a January pass before Christmas, at £25.',
        },
        '2013-14-Q4': {
          commentary:
            'Four pence under the target in the quarter, and on it over the year. The January pass was bought by 840 people.',
        },
        '2014-15-Q1': {
          missing: {
            code: 'confidential',
            reason: 'The contract is being agreed anew, and the figure would tell bidders what is paid today.',
          },
          internal_note: 'It was £1.22 for the quarter. To be published with the new contract in March 2015.',
        },
        '2014-15-Q2': {
          missing: { code: 'confidential', reason: 'As in the first quarter, until the new contract is agreed.' },
          internal_note: 'The payment to the trust for the closed pool is not settled; see the budget of the service.',
        },
      },
    },
  ],
};
