import type { Measured } from './measured.js';

export const hsg030: Measured = {
  id: 'HSG-030',
  objective: 'homes-affordable',
  heldBy: 'action-plan',
  record: {
    code: 'H 002',
    title: 'Households on the housing register',
    definition: 'Households in bands 1 to 4 of the housing register on the last day of the quarter.',
    rationale: 'Shows the need that the homes we complete are set against. It is watched, and has no target.',
    service: 'housing',
    owner: 'housing-options-manager',
    validator: 'policy-and-performance-officer',
    type: 'number',
    unit: 'households',
    decimals: 0,
    polarity: 'none',
    frequency: 'quarterly',
    first_period: '2012-13-Q1',
    collected_as: 'snapshot',
    source: 'Housing register',
    not_applicable: {
      reason: 'data-only',
    },
    approved_by: 'Cabinet',
    approved_on: '2012-03-12',
  },
  runs: [
    {
      every: 'quarterly',
      from: '2012-13-Q1',
      figures: `
        2184@9 2231@3 2247@4 2262@5
        1418@9 1437@3 1402@6 1411@7
        1398@7 ?@8
      `,
      notes: {
        '2012-13-Q4': {
          commentary: 'The last count under the old allocations scheme, under which anyone could register.',
        },
        '2013-14-Q1': {
          break_in_series: 'The allocations scheme of 3 June 2013 asks for a local connection.',
          commentary: `The new allocations scheme began on 3 June 2013. All households were asked to register again, and 1,418
            qualified.`,
        },
        '2013-14-Q3': {
          commentary: 'Forty-one households were rehoused in the quarter, more than joined.',
        },
        '2014-15-Q1': {
          commentary: `The register is at its lowest since the new scheme began. Two in five households want one bedroom. The
            need is watched, and no target is set for it.`,
        },
        '2014-15-Q2': {
          missing: {
            code: 'not-available',
            reason:
              'The register moved to the new lettings system on 29 September 2014 and cannot be counted until the transfer has been checked.',
          },
          commentary: `The register tells how many need one of the homes that are completed. A longer or a shorter list is
            neither good nor bad in itself, so there is no target.`,
          action: `The Housing Options Manager will count the register on 10 November 2014 and enter the figure then.`,
        },
      },
    },
  ],
};
