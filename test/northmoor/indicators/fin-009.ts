import type { Measured } from './measured.js';
import { approvedByCabinet, checked, setByCabinet } from './set.js';

export const fin009: Measured = {
  id: 'FIN-009',
  objective: 'fit-governance',
  heldBy: 'action-plan',
  record: {
    code: 'F 004',
    title: "General reserve as a share of the year's net budget",
    definition: 'The general reserve on 31 March, as a share of the net budget of the year that ends on that day.',
    rationale: 'Too little and a bad year cuts services; too much and council tax lies idle.',
    service: 'resources',
    owner: 'head-of-resources',
    data_provider: 'accountancy-manager',
    ...checked,
    type: 'percentage',
    decimals: 1,
    polarity: 'range',
    frequency: 'annual',
    first_period: '2011-12',
    collected_as: 'snapshot',
    source: 'Statement of Accounts',
    tolerance: { kind: 'points', amber: 2 },
    targets: setByCabinet({
      '2011-12': { lower: 10, upper: 15 },
      '2012-13': { lower: 10, upper: 15 },
      '2013-14': { lower: 10, upper: 15 },
      '2014-15': { lower: 12, upper: 18, reason: 'Business rates swing by more than grants ever did.' },
    }),
    ...approvedByCabinet,
  },
  runs: [
    {
      every: 'annual',
      from: '2011-12',
      figures: '12.4 13.8 16.1@28',
      notes: {
        '2013-14': {
          state: 'provisional',
          commentary: `Above the range. Of the £310,000 more than planned, £180,000 is business rates that may have to be paid
            back when appeals are decided.`,
          action:
            'The Head of Resources has asked Cabinet for a higher range from 2014/15, which it agreed on 10 March 2014.',
        },
      },
    },
  ],
};
