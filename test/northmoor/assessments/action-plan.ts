import type { Assessed } from './told.js';

export const actionPlan2013: Assessed = {
  '2013-14/Q1': {
    on: '2013-07-15',
    outlook: 'on-course',
    assessment: `The second year of the plan has begun well. Council tax support and the new allocations scheme, the
      two largest changes to our services for ten years, both came in on their day.

      The one activity that has not kept its dates is empty homes, which began ten weeks late. Four measures are well
      off target: that one, sickness, temporary accommodation and visitors to the information centres. Each has an
      action in its commentary; sickness is the one that I shall follow myself.`,
  },
  '2013-14/Q2': {
    on: '2013-10-18',
    outlook: 'on-course',
    assessment: `At the half year nearly all rated measures of the plan are on target. The share of empty shops is the
      lowest so far, and no summer on record had less anti-social behaviour.

      Three are well off target. The empty homes work is behind, as half of the owners first written to could not be found.
      Sickness is half a day above plan. Business rates are seven tenths of a point short, after two large refunds.
      The Board has recovery plans for the first two on 12 November, and is asked to send a Performance Panel to Housing.`,
  },
  '2013-14/Q3': {
    on: '2014-01-13',
    outlook: 'at-risk',
    assessment: `Winter and a burst main have cost us more targets than any quarter since the plan began: affordable
      homes, missed bins, invoices and requests for information among them. Most of these can be made good by March.
      The 20 empty homes cannot, and we say so now.

      Staff answered two storms within three weeks, and I thank them. The roof at Moorwick Leisure Centre has come
      into the plan; it will cost £780,000 and a summer without a pool.`,
    lessons: 'The systems of a whole council hung on one generator. It is to be tested under load from now on.',
  },
  '2013-14/Q4': {
    on: '2014-04-17',
    outlook: 'on-course',
    assessment: `The year ends with most of what was promised done. Affordable homes and council tax finish close to
      their targets. Thirteen empty homes came back into use where 20 were agreed, and that activity has failed.

      Of the measures that members asked about in January, invoices, minor planning applications and missed bins were
      on target again in the last quarter. Over the whole year invoices and missed bins end close to theirs, as the
      winter cost too much. Sickness is well off target. Litter was so in the survey of late winter, though not over
      the year.

      Nine activities go on in 2014/15, among them the enterprise centre, which keeps its end date.`,
    lessons: 'Promise a number only when the owners of the homes are known.',
  },
};

export const actionPlan2014: Assessed = {
  '2014-15/Q1': {
    on: '2014-07-14',
    outlook: 'on-course',
    assessment: `The last year of the Corporate Plan has begun. Affordable homes, council tax and benefits are ahead of plan,
      sickness is on target at last, and garden waste that is paid for has more subscribers than it needs.

      The new recycling rounds have had a hard first month, which residents have felt and told us about. The same
      weeks brought the contact centre, which had lost six advisers, its worst June. Temporary accommodation is rising
      again as landlords sell.

      Recovery plans for the last two go to the Board on 12 August.`,
  },
  '2014-15/Q2': {
    on: '2014-10-20',
    outlook: 'at-risk',
    assessment: `At the half year affordable homes, council tax, benefits and empty shops are on target, and the
      homelessness strategy has been adopted. Five things need members' attention:

      - bed and breakfast has cost £37,415 in six months, against £30,000 planned;
      - the enterprise centre will open ten weeks late;
      - missed collections have almost halved since July but are still above the target;
      - one in five other planning applications, most of them by householders, was decided late;
      - the pool at Moorwick was closed three weeks longer than planned.

      More figures and updates are missing than I am willing to accept.`,
  },
};
