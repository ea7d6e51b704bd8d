import type { Measured } from './measured.js';
import { approvedWithServicePlan, checked } from './set.js';

export const ecd007: Measured = {
  id: 'ECD-007',
  comment: 'Kept to see what firms and people are up against. The council does not move this figure.',
  objective: 'jobs-premises',
  heldBy: 'service-plan',
  record: {
    title: "Residents who claim jobseeker's allowance",
    definition:
      "Claimants of jobseeker's allowance on the count day of the quarter's last month, of residents aged 16 to 64.",
    service: 'economic-development',
    owner: 'economic-development-manager',
    ...checked,
    type: 'percentage',
    decimals: 1,
    polarity: 'minimise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    collected_as: 'snapshot',
    numerator_label: 'Claimants',
    denominator_label: 'Residents aged 16 to 64',
    source: 'Office for National Statistics',
    not_applicable: { reason: 'no-control' },
    ...approvedWithServicePlan,
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        1777/64800 1604/64800 1650/64800 1756/64800
        1484/64700 1353/64700 1443/64700 1446/64700
        1330/64900 1131/64900 - 1213/64900
        1049/65100 929/65100
      `,
      notes: {
        '2012-13-Q1': { commentary: 'Half of the fall are summer jobs at the coast.' },
        '2014-15-Q2': {
          commentary: 'Below 1,000 claimants for the first time since 2008. A quarter of them are under 25.',
        },
      },
    },
  ],
};
