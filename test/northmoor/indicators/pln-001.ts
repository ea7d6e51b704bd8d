import type { Measured } from './measured.js';

export const pln001: Measured = {
  id: 'PLN-001',
  comment: 'A handful of cases moves this figure by ten points, so close is wide, and the floor is firm.',
  objective: 'jobs-decisions',
  heldBy: 'action-plan',
  record: {
    code: 'J 001',
    title: 'Major planning applications decided in time',
    definition: `Major applications decided in the quarter within 13 weeks (16 with an environmental statement), or within a
      longer time agreed with the applicant in writing, as a share of all major applications decided.`,
    rationale: 'A firm that waits for a decision is not building and not hiring.',
    service: 'planning',
    owner: 'head-of-planning',
    validator: 'policy-and-performance-officer',
    type: 'percentage',
    decimals: 1,
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2012-13-Q1',
    numerator_label: 'Major applications decided in time',
    denominator_label: 'Major applications decided',
    source: 'Planning register, return PS2 to the government',
    tolerance: {
      kind: 'points',
      amber: 10,
    },
    targets: [
      {
        year: '2012-13',
        value: 60,
        set_on: '2012-03-12',
        set_by: 'Cabinet',
        minute: '131',
      },
      {
        year: '2013-14',
        value: 65,
        floor: 60,
        set_on: '2013-03-11',
        set_by: 'Cabinet',
        minute: '124',
      },
      {
        year: '2014-15',
        value: 70,
        floor: 65,
        set_on: '2014-03-10',
        set_by: 'Cabinet',
        minute: '118',
        reason: 'Major sites get advice before they apply since January 2014. Less than 65% is not to be called close.',
      },
    ],
    benchmarks: [
      {
        group: 'Districts in the county',
        period: '2013-14',
        value: 74,
        quartile: 3,
        source: "County performance officers' group, May 2014",
      },
    ],
    national_ref: 'NI 157a',
    approved_by: 'Cabinet',
    approved_on: '2012-03-12',
    data_quality: {
      accuracy: 4,
      validity: 4,
      reliability: 4,
      timeliness: 4,
      relevance: 3,
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
        4/7@3 5/8@4 6/9@7 5/7@8
        6/9@3 7/10@4 8/11@7 6/9@8
        9/13@8 8/12@9
      `,
      notes: {
        '2012-13-Q1': {
          commentary: `Four of seven were decided in time. The three late ones are housing sites that waited for their legal
            agreements.`,
        },
        '2012-13-Q2': {
          commentary: `Five of eight, the best quarter for two years. One late decision was a member site visit that had to be
            repeated.`,
        },
        '2012-13-Q4': {
          commentary: `Five of seven, which makes 20 of 31 for the year. All late decisions but one waited for legal
            agreements.`,
        },
        '2013-14-Q1': {
          commentary: `Six of nine were decided in time. Extensions of time are now agreed in writing with the applicant as
            soon as a case is seen to run late.`,
        },
        '2013-14-Q2': {
          commentary: 'Seven of ten. Two of the late ones are supermarket applications that went to committee twice.',
        },
        '2013-14-Q3': {
          commentary: `Eight of eleven, the highest share since the measure began. The case officer post that had been vacant
            since May was filled in October.`,
        },
        '2013-14-Q4': {
          commentary: `Six of nine. Advice before application began in January and four developers have used it; none of their
            schemes is in this figure yet.`,
        },
        '2014-15-Q1': {
          commentary: `Nine of thirteen were decided in time; one more would have met the target. Three of the four late ones
            are housing sites that waited between five and eleven weeks for a section 106 agreement.`,
          action: `The Head of Planning will agree a standard section 106 agreement with the solicitors by 30 September
            2014.`,
        },
        '2014-15-Q2': {
          commentary: `Eight of twelve. All four late decisions are housing sites with a section 106 agreement outstanding when
            the time ran out. The standard agreement promised last quarter is drafted but not yet settled with the
            county council, which signs for school places.`,
          action: `The Head of Planning will bring the standard agreement to Cabinet on 1 December 2014 and until then will
            ask for an extension of time in every case that has an agreement to sign.`,
        },
      },
    },
  ],
};
