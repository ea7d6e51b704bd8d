import type { Measured } from './measured.js';
import { approvedByCabinet, checked, setByCabinet } from './set.js';

export const pln020: Measured = {
  id: 'PLN-020',
  objective: 'homes-affordable',
  heldBy: 'action-plan',
  record: {
    code: 'H 004',
    title: 'Five years of land for homes are in hand',
    definition: `Whether sites with permission or in the local plan suffice, on 31 March, for five years of the homes that the
      plan asks for, with the margin that the government prescribes.`,
    rationale: 'Without it we lose appeals on fields that nobody chose.',
    service: 'planning',
    owner: 'planning-policy-manager',
    ...checked,
    type: 'yes-no',
    polarity: 'maximise',
    frequency: 'annual',
    first_period: '2011-12',
    collected_as: 'snapshot',
    source: 'Housing land statement, April',
    targets: setByCabinet({ '2011-12': 'yes', '2012-13': 'yes', '2013-14': 'yes', '2014-15': 'yes' }),
    national_ref: 'NI 159',
    ...approvedByCabinet,
  },
  runs: [
    {
      every: 'annual',
      from: '2011-12',
      figures: 'yes no yes@29',
      notes: {
        '2012-13': {
          commentary: `Land for 4.6 years. The government asks for a margin of a twentieth since March 2012, and the site at
            Weavers Close has moved beyond the five years.`,
          action: 'The Planning Policy Manager will bring two council sites forward with the plan of 2013/14.',
        },
        '2013-14': {
          commentary: `Land for 5.3 years, since Beck Side and the second part of Mill Lane have permission. One large site that
            stalls would bring it below five.`,
        },
      },
    },
  ],
};
