import type { Measured } from './measured.js';
import { approvedByCabinet, checked, setByCabinet } from './set.js';

export const dem001: Measured = {
  id: 'DEM-001',
  objective: 'fit-governance',
  heldBy: 'action-plan',
  record: {
    code: 'F 008',
    title: 'Requests for information answered within 20 working days',
    definition: `Requests under the Freedom of Information Act and the Environmental Information Regulations that were answered within
      20 working days, as a share of all answered in the quarter.`,
    service: 'resources',
    owner: 'democratic-services-manager',
    ...checked,
    type: 'percentage',
    decimals: 1,
    bounds: { min: 0, max: 100 },
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    numerator_label: 'Requests answered in time',
    denominator_label: 'Requests answered',
    source: 'Register of requests',
    targets: setByCabinet({ '2011-12': 90, '2012-13': 92, '2013-14': 93, '2014-15': { value: 95, floor: 85 } }),
    ...approvedByCabinet,
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        94/103 98/112 123/133 109/122
        111/118 109/119 96/104 108/116
        125/135 130/134 89/101 101/111
        115/122 104/108
      `,
      notes: {
        '2012-13-Q2': { commentary: 'Nineteen requests came from one newspaper.' },
        '2013-14-Q1': {
          commentary: 'Ten of 135 were late, six of them on council tax support.',
          action: 'Answers on council tax support are published, so that they need be written once.',
        },
        '2013-14-Q3': {
          commentary: `Twelve of 101 were late. The one officer who keeps the register was at the emergency centre for eight days in
            December.`,
          action: 'The Democratic Services Manager has trained a second officer since 20 January 2014.',
        },
        '2013-14-Q4': {
          commentary: 'Ten of 111 were late, seven of them requests of December that came to light in January.',
          action: 'The register sends a reminder on the fifteenth day since 3 March 2014.',
        },
        '2014-15-Q1': {
          commentary:
            'One request short of the target. Four late answers waited for a legal opinion on the same contract.',
          action: 'The opinion is written down for all requests on contracts since June 2014.',
        },
      },
    },
  ],
};
