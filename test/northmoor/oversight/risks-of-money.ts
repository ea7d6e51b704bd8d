import type { Risk, RiskEntry } from '../../../src/model/records.js';
import { type Followed, words } from './written.js';

/** Corporate risks of money, of systems and of the largest project. */
export const risksOfMoney: readonly Followed<Risk, RiskEntry>[] = [
  {
    id: 'CR-001',
    record: {
      title: 'The gap in the budget of 2015/16 is not closed in time',
      cause:
        'Government grant falls by some 14% a year, and inflation of contracts is above what the plan reckons with.',
      event:
        'In February 2015 Full Council has no balanced budget before it, or one that rests on savings nobody has planned.',
      consequence:
        'Services are cut at short notice, and reserves fall below the £1.5 million that Full Council has set.',
      service: 'resources',
      owner: 'head-of-resources',
      category: 'Financial',
      objectives: ['fit-governance', 'everyday-money'],
      opened_on: '2012-04-01',
      inherent: { likelihood: 5, impact: 4 },
      target: { likelihood: 2, impact: 4 },
      appetite: 10,
      response: 'treat',
      controls: [
        'Medium-term plan, brought up to date each September and February',
        'A page for each saving above £10,000, with its owner and steps',
        'Forecasts of all budget holders each quarter, seen by Cabinet',
      ],
      actions: [
        { text: 'Find £380,000 of further savings for 2015/16', owner: 'head-of-resources', due: '2014-12-01' },
        {
          text: 'Tell Cabinet what a rise of council tax by 1.9% would bring',
          owner: 'accountancy-manager',
          due: '2014-09-30',
          done_on: '2014-09-22',
        },
      ],
      review_by: '2014-12-31',
      audience: 'public',
    },
    progress: {
      '2013-14/Q1': { likelihood: 4, impact: 4 },
      '2013-14/Q2': {
        likelihood: 4,
        impact: 4,
        commentary: 'The plan of September shows a gap of £610,000 in 2015/16.',
      },
      '2013-14/Q3': {
        likelihood: 3,
        impact: 4,
        commentary: 'Down from 16: fourteen of the 22 savings for 2014/15 have an owner and steps.',
      },
      '2013-14/Q4': {
        likelihood: 3,
        impact: 4,
        commentary: 'The budget of 2014/15 is balanced without the use of reserves.',
      },
      '2014-15/Q1': { likelihood: 3, impact: 4 },
      '2014-15/Q2': {
        likelihood: 4,
        impact: 4,
        commentary: words`Up from 12. Grant falls faster than was thought, and the plan of September 2014 shows a gap of £1,000,000.
          Savings of £620,000 go to Scrutiny on 19 November, and £380,000 is still to be found. Three services forecast an
          overspend this year that would go on into the next.`,
      },
    },
  },
  {
    id: 'CR-002',
    record: {
      title: 'The main computer room is lost',
      cause: 'Fire, flood or a failure of power; the room is in the basement of the Moorwick office.',
      event: 'Benefits, planning and telephones stop for more than two working days.',
      consequence: 'People go unpaid, applications run out of time, and calls are not answered.',
      service: 'resources',
      owner: 'ict-manager',
      category: 'Technology',
      objectives: ['fit-digital'],
      opened_on: '2012-04-01',
      inherent: { likelihood: 3, impact: 5 },
      target: { likelihood: 1, impact: 4 },
      appetite: 8,
      response: 'treat',
      controls: ['Back-ups each night, kept in Eastbeck', 'Generator, run under load each month'],
      actions: [
        {
          text: 'Move the telephone exchange out of the basement',
          owner: 'ict-manager',
          due: '2014-03-31',
          done_on: '2014-03-14',
        },
        { text: 'Restore the planning system from its back-up, as a trial', owner: 'ict-manager', due: '2014-08-29' },
      ],
      review_by: '2014-11-28',
      exempt_reason: 'Paragraph 7: action in connection with the prevention of crime',
    },
    progress: {
      '2013-14/Q1': { likelihood: 3, impact: 5 },
      '2013-14/Q2': {
        likelihood: 3,
        impact: 5,
        commentary: 'Seven servers without current updates make a failure likelier.',
      },
      '2013-14/Q3': {
        likelihood: 3,
        impact: 5,
        commentary: 'Water stood 11 cm deep in the corridor on 6 December. The room itself stayed dry.',
      },
      '2013-14/Q4': {
        likelihood: 2,
        impact: 5,
        commentary: 'Down from 15: a sump pump with its own power is in place, and the exchange has moved upstairs.',
      },
      '2014-15/Q1': { likelihood: 2, impact: 5 },
      '2014-15/Q2': {
        likelihood: 2,
        impact: 5,
        commentary: 'Unchanged. Whether the planning system can be restored has still not been tried.',
        internal_note: 'The trial of August was put off because the spare server was lent to the elections team.',
      },
    },
  },
  {
    id: 'CR-003',
    record: {
      title: 'The enterprise centre opens late, or costs more than Cabinet agreed',
      cause: 'Fuel oil in the ground, late steel, and an electricity supply that only one company may connect.',
      event: 'The building cannot be let on 19 December 2014, or the builder claims for the time lost.',
      consequence:
        'Rent of £6,400 a month from the first twelve units is missed, firms go elsewhere, and grant of £540,000 has to be explained.',
      service: 'planning',
      owner: 'head-of-planning',
      category: 'Projects',
      objectives: ['jobs-premises'],
      opened_on: '2013-06-03',
      inherent: { likelihood: 4, impact: 4 },
      target: { likelihood: 2, impact: 3 },
      appetite: 9,
      response: 'treat',
      controls: ['Fixed price with the builder, less what is in the ground', 'Meeting on site each fortnight'],
      actions: [
        { text: 'Get a price for a temporary electricity supply', owner: 'head-of-planning', due: '2014-10-31' },
        {
          text: 'Ask for a new end date before the old one passes',
          owner: 'head-of-planning',
          due: '2014-11-03',
        },
      ],
      review_by: '2014-11-30',
      exempt_reason: 'Paragraph 3: financial or business affairs of the council and of the builder',
    },
    progress: {
      '2013-14/Q1': { likelihood: 2, impact: 3, commentary: 'Opened with the project on 3 June 2013.' },
      '2013-14/Q2': { likelihood: 2, impact: 3 },
      '2013-14/Q3': {
        likelihood: 3,
        impact: 3,
        commentary:
          'Up from 6. Builders ask for bores in the yard of the old engine shed before they give a fixed price.',
      },
      '2013-14/Q4': {
        likelihood: 3,
        impact: 3,
        commentary:
          'Fuel oil was found in January and the ground was clean in March. The builder was appointed on the 26th.',
      },
      '2014-15/Q1': {
        likelihood: 3,
        impact: 3,
        commentary: 'Foundations are done and the frame is going up, as planned.',
      },
      '2014-15/Q2': {
        likelihood: 4,
        impact: 4,
        commentary: words`Up from 9. The roof was six weeks late, and the electricity company now offers 30 January 2015
          for the supply. The day agreed, 19 December, cannot be kept.`,
        internal_note: 'The builder has hinted at a claim of some £35,000 for standing time. Nothing is in writing.',
      },
    },
  },
];
