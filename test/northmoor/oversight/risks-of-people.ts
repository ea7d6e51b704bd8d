import type { Risk, RiskEntry } from '../../../src/model/records.js';
import { type Followed, words } from './written.js';

/** Corporate risks of staff, information and buildings. */
export const risksOfPeople: readonly Followed<Risk, RiskEntry>[] = [
  {
    id: 'CR-007',
    record: {
      title: 'Too few staff with the knowledge that a small council rests on',
      cause: 'Posts held by one person, pay that neighbouring councils outbid, and turnover at the top of its range.',
      event: 'A service cannot do what the law asks for more than a month.',
      consequence: 'Dear agency staff, late decisions, and colleagues who fall ill under the load.',
      service: 'resources',
      owner: 'hr-manager',
      category: 'People',
      objectives: ['fit-people'],
      opened_on: '2012-04-01',
      inherent: { likelihood: 4, impact: 4 },
      target: { likelihood: 2, impact: 3 },
      appetite: 10,
      response: 'treat',
      controls: ['A deputy named for every head of service', 'Interviews with all who leave'],
      actions: [
        {
          text: 'Put a new shift pattern to the staff of the contact centre',
          owner: 'head-of-resources',
          due: '2014-09-30',
        },
        {
          text: 'Fill the post of Head of Leisure and Communities',
          owner: 'director-of-communities',
          due: '2014-12-31',
        },
      ],
      review_by: '2014-12-31',
    },
    progress: {
      '2013-14/Q1': { likelihood: 2, impact: 4 },
      '2013-14/Q2': {
        likelihood: 3,
        impact: 4,
        commentary: 'Up from 8: turnover has risen for a year, most of it to neighbours.',
      },
      '2013-14/Q3': { likelihood: 3, impact: 4 },
      '2013-14/Q4': {
        likelihood: 3,
        impact: 4,
        commentary: 'Exit interviews name pay in Planning and shifts in the contact centre.',
      },
      '2014-15/Q1': { likelihood: 3, impact: 4 },
      '2014-15/Q2': {
        likelihood: 3,
        impact: 4,
        commentary: words`Unchanged. The Head of Leisure and Communities left on 31 August, and the first round of
          interviews found nobody. The new shift pattern has not been put to staff, as its cost is not yet before the portfolio holder.`,
      },
    },
  },
  {
    id: 'CR-008',
    record: {
      title: 'Personal information is lost or sent to the wrong person',
      cause: 'Letters printed in bulk, laptops that cannot all be found, and staff who are not trained each year.',
      event: 'Details of more than a hundred people reach somebody who should not have them.',
      consequence: 'Harm to those people, and a fine by the Information Commissioner.',
      service: 'customer-services',
      owner: 'head-of-customer-services',
      category: 'Information',
      objectives: ['fit-governance', 'fit-digital'],
      opened_on: '2012-04-01',
      inherent: { likelihood: 4, impact: 4 },
      target: { likelihood: 2, impact: 3 },
      appetite: 9,
      response: 'treat',
      controls: ['Laptops are encrypted', 'Two people check each bulk letter', 'Training each year, with a test'],
      actions: [
        {
          text: 'Train all staff who handle benefit files',
          owner: 'customer-services-manager',
          due: '2014-06-30',
          done_on: '2014-06-18',
        },
      ],
      review_by: '2015-03-31',
    },
    progress: {
      '2013-14/Q1': { likelihood: 3, impact: 4 },
      '2013-14/Q2': {
        likelihood: 3,
        impact: 4,
        commentary: 'Nine letters went into wrong envelopes in August. All came back unopened.',
      },
      '2013-14/Q3': { likelihood: 3, impact: 4 },
      '2013-14/Q4': {
        likelihood: 3,
        impact: 3,
        commentary: 'Down from 12: the last unencrypted laptops were called in.',
      },
      '2014-15/Q1': { likelihood: 2, impact: 3, commentary: "Down from 9: 96% of staff have passed this year's test." },
      '2014-15/Q2': { likelihood: 2, impact: 3 },
    },
  },
  {
    id: 'CR-009',
    record: {
      title: 'A leisure centre has to close, for its roof or because the trust gives up',
      cause: 'Flat roofs and asbestos of the 1960s, and a trust whose contract ends in March 2015.',
      event: 'A building cannot be used for more than three months, or nobody runs it.',
      consequence: 'Some 4,000 visits a week are lost, clubs go elsewhere, and the trust is owed what it cannot take.',
      service: 'leisure-and-communities',
      owner: 'leisure-manager',
      category: 'Property',
      objectives: ['places-leisure'],
      opened_on: '2013-01-14',
      inherent: { likelihood: 4, impact: 4 },
      target: { likelihood: 1, impact: 4 },
      appetite: 8,
      response: 'treat',
      controls: [
        'Survey of each roof every second year',
        'Asbestos register',
        'Swimmers may use Eastbeck at the same price',
      ],
      actions: [
        { text: 'Agree a new contract with the trust', owner: 'leisure-manager', due: '2015-03-13' },
        {
          text: 'Bring the asbestos register of all three centres up to date',
          owner: 'estates-manager',
          due: '2014-09-30',
        },
        {
          text: 'Survey the roofs of the two other centres',
          owner: 'estates-manager',
          due: '2014-06-30',
          done_on: '2014-06-12',
        },
      ],
      review_by: '2014-12-31',
      audience: 'public',
    },
    progress: {
      '2013-14/Q1': { likelihood: 2, impact: 4 },
      '2013-14/Q2': { likelihood: 2, impact: 4 },
      '2013-14/Q3': {
        likelihood: 3,
        impact: 4,
        commentary: 'Up from 8. The survey of November gives the roof at Moorwick no more than two winters.',
      },
      '2013-14/Q4': {
        likelihood: 3,
        impact: 4,
        commentary: 'The design of the new roof is agreed; half of the hall stays open.',
      },
      '2014-15/Q1': {
        likelihood: 2,
        impact: 4,
        commentary: 'Down from 12: the contract for the roof is let, and the two other roofs are sound.',
      },
      '2014-15/Q2': {
        likelihood: 3,
        impact: 4,
        commentary: words`Up from 8. Boards with asbestos, which the register did not show, kept the pool closed for three
          weeks longer. The talks with the trust go on without a Head of Leisure and Communities.`,
      },
    },
  },
];
