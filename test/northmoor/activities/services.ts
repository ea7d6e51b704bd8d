import { completed, goingOn, type Story, standing } from './story.js';

const agreedBy = (post: string, on: string) => ({ approved_by: post, approved_on: on });

const scanFiles: Story = {
  id: 'HSG-A-01',
  plans: ['housing-2014-15'],
  objective: 'homes-standards',
  record: {
    title: 'Scan the files on private rented homes',
    service: 'housing',
    owner: 'private-sector-housing-manager',
    start: '2014-04-01',
    end: '2015-03-31',
    ...agreedBy('Head of Housing', '2014-03-24'),
  },
  told: {
    '2014-06': goingOn(15, 'Files A to D are scanned and the paper is gone.'),
    '2014-09': goingOn(
      38,
      'Files A to K. It is slower since an inspector is away, and can wait longer than the inspections can.',
    ),
  },
};

const lettingsSystem: Story = {
  id: 'HSG-A-02',
  plans: ['housing-2013-14', 'housing-2014-15'],
  record: {
    title: 'Move the housing register to the new lettings system',
    service: 'housing',
    owner: 'housing-options-manager',
    start: '2013-11-04',
    end: '2014-09-30',
    milestones: [
      { id: 'system-bought', title: 'The system is bought', due: '2014-03-14' },
      { id: 'register-moved', title: 'The register has moved', owner: 'ict-manager', due: '2014-09-26' },
    ],
    indicators: ['HSG-030'],
    ...agreedBy('Head of Housing', '2013-10-21'),
  },
  told: {
    '2013-12': goingOn(15, 'Three systems were shown to the staff who will use them.'),
    '2014-03': goingOn(35, 'The contract was signed on 11 March.', {
      milestones: { 'system-bought': { achieved: '2014-03-11' } },
    }),
    '2014-06': goingOn(
      60,
      'A first trial moved 1,398 households, and 71 of them lost a bedroom on the way. The supplier has mended that.',
    ),
    '2014-09': standing('needs-attention', 85, {
      commentary: 'The register moved on 29 September, three days late.',
      problem:
        'The transfer has not been checked, so nobody can be offered a home from the new list and the register cannot be counted.',
      action:
        'Two officers compare one household in five, by 7 November 2014. Offers are made from the old list until then.',
      forecast_end: '2014-11-10',
      milestones: { 'register-moved': { achieved: '2014-09-29' } },
      reported_on: '2014-09-30',
    }),
  },
};

const qualityMark: Story = {
  id: 'PLN-A-01',
  plans: ['planning-2014-15'],
  record: {
    title: 'Renew the quality mark of Building Control',
    service: 'planning',
    owner: 'building-control-manager',
    start: '2014-11-03',
    end: '2015-03-20',
    risks: ['CR-013'],
    ...agreedBy('Head of Planning', '2014-03-26'),
  },
  told: {
    '2014-09': standing('not-started', 0, { commentary: 'The assessor is booked for 17 February 2015.' }),
  },
};

const enforcement: Story = {
  id: 'PLN-A-02',
  plans: ['planning-2014-15'],
  objective: 'jobs-decisions',
  record: {
    title: 'Close 150 old enforcement cases',
    service: 'planning',
    owner: 'development-manager',
    start: '2014-04-01',
    end: '2015-02-27',
    audience: 'internal',
    exempt_reason: 'Paragraph 2: information which is likely to reveal the identity of an individual',
    ...agreedBy('Head of Planning', '2014-03-26'),
  },
  told: {
    '2014-06': goingOn(22, 'Thirty-three cases are closed; in 20 of them nothing was wrong.'),
    '2014-08': goingOn(41, 'Sixty-two cases are closed.'),
  },
  missing: ['2014-09'],
};

const wardens: Story = {
  id: 'ENV-A-01',
  plans: ['environmental-services-2014-15'],
  objective: 'everyday-streets',
  record: {
    title: 'Let the six wardens give fixed penalties for litter',
    service: 'environmental-services',
    owner: 'street-scene-manager',
    start: '2014-05-01',
    end: '2014-12-31',
    ...agreedBy('Head of Environmental Services', '2014-03-27'),
  },
  told: {
    '2014-06': goingOn(30, 'All six have been trained. They warn until September and fine from October.'),
    '2014-09': goingOn(60, 'They gave 184 warnings in three months, two thirds of them for cigarette ends.'),
  },
};

const taxiLicences: Story = {
  id: 'ENV-A-02',
  plans: ['environmental-services-2013-14'],
  record: {
    title: 'Renew taxi licences by appointment',
    service: 'environmental-services',
    owner: 'environmental-health-manager',
    start: '2013-09-02',
    end: '2014-02-28',
    ...agreedBy('Head of Environmental Services', '2013-03-27'),
  },
  told: {
    '2013-09': goingOn(15, 'Drivers were asked which days suit them: Tuesday and Wednesday mornings.'),
    '2013-12': goingOn(70, 'The trial of ten weeks brought the wait down from 50 minutes to eight.'),
    '2014-02': completed('2014-02-10', 'All 168 drivers have an appointment from now on.'),
  },
};

const earlierAccounts: Story = {
  id: 'RES-A-01',
  plans: ['resources-2014-15'],
  objective: 'everyday-money',
  record: {
    title: 'Close the accounts of 2013/14 by 13 June',
    service: 'resources',
    owner: 'accountancy-manager',
    start: '2014-04-01',
    end: '2014-06-30',
    indicators: ['FIN-010'],
    ...agreedBy('Head of Resources', '2014-03-25'),
  },
  told: {
    '2014-04': goingOn(35),
    '2014-05': goingOn(70, 'The valuations came on 8 May, seven weeks earlier than last year.'),
    '2014-06': completed('2014-06-13', 'The accounts were ready for signature on 13 June.'),
  },
};

const serverCooling: Story = {
  id: 'RES-A-02',
  plans: ['resources-2013-14', 'resources-2014-15'],
  record: {
    title: 'Replace the cooling of the server room',
    service: 'resources',
    owner: 'ict-manager',
    start: '2014-02-03',
    end: '2014-10-31',
    risks: ['CR-002'],
    ...agreedBy('Head of Resources', '2013-03-26'),
  },
  told: {
    '2014-02': standing('postponed-or-delayed', 0, {
      commentary: 'Not begun: the electrician who must be there is at the leisure centre until summer.',
    }),
    '2014-03': standing('postponed-or-delayed', 0, { commentary: 'As in February.' }),
    '2014-06': standing('postponed-or-delayed', 0, {
      commentary: 'The old machines ran through the hot week of June without failing.',
    }),
    '2014-09': standing('postponed-or-delayed', 0, {
      commentary: 'The electrician comes on 20 October. The work takes nine days.',
      internal_note: 'If the cooling fails before then the spare room at Eastbeck can take over in four hours.',
    }),
  },
};

const bookingSystem: Story = {
  id: 'LEI-A-01',
  plans: ['leisure-and-communities-2014-15'],
  objective: 'places-leisure',
  record: {
    title: 'Let people book pitches and halls online',
    service: 'leisure-and-communities',
    owner: 'head-of-leisure-and-communities',
    start: '2014-05-12',
    end: '2014-12-31',
    ...agreedBy('Director of Communities', '2014-03-31'),
  },
  told: {
    '2014-06': goingOn(20, 'Eleven pitches and four halls are listed with their prices.'),
    '2014-08': goingOn(45, 'Clubs have booked the winter season online as a trial.'),
  },
  missing: ['2014-09'],
};

const swimmingLessons: Story = {
  id: 'LEI-A-02',
  plans: ['leisure-and-communities-2013-14'],
  objective: 'places-leisure',
  record: {
    title: 'Give every child of ten a place in a swimming class',
    service: 'leisure-and-communities',
    owner: 'leisure-manager',
    start: '2013-09-02',
    end: '2014-03-31',
    ...agreedBy('Head of Leisure and Communities', '2013-03-28'),
  },
  told: {
    '2013-09': goingOn(15, 'Nineteen of 22 primary schools have a morning.'),
    '2013-12': goingOn(55, 'All 22 schools have a morning; the smallest three share a bus.'),
    '2014-03': completed('2014-03-28', 'Of 870 children of ten 802 can swim 25 metres, 118 more than in September.'),
  },
};

const webChat: Story = {
  id: 'CUS-A-01',
  plans: ['customer-services-2014-15'],
  objective: 'fit-digital',
  record: {
    title: 'Answer questions by chat on the website',
    service: 'customer-services',
    owner: 'customer-services-manager',
    start: '2014-04-14',
    end: '2014-10-31',
    ...agreedBy('Head of Customer Services', '2014-03-20'),
  },
  told: {
    '2014-06': goingOn(40, 'The trial began on 9 June with two advisers, for planning only.'),
    '2014-07': standing('some-problems', 50, {
      problem: 'Nobody can be spared for the chat while four posts are vacant: it was closed on eleven days.',
      action: 'It is open on two mornings a week until the new advisers have been trained.',
    }),
    '2014-08': standing('failed', 50, {
      commentary:
        'The trial was ended on 22 August. A chat took eleven minutes and a call four, and 31 people used it in the last month.',
      problem:
        'Advisers wait while people type, and most of the questions were about forms that the new website will answer.',
      lessons: 'Try a new way to reach us when there are enough people for the old one.',
      acknowledged: [
        { code: 'problem-without-action', reason: 'The trial is over and nothing more is to be done about it.' },
      ],
    }),
  },
};

const complaints: Story = {
  id: 'CUS-A-02',
  plans: ['customer-services-2013-14', 'customer-services-2014-15'],
  record: {
    title: 'Answer complaints once and fully, in place of three stages',
    service: 'customer-services',
    owner: 'head-of-customer-services',
    start: '2013-10-01',
    end: '2014-05-30',
    ...agreedBy('Head of Customer Services', '2013-03-28'),
  },
  told: {
    '2013-12': goingOn(
      30,
      'Of 61 complaints at the first stage 24 went on to the second, and 19 of those were told the same again.',
    ),
    '2014-03': goingOn(70, 'Heads of service write the only answer themselves since 3 February.'),
    '2014-05': completed(
      '2014-05-19',
      'Three stages have become one and the ombudsman. An answer takes 13 days where all stages took 41.',
    ),
  },
};

const businessDirectory: Story = {
  id: 'ECO-A-01',
  plans: ['economic-development-2013-14'],
  objective: 'jobs-premises',
  record: {
    title: 'Bring the directory of local firms up to date',
    service: 'economic-development',
    owner: 'head-of-economic-development',
    start: '2013-06-03',
    end: '2013-12-20',
    ...agreedBy('Head of Economic Development', '2013-03-28'),
  },
  told: {
    '2013-06': goingOn(10, 'The old list holds 1,310 firms, of which about a third have moved or closed.'),
    '2013-09': goingOn(55, 'Seven hundred have been asked by telephone.'),
    '2013-12': completed('2013-12-12', 'The list holds 1,184 firms and is kept by the chamber of trade from now on.'),
  },
};

/** Activities that the services plan for themselves. */
export const serviceStories: readonly Story[] = [
  scanFiles,
  lettingsSystem,
  qualityMark,
  enforcement,
  wardens,
  taxiLicences,
  earlierAccounts,
  serverCooling,
  bookingSystem,
  swimmingLessons,
  webChat,
  complaints,
  businessDirectory,
];
