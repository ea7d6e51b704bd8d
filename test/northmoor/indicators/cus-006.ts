import type { Measured } from './measured.js';
import { checked, setWithServicePlan } from './set.js';

export const cus006: Measured = {
  id: 'CUS-006',
  comment: 'Counted each month until March 2013, and each quarter since.',
  objective: 'fit-digital',
  heldBy: 'service-plan',
  record: {
    title: 'Visitors to our offices seen within ten minutes',
    definition:
      'Visitors with a ticket who were called to a desk within ten minutes, as a share of all who took a ticket.',
    service: 'customer-services',
    owner: 'customer-services-manager',
    ...checked,
    type: 'percentage',
    decimals: 1,
    bounds: { min: 0, max: 100 },
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2012-04',
    numerator_label: 'Visitors seen within ten minutes',
    denominator_label: 'Visitors with a ticket',
    source: 'Ticket machines at Moorwick and Eastbeck',
    targets: setWithServicePlan({
      '2012-13': 82,
      '2013-14': 85,
      '2014-15': { value: 85, reason: 'Held while the desk at Eastbeck moves.' },
    }),
    approved_by: 'Chief Executive',
    approved_on: '2012-03-30',
    changes: [
      {
        from: '2013-04-01',
        what: 'frequency',
        was: 'monthly',
        reason: 'A month tells little: one coach party changes it.',
        agreed_by: 'Chief Executive',
        agreed_on: '2013-03-28',
      },
    ],
  },
  runs: [
    {
      every: 'monthly',
      from: '2012-04',
      figures: `
        3402/4310 3098/3870 3415/4205 3290/3985 2874/3410 3105/3790
        3320/4020 2986/3610 2240/2715 3198/3905 3140/3842 3905/4990
      `,
      notes: { '2013-03': { commentary: 'Nearly 5,000 visitors, as bills went out to those who had never had one.' } },
    },
    {
      every: 'quarterly',
      from: '2013-14-Q1',
      figures: `
        10240/12110 9870/11420 8890/10260 10980/13020
        9420/11890 ?@10
      `,
      notes: {
        '2013-14-Q1': {
          commentary: 'First bills under the council tax support scheme brought 900 people more than a year before.',
          action: 'A fourth desk at Moorwick is open until the end of July 2013.',
        },
        '2013-14-Q4': {
          commentary:
            'Fewer visitors than a year ago, but the desk at Eastbeck was closed for six days after the storms.',
          action: 'The Customer Services Manager keeps one officer ready to move between the two offices.',
        },
        '2014-15-Q1': {
          commentary: 'Desks were closed on 19 days, so that their officers could answer the telephones.',
          action: 'Desks are no longer closed before three in the afternoon from 14 July 2014.',
        },
        '2014-15-Q2': {
          missing: {
            code: 'not-available',
            reason: 'The ticket machine at Moorwick was stolen on 23 August 2014, and with it the counts since 1 July.',
          },
          action: 'A new machine, which keeps its counts on the network, comes on 27 October 2014.',
        },
      },
    },
  ],
};
