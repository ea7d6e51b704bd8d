import type { Recommendation, RecommendationEntry } from '../../../src/model/records.js';
import { type Followed, words } from './written.js';

export const inspection: readonly Followed<Recommendation, RecommendationEntry>[] = [
  {
    id: 'INS-2013-01',
    record: {
      title: 'Train the officers who may authorise surveillance, and keep the central record up to date',
      source: 'inspection',
      report: 'Inspection of the use of surveillance powers, May 2013',
      reported_on: '2013-05-16',
      priority: 'medium',
      response: {
        text: 'Agreed. Four officers instead of nine are to have the power.',
        decision: 'Accepted',
        by: 'Chief Executive',
        on: '2013-06-03',
      },
      service: 'resources',
      owner: 'democratic-services-manager',
      due: '2013-10-31',
    },
    progress: {
      '2013-14/Q1': {
        status: 'in-progress',
        commentary: 'The four officers are named. The central record is complete back to April 2010.',
        action: 'The Democratic Services Manager has booked a day of training for 12 September 2013.',
      },
      '2013-14/Q2': {
        status: 'implemented',
        commentary: 'All four officers were trained on 12 September 2013.',
        evidence: 'Certificates of attendance, and the record as of 30 September 2013.',
      },
      '2013-14/Q3': {
        status: 'verified',
        commentary: 'Internal Audit compared the record with the case files; they agree.',
        evidence: 'Internal Audit, note of 5 December 2013.',
        reported_by: 'internal-audit-manager',
      },
    },
  },
  {
    id: 'INS-2013-02',
    record: {
      title: 'Inspect the food businesses whose visit is overdue',
      source: 'inspection',
      report: 'Audit of food law enforcement, September 2013',
      reported_on: '2013-09-30',
      priority: 'high',
      response: {
        text: 'Agreed. There are 143, most of them of low risk; those that handle meat and fish come first.',
        decision: 'Accepted',
        by: 'Head of Environmental Services',
        on: '2013-10-14',
      },
      service: 'environmental-services',
      owner: 'environmental-health-manager',
      due: '2014-03-31',
      revised_due: [
        {
          to: '2014-06-30',
          reason: 'Officers were out on flooded premises from 6 December 2013 to the end of January 2014.',
          agreed_by: 'Performance and Risk Management Board',
          agreed_on: '2014-02-11',
        },
      ],
      audience: 'public',
    },
    progress: {
      '2013-14/Q2': { status: 'not-started', commentary: 'The report came on the last day of the quarter.' },
      '2013-14/Q4': {
        status: 'in-progress',
        commentary: 'Eighty-eight of 143 are inspected. The floods cost eight weeks; a contractor has taken 40 visits.',
        action: 'The Environmental Health Manager will have the last 55 visited by 30 June 2014.',
      },
      '2014-15/Q1': {
        status: 'implemented',
        commentary: 'All 143 are inspected. Six were asked to improve within a month, and five have.',
        evidence: 'Inspection database, list of overdue visits at 30 June 2014: none.',
      },
      '2014-15/Q2': {
        status: 'implemented',
        commentary: 'No visit has fallen overdue since. The auditors come back in March 2015.',
      },
    },
  },
  {
    id: 'INS-2014-01',
    record: {
      title: 'Train members of the planning committee each year',
      source: 'inspection',
      report: 'Planning peer challenge, February 2014',
      reported_on: '2014-02-28',
      priority: 'medium',
      response: {
        text: 'Agreed. No member is to sit on the committee without training in the last twelve months.',
        decision: 'Accepted',
        by: 'Full Council',
        on: '2014-04-16',
      },
      service: 'planning',
      owner: 'development-manager',
      due: '2014-07-31',
      audience: 'public',
    },
    progress: {
      '2013-14/Q4': { status: 'not-started' },
      '2014-15/Q1': {
        status: 'in-progress',
        commentary: 'Nine of 14 members, and five of eight substitutes, came on 19 June 2014.',
        action: 'The Development Manager repeats the evening on 10 July 2014.',
      },
      '2014-15/Q2': {
        status: 'implemented',
        commentary: 'All 14 members and seven substitutes are trained. One substitute has stood down.',
        evidence: 'Attendance lists of 19 June and 10 July 2014.',
      },
    },
  },
  {
    id: 'INS-2014-02',
    record: {
      title: 'Agree a standard section 106 agreement, so that decisions do not wait for lawyers',
      source: 'inspection',
      report: 'Planning peer challenge, February 2014',
      reported_on: '2014-02-28',
      priority: 'high',
      response: {
        text: 'Agreed. The county council, which signs for school places, is to be asked to share it.',
        decision: 'Accepted',
        by: 'Cabinet',
        on: '2014-04-07',
      },
      service: 'planning',
      owner: 'head-of-planning',
      due: '2014-07-31',
      revised_due: [
        {
          to: '2014-09-30',
          reason: 'The county council asked for its own terms on school places to be added.',
          agreed_by: 'Performance and Risk Management Board',
          agreed_on: '2014-05-20',
        },
      ],
      audience: 'public',
    },
    progress: {
      '2013-14/Q4': {
        status: 'not-started',
        commentary: 'Two neighbouring districts have lent us theirs. A draft is to be made from April 2014.',
      },
      '2014-15/Q1': {
        status: 'in-progress',
        commentary: words`A draft is with the solicitors and the county council. Three of the four late decisions of the
          quarter waited for such an agreement.`,
        action: 'The Head of Planning will settle it with the solicitors by 30 September 2014.',
      },
      '2014-15/Q2': {
        status: 'in-progress',
        commentary: words`Drafted, but not settled: the county council wants school places to be paid for when building
          begins, and builders when the tenth home is sold. All four late decisions waited for an agreement.`,
        action: 'The Head of Planning will bring the agreement to Cabinet on 1 December 2014.',
      },
    },
  },
];
