import type { Assessed } from './told.js';

export const places: Assessed = {
  '2013-14/Q1': {
    on: '2013-07-17',
    outlook: 'on-course',
    assessment: `Leisure centres had 139,360 visits, more than planned in each of the three months. A visit costs the
      council one penny more than it should, because the gas bill of a cold spring fell into the quarter.

      The police recorded fewer incidents of anti-social behaviour than the joint plan allows, in the first quarter
      with a target. Nearly 93% of food businesses broadly comply with hygiene law.

      Priory Gardens waits for the judges of the Green Flag, who came in May. Thirty sports clubs have asked for a
      grant for new members.`,
  },
  '2013-14/Q2': {
    on: '2013-10-17',
    outlook: 'on-course',
    assessment: `A good summer. Anti-social behaviour was lower than in any summer on record, with two wardens at the
      quays until midnight. The new studio at Eastbeck opened on 2 September and had 1,100 visits in its first month.

      Priory Gardens won its Green Flag in July, the second in the district. All measures that have a
      figure for the quarter are on target.

      A survey of the flat roofs of the three leisure centres is under way. What was seen at Moorwick so far gives
      cause for concern, and a report will come to Cabinet in December.`,
  },
  '2013-14/Q3': {
    on: '2014-01-20',
    outlook: 'at-risk',
    assessment: `The survey gives the roof of Moorwick Leisure Centre no more than two winters. Cabinet took its
      replacement into the plan on 2 December; the design is to be agreed by the end of February.

      Environmental Health has inspected no kitchen since 6 December, as all officers were at flooded premises. Eleven
      cafés at the quays are closed. The share that complies has slipped by a point and remains on target.

      Visits and incidents are on target. A visit cost £1.31 to date, a penny too much.`,
    lessons: 'We learnt of the roof from a bucket. Roofs are now surveyed every second year.',
  },
  '2013-14/Q4': {
    on: '2014-04-16',
    outlook: 'on-course',
    assessment: `The year ends well. Leisure centres had 562,470 visits, 2% more than the year before, and each cost
      the council £1.30, as planned. January was the best month so far.

      After dark 71% of residents feel safe, which is on target; Moorwick is lower, for its underpass. Ten of the 11 flooded cafés are open again, each inspected before its first day.

      The design of the new roof was agreed on 26 February and half of the sports hall can stay open at any time.`,
  },
  '2013-14/annual': {
    on: '2014-05-22',
    outlook: 'on-course',
    assessment: `Every measure of this priority reached its target in 2013/14, and anti-social behaviour did so in each
      of the four quarters: incidents fell by a twentieth. Visits to leisure centres rose by 2%, and two parks hold a
      Green Flag. The skate park was withdrawn, as the ground was given to the town on condition that it stays open.

      Emissions from our buildings and vehicles fell by 166 tonnes, to just under the target.

      The floods of December took eight weeks of inspections. They will be made up by the end of June, partly by a
      contractor. The roof at Moorwick will shape the next year: the pool is to close for nine weeks in summer.`,
    lessons: 'Wardens at the quays cost £9,000 for a summer, and the police say that they were worth two officers.',
  },
  '2014-15/Q1': {
    on: '2014-07-18',
    outlook: 'on-course',
    assessment: `Visits to the leisure centres were above plan in each month, the last with an open pool at Moorwick,
      which closes on 19 July until 22 September. Swimmers can use Eastbeck at the same price, from six in the
      morning.

      What a visit costs is not published while the contract with the trust is agreed anew.

      All overdue food inspections are made up. Forty-one kitchens score two or less and are offered a visit and
      training. Sharing the dog wardens was withdrawn, with Cabinet's agreement, as the neighbouring district
      declined.`,
  },
  '2014-15/Q2': {
    on: '2014-10-21',
    outlook: 'at-risk',
    assessment: `The pool at Moorwick stayed closed three weeks longer than planned, until 10 October, because of
      asbestos over the changing rooms. September had 5,600 fewer visits than a year ago, and the service is forecast
      to overspend by £62,000. The end date of the roof holds.

      Youth nights run in all three towns, the play area at Beckside opened early, and 94% of kitchens comply with
      hygiene law. The police figures are not in.

      The Leisure Manager stands in for the Head of Service, whose post is vacant.`,
    internal_note:
      'Interviews for the post are on 12 November. The trust asks for more than its closed pool has cost it.',
  },
};
