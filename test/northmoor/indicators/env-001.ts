import type { Measured } from './measured.js';

export const env001: Measured = {
  id: 'ENV-001',
  comment: 'Garden waste makes summer high and winter low, so each quarter has its own target.',
  objective: 'everyday-waste',
  heldBy: 'action-plan',
  record: {
    code: 'E 001',
    title: 'Household waste recycled, reused or composted',
    definition: `Tonnes of household waste sent for recycling, reuse or composting as a share of all household waste collected.
      The county council's weighbridge figures come a quarter late.`,
    rationale: 'Waste that is buried costs the taxpayer more each year.',
    service: 'environmental-services',
    owner: 'head-of-environmental-services',
    validator: 'policy-and-performance-officer',
    type: 'percentage',
    decimals: 1,
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2012-13-Q1',
    lag_periods: 1,
    numerator_label: 'Tonnes recycled, reused or composted',
    denominator_label: 'Tonnes of household waste',
    source: 'WasteDataFlow',
    targets: [
      {
        year: '2012-13',
        profile: [48, 48, 45, 41],
      },
      {
        year: '2013-14',
        profile: [49, 49, 46, 42],
        set_on: '2013-03-11',
        set_by: 'Cabinet',
        minute: '124',
      },
      {
        year: '2014-15',
        profile: [50, 49.5, 46.5, 42.5],
        set_on: '2014-03-10',
        set_by: 'Cabinet',
        minute: '118',
        reason: 'Glass is collected from every household from June 2014.',
      },
    ],
    national_ref: 'NI 192',
    approved_by: 'Cabinet',
    approved_on: '2012-03-12',
    data_quality: {
      accuracy: 3,
      validity: 4,
      reliability: 4,
      timeliness: 2,
      relevance: 4,
      completeness: 4,
      assessed_on: '2014-02-18',
      assessor: 'Policy and Performance Management Officer',
    },
  },
  runs: [
    {
      every: 'quarterly',
      from: '2012-13-Q1',
      figures: `
        3289/6745@9 3214/6688@3 2951/6512@4 2520/6201@5
        3342/6702@7 3305/6731@8 3012/6498@9 2689/6389@3
        3318/6846@7
      `,
      notes: {
        '2012-13-Q3': {
          commentary: 'A mild autumn kept the garden waste rounds busy into December.',
        },
        '2012-13-Q4': {
          commentary: 'Just short of the target. Snow stopped the paper and card rounds for four days in January.',
          action: 'After snow, paper and card are collected on the next Saturday, from winter 2013 on.',
        },
        '2013-14-Q1': {
          commentary: `Spring came late and then all at once: garden waste in June was the highest for any month so far.`,
        },
        '2013-14-Q3': {
          commentary: 'Leaf fall and card before Christmas lifted the share above the target.',
        },
        '2013-14-Q4': {
          commentary: `On target, and better than the winter before, when snow stopped the rounds. Recycling was 46.9% over the
            year as a whole.`,
        },
        '2014-15-Q1': {
          state: 'estimated',
          commentary: `The county council's weighbridge was out of use for eleven days in June, and those days are estimated
            from May. Garden waste was 140 tonnes less than in the same quarter last year, which the first month of
            glass, 96 tonnes, did not make up.`,
          action: `The Head of Environmental Services will replace the estimate with the county council's figures by 14
            November 2014.`,
        },
      },
    },
  ],
};
