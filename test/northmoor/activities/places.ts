import { leisureCentreRoof } from './major-projects.js';
import { completed, goingOn, type Story, standing } from './story.js';

const thisYear = 'annual-action-plan-2014-15';

const trustAgreement: Story = {
  id: 'P-A-01',
  plans: [thisYear],
  objective: 'places-leisure',
  record: {
    title: 'Agree a new contract with the trust that runs the leisure centres',
    service: 'leisure-and-communities',
    owner: 'head-of-leisure-and-communities',
    start: '2014-04-01',
    end: '2015-03-13',
    risks: ['CR-009'],
  },
  told: {
    '2014-06': goingOn(
      25,
      'The trust and the council have each written down what they want. They differ on who pays for large repairs.',
    ),
    '2014-08': goingOn(
      38,
      'The Head of Leisure and Communities leaves on 31 August; the Leisure Manager takes over the talks.',
    ),
    '2014-09': goingOn(
      45,
      'Repairs above £5,000 stay with the council, and the yearly payment falls by £30,000 in each of three years. The lawyers draft from here.',
    ),
  },
};

const exerciseReferral: Story = {
  id: 'P-A-03',
  plans: [thisYear],
  objective: 'places-leisure',
  record: {
    title: 'Take 200 patients of family doctors into exercise classes',
    service: 'leisure-and-communities',
    owner: 'leisure-manager',
    start: '2014-04-01',
    end: '2015-03-31',
    tags: ['health'],
  },
  told: {
    '2014-06': goingOn(
      22,
      'Forty-four patients have begun. Five of seven surgeries send people to us; the two at Eastbeck have been visited.',
    ),
    '2014-09': goingOn(
      50,
      'One hundred patients have begun and 61 have kept at it for twelve weeks. Aqua classes stopped while the pool was closed.',
    ),
  },
};

const playArea: Story = {
  id: 'P-A-04',
  plans: [thisYear],
  objective: 'places-leisure',
  record: {
    title: 'Build a new play area at Beckside, Eastbeck',
    service: 'leisure-and-communities',
    owner: 'countryside-officer',
    start: '2014-04-01',
    end: '2014-09-12',
  },
  told: {
    '2014-06': goingOn(
      50,
      'Children of two schools chose between three designs; the one with the tower won. Digging began on 9 June.',
    ),
    '2014-08': completed(
      '2014-08-22',
      'The play area opened on 22 August, three weeks early and £1,900 below its budget.',
      {
        lessons:
          'A builder who can choose his weeks gives a better price: the contract left him eight to do six weeks of work.',
      },
    ),
  },
};

const youthNights: Story = {
  id: 'P-A-05',
  plans: [thisYear],
  objective: 'places-safety',
  record: {
    title: 'Open a youth night each Friday in all three towns',
    service: 'leisure-and-communities',
    owner: 'community-safety-officer',
    start: '2014-04-11',
    end: '2015-03-27',
    risks: ['CR-012'],
  },
  told: {
    '2014-06': goingOn(
      35,
      'Moorwick and Eastbeck are open, with 60 and 35 young people on a usual Friday. A hall is sought at Stanmere Cross.',
    ),
    '2014-09': goingOn(
      60,
      'Stanmere Cross opened on 12 September in the rugby club. The police count 22% fewer complaints on Friday evenings than last summer.',
    ),
  },
};

const cameras: Story = {
  id: 'P-A-06',
  plans: [thisYear],
  objective: 'places-safety',
  record: {
    title: 'Replace the 24 town centre cameras',
    service: 'leisure-and-communities',
    owner: 'community-safety-officer',
    start: '2014-05-01',
    end: '2015-02-13',
  },
  told: {
    '2014-06': goingOn(15),
    '2014-09': goingOn(
      45,
      'Nine of 24 are replaced, all at Moorwick. Faces can now be told apart at night, which they could not before.',
    ),
  },
};

const beckWood: Story = {
  id: 'P-A-07',
  plans: [thisYear],
  objective: 'places-countryside',
  record: {
    title: 'Build a visitor hut with a café at Beck Wood',
    kind: 'project',
    service: 'leisure-and-communities',
    owner: 'countryside-officer',
    start: '2014-04-01',
    end: '2015-03-27',
    milestones: [
      { id: 'permission', title: 'Planning permission is granted', owner: 'development-manager', due: '2014-07-31' },
      { id: 'tenant-found', title: 'Somebody is found to run the café', owner: 'estates-manager', due: '2014-11-28' },
      { id: 'hut-built', title: 'The hut is built', due: '2015-03-13' },
    ],
  },
  told: {
    '2014-06': goingOn(
      20,
      'The application was made on 6 June. The heritage fund pays half, £62,000, if building begins this year.',
    ),
    '2014-07': goingOn(
      26,
      'Permission comes to committee on 21 August, as the ecologist asked for a second look for bats.',
      {
        milestones: { permission: { forecast: '2014-08-21' } },
      },
    ),
    '2014-08': goingOn(34, undefined, { milestones: { permission: { achieved: '2014-08-21' } } }),
    '2014-09': goingOn(
      42,
      'No bats were found. Four people want to run the café and show us their plans on 16 October.',
      {
        milestones: { 'tenant-found': { forecast: '2014-10-31' } },
      },
    ),
  },
};

const hedges: Story = {
  id: 'P-A-08',
  plans: [thisYear],
  objective: 'places-countryside',
  record: {
    title: 'Plant two miles of hedge with twelve schools',
    service: 'leisure-and-communities',
    owner: 'countryside-officer',
    start: '2014-08-18',
    end: '2015-03-20',
  },
  told: {
    '2014-08': goingOn(5),
    '2014-09': goingOn(
      20,
      'Eleven schools have a day in the planting season. Some 9,600 hawthorn and hazel plants are ordered for November.',
    ),
  },
};

const domesticAbuse: Story = {
  id: 'P-A-09',
  plans: [thisYear],
  objective: 'places-safety',
  record: {
    title: 'Train 60 people to notice domestic abuse and to know what to do',
    service: 'leisure-and-communities',
    owner: 'community-safety-officer',
    start: '2014-04-01',
    end: '2015-03-31',
  },
  told: {
    '2014-06': goingOn(
      30,
      'Eighteen have been trained, among them six hairdressers, whom clients tell what they tell nobody else.',
    ),
    '2014-09': goingOn(
      55,
      'Thirty-three have been trained. The help line names them as the source of nine calls since May.',
    ),
  },
};

const dogWardens: Story = {
  id: 'P-A-10',
  plans: [thisYear],
  objective: 'places-safety',
  record: {
    title: 'Share the dog wardens with the neighbouring district',
    service: 'environmental-services',
    owner: 'environmental-health-manager',
    start: '2014-04-01',
    end: '2014-12-31',
    changes: [
      {
        on: '2014-06-02',
        what: 'withdrawn',
        reason:
          'The neighbouring district has given its dog wardens to a contractor and no longer wants to share ours.',
        agreed_by: 'Cabinet',
        minute: '15',
      },
    ],
  },
  told: {
    '2014-04': goingOn(5),
    '2014-05': standing('on-hold', 5, {
      commentary:
        'The neighbouring district tells us that it has let a contract. Cabinet is asked to withdraw this on 2 June.',
    }),
  },
};

const foodHygiene: Story = {
  id: 'P-A-11',
  plans: [thisYear],
  objective: 'places-safety',
  record: {
    title: 'Bring 30 kitchens with a poor hygiene rating to a good one',
    service: 'environmental-services',
    owner: 'environmental-health-manager',
    start: '2014-04-01',
    end: '2015-03-31',
  },
  told: {
    '2014-06': goingOn(
      23,
      'Of 41 kitchens rated nought to two, seven have risen to four or five after a visit and a morning of training.',
    ),
    '2014-09': goingOn(
      53,
      'Sixteen have risen. Two that would not change were closed by the court and have new tenants.',
    ),
  },
};

const greenFlag: Story = {
  id: 'P-A-12',
  plans: [thisYear],
  objective: 'places-countryside',
  record: {
    title: 'Make two parks ready for the Green Flag award',
    service: 'leisure-and-communities',
    owner: 'countryside-officer',
    start: '2014-04-14',
    end: '2015-01-30',
  },
  told: {
    '2014-06': goingOn(
      25,
      'Castle Park and Weir Gardens were walked with a judge, who left a list of 31 things to put right.',
    ),
    '2014-09': goingOn(
      60,
      'Nineteen of the 31 are put right. The largest, the paths at Weir Gardens, are relaid in the week of 20 October.',
    ),
  },
};

const railwayPath: Story = {
  id: 'P-A-13',
  plans: [thisYear],
  objective: 'places-countryside',
  added: {
    [thisYear]: {
      on: '2014-09-01',
      reason: 'A charity offers £210,000 towards the path if the council decides by December.',
      agreed_by: 'Cabinet',
      minute: '38',
    },
  },
  record: {
    title: 'Open the old railway from Eastbeck to Stanmere Cross to walkers and cyclists',
    service: 'leisure-and-communities',
    owner: 'countryside-officer',
    start: '2014-12-08',
    end: '2015-03-31',
    approved_by: 'Cabinet',
    tags: ['health', 'tourism'],
    acknowledged: [
      {
        code: 'half-approved',
        reason: 'Cabinet agreed to it in principle and approves it once the money is certain, so there is no day yet.',
      },
    ],
  },
  told: {},
};

export const placesStories: readonly Story[] = [
  trustAgreement,
  leisureCentreRoof,
  exerciseReferral,
  playArea,
  youthNights,
  cameras,
  beckWood,
  hedges,
  domesticAbuse,
  dogWardens,
  foodHygiene,
  greenFlag,
  railwayPath,
];
