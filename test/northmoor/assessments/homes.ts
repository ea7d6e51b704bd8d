import type { Assessed } from './told.js';

export const homes: Assessed = {
  '2013-14/Q1': {
    on: '2013-07-18',
    outlook: 'on-course',
    assessment: `Fifteen affordable homes were completed and spending on bed and breakfast is a fifth lower than a
      year ago, thanks to four leased flats. Forty-four households were helped to keep a home or to find another, more
      than in any quarter before.

      Work on empty homes began only on 10 June, because the post was vacant, and none is back in use yet. Two
      households more than planned are in temporary accommodation: residents of the hostel at Priory Road, which is to
      become flats, are still looking.

      The new allocations scheme began on 3 June as planned.`,
  },
  '2013-14/Q2': {
    on: '2013-10-16',
    outlook: 'on-course',
    assessment: `Twenty-six affordable homes have been completed, exactly as many as planned by now. Bed and breakfast
      is within plan, and the number of households in temporary accommodation is down to 27.

      Five empty homes are back in use, where seven were planned. Half of the owners whom we wrote to first could not
      be found; a tracing agent starts on 14 October. A recovery plan goes to the Board in November.

      The Board is also asked to let a Performance Panel look at the service.`,
  },
  '2013-14/Q3': {
    on: '2014-01-16',
    outlook: 'at-risk',
    assessment: `Eight affordable homes were completed, because 14 at Weavers Close are held up by a burst main; 34
      stand against 39 planned. They can still be handed over by March.

      Nine empty homes are back in use and 20 by March are out of reach. Six owners withdrew from a grant when prices
      began to rise, so loans are offered from 13 January.

      Adaptations for disabled people take a little longer than 28 weeks, as two were extensions for children. As
      many households as planned, 28, are in temporary accommodation.`,
  },
  '2013-14/Q4': {
    on: '2014-04-24',
    outlook: 'at-risk',
    assessment: `Fifty affordable homes were completed in the year, two short of the target. Bed and breakfast cost
      £10,305 less than the year before, and 166 households were helped to keep a home or find another, 26 more than
      planned. Temporary accommodation is at its lowest, with 25 households.

      The work on empty homes ended at 13 of 20 and has failed. Thirty-nine rented homes were made safe, one fewer
      than planned.

      Dry rot at Priory Road moves its last four flats to October. This assessment comes four days late, for which I
      apologise.`,
    lessons: 'Trace the owners before promising a number.',
  },
  '2013-14/annual': {
    on: '2014-05-27',
    outlook: 'at-risk',
    assessment: `Fifty affordable homes were completed and bed and breakfast cost £63,355, the least for four years.
      The housing register is smaller because its rules changed, not because need fell.

      Prevention did better than ever: 166 households kept a home or found another, and 25 were in temporary
      accommodation at the end of March, against 31 a year before. Adaptations took 28 weeks on average, a
      fraction more than was asked.

      Thirteen empty homes came back into use where 20 were agreed. Private landlords begin to sell, and that is what
      next year will be about.`,
    lessons: 'Hotels are dearest in August: leases have to be signed in spring.',
  },
  '2014-15/Q1': {
    on: '2014-07-15',
    outlook: 'on-course',
    assessment: `Sixteen affordable homes were completed. Bed and breakfast cost £480 more than planned, after two
      landlords sold up in Moorwick; two more flats are to be leased by the end of August.

      Temporary accommodation has risen from 25 to 28 households, two more than planned, and calls for a recovery
      plan, which goes to the Board in August. Eight rented homes were made safe where 11 were planned, since officers
      spent May on large shared houses.

      The draft homelessness strategy is out for consultation until 18 July.`,
  },
  '2014-15/Q2': {
    on: '2014-10-15',
    outlook: 'at-risk',
    assessment: `Thirty-five affordable homes in six months are five more than planned. Against that, nineteen
      households were placed in bed and breakfast in the quarter, up from twelve a year ago, as private landlords
      leave the market. Temporary accommodation holds 31, five more than planned.

      The new strategy and a scheme of rent deposits are our answer, and will take until the new year to tell.
      Insulating cold homes is on hold until the government's next round in December.

      Three figures are not in: the register, adaptations and rented homes.`,
    internal_note:
      'The officer who enters inspections has been away since 22 September; a colleague takes over this week.',
  },
};
