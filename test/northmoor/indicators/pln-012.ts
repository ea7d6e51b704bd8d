import type { Measured } from './measured.js';
import { approvedWithServicePlan, checked, setWithServicePlan } from './set.js';

export const pln012: Measured = {
  id: 'PLN-012',
  heldBy: 'service-plan',
  record: {
    title: 'Building plans checked within 15 working days',
    definition: `Full plans under the Building Regulations checked and answered within 15 working days of a complete
      application, as a share of all full plans answered in the quarter.`,
    rationale: 'Builders can turn to a private inspector if we are slow.',
    service: 'planning',
    owner: 'building-control-manager',
    ...checked,
    type: 'percentage',
    decimals: 1,
    bounds: { min: 0, max: 100 },
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    numerator_label: 'Plans answered within 15 working days',
    denominator_label: 'Plans answered',
    source: 'Building control register',
    targets: setWithServicePlan({ '2011-12': 93, '2012-13': 94, '2013-14': 95, '2014-15': 95 }),
    ...approvedWithServicePlan,
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        39/41 46/49 44/48 40/44
        42/45 42/45 46/48 40/42
        42/44 36/38 44/48 44/45
        52/53
      `,
      notes: {
        '2011-12-Q4': { commentary: 'Four plans were late, all of them from the week of the snow.' },
        '2013-14-Q2': {
          commentary:
            'Two of 38 were late, and with so few plans two are enough to miss the target. Both came in on 2 August.',
          action: 'The Building Control Manager will have plans of August read by the partner council.',
        },
        '2013-14-Q3': {
          commentary: `Four of 48 were late. Both surveyors were out for nine days after the storms of December, looking at
            dangerous walls and chimneys.`,
          action: 'The Building Control Manager has agreed with the partner council to swap plan checks after a storm.',
        },
        '2014-15-Q1': { commentary: 'Fifty-two of 53, the highest share since we began to count.' },
      },
    },
  ],
};
