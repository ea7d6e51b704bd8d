import type { Recommendation, RecommendationEntry } from '../../../src/model/records.js';
import { type Followed, words } from './written.js';

/** The auditor appointed from outside writes in public, so most of these are public. */
export const externalAudit: readonly Followed<Recommendation, RecommendationEntry>[] = [
  {
    id: 'EA-2013-01',
    record: {
      title: 'Set out in the medium-term plan how each saving is to be made',
      source: 'external-audit',
      report: 'Annual Audit Letter 2012/13',
      reported_on: '2013-10-31',
      priority: 'high',
      response: {
        text: 'Agreed. Each saving above £10,000 gets a page with its owner, its steps and what could go wrong.',
        decision: 'Accepted',
        by: 'Cabinet',
        on: '2013-12-02',
      },
      service: 'resources',
      owner: 'accountancy-manager',
      due: '2014-02-28',
      audience: 'public',
    },
    progress: {
      '2013-14/Q3': {
        status: 'in-progress',
        commentary: 'Fourteen of the 22 savings for 2014/15 have their page.',
        action: 'The Accountancy Manager will have the other eight before Cabinet sees the budget on 10 February 2014.',
      },
      '2013-14/Q4': {
        status: 'implemented',
        commentary: 'All 22 savings have a page, and Full Council had them with the budget on 26 February 2014.',
        evidence: 'Budget book 2014/15, appendix C.',
      },
      '2014-15/Q1': {
        status: 'verified',
        commentary: 'The auditor reviewed appendix C in May 2014 and is satisfied.',
        evidence: "Auditor's progress report to the Audit Committee, 24 June 2014.",
        reported_by: 'internal-audit-manager',
      },
    },
  },
  {
    id: 'EA-2013-02',
    record: {
      title: 'Value land and buildings each year where prices move fast',
      source: 'external-audit',
      report: 'Report to those charged with governance 2012/13',
      reported_on: '2013-09-24',
      priority: 'medium',
      response: {
        text: 'Agreed for industrial units and for building land. Other property stays on its five-year round.',
        decision: 'Accepted in part',
        by: 'Audit Committee',
        on: '2013-09-24',
      },
      service: 'resources',
      owner: 'estates-manager',
      due: '2014-03-31',
      revised_due: [
        {
          to: '2014-06-30',
          reason: 'The valuer who was appointed in January withdrew.',
          agreed_by: 'Audit Committee',
          agreed_on: '2014-03-18',
        },
      ],
      audience: 'public',
    },
    progress: {
      '2013-14/Q2': { status: 'not-started' },
      '2013-14/Q3': {
        status: 'in-progress',
        commentary: 'Three valuers have been asked for a price.',
        action: 'The Estates Manager will appoint one in January 2014.',
      },
      '2013-14/Q4': {
        status: 'in-progress',
        commentary: 'The valuer appointed in January withdrew in February. The second bidder began on 24 March.',
        action: 'The 38 industrial units will be valued by 30 May 2014.',
      },
      '2014-15/Q1': {
        status: 'in-progress',
        commentary: 'The 38 units are valued, £410,000 above the books. Two plots of building land are not.',
        action: 'The Estates Manager will have both plots valued for the audit of the accounts in August 2014.',
      },
      '2014-15/Q2': {
        status: 'superseded',
        commentary: words`Both plots were valued in August. On 23 September 2014 the auditor replaced this recommendation
          by EA-2014-01, which asks for the evidence as well.`,
        evidence: 'Report to those charged with governance 2013/14, paragraph 18.',
      },
    },
  },
  {
    id: 'EA-2014-01',
    record: {
      title: 'Keep the evidence for each valuation with the accounts',
      source: 'external-audit',
      report: 'Report to those charged with governance 2013/14',
      reported_on: '2014-09-23',
      priority: 'medium',
      response: {
        text: 'Agreed, for the accounts of 2014/15.',
        decision: 'Accepted',
        by: 'Audit Committee',
        on: '2014-09-23',
      },
      service: 'resources',
      owner: 'estates-manager',
      due: '2015-05-29',
      audience: 'public',
    },
    progress: {
      '2014-15/Q2': { status: 'not-started', commentary: 'Work begins with the valuations of January 2015.' },
    },
  },
  {
    id: 'EA-2014-02',
    record: {
      title: 'Check a sample of benefit cases each month, before the subsidy is claimed',
      source: 'external-audit',
      report: 'Certification of claims and returns 2012/13',
      reported_on: '2014-01-30',
      priority: 'medium',
      response: {
        text: 'Agreed. Forty cases a month from May 2014.',
        decision: 'Accepted',
        by: 'Head of Resources',
        on: '2014-02-14',
      },
      service: 'resources',
      owner: 'revenues-and-benefits-manager',
      due: '2014-09-30',
    },
    progress: {
      '2013-14/Q4': {
        status: 'in-progress',
        commentary: 'Two assessors are trained to check the work of others.',
        action: 'The Revenues and Benefits Manager will begin with 20 cases in April and go to 40 in May 2014.',
      },
      '2014-15/Q1': {
        status: 'in-progress',
        commentary: '104 cases were checked in the quarter, and earned income was wrong in nine of them.',
        action: 'All assessors will be trained on earned income on 16 July 2014.',
      },
      '2014-15/Q2': {
        status: 'implemented',
        commentary: '120 cases were checked in the quarter, as agreed, and four were wrong.',
        evidence: 'Check sheets for July, August and September 2014; the claim was signed off on 26 September.',
      },
    },
  },
];
