import type { Measured } from './measured.js';

export const hsg016: Measured = {
  id: 'HSG-016',
  objective: 'homes-affordable',
  heldBy: 'action-plan',
  record: {
    code: 'H 001',
    title: 'Affordable homes completed',
    definition: `Homes for affordable rent or shared ownership handed over in the quarter, new or converted, counted on the day
      of the handover certificate.`,
    rationale: 'There are more than a thousand households on the housing register.',
    service: 'housing',
    owner: 'head-of-housing',
    validator: 'policy-and-performance-officer',
    type: 'number',
    unit: 'homes',
    decimals: 0,
    bounds: {
      min: 0,
      max: 200,
    },
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2012-13-Q1',
    collected_as: 'period',
    year_to_date: 'sum',
    source: 'Handover certificates from housing associations',
    targets: [
      {
        year: '2012-13',
        value: 48,
        set_on: '2012-03-12',
        set_by: 'Cabinet',
        minute: '131',
      },
      {
        year: '2013-14',
        value: 52,
        set_on: '2013-03-11',
        set_by: 'Cabinet',
        minute: '124',
      },
      {
        year: '2014-15',
        value: 60,
        set_on: '2014-03-10',
        set_by: 'Cabinet',
        minute: '118',
        reason: 'Three sites with planning permission are due to be finished in the year.',
      },
    ],
    national_ref: 'NI 155',
    approved_by: 'Cabinet',
    approved_on: '2012-03-12',
  },
  runs: [
    {
      every: 'quarterly',
      from: '2012-13-Q1',
      figures: `
        9@6 10@9 14@3 16@4
        15@8 11@9 8@3 16@4
        16@8 19@9
      `,
      notes: {
        '2012-13-Q2': {
          commentary: "Ten homes, all at Chapel Fields. Most of the year's homes are due in the second half.",
        },
        '2012-13-Q4': {
          commentary: `Sixteen homes at Chapel Fields and Station Road, which makes 49 in the year against a target of 48.`,
        },
        '2013-14-Q1': {
          commentary: 'Fifteen homes: ten at Station Road and five flats over shops in Eastbeck.',
        },
        '2013-14-Q2': {
          commentary: `Eleven homes at Station Road, the last of that site. With Q1 we are exactly where we should be.`,
        },
        '2013-14-Q3': {
          commentary: `Eight homes only, all at Weavers Close. The other 14 due there were held up for seven weeks by a burst
            main under the access road.`,
          action: `The Head of Housing has the association's word that the 14 homes will be handed over by 28 February
            2014.`,
        },
        '2013-14-Q4': {
          commentary: `Sixteen homes, among them the 14 held up at Weavers Close. The year ends at 50, two short of the target.`,
          action: 'The two homes at Weavers Close that are outstanding are handed over in April 2014.',
        },
        '2014-15-Q1': {
          commentary: 'Sixteen homes at Mill Lane, all for rent, and let within nine days on average.',
        },
        '2014-15-Q2': {
          state: 'provisional',
          commentary: `Nineteen homes: twelve at Mill Lane and seven at Beck Side, which makes 35 in the half year against 30
            planned. The certificates for three of the Beck Side homes are awaited, so the figure is provisional.`,
        },
      },
    },
    {
      every: 'annual',
      from: '2012-13',
      figures: '49@24 50@23',
      notes: {
        '2012-13': {
          commentary: 'Forty-nine homes, as certified to the Homes and Communities Agency.',
        },
        '2013-14': {
          commentary: `Fifty homes, as certified to the Homes and Communities Agency. The shortfall of two is Weavers Close,
            where a burst main cost seven weeks.`,
        },
      },
    },
  ],
};
