import type { Measured } from './measured.js';

export const ict006: Measured = {
  id: 'ICT-006',
  heldBy: 'service-plan',
  record: {
    title: "Certificate for the government's secure network held",
    definition: `Whether the council holds, on the last day of the quarter, the certificate it needs to exchange data with the
      Department for Work and Pensions.`,
    rationale: 'Without it, benefits cannot be assessed.',
    service: 'resources',
    owner: 'head-of-resources',
    validator: 'policy-and-performance-officer',
    type: 'yes-no',
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2012-13-Q1',
    collected_as: 'snapshot',
    source: 'Certificate of compliance',
    targets: [
      {
        year: '2012-13',
        value: 'yes',
      },
      {
        year: '2013-14',
        value: 'yes',
      },
      {
        year: '2014-15',
        value: 'yes',
      },
    ],
    approved_by: 'Head of Resources',
    approved_on: '2012-03-30',
  },
  runs: [
    {
      every: 'quarterly',
      from: '2012-13-Q1',
      figures: `
        yes@6 yes@9 yes@3 yes@4
        ?@8 no@9 yes@3 yes@4
        yes@4 yes@7
      `,
      notes: {
        '2013-14-Q1': {
          missing: {
            code: 'not-applicable',
            reason:
              'The old network closed for us on 31 March 2013 and the first certificate for the new one was not called for until July.',
          },
        },
        '2013-14-Q2': {
          commentary: `The first assessment for the new network found seven servers without current security updates. Exchange
            with the Department for Work and Pensions went on under a letter of comfort.`,
          action: `The Head of Resources will have the seven servers replaced or updated by 15 November 2013 and ask for a
            second assessment.`,
        },
        '2013-14-Q3': {
          commentary: 'The second assessment on 28 November 2013 was passed and the certificate runs for a year.',
        },
        '2014-15-Q2': {
          commentary: `The certificate runs until 28 November 2014. The health check that the next one needs was done in
            September and found nothing serious.`,
        },
      },
    },
  ],
};
