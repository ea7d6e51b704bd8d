import type { Measured } from './measured.js';
import { approvedByCabinet, checked, setByCabinet } from './set.js';

export const env010: Measured = {
  id: 'ENV-010',
  objective: 'places-safety',
  heldBy: 'action-plan',
  record: {
    code: 'P 003',
    title: 'Food businesses that broadly comply with hygiene law',
    definition: `Food businesses with a score of three or more at their latest inspection, as a share of all that were scored, on the
      last day of the quarter.`,
    service: 'environmental-services',
    owner: 'environmental-health-manager',
    ...checked,
    type: 'percentage',
    decimals: 1,
    bounds: { min: 0, max: 100 },
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    collected_as: 'snapshot',
    numerator_label: 'Businesses with a score of three or more',
    denominator_label: 'Businesses scored',
    source: 'Inspection database, return to the Food Standards Agency',
    targets: setByCabinet({ '2011-12': 90, '2012-13': 91, '2013-14': 92, '2014-15': 94 }),
    benchmarks: [
      { group: 'England', period: '2013-14', value: 93.6, quartile: 2, source: 'Food Standards Agency, annual return' },
    ],
    national_ref: 'NI 184',
    ...approvedByCabinet,
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        791/870 783/860 780/859 796/864
        794/868 806/878 812/877 809/873
        806/869 821/878 795/859 790/858
        821/868 814/865
      `,
      notes: {
        '2012-13-Q2': { commentary: 'Eighteen stalls opened for the summer, and only two scored below three.' },
        '2013-14-Q3': {
          commentary: `No inspections since 6 December, as all officers were at flooded premises. Eleven cafés at the quays are
            closed and not in the count.`,
          restated: [
            {
              previous: {
                missing: { code: 'not-available', reason: 'All officers are at flooded premises.' },
              },
              reason: 'Counted on 20 January, when officers were back at their desks.',
              approved_by: 'Head of Environmental Services',
              on: '2014-01-20',
            },
          ],
        },
        '2013-14-Q4': {
          commentary: 'Ten of the 11 flooded cafés are open again, each inspected before its first day.',
        },
        '2014-15-Q1': {
          commentary: 'Forty-one kitchens score two or less; they are now offered a visit and a morning of training.',
        },
      },
    },
  ],
};
