import type { Risk, RiskEntry } from '../../../src/model/records.js';
import { type Followed, words } from './written.js';

/** Corporate risks that come from what people need, and from those who work for us. */
export const risksOfDemand: readonly Followed<Risk, RiskEntry>[] = [
  {
    id: 'CR-004',
    record: {
      title: 'More households become homeless than there are rooms for',
      cause: 'Private landlords sell up or let to others, and benefit meets less of the rent than it did.',
      event: 'Families stay in bed and breakfast beyond six weeks, or are placed outside the district.',
      consequence: 'Children miss school, the law is broken, and the budget for temporary accommodation is overspent.',
      service: 'housing',
      owner: 'head-of-housing',
      category: 'Demand',
      objectives: ['homes-homelessness', 'homes'],
      opened_on: '2012-10-01',
      inherent: { likelihood: 5, impact: 4 },
      target: { likelihood: 2, impact: 4 },
      appetite: 10,
      response: 'treat',
      controls: [
        'Leased flats in Eastbeck',
        'Advice before a notice runs out',
        'Homelessness strategy of September 2014',
      ],
      actions: [
        { text: 'Bring a scheme of rent deposits to Cabinet', owner: 'housing-options-manager', due: '2014-11-03' },
        { text: 'Lease two more flats', owner: 'housing-options-manager', due: '2014-08-31' },
      ],
      review_by: '2014-12-31',
      audience: 'public',
    },
    progress: {
      '2013-14/Q1': { likelihood: 3, impact: 4 },
      '2013-14/Q2': { likelihood: 3, impact: 4 },
      '2013-14/Q3': { likelihood: 3, impact: 4, commentary: 'Cold weather filled the hotels, as each year.' },
      '2013-14/Q4': {
        likelihood: 2,
        impact: 4,
        commentary: 'Down from 12: spending ends the year £10,305 lower, and no family stayed beyond six weeks.',
      },
      '2014-15/Q1': {
        likelihood: 3,
        impact: 4,
        commentary: 'Up from 8. Two landlords in Moorwick gave notice to five families.',
      },
      '2014-15/Q2': {
        likelihood: 4,
        impact: 4,
        commentary: words`Up from 12. Nineteen households were placed in the quarter, against twelve a year ago; eleven had
          lost a private tenancy. One of the two flats to be leased by August fell through.`,
      },
    },
  },
  {
    id: 'CR-005',
    record: {
      title: 'The waste contractor cannot keep up the rounds',
      cause: 'New rounds with glass, drivers who leave for better pay, and vehicles in their seventh year.',
      event: 'Bins stay out for more than two days in a whole area.',
      consequence: 'Streets are dirty, the contact centre is swamped, and residents stop recycling.',
      service: 'environmental-services',
      owner: 'head-of-environmental-services',
      category: 'Contracts and partners',
      objectives: ['everyday-waste'],
      opened_on: '2012-04-01',
      inherent: { likelihood: 4, impact: 4 },
      target: { likelihood: 2, impact: 3 },
      appetite: 9,
      response: 'transfer',
      controls: [
        'Deductions for each missed collection',
        "Monday meeting with the contractor's manager",
        'Bond of £400,000',
      ],
      actions: [
        {
          text: 'Have six permanent drivers trained on the new rounds',
          owner: 'waste-contract-manager',
          due: '2014-09-05',
          done_on: '2014-09-08',
        },
        {
          text: 'Write the day for round sheets into the contract',
          owner: 'waste-contract-manager',
          due: '2014-11-28',
        },
      ],
      review_by: '2014-12-31',
      audience: 'public',
    },
    progress: {
      '2013-14/Q1': { likelihood: 2, impact: 4 },
      '2013-14/Q2': { likelihood: 2, impact: 4 },
      '2013-14/Q3': {
        likelihood: 2,
        impact: 4,
        commentary: 'Storms stopped rounds on three days; all were made up within the week.',
      },
      '2013-14/Q4': { likelihood: 3, impact: 4, commentary: 'Up from 8, since all rounds change on 2 June.' },
      '2014-15/Q1': {
        likelihood: 4,
        impact: 4,
        commentary: 'Up from 12. Crews did not know the new lanes, and missed collections doubled in June.',
      },
      '2014-15/Q2': {
        likelihood: 3,
        impact: 4,
        commentary: words`Down from 16. All rounds have had permanent drivers since 8 September, and missed collections
          fell from 171 in July to 92 in September. They are not yet back to May.`,
      },
    },
  },
  {
    id: 'CR-006',
    record: {
      title: 'Council tax support leaves us with debts that cannot be collected',
      cause: 'From April 2013 some 2,100 households pay council tax for the first time.',
      event: 'Collection falls below 97%.',
      consequence: 'The collection fund is short by £290,000, of which a ninth is ours.',
      service: 'resources',
      owner: 'revenues-and-benefits-manager',
      category: 'Financial',
      objectives: ['everyday-money'],
      opened_on: '2012-11-12',
      closed_on: '2014-08-12',
      inherent: { likelihood: 4, impact: 3 },
      target: { likelihood: 2, impact: 2 },
      appetite: 6,
      response: 'treat',
      controls: ['Reminders in plain words', 'Payment in twelve instalments', 'Fund for hardship of £25,000'],
      audience: 'public',
    },
    progress: {
      '2013-14/Q1': { likelihood: 4, impact: 3, commentary: 'Of 2,100 households, 1,240 have begun to pay.' },
      '2013-14/Q2': {
        likelihood: 3,
        impact: 3,
        commentary: 'Down from 12: half of those reminded in August have paid.',
      },
      '2013-14/Q3': { likelihood: 3, impact: 3 },
      '2013-14/Q4': {
        likelihood: 2,
        impact: 3,
        commentary: 'Down from 9: the year ends at 97.9%, and £61,000 is outstanding.',
      },
      '2014-15/Q1': {
        likelihood: 2,
        impact: 2,
        commentary: 'Down from 6, where it was to be brought. The Board is asked on 12 August 2014 to close it.',
      },
    },
  },
];
