import type { Recommendation, RecommendationEntry } from '../../../src/model/records.js';
import { type Followed, words } from './written.js';

export const internalAudit2013: readonly Followed<Recommendation, RecommendationEntry>[] = [
  {
    id: 'IA-2013-01',
    record: {
      title: 'Reconcile the cash taken at the Moorwick office to the bank every week',
      source: 'internal-audit',
      report: 'Internal Audit 2012/13: Income and cash',
      reported_on: '2013-02-14',
      priority: 'high',
      response: {
        text: 'The cashier reconciles each Friday from March 2013, and the Accountancy Manager signs the sheet.',
        decision: 'Accepted',
        by: 'Head of Resources',
        on: '2013-02-28',
      },
      service: 'resources',
      owner: 'accountancy-manager',
      due: '2013-06-30',
    },
    progress: {
      '2013-14/Q1': {
        status: 'implemented',
        commentary: 'Cash has been reconciled on each of the 16 Fridays since 8 March 2013.',
        evidence: 'Sixteen signed sheets; the largest difference was £4.20, found in the same week.',
      },
      '2013-14/Q2': {
        status: 'verified',
        commentary: 'Internal Audit looked at nine weeks in August and found every sheet signed.',
        evidence: 'Follow-up memorandum of Internal Audit, 9 September 2013.',
        reported_by: 'internal-audit-manager',
      },
    },
  },
  {
    id: 'IA-2013-02',
    record: {
      title: "Say who may change a supplier's bank details, and ring the supplier first",
      source: 'internal-audit',
      report: 'Internal Audit 2012/13: Creditors',
      reported_on: '2013-03-05',
      priority: 'high',
      response: {
        text: 'Two named posts only, and a call to the number on the contract, not to the one on the letter.',
        decision: 'Accepted',
        by: 'Head of Resources',
        on: '2013-03-20',
      },
      service: 'resources',
      owner: 'procurement-officer',
      due: '2013-09-30',
      revised_due: [
        {
          to: '2013-12-31',
          reason:
            'The new version of the finance system, which can refuse a change by other posts, came in October and not in June.',
          agreed_by: 'Audit Committee',
          agreed_on: '2013-09-24',
        },
      ],
    },
    progress: {
      '2013-14/Q1': {
        status: 'in-progress',
        commentary: 'The procedure is written and is in use by hand. The finance system does not enforce it yet.',
        action: 'The Procurement Officer will have the system refuse other posts with the release of June 2013.',
      },
      '2013-14/Q2': {
        status: 'in-progress',
        commentary: words`The release was put off to October. Eleven changes were made by hand in the quarter; the
          supplier was rung in all of them, and one letter turned out to be a fraud.`,
        action: 'The Procurement Officer will test the new release with the supplier on 17 October 2013.',
      },
      '2013-14/Q3': {
        status: 'implemented',
        commentary:
          'Since 4 November 2013 only two posts can change bank details, and the call is a field to be filled.',
        evidence: 'Screen prints of the permissions, and the log of seven changes in November and December.',
      },
      '2013-14/Q4': {
        status: 'verified',
        commentary: 'Internal Audit tried a change from a third post, which was refused, and traced all 14 calls.',
        evidence: 'Follow-up memorandum of Internal Audit, 12 March 2014.',
        reported_by: 'internal-audit-manager',
      },
    },
  },
  {
    id: 'IA-2013-03',
    record: {
      title: 'Keep a list of portable computers, and check it against the machines each year',
      source: 'internal-audit',
      report: 'Internal Audit 2013/14: ICT equipment',
      reported_on: '2013-07-22',
      priority: 'medium',
      response: {
        text: 'Agreed. The list is to be made from the purchase ledger, and each machine is to carry a number.',
        decision: 'Accepted',
        by: 'Head of Resources',
        on: '2013-08-05',
      },
      service: 'resources',
      owner: 'ict-manager',
      due: '2013-12-31',
      revised_due: [
        {
          to: '2014-06-30',
          reason: 'ICT staff were at work on the security of the servers until the end of November 2013.',
          agreed_by: 'Audit Committee',
          agreed_on: '2013-12-10',
        },
        {
          to: '2014-12-19',
          reason:
            'Forty-four machines could not be found by their users, and are to be called in one service at a time.',
          agreed_by: 'Audit Committee',
          agreed_on: '2014-06-24',
        },
      ],
    },
    progress: {
      '2013-14/Q2': { status: 'not-started', commentary: 'Work waits until the new secure network is certified.' },
      '2013-14/Q3': {
        status: 'in-progress',
        commentary: 'The list was begun on 9 December 2013 from the purchase ledger: 212 machines in five years.',
        action: 'The ICT Manager will have all 212 labelled by 31 March 2014.',
      },
      '2013-14/Q4': {
        status: 'in-progress',
        commentary: '121 of 212 machines are found and labelled. Labelling stopped for three weeks in March.',
        action: 'Each Head of Service has been sent the list of what is still to be brought in.',
      },
      '2014-15/Q1': {
        status: 'in-progress',
        commentary: '168 of 212 are labelled. Of the 44 others, 17 are thought to have been scrapped without a note.',
        action: 'The ICT Manager calls machines in, one service at a time, from September 2014.',
        internal_note: 'Nine of the 44 were issued to members who stood down in May 2011.',
      },
      '2014-15/Q2': {
        status: 'in-progress',
        commentary: '181 of 212 are labelled: Housing and Planning are complete, Resources is half done.',
        action:
          'The ICT Manager will write off with the Head of Resources, by 19 December 2014, what is not found by then.',
      },
    },
  },
  {
    id: 'IA-2013-04',
    record: {
      title: "Check taxi drivers' records each year, and not only when a licence is renewed",
      source: 'internal-audit',
      report: 'Internal Audit 2013/14: Licensing',
      reported_on: '2013-09-12',
      priority: 'medium',
      response: {
        text: 'Agreed, with a quarter of the drivers in each quarter of the year.',
        decision: 'Accepted',
        by: 'Head of Environmental Services',
        on: '2013-09-30',
      },
      service: 'environmental-services',
      owner: 'environmental-health-manager',
      due: '2014-03-31',
    },
    progress: {
      '2013-14/Q2': { status: 'not-started' },
      '2013-14/Q4': {
        status: 'implemented',
        commentary: 'The first 31 of 126 drivers were checked in March 2014. One licence was suspended.',
        evidence: 'Licensing register, with the day of each check.',
      },
      '2014-15/Q1': {
        status: 'implemented',
        commentary: 'Thirty-two more drivers were checked, with nothing found.',
      },
      '2014-15/Q2': {
        status: 'verified',
        commentary: 'Internal Audit drew 20 of the 95 drivers checked by now and found a certificate for each.',
        evidence: 'Follow-up memorandum of Internal Audit, 18 September 2014.',
        reported_by: 'internal-audit-manager',
      },
    },
  },
  {
    id: 'IA-2013-05',
    record: {
      title: 'Take payment for sports pitches when they are booked',
      source: 'internal-audit',
      report: 'Internal Audit 2013/14: Leisure income',
      reported_on: '2013-11-20',
      priority: 'low',
      response: {
        text: 'To be tried with the booking system that is in place; a new one is not justified for this alone.',
        decision: 'Accepted in part',
        by: 'Director of Communities',
        on: '2013-12-06',
      },
      service: 'leisure-and-communities',
      owner: 'leisure-manager',
      due: '2014-04-30',
    },
    progress: {
      '2013-14/Q3': { status: 'not-started' },
      '2013-14/Q4': {
        status: 'in-progress',
        commentary: 'Three clubs paid in advance in a trial; the booking system has to be corrected by hand for each.',
        action: 'The Leisure Manager will tell the Audit Committee in June what it would cost for all 26 clubs.',
      },
      '2014-15/Q1': {
        status: 'risk-accepted',
        commentary: words`Advance payment for 26 clubs would cost some £2,100 a year in officers' time, and arrears were
          £340 last year. The Audit Committee accepted the risk on 24 June 2014.`,
        evidence: 'Audit Committee, 24 June 2014, minute 11.',
      },
    },
  },
];
