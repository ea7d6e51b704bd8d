import type { Recommendation, RecommendationEntry } from '../../../src/model/records.js';
import { type Followed, words } from './written.js';

export const internalAudit2014: readonly Followed<Recommendation, RecommendationEntry>[] = [
  {
    id: 'IA-2014-01',
    record: {
      title: 'Check who a household is before its bed and breakfast is paid for',
      source: 'internal-audit',
      report: 'Internal Audit 2013/14: Temporary accommodation',
      reported_on: '2014-02-20',
      priority: 'high',
      response: {
        text: 'Agreed. Papers are to be seen on the first working day after a placement, and noted on the invoice.',
        decision: 'Accepted',
        by: 'Head of Housing',
        on: '2014-03-07',
      },
      service: 'housing',
      owner: 'housing-options-manager',
      due: '2014-06-30',
    },
    progress: {
      '2013-14/Q4': {
        status: 'in-progress',
        commentary: 'A checklist is in use at the Moorwick office, and not yet by the officer on call at night.',
        action: 'The Housing Options Manager will give the checklist to the on-call rota from May 2014.',
      },
      '2014-15/Q1': {
        status: 'implemented',
        commentary: 'The on-call rota has used the checklist since 12 May 2014.',
        evidence: 'Papers are noted on all 14 invoices of June.',
      },
      '2014-15/Q2': {
        status: 'implemented',
        commentary: 'Papers were seen for all 19 households placed. Internal Audit follows this up in November 2014.',
      },
    },
  },
  {
    id: 'IA-2014-02',
    record: {
      title: 'Send the invoice within ten working days of the service',
      source: 'internal-audit',
      report: 'Internal Audit 2013/14: Sundry debtors',
      reported_on: '2014-03-18',
      priority: 'medium',
      response: {
        text: 'Agreed. Services send their requests weekly, and the Revenues and Benefits Manager reports who does not.',
        decision: 'Accepted',
        by: 'Head of Resources',
        on: '2014-04-02',
      },
      service: 'resources',
      owner: 'revenues-and-benefits-manager',
      due: '2014-08-31',
    },
    progress: {
      '2013-14/Q4': { status: 'not-started' },
      '2014-15/Q1': {
        status: 'in-progress',
        commentary: 'Requests come weekly from four of six services. In June 61% of the invoices went out in time.',
        action: 'The Revenues and Benefits Manager will visit the two other services in July 2014.',
      },
      '2014-15/Q2': {
        status: 'in-progress',
        commentary: words`In September 83% of the invoices went out in time. Leisure and Communities still
          sends its pitch fees at the end of the season.`,
        action: 'The Leisure Manager will send the fees of this season by 31 October 2014 and monthly from then on.',
      },
    },
  },
  {
    id: 'IA-2014-03',
    record: {
      title: 'Try each quarter whether the planning system can be restored from its back-up',
      source: 'internal-audit',
      report: 'Internal Audit 2014/15: ICT continuity',
      reported_on: '2014-05-14',
      priority: 'high',
      response: {
        text: 'Agreed. The first trial is to be held once the spare server is free of the old lettings system.',
        decision: 'Accepted',
        by: 'Head of Resources',
        on: '2014-05-30',
      },
      service: 'resources',
      owner: 'ict-manager',
      due: '2014-08-29',
    },
    progress: {
      '2014-15/Q1': {
        status: 'in-progress',
        commentary: 'The spare server is free from August. The steps of a trial are written down.',
        action: 'The ICT Manager will hold the first trial in the week of 18 August 2014.',
      },
    },
  },
  {
    id: 'IA-2014-04',
    record: {
      title: 'Put every contract above £10,000 on the contracts register',
      source: 'internal-audit',
      report: 'Internal Audit 2014/15: Procurement',
      reported_on: '2014-06-11',
      priority: 'medium',
      response: {
        text: 'Agreed. The payments of two years are to be searched for suppliers above that sum.',
        decision: 'Accepted',
        by: 'Head of Resources',
        on: '2014-06-24',
      },
      service: 'resources',
      owner: 'procurement-officer',
      due: '2014-12-31',
      audience: 'public',
    },
    progress: {
      '2014-15/Q1': { status: 'not-started' },
      '2014-15/Q2': {
        status: 'in-progress',
        commentary: words`The search found 64 suppliers above £10,000, of which 41 stand on the register. Reported late,
          since the last two services answered on 13 October.`,
        action:
          'The Procurement Officer will enter the other 23, or note why there is no contract, by 28 November 2014.',
        reported_on: '2014-10-14',
      },
    },
  },
  {
    id: 'IA-2014-05',
    record: {
      title: 'Have two people present when a ticket machine is opened',
      source: 'internal-audit',
      report: 'Internal Audit 2014/15: Car parks',
      reported_on: '2014-06-30',
      priority: 'high',
      response: {
        text: 'Agreed at once. A warden goes with the collector on each round.',
        decision: 'Accepted',
        by: 'Head of Resources',
        on: '2014-07-02',
      },
      service: 'resources',
      owner: 'estates-manager',
      due: '2014-07-31',
      exempt_reason: 'Paragraph 7: action in connection with the prevention of crime',
    },
    progress: {
      '2014-15/Q1': {
        status: 'in-progress',
        commentary: 'Two people have opened the machines in Moorwick since 2 July 2014.',
        action: 'The Estates Manager will change the rota of Eastbeck and Stanmere Cross by 21 July 2014.',
      },
      '2014-15/Q2': {
        status: 'verified',
        commentary: 'Both signatures stand on all 39 collection sheets since 21 July 2014.',
        evidence: 'Unannounced visits by Internal Audit on 7 August and 11 September 2014.',
        reported_by: 'internal-audit-manager',
      },
    },
  },
  {
    id: 'IA-2014-06',
    record: {
      title: "Keep planning officers' declarations of interest in one place",
      source: 'internal-audit',
      report: 'Internal Audit 2014/15: Development management',
      reported_on: '2014-07-28',
      priority: 'low',
      response: {
        text: 'Agreed. Copies go to the Democratic Services Manager, who keeps the register of members as well.',
        decision: 'Accepted',
        by: 'Head of Planning',
        on: '2014-08-11',
      },
      service: 'planning',
      owner: 'development-manager',
      due: '2014-10-31',
    },
    progress: {
      '2014-15/Q2': {
        status: 'in-progress',
        commentary: 'Seventeen of 21 officers have signed the new form. Four are on leave or newly in post.',
        action: 'The Development Manager will have the last four signed by 24 October 2014.',
      },
    },
  },
  {
    id: 'IA-2014-07',
    record: {
      title: 'Delete what the contact centre no longer needs to keep about its callers',
      source: 'internal-audit',
      report: 'Internal Audit 2014/15: Data protection',
      reported_on: '2014-09-22',
      priority: 'medium',
      response: {
        text: 'Recordings yes, within the time limit of 90 days. Notes of complaints are kept for six years on legal advice.',
        decision: 'Accepted in part',
        by: 'Head of Customer Services',
        on: '2014-10-03',
      },
      service: 'customer-services',
      owner: 'customer-services-manager',
      due: '2015-03-31',
    },
    progress: {
      '2014-15/Q2': {
        status: 'not-started',
        commentary:
          'Made eight days before the end of the quarter. The supplier has been asked what a yearly purge costs.',
      },
    },
  },
];
