import type { Assessed } from './told.js';

/** None was written for Q2 2014/15. */
export const everyday: Assessed = {
  '2013-14/Q1': {
    on: '2013-07-15',
    outlook: 'on-course',
    assessment: `Council tax is coming in on target although 2,100 households are paying for the first time. Business
      rates are four tenths of a point short, as firms may now pay in twelve instalments and 240 do.

      Recycling fell just short of its target in the winter quarter, when snow stopped some of the rounds. Missed
      collections are within their target since May.

      Fly-tips took longer to clear than they should: one crew serves the whole district and its lorry stood in the
      workshop for a week. A second crew begins on 8 July. Streets have never been cleaner in spring.`,
  },
  '2013-14/Q2': {
    on: '2013-10-15',
    outlook: 'on-course',
    assessment: `All measures but one are on target. New benefit claims are decided in under 22 days, and Cabinet has
      set a harder target from October. With a second crew 96% of fly-tips were cleared within two days.

      The exception is business rates, seven tenths of a point behind. We paid back £212,000 for two appeals in
      September, and reminders went out five weeks late after the change of system. They now go out by the 20th of
      each month.

      A garden waste service that people pay for is in preparation for April.`,
  },
  '2013-14/Q3': {
    on: '2014-01-15',
    outlook: 'at-risk',
    assessment: `Storms on 5 and 23 December put missed bins over their target. Recycling and council tax are on
      target, and benefit claims are close to a target that was made harder in October.

      Two measures of money are well off target. Business rates are seven tenths of a point behind, and nine firms
      closed owing £61,000; a recovery plan goes to the Board on 11 February. Only 91% of invoices were paid within 30
      days, because the ledger was closed for nine days for its new version. The backlog is to be cleared by 24
      January.`,
  },
  '2013-14/Q4': {
    on: '2014-04-17',
    outlook: 'on-course',
    assessment: `Missed bins are back within their target and benefit claims are decided faster than ever. Invoices
      are paid faster than ever too, with 98% within 30 days. Council tax ends a tenth of a point short.

      Business rates were not yet known when this was written: the Board has given until 30 April.

      Litter is the sore point. Twenty-three of 300 stretches of street fell below standard, against 16 in spring,
      after storms had emptied bins into hedges and two of four sweepers stood in the workshop.`,
    lessons: 'Two sweepers of twelve years break down together. All four are to be replaced in the summer.',
  },
  '2013-14/annual': {
    on: '2014-05-20',
    outlook: 'on-course',
    assessment: `Recycling stood at 48.5% of household waste after three quarters, 1.1 points more than a year before; the
      county council's figures of the winter come in July. Missed bins stayed within or close to their target in every
      month but December.

      Council tax support came in without harm to collection: 97.9% of what was due was paid in the year. Business
      rates made up most of what they had lost by the autumn and ended at 98.2%, two tenths short.

      Over the year 93% of fly-tips were cleared within two days, a little more than asked. Next year brings new
      rounds, glass from every door and garden waste that is paid for: the largest change of the bins for ten years.`,
  },
  '2014-15/Q1': {
    on: '2014-07-17',
    outlook: 'at-risk',
    assessment: `Missed collections doubled in the first month of the new rounds. The rounds north of Eastbeck will be
      redrawn in July. Residents have told us about it: calls on bins made June the hardest month of the contact
      centre for years.

      Garden waste that is paid for has 10,480 subscribers, more than it needs. Council tax, business rates and
      benefits are on target, and 95% of fly-tips were cleared within two days.

      No survey of litter was made, with the agreement of the Board, as the two surveyors are out with the crews.`,
  },
};
