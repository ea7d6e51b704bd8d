import type { Measured } from './measured.js';

export const hsg004: Measured = {
  id: 'HSG-004',
  objective: 'homes-homelessness',
  heldBy: 'action-plan',
  record: {
    code: 'H 003',
    title: 'Spent on bed and breakfast for homeless households',
    definition: `What the council paid in the quarter to hotels and guest houses for households it must shelter, less what
      housing benefit met.`,
    rationale: 'Bed and breakfast is the worst place for a family to be and the dearest for the council.',
    service: 'housing',
    owner: 'housing-options-manager',
    validator: 'policy-and-performance-officer',
    type: 'money',
    decimals: 0,
    bounds: {
      min: 0,
    },
    polarity: 'minimise',
    frequency: 'quarterly',
    first_period: '2012-13-Q1',
    collected_as: 'period',
    year_to_date: 'sum',
    source: 'General ledger, code 4410',
    targets: [
      {
        year: '2012-13',
        value: 72000,
      },
      {
        year: '2013-14',
        value: 64000,
        set_on: '2013-03-11',
        set_by: 'Cabinet',
        minute: '124',
      },
      {
        year: '2014-15',
        value: 60000,
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
        18120@9 17455@3 19870@4 18215@5
        14210@9 15640@3 17385@13 16120@7
        15480@7 21935@8
      `,
      notes: {
        '2012-13-Q3': {
          commentary: `The cold spell before Christmas brought eleven single people under the severe weather protocol.`,
        },
        '2012-13-Q4': {
          commentary: `The year ends at £73,660, a little over the £72,000 planned. The lease on four more flats begins in May.`,
        },
        '2013-14-Q1': {
          commentary: `The four leased flats in Eastbeck have been full since the middle of May and have kept seven families
            out of hotels.`,
        },
        '2013-14-Q2': {
          commentary: `Half-year spending of £29,850 is within plan. August was dear, as hotels charge holiday prices.`,
        },
        '2013-14-Q3': {
          commentary: `Spending rose with the cold weather, as each year, and stands at £47,235 after three quarters. Reported
            late because two hotel invoices for December were in dispute.`,
        },
        '2013-14-Q4': {
          commentary: `The year ends at £63,355, which is £10,305 less than the year before. No family with children stayed
            longer than six weeks.`,
        },
        '2014-15-Q1': {
          commentary: `Slightly over plan. Two private landlords sold up in Moorwick, and five families came to us with notice
            to leave on the same day.`,
          action: 'The Housing Options Manager will take leases on two more flats by 31 August 2014.',
        },
        '2014-15-Q2': {
          commentary: `Spending in the quarter was 40% higher than in summer 2013 and the half year stands at £37,415 against
            £30,000 planned. Nineteen households were placed, up from twelve, and eleven of them had lost a private
            tenancy. One of the two flats to be leased by August fell through on its gas certificate.`,
          action: `The Housing Options Manager has leased one flat from 1 October 2014 and will bring a scheme of rent
            deposits for private landlords to Cabinet on 3 November 2014. The new homelessness strategy sets aside
            £18,000 for it.`,
        },
      },
    },
  ],
};
