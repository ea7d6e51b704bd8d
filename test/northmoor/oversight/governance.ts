import type { Recommendation, RecommendationEntry } from '../../../src/model/records.js';
import { type Followed, words } from './written.js';

const statement = {
  source: 'governance',
  report: 'Annual Governance Statement 2013/14',
  reported_on: '2014-06-24',
} as const;

const accepted = { decision: 'Accepted', by: 'Audit Committee', on: '2014-06-24' } as const;

/** What the council set itself in its own statement on how it is governed. */
export const governance: readonly Followed<Recommendation, RecommendationEntry>[] = [
  {
    id: 'GOV-2014-01',
    record: {
      title: "Put the register of members' interests on the website",
      ...statement,
      priority: 'low',
      response: { text: 'Agreed, with signatures left out.', ...accepted },
      service: 'resources',
      owner: 'democratic-services-manager',
      due: '2014-09-30',
      audience: 'public',
    },
    progress: {
      '2014-15/Q1': { status: 'not-started' },
      '2014-15/Q2': {
        status: 'implemented',
        commentary: 'The entries of all 40 members have been on the website since 15 September 2014.',
        evidence: "The council's website, page on councillors; checked entry by entry on 16 September.",
      },
    },
  },
  {
    id: 'GOV-2014-02',
    record: {
      title: 'Bring the scheme of delegation up to date after the merger of two services',
      ...statement,
      priority: 'medium',
      response: {
        text: 'Agreed. Until Full Council decides, powers of the former post are with the Head of Planning.',
        ...accepted,
      },
      service: 'resources',
      owner: 'democratic-services-manager',
      due: '2014-12-17',
      audience: 'public',
    },
    progress: {
      '2014-15/Q1': { status: 'not-started', commentary: 'Begins after the elections, in July 2014.' },
      '2014-15/Q2': {
        status: 'in-progress',
        commentary: 'Heads of Service have marked 57 powers that name a post which no longer exists.',
        action: 'The Democratic Services Manager will bring the new scheme to Full Council on 17 December 2014.',
      },
    },
  },
  {
    id: 'GOV-2014-03',
    record: {
      title: 'Try out the emergency plan with those who would open a rest centre',
      ...statement,
      priority: 'high',
      response: {
        text: 'Agreed. In the floods of December 2013 the rest centre at Moorwick opened two hours late.',
        ...accepted,
      },
      service: 'leisure-and-communities',
      owner: 'director-of-communities',
      due: '2014-11-28',
    },
    progress: {
      '2014-15/Q1': {
        status: 'in-progress',
        commentary: 'Keys and call lists of the three rest centres have been renewed.',
        action: 'The Director of Communities will hold an exercise with the county council in November 2014.',
      },
      '2014-15/Q2': {
        status: 'in-progress',
        commentary: words`The exercise is fixed for 20 November 2014. The Leisure Manager leads it, since the post of
          Head of Leisure and Communities has been vacant from 1 September.`,
        action: 'The Director of Communities will name a second officer for each centre by 7 November 2014.',
        internal_note:
          'Two of the six key holders have said that they will not turn out at night without a rota payment.',
      },
    },
  },
  {
    id: 'GOV-2014-04',
    record: {
      title: 'List all partnerships that hold money of the council, with who answers for each',
      ...statement,
      priority: 'medium',
      response: { text: 'Agreed, for partnerships above £5,000 a year.', ...accepted },
      service: 'resources',
      owner: 'policy-and-performance-officer',
      due: '2015-01-30',
    },
    progress: {
      '2014-15/Q1': { status: 'not-started' },
      '2014-15/Q2': {
        status: 'not-started',
        commentary: 'Not due to begin until the grants of 2015/16 are asked for in November 2014.',
      },
    },
  },
  {
    id: 'GOV-2014-05',
    record: {
      title: 'Rewrite the whistle-blowing policy, and tell all staff of it',
      ...statement,
      priority: 'low',
      response: { text: 'Agreed, together with the code of conduct for staff.', ...accepted },
      service: 'resources',
      owner: 'hr-manager',
      due: '2014-10-31',
    },
    progress: {
      '2014-15/Q1': {
        status: 'in-progress',
        commentary: 'A draft is with the unions.',
        action: 'The Human Resources Manager will bring it to the Audit Committee on 23 September 2014.',
      },
    },
  },
];
