import { millLane } from './major-projects.js';
import { completed, goingOn, type Story, standing } from './story.js';

const lastYear = 'annual-action-plan-2013-14';
const thisYear = 'annual-action-plan-2014-15';

const emptyHomes: Story = {
  id: 'H-A-01',
  plans: [lastYear],
  objective: 'homes-affordable',
  record: {
    title: 'Bring 20 long-term empty homes back into use',
    service: 'housing',
    owner: 'head-of-housing',
    start: '2013-04-02',
    end: '2014-03-31',
  },
  told: {
    '2013-04': standing('postponed-or-delayed', undefined, {
      commentary: 'Not begun, because the post of Empty Homes Officer is vacant. It is advertised until 10 May.',
      reported_on: '2013-04-26',
    }),
    '2013-05': standing('postponed-or-delayed', undefined, { reported_on: '2013-05-30' }),
    '2013-06': goingOn(
      5,
      'The post was filled on 10 June, and the list of 214 long-term empty homes has been checked against council tax records.',
      { reported_on: '2013-06-28' },
    ),
    '2013-07': goingOn(10, undefined, { reported_on: '2013-07-29' }),
    '2013-08': goingOn(15, undefined, { reported_on: '2013-08-28' }),
    '2013-09': standing('some-problems', 25, {
      commentary: 'Five homes are back in use.',
      problem: 'Owners of 30 of the first 60 homes could not be traced.',
      action: 'The Head of Housing will use a tracing agent from 14 October 2013, at £40 a case.',
      reported_on: '2013-09-30',
    }),
    '2013-10': standing('some-problems', 30, {
      problem: 'Tracing is slow: 12 of 30 owners have been found.',
      action: 'The agent has until 30 November for the other 18.',
      reported_on: '2013-10-28',
    }),
    '2013-11': goingOn(40, 'Eight homes are back in use, and 24 of the 30 owners have been traced.', {
      reported_on: '2013-11-27',
    }),
    '2013-12': standing('needs-attention', 45, {
      commentary: 'Nine homes are back in use.',
      problem:
        'Six owners have withdrawn from grant offers since prices began to rise, and 20 homes by March are out of reach at this rate.',
      action: 'The Head of Housing will offer interest-free loans in place of grants from 13 January 2014.',
      reported_on: '2013-12-19',
    }),
    '2014-01': standing('needs-attention', 50, {
      problem: 'Ten homes are back in use; two loans have been taken up.',
      action: 'Loans are being offered to all 24 owners by telephone before 14 February 2014.',
      reported_on: '2014-01-30',
    }),
    '2014-02': standing('needs-attention', 55, {
      problem: 'Eleven homes are back in use and no more than three can follow by the end of March.',
      action: 'The Head of Housing will report to Cabinet in April on what has been learnt.',
      reported_on: '2014-02-28',
    }),
    '2014-03': standing('failed', 65, {
      commentary: 'Thirteen homes came back into use against the 20 agreed.',
      problem: 'The start was ten weeks late, and grants lost their pull when prices rose.',
      action:
        'Loans go on as daily work of the Housing service; no further target is set before the housing market review of 2015.',
      lessons: 'Trace the owners before promising a number. Loans were taken up twice as often as grants.',
      reported_on: '2014-03-27',
    }),
  },
};

const homelessnessStrategy: Story = {
  id: 'H-A-02',
  plans: [thisYear],
  objective: 'homes-homelessness',
  record: {
    title: 'Adopt a new homelessness strategy',
    service: 'housing',
    owner: 'housing-options-manager',
    start: '2014-04-01',
    end: '2014-09-30',
    milestones: [
      { id: 'consultation-closed', title: 'The consultation has closed', due: '2014-07-18' },
      { id: 'adopted', title: 'Full Council adopts the strategy', owner: 'head-of-housing', due: '2014-09-17' },
    ],
    indicators: ['HSG-004'],
  },
  told: {
    '2014-04': standing('postponed-or-delayed', 0, {
      commentary:
        'To begin on 6 May, once the review of homelessness that the law asks for is back from the county council.',
      reported_on: '2014-04-30',
    }),
    '2014-05': goingOn(15, undefined, { reported_on: '2014-05-30' }),
    '2014-06': goingOn(35, 'The review is complete and the draft strategy went out to consultation on 6 June.', {
      reported_on: '2014-06-27',
    }),
    '2014-07': goingOn(60, undefined, {
      milestones: { 'consultation-closed': { achieved: '2014-07-18' } },
      reported_on: '2014-07-29',
    }),
    '2014-08': goingOn(80, undefined, { reported_on: '2014-08-27' }),
    '2014-09': completed(
      '2014-09-17',
      'Full Council adopted the strategy on 17 September 2014. Forty-three people and eleven organisations answered the consultation, and the chapter on private landlords was rewritten as they advised.',
      {
        lessons: 'Landlords answered once they were asked at their own meeting, not by post.',
        milestones: { adopted: { achieved: '2014-09-17' } },
        reported_on: '2014-09-29',
      },
    ),
  },
};

const socialLettings: Story = {
  id: 'H-A-04',
  plans: [thisYear],
  objective: 'homes-homelessness',
  record: {
    title: 'Take 15 private homes on lease for families without one',
    service: 'housing',
    owner: 'housing-options-manager',
    start: '2014-04-01',
    end: '2015-03-31',
    indicators: ['HSG-004'],
    risks: ['CR-004'],
  },
  told: {
    '2014-06': goingOn(25, 'Four homes are leased. Two more flats are to follow by the end of August.'),
    '2014-09': goingOn(
      46,
      'Seven homes are leased. One of the two flats promised for August fell through on its gas certificate; the other is leased from 1 October.',
    ),
  },
};

const needsSurvey: Story = {
  id: 'H-A-05',
  plans: [thisYear],
  objective: 'homes-affordable',
  record: {
    title: 'Ask eight villages what homes they need',
    service: 'housing',
    owner: 'housing-strategy-manager',
    start: '2014-05-01',
    end: '2014-12-19',
  },
  told: {
    '2014-06': goingOn(20, 'Forms went to 1,940 homes in the first four villages on 13 June.'),
    '2014-09': goingOn(
      62,
      'Of the first four villages 38% answered, and 44 households there need an affordable home. Forms for the other four went out on 8 September.',
    ),
  },
};

const warmHomes: Story = {
  id: 'H-A-06',
  plans: [thisYear],
  objective: 'homes-standards',
  record: {
    title: 'Insulate 150 cold homes',
    service: 'housing',
    owner: 'private-sector-housing-manager',
    start: '2014-04-01',
    end: '2015-03-31',
    tags: ['fuel-poverty'],
  },
  told: {
    '2014-06': goingOn(
      26,
      'Thirty-nine homes are insulated. The money of the national scheme is going faster than its managers had reckoned.',
    ),
    '2014-07': standing('on-hold', 32, {
      commentary:
        'The government closed the scheme to new applicants on 24 July, two days after it said that it might. Forty-eight homes are done.',
    }),
    '2014-09': standing('on-hold', 36, {
      commentary:
        'The six homes already granted were finished in August, so 54 of 150 are done. A new round of the scheme is announced for December, and 70 households wait for it with us.',
      internal_note: 'If no round opens by January the Head of Housing will propose to withdraw this.',
    }),
  },
};

const sharedHouses: Story = {
  id: 'H-A-07',
  plans: [thisYear],
  objective: 'homes-standards',
  record: {
    title: 'Inspect all 62 large shared houses',
    service: 'housing',
    owner: 'private-sector-housing-manager',
    start: '2014-04-01',
    end: '2015-01-30',
  },
  told: {
    '2014-06': goingOn(
      26,
      'Sixteen houses were inspected. Eleven need better fire doors and one was closed until its alarm worked.',
    ),
    '2014-08': standing('some-problems', 32, {
      problem:
        'One of two inspectors has been ill since 14 July, and four houses a month are inspected in place of six.',
      action:
        'The Private Sector Housing Manager will ask the neighbouring district to lend an inspector for two days a week.',
    }),
    '2014-09': standing('some-problems', 40, {
      commentary:
        'Twenty-five of 62 houses have been inspected, where 31 should have been by now. Those that house the most people came first.',
      problem: 'The inspector who is ill will not be back before December.',
      action:
        'The neighbouring district lends an inspector for two days a week from 13 October to 19 December 2014. At six houses a month the work ends in time.',
    }),
  },
};

const localLettings: Story = {
  id: 'H-A-08',
  plans: [thisYear],
  objective: 'homes-affordable',
  record: {
    title: 'Agree with six villages who is first in line for new homes there',
    service: 'housing',
    owner: 'housing-options-manager',
    start: '2014-06-02',
    end: '2015-02-27',
  },
  told: {
    '2014-06': goingOn(5, 'The six parish councils have the draft, and two have asked for a meeting.'),
    '2014-09': goingOn(
      42,
      'Kelderby and Low Farrow have agreed. Thornsby wants three years of living there and not two, and is asked to think again in October.',
    ),
  },
};

const prioryRoad: Story = {
  id: 'H-A-09',
  plans: [lastYear, thisYear],
  objective: 'homes-homelessness',
  record: {
    title: 'Turn the hostel at Priory Road into eight flats',
    kind: 'project',
    service: 'housing',
    owner: 'head-of-housing',
    start: '2013-04-15',
    end: '2014-03-28',
    milestones: [
      { id: 'residents-moved', title: 'All residents have moved', owner: 'housing-options-manager', due: '2013-07-31' },
      { id: 'first-floor-done', title: 'The four flats on the first floor are let', due: '2013-12-20' },
      { id: 'ground-floor-done', title: 'The four flats on the ground floor are let', due: '2014-03-28' },
    ],
    changes: [
      {
        on: '2014-03-10',
        what: 'carried-over',
        to: '2014-10-31',
        reason: 'Dry rot in the ground floor has to be cut out before the last four flats can be built.',
        agreed_by: 'Cabinet',
        minute: '119',
      },
      {
        on: '2014-03-10',
        what: 'end-date',
        to: '2014-10-31',
        reason: 'Dry rot in the ground floor has to be cut out before the last four flats can be built.',
        agreed_by: 'Cabinet',
        minute: '119',
      },
      {
        on: '2014-03-10',
        what: 'milestone',
        milestone: 'ground-floor-done',
        to: '2014-10-31',
        reason: 'Dry rot in the ground floor has to be cut out before the last four flats can be built.',
        agreed_by: 'Cabinet',
        minute: '119',
      },
    ],
    indicators: ['HSG-004'],
  },
  told: {
    '2013-06': goingOn(15, 'Nine of fourteen residents have moved, all to homes of their own choice.'),
    '2013-07': goingOn(25, undefined, {
      milestones: { 'residents-moved': { achieved: '2013-07-30' } },
      reported_on: '2013-07-31',
    }),
    '2013-09': goingOn(40, 'Walls are down on the first floor and the new staircase is in.'),
    '2013-12': goingOn(60, 'The four flats on the first floor were let on 16 December.', {
      milestones: { 'first-floor-done': { achieved: '2013-12-16' } },
    }),
    '2014-01': standing('some-problems', 62, {
      problem: 'Dry rot was found under the ground floor on 20 January, in more than half of the joists.',
      action: 'A surveyor reports by 14 February 2014 on what must come out.',
    }),
    '2014-02': standing('needs-attention', 62, {
      problem: 'The whole ground floor must come out. The four flats there cannot be let by 28 March.',
      action:
        'The Head of Housing will ask Cabinet on 10 March 2014 to carry the work over. It costs £22,000 more, met from the repairs reserve.',
      forecast_end: '2014-10-31',
    }),
    '2014-03': goingOn(64, 'Cabinet agreed on 10 March to carry the work over to 31 October.'),
    '2014-06': goingOn(75, 'The rot is out and a new concrete floor was laid on 11 June.'),
    '2014-09': goingOn(
      95,
      'Kitchens and bathrooms are in. Tenants have been chosen for all four flats and move in from 20 October.',
      {
        milestones: { 'ground-floor-done': { forecast: '2014-10-24' } },
        lessons: 'Lift a floorboard in each room before a price is agreed.',
      },
    ),
  },
};

const earlySigns: Story = {
  id: 'H-A-10',
  plans: [thisYear],
  objective: 'homes-homelessness',
  record: {
    title: 'Train 120 staff and volunteers to see early who may lose a home',
    service: 'housing',
    owner: 'housing-options-manager',
    start: '2014-04-28',
    end: '2014-12-12',
  },
  told: {
    '2014-06': goingOn(
      30,
      'Thirty-six people came to the first two days, most from the contact centre and the food bank.',
    ),
    '2014-09': goingOn(
      70,
      'Eighty-four have been trained. Since June 23 households came to us on the word of one of them, 15 of them in time to keep their home.',
    ),
  },
};

const adaptations: Story = {
  id: 'H-A-11',
  plans: [thisYear],
  objective: 'homes-standards',
  record: {
    title: 'Appoint builders in advance, so that adaptations for disabled people are not priced one by one',
    service: 'housing',
    owner: 'private-sector-housing-manager',
    start: '2014-04-01',
    end: '2014-11-28',
  },
  told: {
    '2014-06': goingOn(35, 'Fourteen builders asked for the papers and nine made an offer.'),
    '2014-09': goingOn(
      78,
      'Four builders are chosen. With agreed prices a walk-in shower should take seven weeks from grant to use, where it takes thirteen now.',
    ),
  },
};

const landForHomes: Story = {
  id: 'H-A-12',
  plans: [thisYear],
  objective: 'homes-affordable',
  record: {
    title: 'Offer three pieces of council land for affordable homes',
    service: 'housing',
    owner: 'housing-strategy-manager',
    start: '2014-05-01',
    end: '2015-03-13',
    indicators: ['HSG-016'],
  },
  told: {
    '2014-06': goingOn(
      15,
      'The garages at Harrow Road, the old nursery at Eastbeck and the yard in Chapel Street are being valued.',
    ),
    '2014-09': goingOn(
      45,
      'Two housing associations want Harrow Road and one wants Chapel Street. Nobody has asked for the nursery, where the access is narrow.',
    ),
  },
};

const nightStop: Story = {
  id: 'H-A-13',
  plans: [thisYear],
  objective: 'homes-homelessness',
  record: {
    title: 'Find ten households that give a young person a bed for the night',
    service: 'housing',
    owner: 'housing-options-manager',
    start: '2014-07-07',
    end: '2015-03-31',
  },
  told: {
    '2014-07': goingOn(3),
    '2014-09': goingOn(
      28,
      'Three households have been checked and trained, and five more have applied. The first young person stayed on 19 September.',
    ),
  },
};

export const homesStories: readonly Story[] = [
  emptyHomes,
  homelessnessStrategy,
  millLane,
  socialLettings,
  needsSurvey,
  warmHomes,
  sharedHouses,
  localLettings,
  prioryRoad,
  earlySigns,
  adaptations,
  landForHomes,
  nightStop,
];
