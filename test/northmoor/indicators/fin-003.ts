import type { Measured } from './measured.js';
import { approvedByCabinet, checked, setByCabinet } from './set.js';

export const fin003: Measured = {
  id: 'FIN-003',
  objective: 'everyday-money',
  heldBy: 'action-plan',
  record: {
    code: 'E 009',
    title: 'Invoices paid within 30 days',
    definition:
      'Undisputed invoices paid within 30 days of the day on which they reached the council, as a share of all paid.',
    service: 'resources',
    owner: 'accountancy-manager',
    ...checked,
    type: 'percentage',
    decimals: 1,
    bounds: { min: 0, max: 100 },
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    numerator_label: 'Invoices paid within 30 days',
    denominator_label: 'Invoices paid',
    source: 'General ledger',
    tolerance: { kind: 'points', amber: 1.5 },
    targets: setByCabinet({ '2011-12': 95, '2012-13': 96, '2013-14': 97, '2014-15': 97.5 }),
    national_ref: 'BVPI 8',
    ...approvedByCabinet,
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        2579/2707 2752/2866 2765/2859 2576/2675
        2583/2683 2883/2986 2823/2910 2964/3057
        3049/3129 2853/2941 2450/2684 2727/2770
        2717/2779@14 2816/2879
      `,
      notes: {
        '2013-14-Q3': {
          commentary: `The ledger was closed for nine working days in November for its new version, and 234 invoices were late. This
            replaces the figure first reported, which left out invoices of the Eastbeck office.`,
          action: 'The Accountancy Manager has two temporary officers until the backlog is cleared on 24 January 2014.',
          restated: [
            {
              previous: { numerator: 2338, denominator: 2561 },
              reason: 'Invoices that were entered at the Eastbeck office, 123 in all, had been left out.',
              approved_by: 'Head of Resources',
              on: '2014-02-11',
            },
          ],
        },
        '2013-14-Q4': { commentary: 'The highest share so far. The backlog was cleared on 22 January.' },
        '2014-15-Q1': {
          commentary:
            'On target. Reported late: the report on paid invoices had to be written anew for the new ledger.',
        },
      },
    },
  ],
};
