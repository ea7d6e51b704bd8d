import type { Measured } from './measured.js';
import { approvedByCabinet, checked, setByCabinet } from './set.js';

export const env002: Measured = {
  id: 'ENV-002',
  objective: 'everyday-waste',
  heldBy: 'action-plan',
  record: {
    code: 'E 005',
    title: 'Household waste that is neither recycled nor composted',
    definition: `Kilograms of household waste for each household that went to landfill or to be burnt, from 1 April to the end of
      the quarter. The county council's weighbridge figures come a quarter late.`,
    service: 'environmental-services',
    owner: 'head-of-environmental-services',
    data_provider: 'waste-contract-manager',
    ...checked,
    type: 'number',
    unit: 'kg',
    decimals: 0,
    bounds: { min: 0, max: 900 },
    polarity: 'minimise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    lag_periods: 1,
    collected_as: 'cumulative',
    source: 'WasteDataFlow',
    targets: setByCabinet({
      '2011-12': { profile: [122, 243, 364, 482] },
      '2012-13': { profile: [120, 239, 357, 472] },
      '2013-14': { profile: [117, 232, 348, 462] },
      '2014-15': { profile: [112, 222, 333, 445], reason: 'Glass is collected from every household from June 2014.' },
    }),
    benchmarks: [
      {
        group: 'Districts in the county',
        period: '2012-13',
        value: 483,
        quartile: 2,
        source: 'WasteDataFlow, 2012/13',
      },
      { group: 'Districts in England', period: '2012-13', value: 461, quartile: 3, source: 'WasteDataFlow, 2012/13' },
    ],
    national_ref: 'NI 191',
    ...approvedByCabinet,
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        121 240 361 478
        119 238 356 470
        116 231 347 459
        113
      `,
      notes: {
        '2012-13-Q4': { commentary: 'Two kilograms under the target, thanks to a dry winter: wet waste weighs more.' },
        '2013-14-Q4': {
          commentary: 'The year ends at 459 kg, three under the target and 11 fewer than the year before.',
        },
        '2014-15-Q1': {
          state: 'estimated',
          commentary: `One kilogram over. Eleven days of June are estimated, as the county council's weighbridge was out of use.
            Glass was collected for one month of the three.`,
          action: 'The Waste Contract Manager will replace the estimate by 14 November 2014.',
          forecast: 441,
        },
      },
    },
  ],
};
