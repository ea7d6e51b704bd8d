import type { Measured } from './measured.js';
import { approvedWithServicePlan, checked, setWithServicePlan } from './set.js';

export const fin008: Measured = {
  id: 'FIN-008',
  objective: 'everyday-money',
  heldBy: 'service-plan',
  record: {
    title: 'Income of car parks',
    definition: 'What the council received in the quarter from pay and display, permits and penalty charges, less VAT.',
    service: 'resources',
    owner: 'estates-manager',
    ...checked,
    type: 'money',
    decimals: 0,
    bounds: { min: 0 },
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    collected_as: 'period',
    year_to_date: 'sum',
    source: 'General ledger, code 7310',
    targets: setWithServicePlan({
      '2011-12': { profile: [260000, 330000, 220000, 190000] },
      '2012-13': { profile: [268000, 338000, 226000, 208000] },
      '2013-14': { profile: [275000, 345000, 240000, 220000] },
      '2014-15': { profile: [285000, 355000, 250000, 230000] },
    }),
    ...approvedWithServicePlan,
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        262400 331800 219500 198700
        268900 338100 226300 204100
        277300 352600 241900 219800
        281900 342000
      `,
      notes: {
        '2012-13-Q1': {
          commentary: 'A wet spring, and yet £6,500 more than the year before, with the charge of 80 pence an hour.',
        },
        '2013-14-Q2': { commentary: 'The warmest July for seven years, and £14,500 more than the summer before.' },
        '2013-14-Q4': {
          commentary:
            'The year ends at £1,091,600 against £1,080,000. Penalty charges of March came in with those of April.',
          restated: [
            {
              previous: { value: 217400, state: 'provisional' },
              reason: 'Penalty charges of March, £2,400, had been booked to April.',
              approved_by: 'Accountancy Manager',
              on: '2014-05-16',
            },
          ],
        },
        '2014-15-Q1': {
          commentary:
            'Two wet weekends in May, and eleven spaces at Eastbeck that are closed while the drains are renewed.',
          action: 'The Estates Manager has the spaces at Eastbeck back before the school holidays.',
          forecast: 1114000,
        },
        '2014-15-Q2': {
          state: 'estimated',
          commentary: `An estimate: the bank sends its counts of September only on 24 October. By the machines' own counts the
            half year stands at some £624,000 against £640,000. Moorwick has lost the swimmers of twelve weeks.`,
          action: 'The Estates Manager replaces the estimate by 31 October 2014.',
          forecast: 1098000,
        },
      },
    },
  ],
};
