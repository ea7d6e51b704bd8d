import type { Budget, BudgetEntry } from '../../../src/model/records.js';
import type { Followed } from './written.js';

const year = '2013-14';

/** What each service was given for 2013/14, and how the year went. */
export const budgets2013: readonly Followed<Budget, BudgetEntry>[] = [
  {
    id: 'customer-services-revenue-2013-14',
    record: {
      title: 'Customer Services revenue 2013/14',
      service: 'customer-services',
      owner: 'head-of-customer-services',
      year,
      bases: { gross: 1480000, net: 1390000 },
      approved: 1390000,
      profile: [345000, 692000, 1040000, 1390000],
    },
    progress: {
      '2013-14/Q1': { actual: 338200, forecast: 1390000 },
      '2013-14/Q2': {
        actual: 681900,
        forecast: 1384000,
        commentary: 'Two vacancies in the contact centre were filled in August.',
      },
      '2013-14/Q3': { actual: 1031500, forecast: 1382000 },
      '2013-14/Q4': {
        actual: 1381400,
        forecast: 1381400,
        commentary: 'Outturn £8,600 below budget, from vacancies in the summer.',
      },
    },
  },
  {
    id: 'economic-development-revenue-2013-14',
    record: {
      title: 'Economic Development revenue 2013/14',
      service: 'economic-development',
      owner: 'head-of-economic-development',
      year,
      bases: { gross: 610000, net: 540000 },
      approved: 540000,
      profile: [120000, 260000, 400000, 540000],
    },
    progress: {
      '2013-14/Q1': { actual: 118000, forecast: 540000 },
      '2013-14/Q2': { actual: 247300, forecast: 531000 },
      '2013-14/Q3': {
        actual: 371000,
        forecast: 522000,
        commentary: 'The post of tourism officer is held open until the merger.',
      },
      '2013-14/Q4': {
        actual: 517600,
        forecast: 517600,
        commentary:
          'Outturn £22,400 below budget. The service ends here; £22,000 goes over to Planning for shop fronts.',
      },
    },
  },
  {
    id: 'environmental-services-revenue-2013-14',
    record: {
      title: 'Environmental Services revenue 2013/14',
      service: 'environmental-services',
      owner: 'head-of-environmental-services',
      year,
      bases: { gross: 6720000, net: 4410000 },
      approved: 4410000,
      profile: [1080000, 2190000, 3300000, 4410000],
    },
    progress: {
      '2013-14/Q1': { actual: 1071400, forecast: 4410000 },
      '2013-14/Q2': { actual: 2204600, forecast: 4425000 },
      '2013-14/Q3': {
        actual: 3329800,
        forecast: 4438000,
        commentary: 'Clearing up after the floods of 6 December cost £26,000, of which the government meets £9,000.',
      },
      '2013-14/Q4': {
        actual: 4431200,
        forecast: 4431200,
        commentary: 'Outturn £21,200 above budget, most of it from the floods.',
      },
    },
  },
  {
    id: 'housing-revenue-2013-14',
    record: {
      title: 'Housing revenue 2013/14',
      service: 'housing',
      owner: 'head-of-housing',
      year,
      bases: { gross: 1960000, net: 1020000 },
      approved: 1020000,
      profile: [255000, 510000, 765000, 1020000],
    },
    progress: {
      '2013-14/Q1': { actual: 248300, forecast: 1020000 },
      '2013-14/Q2': { actual: 501900, forecast: 1016000, commentary: 'Four leased flats keep families out of hotels.' },
      '2013-14/Q3': { actual: 758700, forecast: 1014000, reported_on: '2014-01-13' },
      '2013-14/Q4': {
        actual: 1009400,
        forecast: 1009400,
        commentary: 'Outturn £10,600 below budget, thanks to bed and breakfast.',
      },
    },
  },
  {
    id: 'leisure-and-communities-revenue-2013-14',
    record: {
      title: 'Leisure and Communities revenue 2013/14',
      service: 'leisure-and-communities',
      owner: 'head-of-leisure-and-communities',
      year,
      bases: { gross: 3050000, net: 1840000 },
      approved: 1840000,
      profile: [460000, 920000, 1380000, 1840000],
    },
    progress: {
      '2013-14/Q1': { actual: 455700, forecast: 1840000 },
      '2013-14/Q2': { actual: 921400, forecast: 1844000 },
      '2013-14/Q3': {
        actual: 1396800,
        forecast: 1861000,
        commentary: 'Rain through the roof at Moorwick closed two courts for five weeks.',
      },
      '2013-14/Q4': {
        actual: 1866300,
        forecast: 1866300,
        commentary: 'Outturn £26,300 above budget: repairs of the roof £14,000, and fees that were not taken, £12,300.',
      },
    },
  },
  {
    id: 'planning-revenue-2013-14',
    record: {
      title: 'Planning revenue 2013/14',
      service: 'planning',
      owner: 'head-of-planning',
      year,
      bases: { gross: 2240000, net: 1180000 },
      approved: 1180000,
      profile: [310000, 605000, 890000, 1180000],
    },
    progress: {
      '2013-14/Q1': { actual: 310200, forecast: 1180000 },
      '2013-14/Q2': { actual: 604800, forecast: 1165000 },
      '2013-14/Q3': {
        actual: 861300,
        forecast: 1140000,
        commentary: 'Three large sites brought £61,000 of fees that were not in the budget.',
      },
      '2013-14/Q4': {
        actual: 1127900,
        forecast: 1127900,
        commentary: 'Outturn £52,100 below budget, all of it from fees.',
      },
    },
  },
  {
    id: 'resources-revenue-2013-14',
    record: {
      title: 'Resources revenue 2013/14',
      service: 'resources',
      owner: 'head-of-resources',
      year,
      bases: { gross: 36900000, net: 3360000 },
      approved: 3360000,
      profile: [840000, 1680000, 2520000, 3360000],
    },
    progress: {
      '2013-14/Q1': { actual: 846100, forecast: 3360000 },
      '2013-14/Q2': {
        actual: 1688400,
        forecast: 3366000,
        commentary: 'Seven servers had to be replaced out of turn, for £18,000.',
      },
      '2013-14/Q3': { actual: 2517900, forecast: 3349000 },
      '2013-14/Q4': {
        actual: 3338500,
        forecast: 3338500,
        commentary: 'Outturn £21,500 below budget, from interest and insurance.',
      },
    },
  },
];
