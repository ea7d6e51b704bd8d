import { completed, goingOn, type Story, standing } from './story.js';

const firstYear = 'annual-action-plan-2012-13';
const lastYear = 'annual-action-plan-2013-14';

const foodFestival: Story = {
  id: 'J-A-13',
  plans: [lastYear],
  objective: 'jobs-tourism',
  record: {
    title: 'Hold the first Moorwick food festival',
    service: 'economic-development',
    owner: 'economic-development-manager',
    start: '2013-04-08',
    end: '2013-09-30',
  },
  told: {
    '2013-06': goingOn(
      55,
      'Forty-two stalls are taken of fifty. The county shows two films on local food the evening before.',
    ),
    '2013-09': completed(
      '2013-09-15',
      'Some 6,500 people came on 14 and 15 September. Forty-nine stalls paid £9,300, which met the cost but for £700.',
      {
        lessons: 'The car parks were full by eleven. A second festival needs buses from the rugby club.',
      },
    ),
  },
};

const economicStrategy: Story = {
  id: 'J-A-14',
  plans: [lastYear],
  objective: 'jobs-town-centres',
  record: {
    title: 'Write an economic strategy until 2020',
    service: 'economic-development',
    owner: 'head-of-economic-development',
    start: '2013-05-01',
    end: '2014-03-31',
  },
  told: {
    '2013-06': goingOn(15, 'The college counts for us where people work and what they earn.'),
    '2013-09': goingOn(
      40,
      'Sixty-three firms were visited. Half of them would take on staff if they could find a larger workshop.',
    ),
    '2013-12': goingOn(
      70,
      'The draft names three things to do first: workshops, broadband and the railway station at Eastbeck.',
    ),
    '2014-03': completed(
      '2014-03-10',
      'Cabinet adopted the strategy on 10 March 2014. The Head of Planning answers for it from April, as the two services become one.',
    ),
  },
};

const furnitureStore: Story = {
  id: 'H-A-14',
  plans: [lastYear],
  objective: 'homes-homelessness',
  record: {
    title: 'Open a furniture store for people who are rehoused',
    service: 'housing',
    owner: 'housing-options-manager',
    start: '2013-05-13',
    end: '2013-12-20',
  },
  told: {
    '2013-06': goingOn(20, 'The scouts lend us their old hall for a pound a year.'),
    '2013-09': goingOn(65, 'Beds and cookers for twenty homes are in store, all given.'),
    '2013-12': completed('2013-11-29', 'The store opened on 29 November and has furnished nine homes since.'),
  },
};

const allocations: Story = {
  id: 'H-A-15',
  plans: [lastYear],
  objective: 'homes-affordable',
  record: {
    title: 'Bring in the new allocations scheme',
    service: 'housing',
    owner: 'head-of-housing',
    start: '2013-04-02',
    end: '2013-06-28',
  },
  told: {
    '2013-04': goingOn(50),
    '2013-06': completed(
      '2013-06-03',
      'The scheme began on its day, 3 June. All households on the register were asked to apply again and 1,418 qualified.',
      {
        lessons: 'Two letters and a telephone line were enough; the third letter brought in four households.',
      },
    ),
  },
};

const collectionCalendar: Story = {
  id: 'E-A-12',
  plans: [lastYear],
  objective: 'everyday-waste',
  record: {
    title: 'Send every household a calendar of its collections',
    service: 'environmental-services',
    owner: 'waste-contract-manager',
    start: '2013-04-02',
    end: '2013-06-28',
  },
  told: {
    '2013-06': completed(
      '2013-06-14',
      'The calendars went out with the electoral canvass, which saved £6,200 of postage.',
    ),
  },
};

const firstTimePayers: Story = {
  id: 'E-A-13',
  plans: [lastYear],
  objective: 'everyday-money',
  record: {
    title: 'Help households that pay council tax for the first time',
    service: 'resources',
    owner: 'revenues-and-benefits-manager',
    start: '2013-04-02',
    end: '2014-03-31',
    indicators: ['FIN-001'],
    risks: ['CR-006'],
  },
  told: {
    '2013-06': goingOn(
      30,
      'Of some 2,100 households 1,240 have begun to pay. Officers have called on 160 of the others.',
    ),
    '2013-09': goingOn(
      55,
      'Reminders were rewritten with the advice bureau, and half of those reminded in August have paid.',
    ),
    '2013-12': goingOn(75, 'Some 1,810 pay. For 94 households a smaller weekly sum was agreed.'),
    '2014-03': completed(
      '2014-03-28',
      'All but 190 households have paid or keep to a plan. What is outstanding from them is some £61,000.',
      {
        lessons: 'A call at the door in the first month brought in more than three letters later.',
      },
    ),
  },
};

const saltBins: Story = {
  id: 'E-A-14',
  plans: [lastYear],
  objective: 'everyday-streets',
  record: {
    title: 'Give every parish a salt bin and somebody to fill it',
    service: 'environmental-services',
    owner: 'street-scene-manager',
    start: '2013-07-01',
    end: '2013-11-29',
  },
  told: {
    '2013-09': goingOn(50, 'Twenty-two of 41 parishes have named somebody.'),
    '2013-11': completed(
      '2013-11-21',
      'All 41 parishes have a full bin; in six of them the school caretaker looks after it.',
    ),
  },
};

const sportsGrants: Story = {
  id: 'P-A-14',
  plans: [lastYear],
  objective: 'places-leisure',
  record: {
    title: 'Give 30 sports clubs a grant for new members',
    service: 'leisure-and-communities',
    owner: 'leisure-manager',
    start: '2013-04-15',
    end: '2014-03-31',
  },
  told: {
    '2013-06': goingOn(20, 'Six clubs have a grant. Bowls and athletics are full for the first time since the Games.'),
    '2013-09': goingOn(50, 'Sixteen clubs have a grant.'),
    '2013-12': goingOn(77, 'Twenty-four clubs have a grant and report 510 new members, half of them women.'),
    '2014-03': completed(
      '2014-03-24',
      'Thirty-one clubs had a grant and 690 people joined one. The leisure trust goes on with it from its own money.',
    ),
  },
};

const skatePark: Story = {
  id: 'P-A-15',
  plans: [lastYear],
  objective: 'places-leisure',
  record: {
    title: 'Build a skate park at Stanmere Cross',
    service: 'leisure-and-communities',
    owner: 'leisure-manager',
    start: '2013-07-01',
    end: '2014-03-28',
    changes: [
      {
        on: '2013-12-02',
        what: 'withdrawn',
        reason: 'The recreation ground may not be built on under the gift of 1921, and no other land was found.',
        agreed_by: 'Cabinet',
        minute: '79',
      },
    ],
  },
  told: {
    '2013-09': goingOn(20, 'Forty young people drew what they would like. The designer is at work.'),
    '2013-11': standing('on-hold', 25, {
      commentary: 'The lawyers have found the deed of gift of 1921, under which nothing may be built on the ground.',
    }),
  },
};

const cemetery: Story = {
  id: 'P-A-16',
  plans: [lastYear],
  objective: 'places-countryside',
  record: {
    title: 'Extend the cemetery at Moorwick',
    service: 'leisure-and-communities',
    owner: 'countryside-officer',
    start: '2013-07-15',
    end: '2014-03-28',
  },
  told: {
    '2013-09': goingOn(25, 'The field is fenced and the survey of the ground water is clear.'),
    '2013-12': goingOn(
      55,
      'The path and the wall stand. Four hundred and ten graves can be made, enough for about 14 years.',
    ),
    '2014-02': standing('some-problems', 68, {
      problem: 'The lower third of the field stood under water from 27 January to 14 February.',
      action: 'A drain along the lower hedge is dug in the first two weeks of March 2014.',
    }),
    '2014-03': completed(
      '2014-03-27',
      'The drain is in and the extension was consecrated on 27 March. The lowest row is left as meadow.',
      { reported_on: '2014-03-31' },
    ),
  },
};

const volunteers: Story = {
  id: 'P-A-17',
  plans: [lastYear],
  objective: 'places-countryside',
  record: {
    title: 'Bring 100 volunteers to work in the countryside',
    service: 'leisure-and-communities',
    owner: 'countryside-officer',
    start: '2013-04-22',
    end: '2014-02-28',
  },
  told: {
    '2013-06': goingOn(30, 'Thirty-one people came on six Sundays to clear the banks of the Stanmere.'),
    '2013-09': goingOn(65, 'Sixty-eight people have worked for at least a day.'),
    '2013-12': goingOn(90, 'Ninety-one people. A firm of accountants from Eastbeck gave a day of twelve staff.'),
    '2014-02': completed(
      '2014-02-16',
      'There were 107 volunteers and 412 days of work. Thirty-five of them come each month.',
    ),
  },
};

const sharedPayroll: Story = {
  id: 'F-A-13',
  plans: [lastYear],
  objective: 'fit-people',
  record: {
    title: 'Share the payroll with the neighbouring district',
    service: 'resources',
    owner: 'hr-manager',
    start: '2013-06-03',
    end: '2014-03-31',
    tags: ['savings'],
  },
  told: {
    '2013-06': goingOn(10, 'The two chief executives have signed what the work may cost and who decides.'),
    '2013-09': goingOn(
      35,
      'Pay was run twice in September, once in each system. Eleven of 296 payslips differed, all by pension pence.',
    ),
    '2013-12': goingOn(70, 'Three runs side by side agree to the penny.'),
    '2014-03': completed(
      '2014-03-25',
      'The March pay of both councils was run by one team. It saves £38,000 a year between them.',
    ),
  },
};

const newLedger: Story = {
  id: 'F-A-14',
  plans: [lastYear],
  objective: 'fit-governance',
  record: {
    title: 'Move the accounts to the new ledger',
    service: 'resources',
    owner: 'accountancy-manager',
    start: '2013-04-02',
    end: '2013-10-31',
    indicators: ['FIN-010'],
  },
  told: {
    '2013-06': goingOn(
      35,
      'The codes are down from 9,200 to 1,450. The accounts of 2012/13 are still closed in the old ledger.',
    ),
    '2013-09': goingOn(80, 'All orders have gone through the new ledger since 2 September.'),
    '2013-10': completed(
      '2013-10-21',
      'The old ledger was closed on 21 October and its figures agree with the new one.',
      {
        lessons:
          'Do not change the codes and the software in one summer: budget holders saw no figures for seven weeks.',
      },
    ),
  },
};

const constitution: Story = {
  id: 'F-A-15',
  plans: [lastYear],
  objective: 'fit-governance',
  record: {
    title: 'Rewrite the constitution so that members can find their way in it',
    service: 'resources',
    owner: 'democratic-services-manager',
    start: '2013-04-22',
    end: '2013-12-20',
  },
  told: {
    '2013-06': goingOn(25, 'A group of five members has met twice and has begun with the contract rules.'),
    '2013-09': goingOn(60, 'It is down from 412 pages to 190.'),
    '2013-12': completed(
      '2013-12-11',
      'Full Council adopted it on 11 December 2013, 184 pages long and with an index.',
    ),
  },
};

const jobsClub: Story = {
  id: 'J-A-15',
  plans: [firstYear],
  objective: 'jobs-town-centres',
  record: {
    title: 'Open a jobs club in the library at Moorwick',
    service: 'economic-development',
    owner: 'economic-development-manager',
    start: '2012-05-01',
    end: '2012-11-30',
  },
  told: {
    '2012-09': goingOn(70, 'The library gives a room on two mornings a week.'),
    '2012-11': completed(
      '2012-11-05',
      'The club opened on 5 November. Twenty-six people came in the first month and four have found work.',
    ),
  },
};

const flatRecycling: Story = {
  id: 'E-A-15',
  plans: [firstYear],
  objective: 'everyday-waste',
  record: {
    title: 'Bring recycling to 900 flats',
    service: 'environmental-services',
    owner: 'waste-contract-manager',
    start: '2012-04-16',
    end: '2013-03-28',
    indicators: ['ENV-001'],
  },
  told: {
    '2012-09': goingOn(45, 'Four hundred and ten flats have bins of their own.'),
    '2012-12': goingOn(70),
    '2013-03': completed(
      '2013-03-22',
      'The last of 914 flats had its bins on 22 March, and half of them are used well.',
    ),
  },
};

const jubileeWood: Story = {
  id: 'P-A-18',
  plans: [firstYear],
  objective: 'places-countryside',
  record: {
    title: 'Plant a jubilee wood at Thornsby',
    service: 'leisure-and-communities',
    owner: 'countryside-officer',
    start: '2012-06-06',
    end: '2013-03-15',
  },
  told: {
    '2012-12': goingOn(60, 'Schools planted 1,400 of 2,400 trees in November.'),
    '2013-03': completed(
      '2013-03-08',
      'The last trees were planted on 8 March. A dry spring would be their enemy; the parish has a pump.',
    ),
  },
};

/** Activities that ended with an earlier year's plan. */
export const earlierStories: readonly Story[] = [
  foodFestival,
  economicStrategy,
  furnitureStore,
  allocations,
  collectionCalendar,
  firstTimePayers,
  saltBins,
  sportsGrants,
  skatePark,
  cemetery,
  volunteers,
  sharedPayroll,
  newLedger,
  constitution,
  jobsClub,
  flatRecycling,
  jubileeWood,
];
