import { recyclingRounds } from './major-projects.js';
import { completed, goingOn, type Story, standing } from './story.js';

const lastYear = 'annual-action-plan-2013-14';
const thisYear = 'annual-action-plan-2014-15';

const claimsOnline: Story = {
  id: 'E-A-02',
  plans: [thisYear],
  objective: 'everyday-money',
  record: {
    title: 'Let people claim benefits online',
    service: 'resources',
    owner: 'revenues-and-benefits-manager',
    start: '2014-09-01',
    end: '2015-03-27',
    indicators: ['BEN-001'],
  },
  told: {
    '2014-06': standing('not-started', 0, {
      commentary: 'To begin on 1 September, when the supplier has done the same work for the county town.',
    }),
    '2014-09': goingOn(
      10,
      'The supplier began on 1 September. Twelve claimants are trying out the form on paper before it is built.',
    ),
  },
};

const foodWaste: Story = {
  id: 'E-A-03',
  plans: [thisYear],
  objective: 'everyday-waste',
  record: {
    title: 'Try out food waste collections in 1,200 homes in Moorwick',
    service: 'environmental-services',
    owner: 'waste-contract-manager',
    start: '2014-05-01',
    end: '2015-01-30',
    indicators: ['ENV-001'],
  },
  told: {
    '2014-06': goingOn(20, 'Caddies went to 1,212 homes in the week of 23 June. The first collection is on 7 July.'),
    '2014-09': goingOn(
      52,
      'Some 61% of the homes put food out each week, 1.9 kg on average. Eleven homes have asked to be left out.',
      {
        internal_note: 'At this weight a district-wide service would cost about £190,000 a year more than it saves.',
      },
    ),
  },
};

const sweepers: Story = {
  id: 'E-A-04',
  plans: [thisYear],
  objective: 'everyday-streets',
  record: {
    title: 'Replace the four street sweepers',
    service: 'environmental-services',
    owner: 'street-scene-manager',
    start: '2014-04-01',
    end: '2014-11-14',
  },
  told: {
    '2014-06': goingOn(
      40,
      'Two large sweepers and two small ones were ordered on 19 May, £11,000 below what had been set aside.',
    ),
    '2014-09': goingOn(
      75,
      'The two large ones came on 2 September and are in use. The two small ones are due on 7 November.',
      {
        forecast_end: '2014-11-07',
      },
    ),
  },
};

const litterBins: Story = {
  id: 'E-A-05',
  plans: [thisYear],
  objective: 'everyday-streets',
  record: {
    title: 'Put up 60 street bins with a half for recycling',
    service: 'environmental-services',
    owner: 'street-scene-manager',
    start: '2014-05-01',
    end: '2015-02-27',
    indicators: ['ENV-001'],
  },
  told: {
    '2014-06': goingOn(15),
    '2014-09': goingOn(
      53,
      'Thirty-two of 60 stand. Where the lid has a small round hole, four fifths of what is thrown in can be recycled.',
    ),
  },
};

const directDebit: Story = {
  id: 'E-A-06',
  plans: [thisYear],
  objective: 'everyday-money',
  record: {
    title: 'Bring 3,000 more households to pay council tax by direct debit',
    service: 'resources',
    owner: 'revenues-and-benefits-manager',
    start: '2014-04-01',
    end: '2015-03-31',
    indicators: ['FIN-001'],
  },
  told: {
    '2014-06': goingOn(
      38,
      'Some 1,140 households have changed to direct debit since March, most of them for the sake of twelve instalments.',
    ),
    '2014-09': goingOn(
      57,
      'The number stands at 1,710. A leaflet goes out in October with the reminder, which is when most people change.',
    ),
  },
};

const oneViewOfDebt: Story = {
  id: 'E-A-07',
  plans: [thisYear],
  objective: 'everyday-money',
  record: {
    title: 'See in one place all that a household owes to the council',
    service: 'resources',
    owner: 'revenues-and-benefits-manager',
    start: '2014-04-01',
    end: '2014-12-19',
    indicators: ['FIN-001'],
    risks: ['CR-006'],
  },
  told: {
    '2014-06': goingOn(
      30,
      'Council tax, overpaid benefit and parking debts can be put side by side. Rents and garden waste are still to come.',
    ),
    '2014-09': goingOn(
      65,
      'All five debts can be seen together. In a trial with 200 households 34 had a single plan of payment made in place of several.',
    ),
  },
};

const flyTipping: Story = {
  id: 'E-A-08',
  plans: [thisYear],
  objective: 'everyday-streets',
  record: {
    title: 'Watch the ten worst places for fly-tipping with cameras',
    service: 'environmental-services',
    owner: 'street-scene-manager',
    start: '2014-05-19',
    end: '2015-03-31',
  },
  told: {
    '2014-05': standing('postponed-or-delayed', 0, {
      commentary:
        'The police ask for a written procedure before cameras are used. It is being drafted with the solicitors.',
    }),
    '2014-06': standing('postponed-or-delayed', 0, {
      commentary:
        'The draft procedure goes to the Portfolio Holder for the Environment on 24 July, so cameras can go up in August.',
    }),
    '2014-07': standing('postponed-or-delayed', 5, { commentary: 'The procedure was agreed on 24 July.' }),
    '2014-08': goingOn(20, 'The first two cameras went up on 18 August, at Quarry Lane and behind the old depot.'),
    '2014-09': goingOn(
      38,
      'Five cameras are up. Two people were filmed at Quarry Lane and have been asked in for interview. The end date is not in danger.',
    ),
  },
};

const gardenWaste: Story = {
  id: 'E-A-09',
  plans: [lastYear, thisYear],
  objective: 'everyday-waste',
  record: {
    title: 'Bring in a garden waste service that people pay for',
    service: 'environmental-services',
    owner: 'head-of-environmental-services',
    start: '2013-10-01',
    end: '2014-06-30',
    indicators: ['ENV-001'],
    tags: ['waste-contract', 'savings'],
  },
  told: {
    '2013-10': goingOn(5),
    '2013-12': goingOn(
      30,
      'Cabinet set the price at £30 a year on 2 December. Letters go out with the council tax bills.',
    ),
    '2014-03': goingOn(
      60,
      'There were 6,240 subscribers on 31 March, nine days after the bills went out; 9,000 are needed to break even.',
    ),
    '2014-05': goingOn(85, 'Subscribers passed 9,000 on 12 May.'),
    '2014-06': completed(
      '2014-06-20',
      'The service has run since 7 April and 10,480 households had subscribed by 20 June, £44,000 more than it costs.',
      {
        lessons:
          'The telephones rang for three weeks. A form on the website from the first day would have spared two temporary posts.',
      },
    ),
  },
};

const promptPayment: Story = {
  id: 'E-A-10',
  plans: [thisYear],
  objective: 'everyday-money',
  record: {
    title: 'Pay local firms within ten days',
    service: 'resources',
    owner: 'procurement-officer',
    start: '2014-04-01',
    end: '2014-12-31',
  },
  told: {
    '2014-06': goingOn(
      35,
      'Local firms are marked in the ledger: 412 of 1,960 suppliers. In June 58% of their invoices were paid within ten days.',
    ),
    '2014-09': goingOn(
      70,
      'In September 79% of local invoices were paid within ten days. Most of the rest waited for an order number that had not been given.',
    ),
  },
};

const publicToilets: Story = {
  id: 'E-A-11',
  plans: [thisYear],
  objective: 'everyday-streets',
  record: {
    title: 'Hand five public toilets over to town and parish councils',
    service: 'resources',
    owner: 'estates-manager',
    start: '2014-04-01',
    end: '2015-03-31',
    tags: ['savings'],
  },
  told: {
    '2014-06': goingOn(
      25,
      'Eastbeck has taken on two, from 1 June. Stanmere Cross has agreed in principle to take the other three.',
    ),
    '2014-08': standing('on-hold', 40, {
      commentary:
        'Nothing can be signed at Stanmere Cross: the deeds of 1932 give the land to the parish church for as long as it is not built on.',
    }),
    '2014-09': standing('on-hold', 40, {
      commentary:
        'The diocese has been asked to release the land and takes until December to answer. The toilets stay open meanwhile, at £2,100 a month.',
    }),
  },
};

export const everydayStories: readonly Story[] = [
  recyclingRounds,
  claimsOnline,
  foodWaste,
  sweepers,
  litterBins,
  directDebit,
  oneViewOfDebt,
  flyTipping,
  gardenWaste,
  promptPayment,
  publicToilets,
];
