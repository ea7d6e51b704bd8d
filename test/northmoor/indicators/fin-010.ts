import type { Measured } from './measured.js';

export const fin010: Measured = {
  id: 'FIN-010',
  objective: 'everyday-money',
  heldBy: 'service-plan',
  record: {
    title: 'Day on which the Statement of Accounts was signed',
    definition: `The day in the year on which the chief finance officer signed the draft Statement of Accounts for the year
      before.`,
    rationale: 'The law asks for the accounts by 30 June.',
    service: 'resources',
    owner: 'head-of-resources',
    validator: 'policy-and-performance-officer',
    type: 'date',
    polarity: 'minimise',
    frequency: 'annual',
    first_period: '2012-13',
    source: 'Signed Statement of Accounts',
    tolerance: {
      kind: 'absolute',
      amber: 7,
    },
    travel_tolerance: {
      kind: 'absolute',
      by: 1,
    },
    targets: [
      {
        year: '2012-13',
        value: '2012-06-30',
      },
      {
        year: '2013-14',
        value: '2013-06-30',
      },
      {
        year: '2014-15',
        value: '2014-06-30',
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
      every: 'annual',
      from: '2012-13',
      figures: '2012-06-29@12 2013-07-03@15',
      notes: {
        '2012-13': {
          commentary: 'Signed a day before the law asks for it.',
        },
        '2013-14': {
          commentary: `Signed three days late, because the valuation of the leisure centres came in on 28 June. The auditor was
            told beforehand and raised no point.`,
          action: 'The Head of Resources has asked the valuer for the 2014 valuations by 9 May 2014.',
        },
      },
    },
  ],
};
