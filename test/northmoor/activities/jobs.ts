import { enterpriseCentre } from './major-projects.js';
import { completed, goingOn, type Story, standing } from './story.js';

const lastYear = 'annual-action-plan-2013-14';
const thisYear = 'annual-action-plan-2014-15';

const shopFronts: Story = {
  id: 'J-A-02',
  plans: [thisYear],
  objective: 'jobs-town-centres',
  added: {
    [thisYear]: {
      on: '2014-05-12',
      reason: 'The county council offered a grant for shop fronts after the plan was approved.',
      agreed_by: 'Cabinet',
      minute: '9',
    },
  },
  record: {
    title: 'Help 40 shopkeepers to improve their shop fronts',
    service: 'planning',
    owner: 'head-of-planning',
    start: '2014-05-12',
    end: '2015-03-31',
    indicators: ['PLN-009'],
    approved_by: 'Cabinet',
    approved_on: '2014-05-12',
  },
  told: {
    '2014-05': goingOn(0, undefined, { reported_on: '2014-05-30' }),
    '2014-06': goingOn(10, 'All 190 shopkeepers have had a letter, and 31 have asked for a visit.', {
      reported_on: '2014-06-26',
    }),
    '2014-08': goingOn(30, 'Eleven shop fronts are finished and nine more are agreed.', { reported_on: '2014-08-29' }),
  },
  missing: ['2014-07', '2014-09'],
};

const adviceForMajorSites: Story = {
  id: 'J-A-03',
  plans: [thisYear],
  objective: 'jobs-decisions',
  record: {
    title: 'Give every major site advice before it applies for planning permission',
    service: 'planning',
    owner: 'development-manager',
    start: '2014-04-01',
    end: '2015-03-31',
    indicators: ['PLN-001'],
  },
  told: {
    '2014-06': goingOn(
      25,
      'Nine of the ten major sites that came forward since April had a meeting with a planner and a highways engineer first.',
    ),
    '2014-09': goingOn(
      50,
      'Nineteen of 21 major sites have had advice. The two that had none were both refused for want of a flood assessment, which a meeting would have brought up.',
    ),
  },
};

const employmentLand: Story = {
  id: 'J-A-04',
  plans: [lastYear, thisYear],
  objective: 'jobs-premises',
  record: {
    title: 'Choose the land for new employment until 2031',
    service: 'planning',
    owner: 'planning-policy-manager',
    start: '2013-09-02',
    end: '2014-11-28',
    milestones: [
      { id: 'call-for-sites', title: 'Owners have offered their land', due: '2013-12-20' },
      { id: 'draft-published', title: 'The draft is published for comment', due: '2014-06-27' },
    ],
    risks: ['CR-011'],
    tags: ['local-plan'],
  },
  told: {
    '2013-09': goingOn(4, 'Letters asking for land went to 640 owners and agents on 23 September.'),
    '2013-12': goingOn(25, 'Fifty-eight pieces of land were offered by the closing day, 212 hectares in all.', {
      milestones: { 'call-for-sites': { achieved: '2013-12-20' } },
      reported_on: '2013-12-20',
    }),
    '2014-03': goingOn(45, 'Each piece has been visited. Seventeen flood too often or cannot be reached by a lorry.'),
    '2014-06': goingOn(
      65,
      'The draft with 23 pieces of land was published on 20 June. Comments can be made until 15 August.',
      {
        milestones: { 'draft-published': { achieved: '2014-06-20' } },
      },
    ),
    '2014-09': goingOn(
      82,
      'There were 311 comments, 240 of them against the field at Low Farrow. The choice goes to Cabinet on 3 November.',
    ),
  },
};

const broadband: Story = {
  id: 'J-A-05',
  plans: [lastYear, thisYear],
  objective: 'jobs-premises',
  record: {
    title: 'Bring fast broadband to the business parks at Eastbeck and Thornsby',
    kind: 'project',
    service: 'economic-development',
    owner: 'economic-development-manager',
    start: '2013-10-01',
    end: '2014-12-31',
    milestones: [
      { id: 'agreement-signed', title: 'The agreement with the county council is signed', due: '2014-01-31' },
      { id: 'eastbeck-live', title: 'Eastbeck is connected', due: '2014-08-29' },
      { id: 'thornsby-live', title: 'Thornsby is connected', due: '2014-12-31' },
    ],
  },
  told: {
    '2013-12': goingOn(
      15,
      'Of 94 firms on the two parks 71 say that their line is too slow for the work they do. The agreement is with the lawyers of the county council.',
    ),
    '2014-01': goingOn(20, undefined, { milestones: { 'agreement-signed': { forecast: '2014-02-21' } } }),
    '2014-02': goingOn(
      25,
      'The agreement was signed on 19 February, three weeks late and at the price that was asked.',
      {
        milestones: { 'agreement-signed': { achieved: '2014-02-19' } },
      },
    ),
    '2014-03': goingOn(30, 'The ducts have been surveyed. Those at Eastbeck can be used as they are.'),
    '2014-06': goingOn(50, 'Two of three cabinets stand at Eastbeck; the third waits for its power.'),
    '2014-09': goingOn(
      72,
      'Eastbeck was connected on 26 August and 31 firms have ordered. Digging begins at Thornsby on 6 October.',
      {
        milestones: { 'eastbeck-live': { achieved: '2014-08-26' }, 'thornsby-live': { forecast: '2014-12-19' } },
      },
    ),
  },
};

const startUpGrants: Story = {
  id: 'J-A-06',
  plans: [thisYear],
  objective: 'jobs-premises',
  record: {
    title: 'Give 25 start-up grants to people who begin a business',
    service: 'planning',
    owner: 'economic-development-manager',
    start: '2014-04-01',
    end: '2015-03-31',
  },
  told: {
    '2014-06': goingOn(
      20,
      'Five grants of £1,500 were given, to two joiners, a baker, a web designer and a dog groomer.',
    ),
    '2014-09': goingOn(
      48,
      'Twelve grants have been given and six more are promised. All twelve businesses are still trading, and three have taken on a first employee.',
    ),
  },
};

const jobsFairs: Story = {
  id: 'J-A-07',
  plans: [thisYear],
  objective: 'jobs-town-centres',
  record: {
    title: 'Hold a jobs and apprenticeships fair in each of the three towns',
    service: 'planning',
    owner: 'economic-development-manager',
    start: '2014-04-14',
    end: '2014-09-30',
  },
  told: {
    '2014-06': goingOn(35, 'The fair at Moorwick on 11 June brought 34 employers and some 420 visitors.'),
    '2014-07': goingOn(65, 'The fair at Eastbeck on 9 July brought 22 employers and some 250 visitors.'),
    '2014-09': completed(
      '2014-09-24',
      'The last fair was at Stanmere Cross on 24 September. In all, 71 employers met some 880 visitors; employers say that they have filled 46 jobs and 19 apprenticeships so far.',
      { lessons: 'Employers came gladly once the fair began at noon: they could be there without losing a morning.' },
    ),
  },
};

const tourismPartnership: Story = {
  id: 'J-A-08',
  plans: [thisYear],
  objective: 'jobs-tourism',
  record: {
    title: 'Set up a tourism partnership that members pay for',
    service: 'planning',
    owner: 'economic-development-manager',
    start: '2014-04-01',
    end: '2015-02-27',
    changes: [
      {
        on: '2014-07-07',
        what: 'scope',
        reason: 'The national park asked to join, so that the partnership now covers both sides of the moor.',
        agreed_by: 'Portfolio Holder for the Economy',
      },
    ],
  },
  told: {
    '2014-06': goingOn(
      20,
      'Thirty-eight hotels, farms and pubs came to the meeting on 18 June, and 29 would pay a fee.',
    ),
    '2014-09': goingOn(
      45,
      'Rules and fees have been drafted with the national park. Forty-one businesses have signed, against the 50 that are needed to begin in February.',
    ),
  },
};

const thursdayMarket: Story = {
  id: 'J-A-09',
  plans: [thisYear],
  objective: 'jobs-town-centres',
  record: {
    title: 'Bring back the Thursday market at Stanmere Cross',
    service: 'planning',
    owner: 'economic-development-manager',
    start: '2014-05-06',
    end: '2014-11-27',
    indicators: ['PLN-009'],
  },
  told: {
    '2014-06': goingOn(30, 'The town council will put up the stalls. Twenty-six traders have asked for a pitch.'),
    '2014-09': goingOn(
      75,
      'The market opened on 4 September with 19 stalls and has kept 15 to 18 since. It is counted weekly until the end of November.',
    ),
  },
};

const coachPark: Story = {
  id: 'J-A-10',
  plans: [thisYear],
  objective: 'jobs-tourism',
  record: {
    title: 'Build a coach park at Stanmere Cross',
    service: 'planning',
    owner: 'estates-manager',
    start: '2014-04-01',
    end: '2015-03-27',
    changes: [
      {
        on: '2014-09-01',
        what: 'withdrawn',
        reason: 'The regional growth fund refused the grant of £180,000, which was three quarters of the cost.',
        agreed_by: 'Cabinet',
        minute: '34',
      },
    ],
  },
  told: {
    '2014-06': goingOn(10, 'The bid for £180,000 was made on 30 May. The fund answers in August.'),
    '2014-07': goingOn(12),
    '2014-08': standing('on-hold', 12, {
      commentary:
        'The fund refused the grant on 14 August: too few jobs for the money. Cabinet is asked on 1 September to withdraw the scheme.',
    }),
  },
};

const planningFilesOnline: Story = {
  id: 'J-A-11',
  plans: [lastYear, thisYear],
  objective: 'jobs-decisions',
  record: {
    title: 'Put all planning files since 1974 online',
    service: 'planning',
    owner: 'development-manager',
    start: '2013-07-01',
    end: '2014-03-31',
    changes: [
      {
        on: '2014-02-10',
        what: 'end-date',
        to: '2014-07-31',
        reason: 'There are 61,000 files and not the 40,000 that had been reckoned with.',
        agreed_by: 'Cabinet',
        minute: '110',
      },
      {
        on: '2014-07-07',
        what: 'end-date',
        to: '2014-11-28',
        reason: 'The scanning firm ceased to trade in May and another had to be found.',
        agreed_by: 'Cabinet',
        minute: '26',
      },
    ],
  },
  told: {
    '2013-09': goingOn(12, 'The first van load of 4,800 files came back scanned on 20 September.'),
    '2013-11': standing('some-problems', 24, {
      problem: 'A count of the basement shows 61,000 files where the contract reckons with 40,000.',
      action: 'The Development Manager is agreeing a price for the other 21,000 by 20 December 2013.',
    }),
    '2013-12': standing('needs-attention', 28, {
      commentary: 'A price of £9,400 for the other files is agreed.',
      problem: 'At 4,500 files a month the work lasts until July 2014, four months beyond its end.',
      action: 'The Head of Planning will ask Cabinet on 10 February 2014 for a new end date.',
      forecast_end: '2014-07-31',
    }),
    '2014-01': standing('needs-attention', 34, {
      problem: 'As in December: the work lasts until July 2014.',
      action: 'The report is written and goes to Cabinet on 10 February.',
      forecast_end: '2014-07-31',
    }),
    '2014-02': goingOn(42, 'Cabinet agreed on 10 February to a new end date of 31 July 2014.'),
    '2014-03': goingOn(
      50,
      'Half of the files, 30,600, are online. Searches by telephone have fallen from 38 to 24 a week.',
    ),
    '2014-05': standing('needs-attention', 58, {
      problem: 'The scanning firm ceased to trade on 16 May with 2,100 of our files in its store.',
      action:
        'The files were fetched back on 22 May, none lost. Three other firms are asked for a price by 20 June 2014.',
      internal_note: 'The administrator owes us £3,150 for work paid in advance; the claim is made.',
    }),
    '2014-06': standing('needs-attention', 58, {
      commentary: 'Nothing has been scanned since 16 May.',
      problem: 'The cheapest of three new prices keeps within the budget, but its firm cannot begin before 14 July.',
      action: 'The Head of Planning will ask Cabinet on 7 July 2014 for a second new end date.',
      forecast_end: '2014-11-28',
    }),
    '2014-07': goingOn(60, 'Cabinet agreed on 7 July to an end on 28 November. The new firm began on the 14th.'),
    '2014-09': goingOn(
      80,
      'There are 48,900 files online, and the new firm scans 5,200 a month: enough to end in time.',
      {
        lessons: 'Count before the contract, not after it; and pay for scanning by the box that comes back.',
      },
    ),
  },
};

const breweryCourt: Story = {
  id: 'J-A-12',
  plans: [thisYear],
  objective: 'jobs-premises',
  record: {
    title: 'Let the six empty workshops at Brewery Court',
    service: 'resources',
    owner: 'estates-manager',
    start: '2014-04-01',
    end: '2014-12-31',
  },
  told: {
    '2014-06': goingOn(33, 'Two of the six are let, to a bicycle maker and a printer.'),
    '2014-09': goingOn(
      66,
      'Four are let since 15 September. The last two share a loading bay and are offered together.',
    ),
  },
};

export const jobsStories: readonly Story[] = [
  enterpriseCentre,
  shopFronts,
  adviceForMajorSites,
  employmentLand,
  broadband,
  startUpGrants,
  jobsFairs,
  tourismPartnership,
  thursdayMarket,
  coachPark,
  planningFilesOnline,
  breweryCourt,
];
