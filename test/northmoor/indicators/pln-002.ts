import type { Measured } from './measured.js';
import { approvedByCabinet, checked, scores, setByCabinet } from './set.js';

export const pln002: Measured = {
  id: 'PLN-002',
  objective: 'jobs-decisions',
  heldBy: 'action-plan',
  record: {
    code: 'J 003',
    title: 'Minor planning applications decided within eight weeks',
    definition: `Minor applications decided in the quarter within eight weeks, or within a longer time agreed with the applicant
      in writing, as a share of all minor applications decided. Minor are up to nine homes or 1,000 square metres.`,
    rationale: 'Small builders and shopkeepers wait for these.',
    service: 'planning',
    owner: 'development-manager',
    ...checked,
    type: 'percentage',
    decimals: 1,
    bounds: { min: 0, max: 100 },
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    numerator_label: 'Minor applications decided in time',
    denominator_label: 'Minor applications decided',
    source: 'Planning register, return PS2 to the government',
    targets: setByCabinet({ '2011-12': 65, '2012-13': 68, '2013-14': 72, '2014-15': 75 }),
    benchmarks: [
      {
        group: 'Districts in the county',
        period: '2013-14',
        value: 74,
        quartile: 2,
        source: "County performance officers' group, May 2014",
      },
    ],
    national_ref: 'NI 157b',
    tags: ['planning-return'],
    ...approvedByCabinet,
    ...scores([4, 4, 4, 4, 3, 4]),
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        44/67 48/70 44/60 45/64
        57/74 42/59 54/72 54/68
        52/69 48/63 45/68 43/56
        48/66 52/66
      `,
      notes: {
        '2011-12-Q3': {
          commentary: 'The first quarter above 70%, with fewer applications than usual before Christmas.',
        },
        '2012-13-Q4': { commentary: 'Two years of slow gains: 79% in this quarter, 76% over the year.' },
        '2013-14-Q3': {
          commentary: `Forty-five of 68. The case officer who deals with the northern parishes was ill from 9 September to
            18 November, and 14 of the 23 late decisions were on her list.`,
          action: `The Development Manager has shared the northern parishes among three officers since 25 November 2013, and
            reads a list of cases in their seventh week every Monday.`,
        },
        '2013-14-Q4': { commentary: 'On target again, two months after the northern parishes were shared out.' },
        '2014-15-Q1': {
          commentary: `Forty-eight of 66, two fewer than the new target asks for. Eleven of the late ones waited for the county
            council as highway authority, on average 24 days.`,
          action: `The Development Manager has agreed with the county council that it answers small schemes within 14 days
            from 1 August 2014.`,
        },
        '2014-15-Q2': {
          commentary: `Fifty-two of 66. Since August the county council has answered all but four small schemes within 14 days.`,
        },
      },
    },
  ],
};
