import type { Measured } from './measured.js';
import { checked, scores, setByCabinet } from './set.js';

export const com002: Measured = {
  id: 'COM-002',
  objective: 'places-safety',
  heldBy: 'action-plan',
  plannedFrom: '2013-14',
  record: {
    code: 'P 005',
    title: 'Residents who feel safe in their area after dark',
    definition: `Those who answer "very safe" or "fairly safe", of all who give an answer, in the residents' survey of January and
      February.`,
    service: 'leisure-and-communities',
    owner: 'community-safety-officer',
    data_provider: 'communications-manager',
    ...checked,
    type: 'percentage',
    decimals: 1,
    bounds: { min: 0, max: 100 },
    polarity: 'maximise',
    frequency: 'annual',
    first_period: '2012-13',
    numerator_label: 'Answers of very or fairly safe',
    denominator_label: 'Answers',
    source: "Residents' survey, about 1,000 answers",
    tolerance: { kind: 'points', amber: 3 },
    travel_tolerance: { kind: 'points', by: 3 },
    targets: setByCabinet({ '2013-14': 70, '2014-15': 72 }),
    approved_by: 'Cabinet',
    approved_on: '2013-07-15',
    ...scores([2, 3, 3, 2, 4, 3]),
  },
  runs: [
    {
      every: 'annual',
      from: '2012-13',
      figures: '688/1009 742/1041',
      notes: {
        '2012-13': { commentary: 'The first survey. Two in three feel safe after dark, and nine in ten by day.' },
        '2013-14': {
          commentary: `Three points more than a year before, which is within what chance can do in 1,000 answers. Moorwick is
            at 64%, and there it is the underpass that most people name.`,
        },
      },
    },
  ],
};
