import type { Measured } from './measured.js';

export const ben001: Measured = {
  id: 'BEN-001',
  objective: 'everyday-money',
  heldBy: 'action-plan',
  record: {
    code: 'E 003',
    title: 'Time to decide a new benefit claim',
    definition: `Calendar days from the day a new claim for housing benefit or council tax support is received to the day it is
      decided, on average over the claims decided in the month.`,
    rationale: 'A tenant who waits for a decision falls behind with the rent.',
    service: 'resources',
    owner: 'revenues-and-benefits-manager',
    validator: 'policy-and-performance-officer',
    type: 'duration',
    unit: 'days',
    decimals: 1,
    bounds: {
      min: 0,
      max: 60,
    },
    polarity: 'minimise',
    frequency: 'monthly',
    first_period: '2012-04',
    numerator_label: 'Days taken over all claims decided',
    denominator_label: 'Claims decided',
    source: 'Benefits system, monthly extract for the Department for Work and Pensions',
    targets: [
      {
        year: '2012-13',
        value: 24,
      },
      {
        year: '2013-14',
        value: 24,
        set_on: '2013-03-11',
        set_by: 'Cabinet',
        minute: '124',
        reason: 'Held for half a year while council tax support replaced council tax benefit.',
      },
      {
        year: '2013-14',
        value: 22,
        set_on: '2013-10-01',
        set_by: 'Cabinet',
        minute: '63',
        reason: 'The new scheme had settled and claims were already decided in less than 22 days.',
      },
      {
        year: '2014-15',
        value: 21,
        set_on: '2014-03-10',
        set_by: 'Cabinet',
        minute: '118',
      },
    ],
    national_ref: 'NI 181',
    approved_by: 'Cabinet',
    approved_on: '2012-03-12',
  },
  runs: [
    {
      every: 'monthly',
      from: '2012-04',
      figures: `
        4497/171@3 4518/180@6 3984/166@3 4106/174@6 4039/169@5 3666/158@8 4168/182@5 4118/176@4 3249/131@7 4813/188@6 4145/172@7 4117/179@9
        5350/214@3 5002/205@4 4343/188@5 4339/192@8 3925/176@9 3728/171@3 3978/185@6 3795/179@6 3069/134@9 4586/196@12 3898/178@3 3916/183@4
        4565/202@6 4101/189@6 3765/181@9 3794/186@4 3434/170@4 3487/177@7
      `,
      notes: {
        '2012-04': {
          commentary: "The annual uprating took two weeks of every assessor's time.",
        },
        '2013-01': {
          commentary: 'Claims from before Christmas that waited for wage slips were decided in the month.',
        },
        '2013-04': {
          commentary: `Council tax support began on 1 April 2013 and brought 214 new claims, a quarter more than a year before.`,
        },
        '2013-06': {
          commentary: 'Within the target again, after two months of claims under the new council tax support scheme.',
        },
        '2013-09': {
          commentary: `The fifth month of improvement. Claims from housing association tenants now arrive with the rent proved.`,
        },
        '2013-12': {
          commentary: `The office was closed for six working days, and evidence asked for before Christmas came in late.`,
          action: `The Revenues and Benefits Manager will put two assessors on outstanding evidence until 31 January 2014.`,
        },
        '2014-01': {
          commentary: `Claims from before Christmas that had waited for evidence were decided in the month, which lifts the
            average. Reported late, as the extract had to be run twice.`,
          action: `The two assessors stay on outstanding evidence until the end of February; the Revenues and Benefits
            Manager will close the office for two days fewer next Christmas.`,
        },
        '2014-03': {
          commentary: `Within the target in February and in March, now that the evidence outstanding at Christmas is in.`,
        },
        '2014-04': {
          commentary: 'Uprating and the end of the financial year took assessors away from new claims for eight days.',
          action: 'The Revenues and Benefits Manager will have the uprating of 2015 run over a weekend.',
        },
        '2014-06': {
          commentary: `Below 21 days for the first time. Claims with all evidence are now decided on the day they are opened.`,
        },
        '2014-09': {
          commentary: `Below 20 days for the first time, and the fifth month of improvement in a row. One claim in four is now
            decided within a week.`,
        },
      },
    },
  ],
};
