import type { Assessed } from './told.js';

export const jobs: Assessed = {
  '2013-14/Q1': {
    on: '2013-07-16',
    outlook: 'on-course',
    assessment: `Two in three major applications and three in four minor ones were decided in time, both on target.
      Other applications, most of them by householders, are just short, in the first quarter in which agreed extensions
      count; only 11 were agreed, as we began to offer them in May.

      Fewer shops stand empty than a year ago, and firms confirmed 27 jobs. The architect for the enterprise centre is
      at work.

      The tourist information centres had an eighth fewer visitors than planned. That is more than the weather:
      questions by e-mail rose by a third.`,
  },
  '2013-14/Q2': {
    on: '2013-10-16',
    outlook: 'on-course',
    assessment: `All three kinds of planning application were decided faster than Cabinet asked. With agreed
      extensions nine in ten of the smallest, which we call other applications, are in time.

      At 6.5% the share of empty shops is the lowest on record, helped by three summer lettings in Moorwick that end
      in December. Forty of our 44 business units are let.

      The summer was fair, but visitors to the information centres are 1,250 behind for the year. The Head of Economic
      Development will put to Cabinet in December what the three centres cost for each visitor.`,
  },
  '2013-14/Q3': {
    on: '2014-01-16',
    outlook: 'on-course',
    assessment: `Decisions on major applications are the quickest since they were first measured, and the enterprise
      centre has its permission and went out to tender on 9 December.

      Minor applications fell to 66% while one case officer was ill; her parishes are now shared among three. Jobs
      stand at 69 against 75, since two firms wait for premises at Sidings Yard. Both have been offered units at
      Brewery Court.

      For the economic strategy 63 firms were visited, and half of them would take on staff if they could find a
      larger workshop. The planning files go online four months later than agreed, as there are half as many again as
      we thought.`,
    lessons: 'An area that rests on one officer stands still when that officer is away. None does any longer.',
  },
  '2013-14/Q4': {
    on: '2014-04-14',
    outlook: 'on-course',
    assessment: `Decisions on major applications were on target in each quarter of the year, and minor ones are again.
      Oil in the ground stopped the enterprise centre for two months, but the builder was appointed on 26 March and
      the end date stands.

      Firms confirmed 96 jobs in the year against 100. One firm that waited for Sidings Yard has gone to the
      neighbouring district with six.

      Two of the three tourist information centres closed on 28 March. From April visits online are counted too.
      Economic Development joins Planning on 1 April.`,
  },
  '2013-14/annual': {
    on: '2014-05-19',
    outlook: 'on-course',
    assessment: `Over the year 27 of 39 major applications were decided in time, or 69.2%, up from 64.5%. Minor
      applications stayed above their target but for the autumn, and other ones, by householders for the most part, rose from 81% to 88%, in part
      because agreed extensions now count.

      Fifteen of 186 shops stood empty in February, one in twelve. Firms confirmed 96 jobs, three more than the year
      before, where 100 had been hoped for. The five years of land for homes are in hand again.

      The enterprise centre has a builder and keeps its end date. It is the largest single promise of this priority.`,
    lessons: 'Bore the ground before a builder is asked for a price, not after.',
  },
  '2014-15/Q1': {
    on: '2014-07-15',
    outlook: 'on-course',
    assessment: `Nine of thirteen major applications were decided in time, one fewer than the harder target of this
      year asks for. Minor and other applications are close to theirs; small schemes waited 24 days for the
      county council as highway authority, which now promises an answer within 14.

      The share of empty shops is back at 7%, and the frame of the enterprise centre is going up. Firms confirmed
      34 jobs, the most in a quarter so far.

      Scanning of the planning files had to be tendered again, which costs it four months.`,
  },
  '2014-15/Q2': {
    on: '2014-10-15',
    outlook: 'at-risk',
    assessment: `Major planning decisions missed their target for a second quarter, as legal agreements were not
      ready. Other applications, most of them by householders, fell to 80.5%, because two of six posts were empty until September.

      The enterprise centre now waits for its electricity supply and is forecast to open on 27 February 2015, ten
      weeks after the day agreed.

      Empty shops are within the target, though there are two more than last summer. Jobs are ahead of plan, at 65
      against 60, and the three jobs fairs brought 880 visitors.`,
  },
};
