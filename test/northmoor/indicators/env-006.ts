import type { Measured } from './measured.js';
import { approvedByCabinet, checked, scores, setByCabinet } from './set.js';

export const env006: Measured = {
  id: 'ENV-006',
  comment: 'Three surveys a year: spring, summer and late winter. The third quarter has none.',
  objective: 'everyday-streets',
  heldBy: 'action-plan',
  record: {
    code: 'E 007',
    title: 'Streets with too much litter',
    definition: `Stretches of street of 50 metres that fall below grade B for litter, of the 300 that are surveyed. Surveys are made
      in the first, second and fourth quarter.`,
    service: 'environmental-services',
    owner: 'street-scene-manager',
    ...checked,
    type: 'percentage',
    decimals: 1,
    bounds: { min: 0, max: 100 },
    polarity: 'minimise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    collected_as: 'snapshot',
    numerator_label: 'Stretches below grade B',
    denominator_label: 'Stretches surveyed',
    source: 'Survey on foot',
    tolerance: { kind: 'points', amber: 0.5 },
    targets: setByCabinet({
      '2011-12': { profile: [8, 8, null, 7] },
      '2012-13': { profile: [8, 7.5, null, 6.5] },
      '2013-14': { profile: [6.5, 6.5, null, 6.5] },
      '2014-15': { profile: [6, 6, null, 6] },
    }),
    national_ref: 'NI 195a',
    ...approvedByCabinet,
    ...scores([3, 4, 2, 3, 4, 3]),
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        23/300 24/300 ? 20/300
        26/300 23/300 ? 18/300
        16/300 18/300 ? 23/300
        - 15/300
      `,
      notes: {
        '2011-12-Q3': { missing: { code: 'not-applicable', reason: 'No survey is made in the third quarter.' } },
        '2012-13-Q1': { commentary: 'Grass hid litter in May and showed it in June, when it was cut.' },
        '2012-13-Q3': { missing: { code: 'not-applicable', reason: 'No survey is made in the third quarter.' } },
        '2013-14-Q3': { missing: { code: 'not-applicable', reason: 'No survey is made in the third quarter.' } },
        '2013-14-Q4': {
          commentary: `Twenty-three of 300, seven more than in spring. The storms emptied bins into hedges, and two of the four
            sweepers stood in the workshop for most of February.`,
          action: `The Street Scene Manager has hired a sweeper until the four old ones are replaced in the summer, and has the
            verges of the coast road picked by hand before Easter.`,
        },
        '2014-15-Q2': {
          commentary: `Fifteen of 300, the fewest in any summer. The surveyors, who were out with the crews in spring, found nine
            of the 15 within sight of a takeaway.`,
        },
      },
    },
  ],
};
