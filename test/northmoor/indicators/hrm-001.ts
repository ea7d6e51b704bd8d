import type { Measured } from './measured.js';
import { approvedByCabinet, checked, scores, setByCabinet } from './set.js';

export const hrm001: Measured = {
  id: 'HRM-001',
  objective: 'fit-people',
  heldBy: 'action-plan',
  record: {
    code: 'F 005',
    title: 'Working days lost to sickness for each full-time post',
    definition: `Working days lost to sickness from 1 April to the end of the quarter, divided by the average number of full-time
      posts, or their equivalent.`,
    service: 'resources',
    owner: 'hr-manager',
    ...checked,
    type: 'ratio',
    unit: 'days',
    decimals: 2,
    bounds: { min: 0, max: 30 },
    polarity: 'minimise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    collected_as: 'cumulative',
    source: 'Payroll and return-to-work forms',
    targets: setByCabinet({
      '2011-12': { profile: [1.9, 3.8, 5.9, 8.0] },
      '2012-13': { profile: [1.9, 3.8, 5.9, 8.0] },
      '2013-14': { profile: [1.9, 3.7, 5.8, 7.8] },
      '2014-15': { profile: [1.9, 3.7, 5.7, 7.6] },
    }),
    benchmarks: [
      {
        group: 'Districts in England',
        period: '2013-14',
        value: 8.1,
        quartile: 3,
        source: 'Local government workforce survey',
      },
    ],
    national_ref: 'BVPI 12',
    ...approvedByCabinet,
    recovery_plans: [
      {
        for: '2013-14-Q2',
        cause: 'Eleven people were away for more than four weeks, seven of them with a bad back or with stress.',
        actions: [
          {
            text: 'Refer all who are away for two weeks to the occupational health nurse, and not for four',
            owner: 'hr-manager',
            due: '2013-11-29',
            done_on: '2013-11-25',
          },
          {
            text: 'Train loaders in lifting again',
            owner: 'head-of-environmental-services',
            due: '2014-02-28',
            done_on: '2014-03-14',
          },
          {
            text: 'Speak with everybody on the day they come back',
            owner: 'hr-manager',
            due: '2014-06-30',
            done_on: '2014-06-27',
          },
        ],
        on_target_by: '2014-06-30',
        agreed_by: 'Performance and Risk Management Board',
        agreed_on: '2013-11-12',
        closed_on: '2014-08-12',
        outcome:
          'On target in the first quarter of 2014/15. Absences of more than four weeks fell from eleven to five.',
      },
    ],
    ...scores([3, 3, 3, 4, 4, 3]),
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        1.84 3.71 5.88 8.02
        1.91 3.76 5.95 8.11
        2.06 4.18 6.49 8.74
        1.88 3.79
      `,
      notes: {
        '2012-13-Q4': { commentary: 'A tenth of a day over. One absence in three is a cold or a stomach upset.' },
        '2013-14-Q1': {
          commentary: 'Two days and a little more. Six people were away for the whole quarter.',
          action: 'The Human Resources Manager meets the head of each of the six with the nurse in July 2013.',
        },
        '2013-14-Q2': {
          commentary: `Above four days after half a year. Eleven people have been away for more than four weeks, five of them loaders
            with a bad back.`,
          action: 'A recovery plan goes to the Board on 12 November 2013.',
        },
        '2013-14-Q3': {
          commentary:
            'The quarter alone, with 2.31 days, was a tenth of a day worse than the autumn before. Four of the eleven are back at work.',
          action: 'Loaders are trained in lifting again before the end of February 2014.',
        },
        '2013-14-Q4': {
          commentary:
            'The year ends at 8.74 days, nearly a day over. The last quarter had 2.25, of which colds were half.',
          action: 'From April 2014 a manager speaks with everybody on the day they come back.',
        },
        '2014-15-Q1': {
          commentary:
            'On target for the first time since September 2012. A talk was held after 64% of absences in June.',
        },
        '2014-15-Q2': {
          commentary: `Just over the target, and four tenths of a day better than at the half year before. Two thirds of the days are
            five long absences.`,
          action: 'The Human Resources Manager holds a case meeting on each of the five by 14 November 2014.',
        },
      },
    },
  ],
};
