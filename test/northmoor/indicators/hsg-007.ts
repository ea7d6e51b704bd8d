import type { Measured } from './measured.js';
import { approvedByCabinet, checked, scores, setByCabinet } from './set.js';

export const hsg007: Measured = {
  id: 'HSG-007',
  objective: 'homes-homelessness',
  heldBy: 'action-plan',
  record: {
    code: 'H 006',
    title: 'Households in temporary accommodation',
    definition: `Households in accommodation that the council found for them because they were homeless, on the last day of the
      quarter: hotels, leased flats and the hostel.`,
    service: 'housing',
    owner: 'housing-options-manager',
    ...checked,
    type: 'number',
    unit: 'households',
    decimals: 0,
    bounds: { min: 0, max: 150 },
    polarity: 'minimise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    collected_as: 'snapshot',
    source: 'Return P1E to the government',
    targets: setByCabinet({ '2011-12': 34, '2012-13': 31, '2013-14': 28, '2014-15': 26 }),
    national_ref: 'NI 156',
    ...approvedByCabinet,
    recovery_plans: [
      {
        for: '2014-15-Q1',
        cause: `Private landlords sell while prices rise, and the households whom they leave need more than the twelve leased
          flats that we have.`,
        actions: [
          {
            text: 'Take a lease on a flat in Eastbeck',
            owner: 'housing-options-manager',
            due: '2014-08-31',
            done_on: '2014-10-01',
          },
          {
            text: 'Take a lease on a second flat, in place of the one without a gas certificate',
            owner: 'housing-options-manager',
            due: '2014-08-31',
          },
          { text: 'Bring a scheme of rent deposits to Cabinet', owner: 'head-of-housing', due: '2014-11-03' },
          {
            text: 'Let the four flats on the ground floor of Priory Road',
            owner: 'head-of-housing',
            due: '2014-10-31',
          },
        ],
        on_target_by: '2015-03-31',
        agreed_by: 'Performance and Risk Management Board',
        agreed_on: '2014-08-12',
      },
    ],
    ...scores([4, 4, 4, 3, 4, 4]),
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        34 33 32 28
        31 32 30 31
        30 27 28 25
        28 31@8
      `,
      notes: {
        '2012-13-Q2': { commentary: 'Thirty-two, of whom 14 lived in the hostel at Priory Road.' },
        '2013-14-Q1': {
          commentary: `Two more than the new target allows. Five residents of the hostel at Priory Road, which is to become flats,
            have not yet found a home.`,
          action: 'The Housing Options Manager will have an offer for each of the five by 31 July 2013.',
        },
        '2013-14-Q4': {
          commentary: 'Twenty-five, the lowest so far, and nobody in a hotel for longer than five weeks.',
        },
        '2014-15-Q1': {
          commentary: `Up by three, as two landlords in Moorwick sold up and five families came with a notice to leave on one day.
            Eight households are in hotels.`,
          action: `The Housing Options Manager will take leases on two more flats by 31 August 2014. A recovery plan goes to the
            Board on 12 August.`,
        },
        '2014-15-Q2': {
          commentary: `Thirty-one, and 13 of them in hotels. Nineteen households came in the quarter and 16 left. One of the two
            flats to be leased fell through on its gas certificate.`,
          action: `One flat is leased from 1 October 2014, and the ground floor of Priory Road takes four households from
            20 October. The rent deposits go to Cabinet on 3 November.`,
          forecast: 26,
        },
      },
    },
  ],
};
