import type { Measured } from './measured.js';
import { approvedByCabinet, checked, setByCabinet } from './set.js';

export const hsg005: Measured = {
  id: 'HSG-005',
  objective: 'homes-homelessness',
  heldBy: 'action-plan',
  record: {
    code: 'H 005',
    title: 'Households helped to keep a home or find another',
    definition: `Households who came to us because they might lose their home and who, six months later or when the case was
      closed, kept it or had another for at least six months.`,
    rationale: 'It costs £600 to prevent a family from losing its home, and £4,000 to house it once it has.',
    service: 'housing',
    owner: 'housing-options-manager',
    ...checked,
    type: 'number',
    unit: 'households',
    decimals: 0,
    bounds: { min: 0, max: 300 },
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    collected_as: 'period',
    year_to_date: 'sum',
    source: 'Housing options cases, return P1E to the government',
    targets: setByCabinet({
      '2011-12': { profile: [28, 27, 28, 27] },
      '2012-13': 120,
      '2013-14': 140,
      '2014-15': {
        profile: [38, 37, 38, 37],
        reason: 'The hardship fund, which helped a third in 2013/14, is half as large.',
      },
    }),
    benchmarks: [
      {
        group: 'Districts of our size in England',
        period: '2013-14',
        value: 138,
        quartile: 2,
        source: 'Government live table 787',
      },
    ],
    ...approvedByCabinet,
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        27 37 26 29
        34 30 28 31
        44 38 41 43
        37 39
      `,
      notes: {
        '2013-14-Q1': {
          commentary: 'Forty-four, the most in a quarter. A third were helped by payments from the hardship fund.',
        },
        '2013-14-Q4': { commentary: 'The year ends at 166 against 140; 61 households stayed where they were.' },
        '2014-15-Q1': {
          commentary: `Thirty-seven, one fewer than planned. Private landlords who sell leave us four weeks where
            arrears leave us twelve.`,
          action: `The Housing Options Manager sees tenants within three working days of a notice since 16 June 2014.`,
        },
        '2014-15-Q2': {
          commentary: `Thirty-nine, and 76 in the half year against 75. Twenty-two could stay where they were, 11 of them because
            the landlord was paid what was owed.`,
        },
      },
    },
    {
      every: 'annual',
      from: '2012-13',
      figures: '123@25 166@24',
      notes: {
        '2013-14': { commentary: 'As in the return to the government. Forty-three more than the year before.' },
      },
    },
  ],
};
