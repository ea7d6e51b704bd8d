import type { Measured } from './measured.js';

export const env003: Measured = {
  id: 'ENV-003',
  objective: 'everyday-waste',
  heldBy: 'action-plan',
  record: {
    code: 'E 002',
    title: 'Missed bin collections',
    definition: `Bins, boxes and sacks reported as missed by the crew in the month, and put out on time by the household, for
      every 100,000 collections that were due.`,
    service: 'environmental-services',
    owner: 'head-of-environmental-services',
    validator: 'policy-and-performance-officer',
    type: 'ratio',
    unit: 'per 100,000 collections',
    per: 100000,
    decimals: 1,
    polarity: 'minimise',
    frequency: 'monthly',
    first_period: '2012-04',
    numerator_label: 'Collections missed',
    denominator_label: 'Collections due',
    source: "Contractor's round sheets and calls to the contact centre",
    targets: [
      {
        year: '2012-13',
        value: 55,
      },
      {
        year: '2013-14',
        value: 50,
        set_on: '2013-03-11',
        set_by: 'Cabinet',
        minute: '124',
      },
      {
        year: '2014-15',
        value: 45,
        set_on: '2014-03-10',
        set_by: 'Cabinet',
        minute: '118',
      },
    ],
    approved_by: 'Cabinet',
    approved_on: '2012-03-12',
    recovery_plans: [
      {
        for: '2014-07',
        cause: `New rounds began on 2 June 2014, and crews did not know 4,100 of the addresses. In August the contractor changed
          its round sheets as well.`,
        actions: [
          {
            text: 'Put every missed address on the sheets of its round',
            owner: 'head-of-environmental-services',
            due: '2014-08-29',
            done_on: '2014-09-05',
          },
          {
            text: 'Agree with the contractor what it pays for a street that is missed twice',
            owner: 'head-of-environmental-services',
            due: '2014-10-17',
          },
        ],
        on_target_by: '2015-03-31',
        agreed_by: 'Performance and Risk Management Board',
        agreed_on: '2014-08-12',
      },
    ],
  },
  runs: [
    {
      every: 'monthly',
      from: '2012-04',
      figures: `
        88/161840@9 92/164210@6 85/160355@4 90/163120@7 93/164480@6 84/159975@9 87/163050@6 83/161230@5 104/160115@8 118/164890@7 90/158240@8 86/162770@3
        82/162700@9 80/165150@5 78/161260@8 84/164010@9 86/165390@3 79/160880@4 80/163960@7 77/162130@9 93/161020@3 86/165800@3 80/159130@4 79/163680@7
        74/163740@9 72/166110@9 148/176900@3 171/179300@5 - 92/176400@8
      `,
      notes: {
        '2012-12': {
          commentary: 'Two crews were short in the week before Christmas.',
        },
        '2013-01': {
          commentary: 'Snow stopped all rounds for four days. Missed collections were made up by 2 February.',
        },
        '2013-06': {
          commentary: `On target for the second month. The contractor now texts crews a missed collection the same day.`,
        },
        '2013-09': {
          commentary: `Back within the target after two months just over it. Two streets in Stanmere Cross where parked cars
            block the lorry make up a tenth of all cases.`,
        },
        '2013-12': {
          commentary: `Storms on 5 and 23 December blocked roads on the coast side of the district, and 19 collections were
            made up only after Christmas.`,
          action: `The Head of Environmental Services will agree with the contractor by 31 January 2014 which rounds a
            second lorry takes after a storm.`,
        },
        '2014-03': {
          commentary: `On target again. The second lorry agreed in January was called out once, on 14 February, and cleared the
            round the next day.`,
        },
        '2014-06': {
          commentary: `The new recycling rounds began on 2 June with glass as a fourth collection. Crews did not know the lanes
            north of Eastbeck, and 61 of the 148 missed collections are there.`,
          action: `The Head of Environmental Services has had the rounds north of Eastbeck redrawn with the crews, to take
            effect on 14 July 2014.`,
        },
        '2014-07': {
          commentary: `The worst month on record. The redrawn rounds north of Eastbeck have worked since 14 July, but three
            drivers left, and agency drivers did not have the round maps until the 24th.`,
          action: `The contractor is to have six permanent drivers trained by 5 September 2014; the Head of Environmental
            Services meets its manager every Monday until then.`,
        },
        '2014-09': {
          commentary: `Missed collections are back to 92, after 171 in July, since all rounds have had permanent drivers from 8
            September. They are still above the target, and over half are boxes of glass left on private roads.
            August was not counted in time, because the contractor changed its round sheets.`,
          action: `The Head of Environmental Services will write to the 340 households on private roads about where to put
            the glass box by 31 October 2014, and will ask the contractor for the August sheets.`,
        },
      },
    },
  ],
};
