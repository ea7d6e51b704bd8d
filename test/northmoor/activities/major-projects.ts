import { goingOn, type Story, standing } from './story.js';

const lastYear = 'annual-action-plan-2013-14';
const thisYear = 'annual-action-plan-2014-15';

export const enterpriseCentre: Story = {
  id: 'J-A-01',
  plans: [lastYear, thisYear],
  objective: 'jobs-premises',
  record: {
    title: 'Open the enterprise centre at Sidings Yard',
    kind: 'project',
    major: true,
    service: 'planning',
    owner: 'head-of-planning',
    start: '2013-06-03',
    end: '2014-12-19',
    milestones: [
      { id: 'planning-permission', title: 'Planning permission is granted', due: '2013-10-31' },
      { id: 'builder-appointed', title: 'The builder is appointed', owner: 'procurement-officer', due: '2014-01-31' },
      { id: 'roof-on', title: 'The building is weathertight', due: '2014-07-31' },
      {
        id: 'first-tenants',
        title: 'The first tenants move in',
        owner: 'economic-development-manager',
        due: '2014-12-19',
      },
    ],
    changes: [
      {
        on: '2014-02-10',
        what: 'milestone',
        milestone: 'builder-appointed',
        to: '2014-03-28',
        reason: 'Fuel oil was found in the ground and had to be dug out before prices could be fixed.',
        agreed_by: 'Cabinet',
        minute: '109',
      },
    ],
    budget: 'enterprise-centre-capital',
    risks: ['CR-003'],
    tags: ['regeneration', 'capital-programme'],
  },
  told: {
    '2013-06': goingOn(5, 'The architect is appointed and the plans went to the neighbours for comment on 24 June.', {
      reported_on: '2013-06-27',
    }),
    '2013-07': goingOn(8, undefined, { reported_on: '2013-07-31' }),
    '2013-08': goingOn(10, undefined, { reported_on: '2013-08-28' }),
    '2013-09': goingOn(15, 'The planning application was made on 2 September and is due at committee on 17 October.', {
      reported_on: '2013-09-27',
    }),
    '2013-10': goingOn(20, undefined, {
      milestones: { 'planning-permission': { achieved: '2013-10-17' } },
      reported_on: '2013-10-28',
    }),
    '2013-11': goingOn(22, undefined, { reported_on: '2013-11-27' }),
    '2013-12': goingOn(
      25,
      'Tenders went out to five builders on 9 December. Bores in the yard are being taken at their request.',
      { reported_on: '2013-12-19' },
    ),
    '2014-01': standing('on-hold', 25, {
      commentary:
        'Two of eight bores found fuel oil from the old engine shed. Tenders are stopped until the ground has been cleaned.',
      milestones: { 'builder-appointed': { forecast: '2014-03-28' } },
      reported_on: '2014-01-31',
    }),
    '2014-02': standing('on-hold', 25, {
      commentary:
        'The oil is being dug out, and Cabinet agreed on 10 February to appoint the builder by 28 March. The county council meets the cost of £38,000 as the former owner.',
      reported_on: '2014-02-24',
    }),
    '2014-03': goingOn(
      30,
      'The ground is clean and the builder was appointed on 26 March. The end date stands, as the builder has offered a shorter programme.',
      { milestones: { 'builder-appointed': { achieved: '2014-03-26' } }, reported_on: '2014-03-31' },
    ),
    '2014-04': goingOn(35, undefined, { reported_on: '2014-04-28' }),
    '2014-05': goingOn(42, undefined, { reported_on: '2014-05-29' }),
    '2014-06': goingOn(
      50,
      'Foundations and drains are done and the frame is going up. Seven firms have asked for eleven of the eighteen units.',
      { reported_on: '2014-06-30' },
    ),
    '2014-07': standing('some-problems', 55, {
      commentary: 'The walls are up on the yard side.',
      problem:
        'The roof steel came three weeks late and with the wrong fixings, so the building was not weathertight by 31 July.',
      action:
        'The builder works Saturdays from 9 August. The Head of Planning will have the roof on by 29 August 2014.',
      milestones: { 'roof-on': { forecast: '2014-08-29' } },
      reported_on: '2014-07-28',
    }),
    '2014-08': standing('some-problems', 62, {
      commentary: 'The roof is on over twelve of the eighteen units.',
      problem: 'Rain cost six working days in August and the roof will not be finished before the middle of September.',
      action: 'The builder starts inside the twelve covered units at once, so that the lost days do not add up.',
      milestones: { 'roof-on': { forecast: '2014-09-12' } },
      reported_on: '2014-08-28',
    }),
    '2014-09': standing('some-problems', 65, {
      commentary:
        'The building has been weathertight since 12 September, six weeks later than agreed. Firms have now asked for thirteen of the eighteen units.',
      problem:
        'The electricity company now offers 30 January 2015 for the new supply. With four weeks to connect and test all eighteen units the building cannot open before the end of February.',
      action:
        'The Head of Planning will ask Cabinet on 3 November 2014 for a new end date of 27 February 2015, and for a temporary supply with which the twelve units that are furthest on can be let before Christmas.',
      forecast_end: '2015-02-27',
      milestones: { 'roof-on': { achieved: '2014-09-12' }, 'first-tenants': { forecast: '2015-02-27' } },
      internal_note: 'Two of the thirteen firms are in dispute with their present landlord and ask not to be named.',
      reported_on: '2014-09-30',
    }),
  },
};

export const recyclingRounds: Story = {
  id: 'E-A-01',
  plans: [thisYear],
  objective: 'everyday-waste',
  record: {
    title: 'Bring in the new recycling rounds',
    kind: 'project',
    major: true,
    service: 'environmental-services',
    owner: 'head-of-environmental-services',
    start: '2014-04-01',
    end: '2014-10-31',
    milestones: [
      {
        id: 'boxes-delivered',
        title: 'Glass boxes are delivered to all households',
        owner: 'waste-contract-manager',
        due: '2014-05-23',
      },
      { id: 'rounds-begun', title: 'The new rounds begin', due: '2014-06-02' },
      {
        id: 'rounds-settled',
        title: 'Missed collections are back to where they were in May',
        due: '2014-10-31',
      },
    ],
    indicators: ['ENV-001', 'ENV-003'],
    risks: ['CR-005'],
    tags: ['waste-contract'],
  },
  told: {
    '2014-04': goingOn(30, undefined, { reported_on: '2014-04-30' }),
    '2014-05': goingOn(60, undefined, {
      milestones: { 'boxes-delivered': { achieved: '2014-05-22' } },
      reported_on: '2014-05-30',
    }),
    '2014-06': standing('some-problems', 70, {
      commentary: 'The new rounds began on 2 June as planned.',
      problem: 'Missed collections doubled, above all in the lanes north of Eastbeck.',
      action: 'The Head of Environmental Services has the rounds there redrawn from 14 July 2014.',
      milestones: { 'rounds-begun': { achieved: '2014-06-02' } },
      reported_on: '2014-06-27',
    }),
    '2014-07': standing('some-problems', 75, {
      commentary: 'The redrawn rounds work.',
      problem: 'Three drivers left in July, and missed collections reached their highest number on record.',
      action: 'The contractor is to have six permanent drivers trained by 5 September 2014.',
      reported_on: '2014-08-04',
    }),
    '2014-08': goingOn(85, 'Five of the six new drivers have begun.', { reported_on: '2014-09-03' }),
    '2014-09': goingOn(
      92,
      'All rounds have had permanent drivers since 8 September. Missed collections fell from 171 in July to 92 in September; 72 were missed in May, the figure to get back to by 31 October.',
      { milestones: { 'rounds-settled': { forecast: '2014-10-31' } }, reported_on: '2014-09-29' },
    ),
  },
};

export const millLane: Story = {
  id: 'H-A-03',
  plans: [lastYear, thisYear],
  objective: 'homes-affordable',
  record: {
    title: 'See 40 affordable homes built at Mill Lane, Moorwick',
    kind: 'project',
    major: true,
    service: 'housing',
    owner: 'housing-strategy-manager',
    start: '2013-05-07',
    end: '2015-02-27',
    milestones: [
      { id: 'land-transferred', title: 'The land is transferred', owner: 'estates-manager', due: '2013-07-31' },
      { id: 'work-begun', title: 'The housing association begins to build', due: '2013-09-30' },
      { id: 'first-homes', title: 'The first 16 homes are handed over', due: '2014-05-30' },
      { id: 'second-homes', title: 'Twelve more are handed over', due: '2014-08-29' },
      { id: 'last-homes', title: 'The last twelve are handed over', due: '2015-02-27' },
    ],
    indicators: ['HSG-016'],
    tags: ['housing', 'capital-programme'],
  },
  told: {
    '2013-06': goingOn(8, 'Planning permission was granted on 22 May. The lawyers exchange drafts on the land.'),
    '2013-07': goingOn(12, undefined, { milestones: { 'land-transferred': { achieved: '2013-07-26' } } }),
    '2013-09': goingOn(18, 'The builder has fenced the site and began on the drains on 16 September.', {
      milestones: { 'work-begun': { achieved: '2013-09-16' } },
    }),
    '2013-12': goingOn(
      35,
      'Sixteen homes are up to roof height. Storms cost four days in December, which the programme allows for.',
    ),
    '2014-03': goingOn(52, 'The first sixteen are being plastered and have their tenants chosen.', {
      milestones: { 'first-homes': { forecast: '2014-05-23' } },
    }),
    '2014-05': goingOn(62, undefined, { milestones: { 'first-homes': { achieved: '2014-05-23' } } }),
    '2014-06': goingOn(
      66,
      'All sixteen of the first homes are let, nine days after the keys came on average. Roofs are on the next twelve.',
    ),
    '2014-08': goingOn(75, 'The gas meters for the next twelve homes come a fortnight late.', {
      milestones: { 'second-homes': { forecast: '2014-09-12' } },
    }),
    '2014-09': goingOn(
      80,
      'Twelve more homes were handed over on 11 September, so that 28 of 40 are lived in. The last twelve are at first-floor height.',
      {
        milestones: { 'second-homes': { achieved: '2014-09-11' }, 'last-homes': { forecast: '2015-02-20' } },
      },
    ),
  },
};

export const leisureCentreRoof: Story = {
  id: 'P-A-02',
  plans: [lastYear, thisYear],
  objective: 'places-leisure',
  added: {
    [lastYear]: {
      on: '2013-12-02',
      reason: 'The survey of November 2013 gave the roof of Moorwick Leisure Centre no more than two winters.',
      agreed_by: 'Cabinet',
      minute: '78',
    },
  },
  record: {
    title: 'Replace the roof of Moorwick Leisure Centre',
    kind: 'project',
    major: true,
    service: 'leisure-and-communities',
    owner: 'leisure-manager',
    start: '2014-01-06',
    end: '2014-11-28',
    milestones: [
      { id: 'design-agreed', title: 'The design is agreed', due: '2014-02-28' },
      { id: 'contract-let', title: 'The contract is let', owner: 'procurement-officer', due: '2014-05-16' },
      { id: 'pool-side-begun', title: 'Work begins over the pool', due: '2014-07-21' },
      { id: 'pool-side-done', title: 'The pool is open again', due: '2014-09-22' },
      { id: 'hall-side-done', title: 'The sports hall is open again', due: '2014-11-14' },
      { id: 'handed-over', title: 'The roof is handed over with its guarantee', due: '2014-11-28' },
    ],
    changes: [
      {
        on: '2014-09-01',
        what: 'milestone',
        milestone: 'pool-side-done',
        to: '2014-10-13',
        reason: 'Boards with asbestos were found under the old covering and had to be taken away by a licensed firm.',
        agreed_by: 'Cabinet',
        minute: '35',
      },
    ],
    budget: 'leisure-centre-roof-capital',
    risks: ['CR-009'],
    approved_by: 'Cabinet',
    approved_on: '2013-12-02',
    tags: ['capital-programme'],
  },
  told: {
    '2014-01': goingOn(5),
    '2014-02': goingOn(12, undefined, {
      milestones: { 'design-agreed': { achieved: '2014-02-26' } },
      reported_on: '2014-02-28',
    }),
    '2014-03': goingOn(
      20,
      'The design keeps half of the hall open at any time. Seven roofers have asked for the papers.',
    ),
    '2014-05': goingOn(30, undefined, { milestones: { 'contract-let': { achieved: '2014-05-14' } } }),
    '2014-06': goingOn(
      35,
      'The scaffold stands. The pool closes on 19 July, and swimmers can use Eastbeck at the same price.',
      {
        milestones: { 'pool-side-begun': { forecast: '2014-07-21' } },
      },
    ),
    '2014-07': goingOn(42, undefined, { milestones: { 'pool-side-begun': { achieved: '2014-07-21' } } }),
    '2014-08': standing('some-problems', 50, {
      commentary: 'Half of the covering over the pool is off.',
      problem:
        'Boards with asbestos were found on 6 August over the changing rooms, and work stopped there for twelve days.',
      action:
        'A licensed firm takes them away by 5 September 2014. Cabinet is asked on 1 September to let the pool open on 13 October.',
      milestones: { 'pool-side-done': { forecast: '2014-10-13' } },
    }),
    '2014-09': standing('some-problems', 64, {
      commentary: 'The asbestos is gone and the new covering over the pool is watertight since 24 September.',
      problem: 'Three weeks were lost, and the removal cost £41,000, of which the contingency covers £28,000.',
      action:
        'A second team works on the hall from 6 October 2014, so that the end date holds. The Leisure Manager reports on the missing £13,000 to Cabinet on 3 November.',
      milestones: {
        'pool-side-done': { forecast: '2014-10-10' },
        'hall-side-done': { forecast: '2014-11-21' },
        'handed-over': { forecast: '2014-11-28' },
      },
    }),
  },
};

export const website: Story = {
  id: 'F-A-01',
  plans: [lastYear, thisYear],
  objective: 'fit-digital',
  record: {
    title: 'Build a website on which people can do business with us',
    kind: 'project',
    major: true,
    service: 'customer-services',
    owner: 'head-of-customer-services',
    start: '2014-01-13',
    end: '2015-02-27',
    milestones: [
      { id: 'supplier-chosen', title: 'The supplier is chosen', owner: 'procurement-officer', due: '2014-04-30' },
      { id: 'first-forms', title: 'The first ten forms work from end to end', owner: 'ict-manager', due: '2014-09-26' },
      {
        id: 'old-pages-read',
        title: 'All old pages are rewritten or dropped',
        owner: 'communications-manager',
        due: '2014-11-28',
      },
      { id: 'tested', title: 'Residents have tried it out', due: '2015-01-30' },
      { id: 'live', title: 'The new website takes the place of the old', due: '2015-02-27' },
    ],
    changes: [
      {
        on: '2014-09-01',
        what: 'milestone',
        milestone: 'first-forms',
        to: '2014-11-14',
        reason: 'The form for missed bins waits for the system of the waste contractor, which is changed in November.',
        agreed_by: 'Cabinet',
        minute: '37',
      },
    ],
    risks: ['CR-014'],
    tags: ['digital', 'savings'],
  },
  told: {
    '2014-01': goingOn(3),
    '2014-03': goingOn(
      15,
      'Four suppliers have shown what they can do to a panel of staff and twelve residents. The residents ranked them in another order than we did.',
    ),
    '2014-04': goingOn(20, undefined, { milestones: { 'supplier-chosen': { achieved: '2014-04-28' } } }),
    '2014-06': goingOn(
      32,
      'Of 1,870 old pages 1,100 were opened by fewer than ten people last year and will be dropped.',
    ),
    '2014-08': goingOn(
      45,
      'Seven of the first ten forms work. Two for licences wait for their payment part and one for the waste contractor, for which Cabinet is asked on 1 September to allow until 14 November.',
      {
        milestones: { 'first-forms': { forecast: '2014-11-14' } },
      },
    ),
    '2014-09': goingOn(
      52,
      'Nine of ten forms work from end to end. The tenth, for missed bins, has until 14 November by agreement with Cabinet, and does not move the end of the project. Subscribing to garden waste takes 90 seconds in place of a telephone call of six minutes.',
      {
        milestones: { 'first-forms': { forecast: '2014-11-14' }, 'old-pages-read': { forecast: '2014-11-21' } },
      },
    ),
  },
};
