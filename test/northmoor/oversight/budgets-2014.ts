import type { Budget, BudgetEntry } from '../../../src/model/records.js';
import { type Followed, words } from './written.js';

const year = '2014-15';

/** What each service was given for 2014/15, with the half year. */
export const budgets2014: readonly Followed<Budget, BudgetEntry>[] = [
  {
    id: 'customer-services-revenue-2014-15',
    record: {
      title: 'Customer Services revenue 2014/15',
      service: 'customer-services',
      owner: 'head-of-customer-services',
      year,
      bases: { gross: 1510000, net: 1420000 },
      approved: 1420000,
      profile: [352000, 708000, 1064000, 1420000],
    },
    // The second quarter is missing, though more time was agreed for it.
    progress: {
      '2014-15/Q1': {
        actual: 352600,
        forecast: 1424000,
        commentary: 'Agency staff for six posts in the contact centre cost £7,000 more than the posts.',
      },
    },
  },
  {
    id: 'environmental-services-revenue-2014-15',
    record: {
      title: 'Environmental Services revenue 2014/15',
      service: 'environmental-services',
      owner: 'head-of-environmental-services',
      year,
      bases: { gross: 6890000, net: 4560000 },
      approved: 4560000,
      profile: [1120000, 2270000, 3410000, 4560000],
    },
    progress: {
      '2014-15/Q1': {
        actual: 1134900,
        forecast: 4575000,
        commentary: 'Glass boxes cost £15,000 more to deliver than reckoned.',
      },
      '2014-15/Q2': {
        actual: 2301700,
        forecast: 4588000,
        commentary: words`£15,000 for glass boxes and £31,000 for letters, calls and a third collection in July, less
          £18,000 that the contractor has to bear for missed collections.`,
      },
    },
  },
  {
    id: 'housing-revenue-2014-15',
    record: {
      title: 'Housing revenue 2014/15',
      service: 'housing',
      owner: 'head-of-housing',
      year,
      bases: { gross: 2010000, net: 1050000 },
      approved: 1050000,
      profile: [262000, 525000, 787000, 1050000],
    },
    progress: {
      '2014-15/Q1': { actual: 258400, forecast: 1051500 },
      '2014-15/Q2': {
        actual: 531900,
        forecast: 1066000,
        commentary: words`Bed and breakfast stands at £37,415 against £30,000 for the half year, and is expected to end
          £15,000 over. Nothing else differs by more than £2,000.

          The Head of Housing will not fill the vacant post of empty homes officer before April 2015.`,
      },
    },
  },
  {
    id: 'leisure-and-communities-revenue-2014-15',
    record: {
      title: 'Leisure and Communities revenue 2014/15',
      service: 'leisure-and-communities',
      owner: 'head-of-leisure-and-communities',
      year,
      bases: { gross: 3110000, net: 1880000 },
      approved: 1880000,
      profile: [470000, 940000, 1410000, 1880000],
    },
    progress: {
      '2014-15/Q1': { actual: 471300, forecast: 1887000 },
      '2014-15/Q2': {
        actual: 1001300,
        forecast: 1942000,
        commentary: words`The trust is owed £52,000 for twelve weeks without a pool, three weeks more than agreed. Heating of the changing rooms by hired boilers costs £14,000. The vacant post of head of service
          saves £4,000 by December.

          The Leisure Manager will report to Cabinet on 3 November 2014 on what can be put off until April.`,
        reported_by: 'leisure-manager',
        internal_note: 'The trust asks for £71,000. The £52,000 is what its own books of the last summer bear out.',
      },
    },
  },
  {
    id: 'planning-revenue-2014-15',
    record: {
      title: 'Planning and Regeneration revenue 2014/15',
      service: 'planning',
      owner: 'head-of-planning',
      year,
      bases: { gross: 2870000, net: 1690000 },
      approved: 1690000,
      revised: 1712000,
      profile: [405000, 835000, 1270000, 1712000],
    },
    progress: {
      '2014-15/Q1': {
        actual: 402300,
        forecast: 1712000,
        commentary: 'Revised by £22,000 brought over from Economic Development.',
      },
      '2014-15/Q2': {
        actual: 822600,
        forecast: 1698000,
        commentary: 'Fees are £24,000 above the budget; the report on the green belt costs £10,000 more than planned.',
        // Later than the tenth, and in time: the Board had agreed to the twentieth.
        reported_on: '2014-10-17',
      },
    },
  },
  {
    id: 'resources-revenue-2014-15',
    record: {
      title: 'Resources revenue 2014/15',
      service: 'resources',
      owner: 'head-of-resources',
      year,
      bases: { gross: 35400000, net: 3290000 },
      approved: 3290000,
      profile: [822000, 1645000, 2467000, 3290000],
    },
    progress: {
      '2014-15/Q1': {
        actual: 815000,
        forecast: 3290000,
        restated: [
          {
            previous: { actual: 861000, forecast: 3336000 },
            reason: 'The insurance premium of £46,000 for the second half of the year had been charged twice.',
            approved_by: 'Head of Resources',
            on: '2014-08-20',
          },
        ],
      },
      '2014-15/Q2': { actual: 1628400, forecast: 3281000, commentary: 'Interest is £9,000 higher than planned.' },
    },
  },
];
