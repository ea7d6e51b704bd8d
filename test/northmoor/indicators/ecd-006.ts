import type { Measured } from './measured.js';
import { checked } from './set.js';

export const ecd006: Measured = {
  id: 'ECD-006',
  objective: 'jobs-tourism',
  heldBy: 'action-plan',
  plannedFrom: '2014-15',
  record: {
    code: 'J 008',
    title: 'Uses of visitor information, in person and online',
    definition: `Visitors to the centre at Moorwick, visits to the visitor pages of a minute or more, and answers by e-mail or
      telephone, added up for the quarter.`,
    service: 'planning',
    owner: 'economic-development-manager',
    ...checked,
    type: 'number',
    unit: 'uses',
    decimals: 0,
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2014-15-Q1',
    collected_as: 'period',
    year_to_date: 'sum',
    source: 'Door counter, web statistics, log of the centre',
    not_applicable: { reason: 'first-year' },
    approved_by: 'Cabinet',
    approved_on: '2014-03-10',
    trend: { off: 'There are too few quarters to tell a trend from chance.' },
  },
  runs: [
    {
      every: 'quarterly',
      from: '2014-15-Q1',
      figures: '41270 68915',
      notes: {
        '2014-15-Q1': {
          commentary: 'The first count: 5,980 people at Moorwick, 33,450 visits online and 1,840 answers.',
        },
        '2014-15-Q2': {
          commentary: `Nine of ten uses are online: 12,205 people came to Moorwick and 54,160 looked at the visitor pages. The
            page on bus times alone had 8,700 visits.`,
        },
      },
    },
  ],
};
