import type { Measured } from './measured.js';
import { approvedByCabinet, checked, setByCabinet } from './set.js';

export const hsg020: Measured = {
  id: 'HSG-020',
  comment: 'Added up through the year, as the trace of an owner takes longer than a quarter.',
  objective: 'homes-standards',
  heldBy: 'action-plan',
  record: {
    code: 'H 007',
    title: 'Long-term empty homes brought back into use',
    definition: `Homes that had stood empty for more than six months and are lived in again because of a grant, a loan, advice or
      an order of the council, from 1 April to the end of the quarter.`,
    service: 'housing',
    owner: 'head-of-housing',
    data_provider: 'private-sector-housing-manager',
    ...checked,
    type: 'number',
    unit: 'homes',
    decimals: 0,
    bounds: { min: 0, max: 100 },
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    collected_as: 'cumulative',
    source: 'Empty homes list, checked against council tax',
    targets: setByCabinet({
      '2011-12': { profile: [4, 8, 12, 15] },
      '2012-13': { profile: [4, 9, 14, 18] },
      '2013-14': { profile: [3, 7, 13, 20], reason: 'A grant of up to £10,000 a home was set aside for the year.' },
    }),
    ...approvedByCabinet,
    recovery_plans: [
      {
        for: '2013-14-Q2',
        cause: 'The work began ten weeks late, and half of the owners could not be found.',
        actions: [
          {
            text: 'Use a tracing agent, at £40 a case',
            owner: 'private-sector-housing-manager',
            due: '2013-10-14',
            done_on: '2013-10-14',
          },
          {
            text: 'Offer loans without interest in place of grants',
            owner: 'head-of-housing',
            due: '2014-01-13',
            done_on: '2014-01-13',
          },
        ],
        on_target_by: '2014-03-31',
        agreed_by: 'Performance and Risk Management Board',
        agreed_on: '2013-11-12',
        closed_on: '2014-05-20',
        outcome: `Thirteen homes against 20. The plan found the owners, too late for the year. Loans go on; no target is set until
          the housing market review of 2015.`,
      },
    ],
    trend: { off: 'The figure runs from the start of the year.' },
    acknowledged: [
      {
        code: 'target-missing',
        reason: 'Cabinet set no target for 2014/15 before the housing market review of 2015 (minute 118).',
      },
    ],
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        4 8 11 15
        3 9 14 18
        0 5 9 13
        3 7
      `,
      notes: {
        '2012-13-Q4': { commentary: 'Eighteen, as planned. Seven of them are flats over shops in Eastbeck.' },
        '2013-14-Q1': {
          commentary: 'None yet. The post of Empty Homes Officer was vacant until 10 June.',
          action: 'The officer has begun with the list of 214 homes and writes to the first 60 owners in July.',
        },
        '2013-14-Q2': {
          commentary: 'Five homes against seven planned. Owners of 30 of the first 60 homes could not be traced.',
          action: 'The Head of Housing will use a tracing agent from 14 October 2013, at £40 a case.',
        },
        '2013-14-Q3': {
          commentary: `Nine homes against 13. All but six of the 30 owners have been found, but six others withdrew from a grant
            when prices began to rise.`,
          action: 'The Head of Housing will offer loans without interest in place of grants from 13 January 2014.',
        },
        '2013-14-Q4': {
          commentary:
            'Thirteen homes against 20. Loans were taken up twice as often as grants, and came ten months too late.',
          action: 'Loans go on as daily work. The Head of Housing told Cabinet in April what has been learnt.',
        },
        '2014-15-Q1': {
          commentary: `Three homes, all of them with a loan. No target is set for 2014/15: Cabinet waits for the housing market
            review of 2015.`,
        },
        '2014-15-Q2': {
          commentary: `Seven homes, where there were five a year ago. There is no target before the housing market review of
            2015. Three owners pay back their loan ahead of time.`,
        },
      },
    },
  ],
};
