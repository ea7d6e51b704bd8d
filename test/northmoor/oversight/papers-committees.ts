import type { Paper } from '../../../src/model/records.js';
import { type Plain, words } from './written.js';

const contact = 'Democratic Services Manager, democratic-services-manager@northmoor.example';

/** What Overview and Scrutiny and the Audit Committee were given, and what they resolved; by id. */
export const papersOfCommittees: Readonly<Record<string, Plain<Paper>>> = {
  'overview-and-scrutiny-2013-14-q4': {
    body: 'overview-and-scrutiny-committee',
    period: '2013-14-Q4',
    meeting: '2014-06-18',
    version: '1.0',
    status: 'final',
    summary: words`The Committee asked at its last meeting to look at homelessness and empty homes in particular. Both are
      at the head of this report.`,
    recommendations: [
      { action: 'note', text: 'The performance of the fourth quarter and of the year 2013/14' },
      {
        action: 'recommend',
        to: 'cabinet',
        text: 'That stays in bed and breakfast of more than six weeks be told each quarter, without names',
      },
      { action: 'recommend', to: 'cabinet', text: 'That the post of empty homes officer be made permanent' },
    ],
    reasons: 'Thirteen of 20 empty homes came back into use, most of them in the months in which somebody was in post.',
    options: 'To leave both to the half-yearly report on homelessness, which comes in December.',
    consultation: 'The Head of Housing attended on 18 June 2014.',
    wards: ['All'],
    background_papers: ['Report of the Performance Panel on Housing, November 2013'],
    contact,
    decisions: [
      {
        text: 'The Committee recommends to Cabinet that long stays in bed and breakfast be told each quarter.',
        minute: '6',
        outcome: 'Agreed by Cabinet on 1 September 2014, minute 36.',
      },
      {
        text: 'The Committee recommends to Cabinet that the post of empty homes officer be made permanent.',
        minute: '6',
        outcome: 'Not agreed for now. Cabinet decides with the budget of 2015/16 in February 2015.',
      },
      {
        text: 'The Committee is to visit the contact centre before its next meeting.',
        minute: '7',
        owner: 'democratic-services-manager',
        due: '2014-09-17',
        outcome: 'Seven members went on 22 July 2014.',
      },
    ],
  },
  'overview-and-scrutiny-2014-15-q1': {
    body: 'overview-and-scrutiny-committee',
    period: '2014-15-Q1',
    meeting: '2014-09-17',
    version: '1.0',
    status: 'final',
    summary: words`The report opens with what Cabinet answered on 1 September 2014 to the recommendations of June. The
      contractor of the new recycling rounds will be at the meeting of November.`,
    recommendations: [
      {
        action: 'note',
        text: "The performance of the first quarter of 2014/15, and Cabinet's answers of 1 September 2014",
      },
      {
        action: 'recommend',
        to: 'cabinet',
        text: 'That the scheme of rent deposits begin this year, and not in April 2015',
      },
    ],
    reasons:
      'More than half of the families placed in hotels this summer had lost a private tenancy, which a bond might have kept for them.',
    wards: ['All'],
    contact,
    decisions: [
      {
        text: 'The Committee recommends to Cabinet that rent deposits begin this year.',
        minute: '15',
        owner: 'head-of-housing',
        due: '2014-11-03',
      },
      {
        text: 'The manager of the waste contractor is to be invited to the meeting of November.',
        minute: '16',
        owner: 'head-of-environmental-services',
        due: '2014-10-15',
        outcome: 'Accepted on 2 October 2014.',
      },
      {
        text: 'Members are to have the number of calls lost in the contact centre by hour of the day.',
        minute: '16',
        owner: 'customer-services-manager',
        due: '2014-10-10',
      },
    ],
  },
  'audit-committee-2014-15-q1': {
    body: 'audit-committee',
    period: '2014-15-Q1',
    meeting: '2014-09-23',
    version: '1.0',
    status: 'final',
    summary: words`Two recommendations were carried out in the quarter, one was confirmed by the auditor, and one is not
      pursued, as the risk was accepted. One on portable computers has been put off for a second time.`,
    recommendations: [
      { action: 'note', text: 'How the recommendations of auditors and inspectors stand' },
      { action: 'agree', text: 'That three new audit reports be taken into the plan of Internal Audit' },
    ],
    reasons: 'The Committee answers for seeing that what was agreed with auditors is done.',
    implications: {
      financial: 'None beyond the fees of the external auditor, which are in the budget.',
      risk: 'A back-up that has not been tried is a high risk until it is.',
    },
    background_papers: ['Annual Governance Statement 2013/14', 'Report to those charged with governance 2013/14'],
    contact: 'Internal Audit Manager, internal-audit-manager@northmoor.example',
    decisions: [
      {
        text: 'How the recommendations stand was noted, and the three new reports were taken into the plan.',
        minute: '19',
      },
      {
        text: 'The ICT Manager is to come to the next meeting and say why no back-up has been tried.',
        minute: '20',
        owner: 'ict-manager',
        due: '2014-12-09',
      },
    ],
  },
};
