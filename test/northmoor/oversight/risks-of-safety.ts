import type { Risk, RiskEntry } from '../../../src/model/records.js';
import { type Followed, words } from './written.js';

/** Corporate risks of floods and of harm, and of what the law asks for. */
export const risksOfSafety: readonly Followed<Risk, RiskEntry>[] = [
  {
    id: 'CR-010',
    record: {
      title: 'A flood or a storm surge for which we are not ready',
      cause: 'Low land behind the sea wall at Thornsby, and a river that rises within hours at Moorwick.',
      event: 'More than 200 people have to leave their homes at night.',
      consequence: 'Danger to life, homes that stand empty for months, and services that stop while staff help out.',
      service: 'leisure-and-communities',
      owner: 'director-of-communities',
      category: 'Safety',
      objectives: ['places-safety', 'places-countryside'],
      opened_on: '2012-04-01',
      inherent: { likelihood: 3, impact: 5 },
      target: { likelihood: 3, impact: 3 },
      appetite: 12,
      response: 'tolerate',
      controls: ['Emergency plan', 'Three rest centres', 'Flood wardens in nine parishes'],
      actions: [
        { text: 'Exercise with the county council', owner: 'director-of-communities', due: '2014-11-20' },
        {
          text: 'Renew keys and call lists of the rest centres',
          owner: 'leisure-manager',
          due: '2014-06-30',
          done_on: '2014-06-20',
        },
      ],
      review_by: '2014-12-01',
      audience: 'public',
    },
    progress: {
      '2013-14/Q1': { likelihood: 3, impact: 4 },
      '2013-14/Q2': { likelihood: 3, impact: 4 },
      '2013-14/Q3': {
        likelihood: 3,
        impact: 5,
        commentary: words`Up from 12. On 6 December 140 people left their homes at Thornsby and Moorwick. Nobody was hurt;
          the rest centre at Moorwick opened two hours late.`,
        reported_on: '2014-01-15',
      },
      '2013-14/Q4': { likelihood: 3, impact: 5 },
      '2014-15/Q1': {
        likelihood: 3,
        impact: 4,
        commentary: 'Down from 15: keys and call lists are renewed, and wardens trained.',
      },
      '2014-15/Q2': { likelihood: 3, impact: 4, commentary: 'Unchanged until the exercise of 20 November.' },
    },
  },
  {
    id: 'CR-011',
    record: {
      title: 'The inspector finds the local plan unsound',
      cause: 'Evidence on housing need from 2011, and a neighbour who asks us to take 600 of its homes.',
      event: 'The plan is sent back after the hearings of autumn 2015.',
      consequence:
        'Two years and some £260,000 would be lost, and builders win appeals on land that we would not choose.',
      service: 'planning',
      owner: 'planning-policy-manager',
      category: 'Legal and regulatory',
      objectives: ['jobs-decisions', 'homes-affordable'],
      opened_on: '2013-01-07',
      inherent: { likelihood: 4, impact: 4 },
      target: { likelihood: 2, impact: 4 },
      appetite: 12,
      response: 'treat',
      controls: ["Counsel's advice at each stage", 'Monthly meeting with the four neighbouring districts'],
      actions: [{ text: 'Publish new figures of housing need', owner: 'planning-policy-manager', due: '2014-12-19' }],
      review_by: '2015-01-31',
      audience: 'public',
    },
    progress: {
      '2013-14/Q1': { likelihood: 3, impact: 4 },
      '2013-14/Q2': { likelihood: 3, impact: 4 },
      '2013-14/Q3': { likelihood: 3, impact: 4 },
      '2013-14/Q4': {
        likelihood: 3,
        impact: 4,
        commentary: 'A neighbouring plan was sent back in February for want of co-operation.',
      },
      '2014-15/Q1': { likelihood: 3, impact: 4 },
      '2014-15/Q2': {
        likelihood: 3,
        impact: 4,
        commentary: 'Unchanged. All five districts have agreed on who measures housing need, and on the questions put.',
      },
    },
  },
  {
    id: 'CR-012',
    record: {
      title: 'A sign that a child or an adult is at risk goes unreported',
      cause: 'Staff in sports halls, homes and the contact centre meet people at risk and may not know what to do.',
      event: 'Somebody is harmed whom we could have helped.',
      consequence: 'Harm that cannot be undone, and a serious case review.',
      service: 'leisure-and-communities',
      owner: 'head-of-leisure-and-communities',
      category: 'Safety',
      objectives: ['places-safety'],
      opened_on: '2012-09-03',
      inherent: { likelihood: 3, impact: 5 },
      target: { likelihood: 1, impact: 5 },
      appetite: 10,
      response: 'treat',
      controls: ['Checks before appointment', 'Two designated officers', 'Training every second year'],
      actions: [
        { text: 'Train casual staff of the three leisure centres', owner: 'leisure-manager', due: '2014-09-26' },
      ],
      review_by: '2014-10-31',
    },
    progress: {
      '2013-14/Q1': { likelihood: 2, impact: 5 },
      '2013-14/Q2': { likelihood: 2, impact: 5 },
      '2013-14/Q3': {
        likelihood: 2,
        impact: 5,
        commentary: 'Four concerns were passed on in the quarter, all within a day.',
      },
      '2013-14/Q4': { likelihood: 2, impact: 5 },
      '2014-15/Q1': { likelihood: 2, impact: 5, commentary: 'Casual staff are not all trained; 34 of 58 are.' },
    },
  },
];
