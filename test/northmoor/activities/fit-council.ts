import { website } from './major-projects.js';
import { completed, goingOn, type Story, standing } from './story.js';

const thisYear = 'annual-action-plan-2014-15';

const staffSurvey: Story = {
  id: 'F-A-02',
  plans: [thisYear],
  objective: 'fit-people',
  record: {
    title: 'Ask all staff how they find their work, and act on what they say',
    service: 'resources',
    owner: 'hr-manager',
    start: '2014-04-01',
    end: '2014-07-31',
    indicators: ['HRM-004'],
    risks: ['CR-007'],
  },
  told: {
    '2014-06': goingOn(
      70,
      'Two hundred and twelve of 296 staff answered. Workload and shift patterns in the contact centre trouble people most.',
    ),
    '2014-07': completed(
      '2014-07-30',
      'The chief officers agreed on 30 July what will be done about each of the five main findings, and each service has told its staff.',
      {
        lessons:
          'This time 72% answered, after 48% two years ago, because the first page said what had come of the last survey.',
        reported_on: '2014-07-31',
      },
    ),
  },
};

const managersTraining: Story = {
  id: 'F-A-03',
  plans: [thisYear],
  objective: 'fit-people',
  record: {
    title: 'Train all 42 managers to hold a fair appraisal',
    service: 'resources',
    owner: 'hr-manager',
    start: '2014-05-01',
    end: '2015-02-27',
    risks: ['CR-007'],
  },
  told: {
    '2014-06': goingOn(24),
    '2014-09': goingOn(55, 'Twenty-three of 42 have taken part. The rest have a place between October and January.'),
  },
};

const sickness: Story = {
  id: 'F-A-04',
  plans: [thisYear],
  objective: 'fit-people',
  record: {
    title: 'Speak with everybody on the day they come back from sickness',
    service: 'resources',
    owner: 'hr-manager',
    start: '2014-04-01',
    end: '2014-12-31',
  },
  told: {
    '2014-06': goingOn(30, 'The form is down to one page. In June a talk was held after 64% of absences.'),
    '2014-09': goingOn(
      66,
      'In September it was 86%. Environmental Services, where crews begin at six, has made it part of the morning briefing.',
    ),
  },
};

const oldDepot: Story = {
  id: 'F-A-05',
  plans: [thisYear],
  objective: 'fit-governance',
  record: {
    title: 'Sell the old depot at Station Road',
    service: 'resources',
    owner: 'estates-manager',
    start: '2014-04-01',
    end: '2015-03-31',
    risks: ['CR-001'],
    tags: ['capital-receipts'],
  },
  told: {
    '2014-06': goingOn(25, 'Three offers came by the closing day, two of them on condition of planning permission.'),
    '2014-09': goingOn(
      45,
      'The highest offer is being looked into. The buyer asks for a survey of the ground where the fuel tanks were.',
      {
        internal_note:
          'The offer without conditions is £60,000 lower. Members are told of both at the exempt part of the meeting on 3 November.',
      },
    ),
  },
};

const contactCentre: Story = {
  id: 'F-A-06',
  plans: [thisYear],
  objective: 'fit-digital',
  record: {
    title: 'Bring the telephones of all services into the contact centre',
    service: 'customer-services',
    owner: 'customer-services-manager',
    start: '2014-04-01',
    end: '2015-01-30',
    indicators: ['HRM-004'],
    risks: ['CR-014'],
  },
  told: {
    '2014-06': goingOn(
      30,
      'Planning and Environmental Services have moved over. Seven of ten calls are dealt with by whoever picks up.',
    ),
    '2014-07': standing('some-problems', 36, {
      problem:
        'Six advisers have left since April and four posts are vacant. Calls waited for more than five minutes on eleven days in July.',
      action:
        'Housing moves over on 22 September and not on 4 August. Four advisers are advertised for until 15 August 2014.',
    }),
    '2014-08': standing('some-problems', 38, {
      commentary: 'Three of four posts are filled.',
      problem: 'The new advisers need six weeks before they can answer calls on their own.',
      action: 'They sit beside experienced ones until 26 September 2014. Housing moves over on 13 October.',
    }),
    '2014-09': standing('some-problems', 45, {
      commentary: 'Calls wait for less than two minutes again.',
      problem:
        'Housing moves over ten weeks later than planned, and Revenues and Benefits come after it. The cost of the new shift pattern is not yet before the portfolio holder.',
      action:
        'Housing moves on 13 October and Revenues and Benefits on 24 November 2014. The shift pattern is to be agreed by 31 October and begins with the second.',
    }),
  },
};

const networkCertificate: Story = {
  id: 'F-A-07',
  plans: [thisYear],
  objective: 'fit-digital',
  record: {
    title: 'Keep the certificate for the public services network',
    service: 'resources',
    owner: 'ict-manager',
    start: '2014-05-01',
    end: '2014-11-28',
    indicators: ['ICT-006'],
    risks: ['CR-008'],
  },
  told: {
    '2014-06': goingOn(
      30,
      'All servers have current security updates, and the last two of the old desktops were scrapped on 18 June.',
    ),
    '2014-09': goingOn(
      75,
      'The health check in September found nothing serious. The application goes in on 17 October.',
    ),
  },
};

const paperlessCommittees: Story = {
  id: 'F-A-08',
  plans: [thisYear],
  objective: 'fit-digital',
  record: {
    title: 'Hold committees without paper',
    service: 'resources',
    owner: 'democratic-services-manager',
    start: '2014-04-01',
    end: '2014-12-31',
  },
  told: {
    '2014-06': goingOn(30),
    '2014-09': goingOn(
      65,
      'Twenty-four members read on a tablet, and printing has fallen by 41,000 pages in the half year. Plans are still printed at A3.',
    ),
  },
};

const savings: Story = {
  id: 'F-A-09',
  plans: [thisYear],
  objective: 'fit-governance',
  record: {
    title: 'Find £600,000 of savings for 2015/16',
    service: 'resources',
    owner: 'accountancy-manager',
    start: '2014-05-01',
    end: '2015-01-30',
    risks: ['CR-001'],
    tags: ['savings'],
  },
  told: {
    '2014-06': goingOn(
      20,
      'Each head of service has named where a twentieth could be saved: £1.1 million in all, of which about half would be noticed by residents.',
    ),
    '2014-09': goingOn(
      62,
      'Cabinet has looked at £705,000 of proposals and taken out £85,000 that touched the youth nights. Scrutiny sees the other £620,000 on 19 November. The plan of September asks for another £380,000, which is looked for apart from this.',
    ),
  },
};

const electoralRegister: Story = {
  id: 'F-A-10',
  plans: [thisYear],
  objective: 'fit-governance',
  record: {
    title: 'Bring all electors onto the new register, person by person',
    service: 'resources',
    owner: 'democratic-services-manager',
    start: '2014-06-10',
    end: '2015-02-27',
    risks: ['CR-015'],
  },
  told: {
    '2014-06': goingOn(10, 'The register is being compared with national records. The letters follow in July.'),
    '2014-09': goingOn(
      55,
      'Of 80,700 electors 69,400 were confirmed from other records, and 11,300 had a letter in August. By the end of September 6,900 of them have answered. Visits to the homes that have not begin in November.',
    ),
  },
};

const openBooks: Story = {
  id: 'F-A-11',
  plans: [thisYear],
  objective: 'fit-governance',
  record: {
    title: 'Publish every contract and every payment above £500',
    service: 'resources',
    owner: 'procurement-officer',
    start: '2014-04-01',
    end: '2014-12-31',
  },
  told: {
    '2014-06': goingOn(40, 'Payments are out within a month. The list of contracts holds 118 of some 190.'),
    '2014-09': goingOn(70, 'The list holds 171 contracts. Nineteen are waiting for a service to find the signed copy.'),
  },
};

const copiers: Story = {
  id: 'F-A-12',
  plans: [thisYear, 'resources-2014-15'],
  objective: 'fit-governance',
  removed: {
    [thisYear]: {
      on: '2014-07-07',
      reason: 'It is daily business of the Resources service and needs no decision of members.',
      agreed_by: 'Cabinet',
      minute: '27',
    },
  },
  added: {
    'resources-2014-15': {
      on: '2014-07-07',
      reason: 'Cabinet no longer follows it in the Annual Action Plan.',
      agreed_by: 'Head of Resources',
    },
  },
  record: {
    title: 'Let a new contract for copiers and printers',
    service: 'resources',
    owner: 'procurement-officer',
    start: '2014-04-01',
    end: '2014-12-19',
  },
  told: {
    '2014-06': goingOn(25, 'There are 61 machines, of which 35 would do.'),
    '2014-09': goingOn(60, 'Three offers are in. The best saves £17,000 a year.'),
  },
};

export const fitCouncilStories: readonly Story[] = [
  website,
  staffSurvey,
  managersTraining,
  sickness,
  oldDepot,
  contactCentre,
  networkCertificate,
  paperlessCommittees,
  savings,
  electoralRegister,
  openBooks,
  copiers,
];
