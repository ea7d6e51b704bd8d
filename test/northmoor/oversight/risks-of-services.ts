import type { Risk, RiskEntry } from '../../../src/model/records.js';
import { type Followed, words } from './written.js';

/** Risks that a service keeps for itself. */
export const risksOfServices: readonly Followed<Risk, RiskEntry>[] = [
  {
    id: 'CR-013',
    record: {
      title: 'Builders turn to private inspectors, and building control no longer covers its cost',
      cause: 'Two firms of private inspectors have opened in Eastbeck.',
      event: 'Our share of applications falls below 60%.',
      consequence: 'Fees miss the budget by £45,000, and we keep the unsafe structures and nobody to look at them.',
      service: 'planning',
      owner: 'building-control-manager',
      category: 'Financial',
      objectives: ['jobs-decisions'],
      opened_on: '2013-04-22',
      inherent: { likelihood: 4, impact: 2 },
      target: { likelihood: 2, impact: 2 },
      appetite: 6,
      response: 'treat',
      controls: ['Inspection on the day it is asked for', "Partners' scheme with eight local builders"],
      actions: [
        {
          text: "Offer the partners' scheme to ten more builders",
          owner: 'building-control-manager',
          due: '2014-12-31',
        },
      ],
      review_by: '2015-01-31',
      audience: 'public',
    },
    progress: {
      '2013-14/Q1': { likelihood: 3, impact: 2 },
      '2013-14/Q2': { likelihood: 3, impact: 2 },
      '2013-14/Q3': {
        likelihood: 4,
        impact: 2,
        commentary: 'Up from 6: our share fell to 68% when the second firm opened.',
      },
      '2013-14/Q4': { likelihood: 4, impact: 2 },
      '2014-15/Q1': {
        likelihood: 3,
        impact: 2,
        commentary: "Down from 8: four builders came back through the partners' scheme.",
      },
      '2014-15/Q2': { likelihood: 3, impact: 2 },
    },
  },
  {
    id: 'CR-014',
    record: {
      title: 'The contact centre cannot answer at busy times',
      cause: 'Three busy weeks in a year fall together: bills, the register of electors and garden waste.',
      event: 'More than one call in three is lost on five days running.',
      consequence: 'People come to the office instead, or give up.',
      service: 'customer-services',
      owner: 'customer-services-manager',
      category: 'Service',
      objectives: ['fit-digital'],
      opened_on: '2013-04-01',
      inherent: { likelihood: 4, impact: 3 },
      target: { likelihood: 2, impact: 2 },
      appetite: 8,
      response: 'treat',
      controls: ['Bills go out over nine days', 'Four officers of other services trained to answer'],
      actions: [
        { text: 'Let people report a missed bin online', owner: 'ict-manager', due: '2014-08-29' },
        { text: 'Agree shifts that follow the calls', owner: 'customer-services-manager', due: '2014-10-31' },
      ],
      review_by: '2014-12-31',
      audience: 'public',
    },
    progress: {
      '2013-14/Q1': { likelihood: 3, impact: 3 },
      '2013-14/Q2': { likelihood: 2, impact: 3, commentary: 'Down from 9: calls are short in summer.' },
      '2013-14/Q3': { likelihood: 2, impact: 3 },
      '2013-14/Q4': { likelihood: 3, impact: 3, commentary: 'Up from 6, with the bills of March.' },
      '2014-15/Q1': {
        likelihood: 4,
        impact: 3,
        commentary: 'Up from 9. Six officers left in the quarter, and the new rounds brought 1,900 calls in June.',
      },
      '2014-15/Q2': {
        likelihood: 3,
        impact: 3,
        commentary: words`Down from 12: calls on missed bins have halved since July. Reporting them online is still not
          possible, as the contractor's system cannot take the reports.`,
        reported_on: '2014-10-13',
      },
    },
  },
  {
    id: 'CR-015',
    record: {
      title: 'People fall off the register of electors as each has to register alone',
      cause: 'From summer 2014 each elector registers in person, and not the head of the household for all.',
      event: 'More than 4,000 electors are not on the register of December 2015.',
      consequence: 'They cannot vote in May 2016, and ward boundaries are drawn on wrong numbers.',
      service: 'resources',
      owner: 'democratic-services-manager',
      category: 'Legal and regulatory',
      objectives: ['fit-governance'],
      opened_on: '2014-08-18',
      inherent: { likelihood: 3, impact: 3 },
      target: { likelihood: 2, impact: 2 },
      appetite: 6,
      response: 'treat',
      controls: ['86% of electors were confirmed from other records without being asked'],
      actions: [
        {
          text: 'Visit the 3,100 homes that have not answered',
          owner: 'democratic-services-manager',
          due: '2015-02-27',
        },
      ],
      review_by: '2015-03-31',
      audience: 'public',
    },
    progress: {
      '2014-15/Q2': {
        likelihood: 3,
        impact: 3,
        commentary: 'Opened on 18 August 2014. Of 11,300 electors who were written to, 6,900 have answered.',
      },
    },
  },
];
