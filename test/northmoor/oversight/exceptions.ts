import type { Exception } from '../../../src/model/records.js';
import type { Plain } from './written.js';

const board = 'performance-and-risk-management-board';

/**
 * Deadlines that were varied, and those for which it was only asked; by id. The Board also meets shortly before figures
 * are due, for these alone.
 */
export const exceptions: Readonly<Record<string, Plain<Exception>>> = {
  // Agreed in time, and the new day has not come.
  'PLN-012-2014-15-q2': {
    subjects: ['PLN-012'],
    periods: ['2014-15-Q2'],
    new_due: '2014-10-31',
    reason:
      'The building control register moves to its new version in the first week of October and gives no counts until the 20th.',
    requested_by: 'building-control-manager',
    requested_on: '2014-07-30',
    agreed_by: board,
    agreed_on: '2014-08-12',
    minute: '21',
  },
  'car-parks-2014-15-q2': {
    subjects: ['car-parks-income-2014-15'],
    periods: ['2014-15-Q2'],
    new_due: '2014-10-31',
    reason:
      'The bank changes its coin counts to a new centre in September and sends those of the month only on 24 October.',
    requested_by: 'estates-manager',
    requested_on: '2014-09-26',
    agreed_by: board,
    agreed_on: '2014-10-07',
    minute: '24',
  },
  // Waived for good.
  'ENV-006-2014-15-q1': {
    subjects: ['ENV-006'],
    periods: ['2014-15-Q1'],
    waived: true,
    reason: 'The two officers who survey the streets are out with the crews while the new recycling rounds begin.',
    requested_by: 'street-scene-manager',
    requested_on: '2014-05-06',
    agreed_by: board,
    agreed_on: '2014-05-20',
    minute: '6',
  },
  'environmental-health-2013-14-q3': {
    subjects: ['IA-2013-04', 'INS-2013-02'],
    periods: ['2013-14-Q3'],
    waived: true,
    reason: 'All officers of Environmental Health have been out on flooded premises since 6 December 2013.',
    requested_by: 'environmental-health-manager',
    requested_on: '2014-01-03',
    agreed_by: board,
    agreed_on: '2014-01-07',
    minute: '38',
  },
  // Kept: each came after the first day and by the second.
  'FIN-002-2013-14-q4': {
    subjects: ['FIN-002'],
    periods: ['2013-14-Q4'],
    new_due: '2014-04-30',
    reason:
      'Payments of March are booked until 22 April, while the accounts of business rates are closed for the year.',
    requested_by: 'revenues-and-benefits-manager',
    requested_on: '2014-04-03',
    agreed_by: board,
    agreed_on: '2014-04-08',
    minute: '47',
  },
  'planning-budget-2014-15-q2': {
    subjects: ['planning-revenue-2014-15'],
    periods: ['2014-15-Q2'],
    new_due: '2014-10-20',
    reason:
      'The costs of the former Economic Development have to be moved between codes before the half year can be told.',
    requested_by: 'head-of-planning',
    requested_on: '2014-08-01',
    agreed_by: board,
    agreed_on: '2014-08-12',
    minute: '21',
  },
  // Agreed in time, and the new day has passed in vain.
  'HSG-021-2014-15-q1': {
    subjects: ['HSG-021'],
    periods: ['2014-15-Q1'],
    new_due: '2014-08-29',
    reason: 'The new grants system gives no dates of completion before its release of August.',
    requested_by: 'private-sector-housing-manager',
    requested_on: '2014-07-04',
    agreed_by: board,
    agreed_on: '2014-07-08',
    minute: '12',
  },
  'customer-services-budget-2014-15-q2': {
    subjects: ['customer-services-revenue-2014-15'],
    periods: ['2014-15-Q2'],
    new_due: '2014-10-17',
    reason: 'Invoices for agency staff of July and August are in dispute.',
    requested_by: 'head-of-customer-services',
    requested_on: '2014-10-02',
    agreed_by: board,
    agreed_on: '2014-10-07',
    minute: '24',
  },
  // None of the next three changes a deadline.
  'HRM-004-2014-15-q2': {
    subjects: ['HRM-004'],
    periods: ['2014-15-Q2'],
    new_due: '2014-11-07',
    reason: 'The one officer who draws the figure from payroll is away until 3 November 2014.',
    requested_by: 'head-of-resources',
    requested_on: '2014-10-09',
    agreed_by: board,
    agreed_on: '2014-10-14',
    minute: '25',
    audience: 'internal',
    exempt_reason: 'Paragraph 1: information relating to an individual',
  },
  'COM-001-2014-15-q2': {
    subjects: ['COM-001'],
    periods: ['2014-15-Q2'],
    new_due: '2014-11-14',
    reason: 'The police publish the figures of September only in November.',
    requested_by: 'community-safety-officer',
    requested_on: '2014-10-08',
  },
  'J-A-02-2014-09': {
    subjects: ['J-A-02'],
    periods: ['2014-09'],
    new_due: '2014-10-31',
    reason: 'The grants officer who visits the shops was on jury service for three weeks.',
    requested_by: 'head-of-planning',
    requested_on: '2014-09-22',
    agreed_by: 'corporate-leadership-team',
    agreed_on: '2014-09-23',
    acknowledged: [
      {
        code: 'not-an-agreeing-body',
        reason: 'Known: it went to the wrong meeting, and is asked of the Board on 28 October 2014.',
      },
    ],
  },
};
