import type { Assessed } from './told.js';

export const corporatePlan: Assessed = {
  '2012-13/annual': {
    on: '2013-05-24',
    outlook: 'on-course',
    assessment: `The first year of the Corporate Plan was a good one for homes and for money. Forty-nine affordable
      homes were completed, one more than planned, and 98.3% of council tax was collected. The accounts were signed a
      day before the law asks for it. Recycling stood at 47.4% of household waste after three quarters.

      Bed and breakfast cost £73,660, which is £1,660 more than planned, and 31 households were in temporary
      accommodation at the end of March. Land for homes would last 4.6 years where five are asked for; two sites of
      our own come forward in 2013/14.

      The second year begins with council tax support and with a new allocations scheme, the largest changes for ten
      years.`,
  },
  '2013-14/annual': {
    on: '2014-05-23',
    outlook: 'on-course',
    assessment: `Two of the three years of the Corporate Plan are behind us. In them 99 affordable homes have been
      completed, one fewer than the targets of the two years together, and recycling stood at
      48.5% of household waste after three quarters of 2013/14, a point more than a year before. Empty shops, incidents of anti-social behaviour and emissions from our buildings are all
      lower than when the plan began.

      The plan's one clear failure is empty homes; sickness among staff is its most stubborn measure.

      For the last year the enterprise centre matters most: it is the largest single promise still to be kept. Work on
      the next plan begins in the autumn.`,
    lessons: 'Activities that depend on other owners need a longer start.',
  },
};

export const housingPlan: Assessed = {
  '2014-15/Q1': {
    on: '2014-07-18',
    outlook: 'on-course',
    assessment: `The service plan is on course in most of what it says. All that the Panel of November 2013
      recommended is begun, and the first part of it is verified.

      Two measures are well off target, temporary accommodation and rented homes made safe, and one figure is missing:
      the grants system does not give the dates of adaptations before its release in August, and the Board has allowed
      until the 29th.

      Scanning the files on rented homes keeps to its dates. The move of the housing register to the new system is
      planned for the last week of September.`,
  },
  '2014-15/Q2': {
    on: '2014-10-17',
    outlook: 'off-course',
    assessment: `This plan is off course. Spending on bed and breakfast is a quarter above plan, temporary
      accommodation a fifth, and the quarter's figures for the register, for adaptations and for rented homes are all
      missing: three of eight.

      The register was moved on 29 September, but the transfer has to be checked case by case before it can be
      counted. I expect that by 10 November.

      New homes, prevention and the strategy go well. I have asked the Board for half an hour on 28 October, to say
      what I need to get the figures right.`,
    lessons: 'Do not change two systems in one summer.',
  },
};

export const leisurePlan: Assessed = {
  '2013-14/annual': {
    on: '2014-05-30',
    outlook: 'on-course',
    assessment: `Every measure of the service plan is on target at the year's end. Visits rose by 2% although the
      winter was wet, and the payment to the trust for each of them fell from £1.37 to £1.30.

      Every child of ten has a place in a swimming class, and 802 of 870 can swim 25 metres. The new studio at
      Eastbeck paid for itself in seven months. Even so the service overspent by £26,300, on repairs of the roof and
      on pitch fees that were not taken.

      The year to come is another matter. The pool at Moorwick closes for its roof in July, and the contract with the
      trust has to be agreed anew before March.`,
  },
};
