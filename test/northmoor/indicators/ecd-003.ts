import type { Measured } from './measured.js';
import { approvedByCabinet, checked, setByCabinet } from './set.js';

export const ecd003: Measured = {
  id: 'ECD-003',
  objective: 'jobs-tourism',
  heldBy: 'action-plan',
  plannedUntil: '2013-14',
  record: {
    code: 'J 006',
    title: 'Visitors to the tourist information centres',
    definition: 'People counted by the doors of the centres at Moorwick, Eastbeck and Stanmere Cross in the quarter.',
    service: 'economic-development',
    owner: 'head-of-economic-development',
    data_provider: 'economic-development-manager',
    ...checked,
    type: 'number',
    unit: 'visitors',
    decimals: 0,
    bounds: { min: 0 },
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    last_period: '2013-14-Q4',
    collected_as: 'period',
    year_to_date: 'sum',
    source: 'Door counters',
    targets: setByCabinet({
      '2011-12': { profile: [10200, 18500, 4600, 3200] },
      '2012-13': { profile: [10000, 18300, 4500, 3200] },
      '2013-14': {
        profile: [9500, 18000, 4400, 3100],
        reason: 'Fewer visitors ask at a desk as more look us up first.',
      },
    }),
    ...approvedByCabinet,
    changes: [
      {
        from: '2014-04-01',
        what: 'retired',
        reason: 'Two of the three centres closed in March 2014, and most visitors now look us up before they come.',
        agreed_by: 'Cabinet',
        agreed_on: '2014-03-10',
        minute: '118',
        replaced_by: 'ECD-006',
      },
    ],
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        10247 18213 4448 3074
        8758 17953 4275 3192
        8377 17873 4436 2980
      `,
      notes: {
        '2012-13-Q1': { commentary: 'The wettest spring on record: 1,489 fewer visitors than the year before.' },
        '2013-14-Q1': {
          commentary: `An eighth fewer than planned. Easter fell in March, and April was cold. Questions by e-mail rose by a
            third.`,
          action:
            'The Economic Development Manager will move one day a week of staff time from the desk to e-mail from July.',
        },
        '2013-14-Q2': {
          commentary: `A fair summer: 17,873, nearly what was planned, but the spring is not made up. Half of those who come ask
            for a bus timetable.`,
          action: `The Head of Economic Development will put to Cabinet in December what the three centres cost for each
            visitor.`,
        },
        '2013-14-Q3': {
          commentary: `More than planned in the quarter, thanks to the late openings at Moorwick before Christmas. The year to date is
            4% short.`,
          action: 'Cabinet decides on 10 March 2014 which of the centres stay open.',
        },
        '2013-14-Q4': {
          commentary: `Storms kept visitors away in January and February. The year ends at 33,666 against 35,000. The centres at
            Eastbeck and Stanmere Cross closed on 28 March.`,
          action: `The Economic Development Manager counts visits online as well from April 2014, in a new measure.`,
        },
      },
    },
  ],
};
