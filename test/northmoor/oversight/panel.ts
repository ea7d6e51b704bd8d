import type { Recommendation, RecommendationEntry } from '../../../src/model/records.js';
import { type Followed, words } from './written.js';

const ofHousing = {
  source: 'panel',
  report: 'housing-2013-11',
  reported_on: '2013-11-19',
} as const;

const ofWaste = {
  source: 'panel',
  report: 'environmental-services-2014-09',
  reported_on: '2014-09-16',
} as const;

/** What the Performance Panel recommended in its two sessions. */
export const panel: readonly Followed<Recommendation, RecommendationEntry>[] = [
  {
    id: 'PP-2013-01',
    record: {
      title: 'Find out who owns an empty home before promising to bring it back into use',
      ...ofHousing,
      priority: 'medium',
      response: {
        text: 'Agreed. A tracing agent is paid for each owner found.',
        decision: 'Accepted',
        by: 'Performance and Risk Management Board',
        on: '2014-02-11',
      },
      service: 'housing',
      owner: 'private-sector-housing-manager',
      due: '2014-03-31',
      audience: 'public',
    },
    progress: {
      '2013-14/Q3': {
        status: 'in-progress',
        commentary: 'The tracing agent has found 14 of the 31 owners whom we could not reach.',
      },
      '2013-14/Q4': {
        status: 'implemented',
        commentary: 'Twenty-six of 31 are found. No home stands in a plan of 2014/15 whose owner is unknown.',
        evidence: 'List of empty homes with owner and day of last contact, 31 March 2014.',
      },
      '2014-15/Q1': {
        status: 'verified',
        commentary: 'Internal Audit drew ten homes from the list and confirmed the owner of each at the Land Registry.',
        evidence: 'Internal Audit, note of 23 May 2014.',
        reported_by: 'internal-audit-manager',
      },
    },
  },
  {
    id: 'PP-2013-02',
    record: {
      title: 'Take leases on flats before the summer, when hotels are dear',
      ...ofHousing,
      priority: 'high',
      response: {
        text: 'Agreed. Four more flats are to be leased by the end of April.',
        decision: 'Accepted',
        by: 'Performance and Risk Management Board',
        on: '2014-02-11',
      },
      service: 'housing',
      owner: 'housing-options-manager',
      due: '2014-04-30',
      revised_due: [
        {
          to: '2014-08-31',
          reason: 'Two of the four landlords sold up after terms had been agreed.',
          agreed_by: 'Performance and Risk Management Board',
          agreed_on: '2014-05-20',
        },
      ],
      audience: 'public',
    },
    progress: {
      '2013-14/Q3': {
        status: 'in-progress',
        commentary: 'Nine landlords have been asked; terms are agreed with four.',
      },
      '2013-14/Q4': {
        status: 'in-progress',
        commentary: 'Two of four flats are leased. The owners of the two others in Moorwick have put them up for sale.',
        action: 'The Housing Options Manager will look for two more with the letting agents of Eastbeck.',
      },
      '2014-15/Q1': {
        status: 'in-progress',
        commentary: 'Terms are agreed for two flats in Eastbeck, subject to their gas certificates.',
        action: 'The Housing Options Manager will take both leases by 31 August 2014.',
      },
      '2014-15/Q2': {
        status: 'in-progress',
        commentary: words`One of the two flats fell through on its gas certificate. The other is leased from 1 October
          2014, a month after the revised date, so three of four are in use.`,
        action:
          'The Housing Options Manager will lease the fourth out of the scheme of rent deposits, by January 2015.',
      },
    },
  },
  {
    id: 'PP-2013-03',
    record: {
      title: 'Write down with the housing associations how a finished home is handed over',
      ...ofHousing,
      priority: 'low',
      response: {
        text: 'Agreed. Four associations build here, and one procedure is to serve all.',
        decision: 'Accepted',
        by: 'Performance and Risk Management Board',
        on: '2014-02-11',
      },
      service: 'housing',
      owner: 'housing-strategy-manager',
      due: '2014-06-30',
      audience: 'public',
    },
    progress: {
      '2013-14/Q3': { status: 'not-started' },
      '2013-14/Q4': {
        status: 'in-progress',
        commentary: 'Three of four associations have sent their own procedure.',
        action: 'The Housing Strategy Manager will put one draft to all four in May 2014.',
      },
      '2014-15/Q1': {
        status: 'implemented',
        commentary: 'All four signed on 11 June 2014. Mill Lane was handed over by it, and let within nine days.',
        evidence: 'Signed procedure; handover certificates of Mill Lane.',
      },
      '2014-15/Q2': {
        status: 'verified',
        commentary: 'Internal Audit followed 12 homes from certificate to tenancy.',
        evidence: 'Internal Audit, note of 30 September 2014.',
        reported_by: 'internal-audit-manager',
      },
    },
  },
  {
    id: 'PP-2014-01',
    record: {
      title: 'Give an agency crew its round map before its first day',
      ...ofWaste,
      priority: 'high',
      response: {
        text: 'The contractor agreed at the session.',
        decision: 'Accepted',
        by: 'Head of Environmental Services',
        on: '2014-09-16',
      },
      service: 'environmental-services',
      owner: 'waste-contract-manager',
      due: '2014-10-31',
    },
    progress: {
      '2014-15/Q2': {
        status: 'in-progress',
        commentary: 'Maps of all 22 rounds are printed. The agency has those of the 14 rounds that it has served.',
        action: 'The Waste Contract Manager will give the agency the last eight by 17 October 2014.',
      },
    },
  },
  {
    id: 'PP-2014-02',
    record: {
      title: "Have the contractor's round sheets within five working days of the month's end",
      ...ofWaste,
      priority: 'medium',
      response: {
        text: 'Agreed, to be written into the contract when its terms are reviewed in November.',
        decision: 'Accepted',
        by: 'Head of Environmental Services',
        on: '2014-09-16',
      },
      service: 'environmental-services',
      owner: 'waste-contract-manager',
      due: '2014-11-28',
    },
    progress: {
      '2014-15/Q2': {
        status: 'not-started',
        commentary: 'The sheets of August are still missing; those of September came on 6 October.',
      },
    },
  },
];
