import type { Measured } from './measured.js';
import { approvedByCabinet, checked, setByCabinet } from './set.js';

export const fin002: Measured = {
  id: 'FIN-002',
  objective: 'everyday-money',
  heldBy: 'action-plan',
  record: {
    code: 'E 008',
    title: 'Business rates collected',
    definition: `Business rates of the year received from 1 April to the end of the quarter, as a share of all that is due for the
      year.`,
    rationale: 'Since April 2013 the council keeps part of what it collects.',
    service: 'resources',
    owner: 'revenues-and-benefits-manager',
    ...checked,
    type: 'percentage',
    decimals: 1,
    bounds: { min: 0, max: 100 },
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    collected_as: 'cumulative',
    source: 'Business rates system, return QRC4',
    tolerance: { kind: 'points', amber: 0.5 },
    travel_tolerance: { kind: 'points', by: 0.1 },
    targets: setByCabinet({
      '2011-12': { profile: [30, 57.5, 84.8, 98.2] },
      '2012-13': { profile: [30.2, 57.8, 85, 98.4] },
      '2013-14': { profile: [30.2, 58, 85.1, 98.4] },
      '2014-15': {
        profile: [29.8, 57.5, 84.5, 98.3],
        reason: 'One firm in five now pays in twelve instalments and no longer in ten.',
      },
    }),
    ...approvedByCabinet,
    recovery_plans: [
      {
        for: '2013-14-Q3',
        cause:
          'Two large appeals were repaid in September, and reminders went out five weeks late after a change of system.',
        actions: [
          {
            text: 'Send the reminders of each month by the 12th',
            owner: 'revenues-and-benefits-manager',
            due: '2014-01-12',
            done_on: '2014-01-10',
          },
          {
            text: 'See the 20 firms that owe most',
            owner: 'revenues-and-benefits-manager',
            due: '2014-03-14',
            done_on: '2014-03-19',
          },
        ],
        on_target_by: '2014-06-30',
        agreed_by: 'Performance and Risk Management Board',
        agreed_on: '2014-02-11',
        closed_on: '2014-08-12',
        outcome: 'The year ended 0.2 points short, and the first quarter of 2014/15 was on target.',
      },
    ],
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        30.1 57.8 85.0 98.3
        30.4 58.1 85.2 98.5
        29.8 57.3 84.4 98.2
        29.9 57.4
      `,
      notes: {
        '2012-13-Q4': {
          commentary: 'The highest share in ten years. Seventeen firms account for half of what is not paid.',
        },
        '2013-14-Q1': {
          commentary: 'Firms may pay in twelve instalments from April 2013, and 240 have asked for it.',
          action:
            'The Revenues and Benefits Manager will tell by the half year what twelve instalments do to the profile.',
        },
        '2013-14-Q2': {
          commentary: `Two appeals were won by their firms and £212,000 paid back in September. Reminders of July and August went out
            together on 6 September, after the change of system.`,
          action: 'Reminders go out by the 20th of each month from October 2013.',
        },
        '2013-14-Q3': {
          commentary:
            'Half of the arrears are made up, and nine firms closed between October and December owing £61,000.',
          action:
            'A recovery plan goes to the Board on 11 February 2014. The 20 firms that owe most are seen by 14 March.',
        },
        '2013-14-Q4': {
          commentary: `The year ends at 98.2%, two tenths of a point short. Sixteen of the 20 firms that were visited have paid.
            Reported on 25 April, as the Board agreed.`,
          action: 'Visits go on in May 2014 with the four that have not.',
          reported_on: '2014-04-25',
        },
        '2014-15-Q2': {
          commentary: `A tenth of a point short, or £24,000. A supermarket pays for six months at once, and its payment of
            30 September arrived on 1 October.`,
          action: 'None beyond the usual: with that payment the share is 57.9%.',
        },
      },
    },
  ],
};
