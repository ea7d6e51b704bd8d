import type { Measured } from './measured.js';

export const pln009: Measured = {
  id: 'PLN-009',
  objective: 'jobs-town-centres',
  heldBy: 'action-plan',
  record: {
    code: 'J 002',
    title: 'Empty shops in the three town centres',
    definition: `Ground-floor shops in the primary frontages of Moorwick, Eastbeck and Stanmere Cross that stand empty on the
      day of the survey in the middle month of the quarter, as a share of all shops there.`,
    rationale: 'Empty shops keep people away from the ones beside them.',
    service: 'planning',
    owner: 'head-of-planning',
    validator: 'policy-and-performance-officer',
    type: 'percentage',
    decimals: 1,
    polarity: 'minimise',
    frequency: 'quarterly',
    first_period: '2012-13-Q1',
    collected_as: 'snapshot',
    year_to_date: 'none',
    numerator_label: 'Shops standing empty',
    denominator_label: 'Shops surveyed',
    source: 'Town centre survey on foot',
    targets: [
      {
        year: '2012-13',
        value: 9,
      },
      {
        year: '2013-14',
        value: 8.5,
        set_on: '2013-03-11',
        set_by: 'Cabinet',
        minute: '124',
      },
      {
        year: '2014-15',
        value: 8,
        set_on: '2014-03-10',
        set_by: 'Cabinet',
        minute: '118',
      },
    ],
    approved_by: 'Cabinet',
    approved_on: '2012-03-12',
    data_quality: {
      overall: 3,
      assessed_on: '2014-02-18',
      assessor: 'Policy and Performance Management Officer',
    },
  },
  runs: [
    {
      every: 'quarterly',
      from: '2012-13-Q1',
      figures: `
        17/184@9 16/184@3 16/185@4 ?@5
        15/186@9 12/186@3 14/186@6 15/186@7
        13/187@7 14/187@8
      `,
      notes: {
        '2012-13-Q1': {
          commentary: `Seventeen of 184. Eastbeck lost its shoe shop and both of its banks are closing branches in the county.`,
        },
        '2012-13-Q3': {
          commentary: 'Sixteen of 185. One shop in Moorwick was divided into two, hence the larger number surveyed.',
        },
        '2012-13-Q4': {
          missing: {
            code: 'not-available',
            reason: "February's survey was called off because of snow and could not be made up in the quarter.",
          },
        },
        '2013-14-Q1': {
          commentary: `Fifteen of 186. Six of the empty shops are in Stanmere Cross, where the precinct has changed hands.`,
        },
        '2013-14-Q2': {
          commentary: 'Twelve of 186, the lowest on record. Three summer lettings in Moorwick run to December only.',
        },
        '2013-14-Q3': {
          commentary: 'Fourteen of 186. A travel agent and a card shop closed in Eastbeck in October.',
        },
        '2013-14-Q4': {
          commentary: `Fifteen of 186. The summer lettings in Moorwick ended as expected and one of the three shops found a
            permanent tenant.`,
        },
        '2014-15-Q1': {
          commentary: `Thirteen of 187. Two tenants have moved into the Stanmere Cross precinct since it was refurbished.`,
        },
        '2014-15-Q2': {
          commentary: `Fourteen of 187, within the target of 8% but two more than in summer 2013. Moorwick had only one summer
            letting this year, because two of the units used last year are now let for good as storage.`,
          action: `The Head of Planning will offer shop front grants first to the owners of the nine empty units in
            Moorwick, by letter before 14 November 2014.`,
        },
      },
    },
  ],
};
