import type { Measured } from './measured.js';

export const fin001: Measured = {
  id: 'FIN-001',
  comment: 'A tenth of a point is some £30,000, so small changes are news here.',
  objective: 'everyday-money',
  heldBy: 'action-plan',
  record: {
    code: 'E 004',
    title: 'Council tax collected',
    definition: `Council tax of the year received from 1 April to the end of the quarter, as a share of all that is due for the
      year.`,
    service: 'resources',
    owner: 'revenues-and-benefits-manager',
    validator: 'policy-and-performance-officer',
    type: 'percentage',
    decimals: 1,
    bounds: {
      min: 0,
      max: 100,
    },
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2012-13-Q1',
    collected_as: 'cumulative',
    source: 'Council tax system, return QRC4',
    tolerance: {
      kind: 'points',
      amber: 0.5,
    },
    travel_tolerance: {
      kind: 'points',
      by: 0.1,
    },
    targets: [
      {
        year: '2012-13',
        profile: [29.5, 57.5, 85.5, 98.2],
      },
      {
        year: '2013-14',
        profile: [29.0, 56.8, 84.5, 98.0],
        set_on: '2013-03-11',
        set_by: 'Cabinet',
        minute: '124',
        reason: 'Some 2,100 households pay council tax for the first time under the local support scheme.',
      },
      {
        year: '2014-15',
        profile: [29.1, 56.9, 84.7, 98.1],
        set_on: '2014-03-10',
        set_by: 'Cabinet',
        minute: '118',
      },
    ],
    approved_by: 'Cabinet',
    approved_on: '2012-03-12',
  },
  runs: [
    {
      every: 'quarterly',
      from: '2012-13-Q1',
      figures: `
        29.6@5 57.4@8 85.6@9 98.3@3
        29.1@5 56.9@8 84.6@9 97.9@3
        29.3@3 57.2@14
      `,
      notes: {
        '2012-13-Q4': {
          commentary: 'The best year since 2007/08. Four in five households now pay by direct debit.',
        },
        '2013-14-Q1': {
          commentary: `On target in the first quarter of council tax support. Some 2,100 households had a bill for the first
            time, and 1,240 of them have begun to pay.`,
        },
        '2013-14-Q2': {
          commentary: `On target. Reminders to first-time payers are worded more plainly and half of those reminded in August
            have paid.`,
        },
        '2013-14-Q4': {
          commentary: `The year ends a tenth of a point short of the target. What is outstanding from first-time payers, some
            £61,000, is about half of the shortfall on the year before.`,
          action:
            'First-time payers who are behind are offered small weekly payments from May 2014, in place of a summons.',
        },
        '2014-15-Q1': {
          commentary: `Ahead of the target and of the same quarter last year. Payment in twelve instalments was taken up by
            3,400 households.`,
        },
        '2014-15-Q2': {
          commentary: `Ahead of the target and of last year. Reported late because the reconciliation with the bank for 30
            September was not finished until 13 October.`,
        },
      },
    },
  ],
};
