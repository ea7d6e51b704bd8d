import type { Budget, BudgetEntry } from '../../../src/model/records.js';
import { type Followed, words } from './written.js';

const year = '2014-15';

/** Works, savings and income of 2014/15. */
export const budgetsOther: readonly Followed<Budget, BudgetEntry>[] = [
  {
    id: 'car-parks-income-2014-15',
    record: {
      title: 'Income of car parks 2014/15',
      service: 'resources',
      owner: 'estates-manager',
      year,
      bases: { gross: 1120000 },
      rated_on: 'gross',
      approved: 1120000,
      profile: [285000, 640000, 890000, 1120000],
      income: true,
    },
    // The second quarter is not due before 31 October: see the exception.
    progress: {
      '2014-15/Q1': {
        actual: 281900,
        forecast: 1114000,
        commentary:
          'Two wet weekends in May, and eleven spaces at Eastbeck that are closed while the drains are renewed.',
      },
    },
  },
  {
    id: 'enterprise-centre-capital',
    record: {
      title: 'Enterprise centre at Sidings Yard, works of 2014/15',
      activity: 'J-A-01',
      owner: 'head-of-planning',
      kind: 'capital',
      year,
      bases: { gross: 2140000 },
      rated_on: 'gross',
      approved: 2140000,
      revised: 2163000,
      profile: [420000, 1150000, 1800000, 2163000],
    },
    progress: {
      '2014-15/Q1': {
        actual: 388600,
        forecast: 2163000,
        commentary: 'Revised by £23,000 from the county council for cycle parking.',
      },
      '2014-15/Q2': {
        actual: 1061300,
        forecast: 2174000,
        commentary:
          'A temporary electricity supply is put at £11,000. Spending is behind its profile, as the roof was late.',
      },
    },
  },
  {
    id: 'leisure-centre-roof-capital',
    record: {
      title: 'Roof of Moorwick Leisure Centre',
      activity: 'P-A-02',
      owner: 'leisure-manager',
      kind: 'capital',
      year,
      bases: { gross: 780000 },
      rated_on: 'gross',
      approved: 780000,
      profile: [40000, 310000, 700000, 780000],
    },
    progress: {
      '2014-15/Q1': { actual: 36200, forecast: 780000 },
      '2014-15/Q2': {
        actual: 298500,
        forecast: 793000,
        commentary: words`Taking away the boards with asbestos cost £41,000, of which the contingency covers £28,000.
          The other £13,000 is put to Cabinet on 3 November 2014.`,
      },
    },
  },
  {
    id: 'savings-programme-2014-15',
    record: {
      title: 'Savings programme 2014/15',
      service: 'resources',
      owner: 'accountancy-manager',
      kind: 'savings',
      year,
      bases: { net: 640000 },
      rated_on: 'net',
      approved: 640000,
      profile: [160000, 320000, 480000, 640000],
      audience: 'internal',
      exempt_reason: 'Paragraph 4: consultations on matters of labour relations',
    },
    progress: {
      '2014-15/Q1': { actual: 171000, forecast: 640000 },
      '2014-15/Q2': {
        actual: 338000,
        forecast: 646000,
        commentary: 'Nineteen of 22 savings are made as planned. Printing saves £6,000 more than was reckoned.',
        internal_note: 'The three savings that are behind depend on talks about shifts and on-call payments.',
      },
    },
  },
];
