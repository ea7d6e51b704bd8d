import type { Measured } from './measured.js';

export const hrm004: Measured = {
  id: 'HRM-004',
  heldBy: 'service-plan',
  record: {
    title: 'Staff turnover',
    definition: `Permanent staff who left in the twelve months to the end of the quarter, as a share of the average number of
      permanent staff in those months.`,
    rationale: 'Too little and nothing changes; too much and what we know walks out of the door.',
    service: 'resources',
    owner: 'head-of-resources',
    validator: 'policy-and-performance-officer',
    type: 'percentage',
    decimals: 1,
    polarity: 'range',
    frequency: 'quarterly',
    first_period: '2012-13-Q1',
    collected_as: 'rolling-12',
    source: 'Payroll',
    tolerance: {
      kind: 'points',
      amber: 1,
    },
    targets: [
      {
        year: '2012-13',
        lower: 8,
        upper: 14,
      },
      {
        year: '2013-14',
        lower: 8,
        upper: 14,
      },
      {
        year: '2014-15',
        lower: 8,
        upper: 14,
        set_on: '2014-03-10',
        set_by: 'Cabinet',
        minute: '118',
      },
    ],
    approved_by: 'Head of Resources',
    approved_on: '2012-03-30',
  },
  runs: [
    {
      every: 'quarterly',
      from: '2012-13-Q1',
      figures: `
        9.1@5 9.4@8 10.2@9 10.8@3
        11.3@5 12.1@8 12.8@9 13.6@3
        14.3@3
      `,
      notes: {
        '2013-14-Q2': {
          commentary: `Turnover has risen for a year. Half of the leavers since April went to the county council or to
            neighbouring districts.`,
        },
        '2013-14-Q4': {
          commentary: `Near the upper end of the range. Exit interviews name pay in Planning and shift patterns in the contact
            centre.`,
        },
        '2014-15-Q1': {
          commentary: 'Just above the range. Six of the nine leavers in the quarter worked in the contact centre.',
          action: `The Head of Resources will put a new shift pattern for the contact centre to staff by 30 September 2014.`,
        },
      },
    },
  ],
};
