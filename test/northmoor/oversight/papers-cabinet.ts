import type { Paper } from '../../../src/model/records.js';
import { type Plain, words } from './written.js';

const said = {
  body: 'cabinet',
  cabinet_member: 'Portfolio Holder for Organisational Development',
  contact: 'Policy and Performance Management Officer, performance@northmoor.example',
} as const;

/** What Cabinet was given, and what it resolved; by id. */
export const papersOfCabinet: Readonly<Record<string, Plain<Paper>>> = {
  'cabinet-2013-14-q4': {
    ...said,
    period: '2013-14-Q4',
    meeting: '2014-06-02',
    version: '1.0',
    status: 'final',
    summary: words`This is the last report on the Annual Action Plan 2013/14. Most of what was promised has been done.
      Fifty affordable homes were completed, two short of the target, and bed and breakfast cost £10,305 less than the
      year before. Thirteen empty homes came back into use where 20 had been agreed.`,
    recommendations: [
      { action: 'note', text: 'The performance of the fourth quarter and of the year 2013/14' },
      { action: 'agree', text: 'That the sharing of dog wardens be withdrawn from the Annual Action Plan 2014/15' },
    ],
    reasons: 'Cabinet oversees the Annual Action Plan, and only Cabinet may take an activity out of it.',
    options: words`To look for another district to share the dog wardens with. Two were asked in May and declined.`,
    consultation:
      'The Corporate Leadership Team on 13 May 2014 and the Performance and Risk Management Board on 20 May.',
    implications: {
      financial: 'The saving of £9,000 from sharing the dog wardens will not be made. It can be met from fees.',
      legal: 'None beyond the duty to collect stray dogs, which stays with the council.',
      risk: 'The new recycling rounds begin on the day of the meeting; risk CR-005 was raised for them in April.',
    },
    wards: ['All'],
    background_papers: ['Annual Action Plan 2013/14', 'Report of the Performance Panel on Housing, November 2013'],
    decisions: [
      { text: 'The performance of the quarter and of the year was noted.', minute: '14' },
      {
        text: 'Members are to be told what has been learnt from the empty homes that did not come back into use.',
        minute: '14',
        owner: 'head-of-housing',
        due: '2014-09-01',
        outcome: words`Reported on 1 September 2014. No home stands in the plan of 2014/15 whose owner has not been found.`,
      },
      {
        text: 'Members of the wards concerned are to be written to each month until the new rounds have settled.',
        minute: '14',
        owner: 'head-of-environmental-services',
        due: '2014-10-31',
      },
      { text: 'The sharing of dog wardens was withdrawn from the Annual Action Plan 2014/15.', minute: '15' },
    ],
  },
  'cabinet-2014-15-q1': {
    ...said,
    period: '2014-15-Q1',
    meeting: '2014-09-01',
    version: '1.1',
    status: 'final',
    summary: words`The last year of the Corporate Plan has begun. Affordable homes, council tax and benefits are ahead of plan. The new
      recycling rounds have had a hard first month, and missed collections doubled. Two projects ask for a decision.`,
    recommendations: [
      { action: 'note', text: 'The performance of the first quarter of 2014/15' },
      { action: 'agree', text: 'That the coach park at Stanmere Cross be withdrawn from the Annual Action Plan' },
      { action: 'agree', text: 'That the pool at Moorwick open again by 13 October 2014 instead of 22 September' },
      {
        action: 'agree',
        text: 'The answers to the two recommendations that the Overview and Scrutiny Committee made on 18 June 2014',
      },
    ],
    reasons: words`The regional growth fund has refused three quarters of the cost of the coach park. Boards with asbestos
      under the roof of the leisure centre had to be taken away before work could go on.`,
    options: words`The coach park could be built at half the size for £118,000 of the council's own money. It would take
      four coaches, and ten come on a usual Saturday.`,
    consultation: 'The town council of Stanmere Cross; the clubs that use the pool; the Board on 12 August 2014.',
    implications: {
      financial: 'The £60,000 kept for the coach park goes back into the capital programme.',
      policy: 'The objective of more visitors outside the summer rests on the tourism partnership alone.',
      risk: 'Risk CR-009 is likely to rise until the pool is open.',
      sustainability: 'The new roof saves some 90 tonnes of carbon a year from its first full winter.',
    },
    wards: ['All', 'Moorwick Castle', 'Stanmere Cross'],
    background_papers: [
      'Annual Action Plan 2014/15',
      'Letter of the regional growth fund, 14 August 2014',
      'Minutes of the Overview and Scrutiny Committee, 18 June 2014',
    ],
    decisions: [
      { text: 'The performance of the quarter was noted.', minute: '33' },
      {
        text: 'Members are to be told as soon as all six drivers of the new rounds are trained.',
        minute: '33',
        owner: 'head-of-environmental-services',
        due: '2014-09-12',
        outcome: 'Told by letter on 10 September 2014: all rounds have had permanent drivers since the 8th.',
      },
      {
        text: 'The cost of a new shift pattern for the contact centre is to be put before the portfolio holder.',
        minute: '33',
        owner: 'head-of-resources',
        due: '2014-09-30',
      },
      { text: 'The coach park at Stanmere Cross was withdrawn from the Annual Action Plan.', minute: '34' },
      {
        text: 'The pool at Moorwick is to open again by 13 October 2014.',
        minute: '35',
        owner: 'leisure-manager',
        due: '2014-10-13',
        outcome: 'The pool opened on 10 October 2014, three days before the new date.',
      },
      {
        text: words`Agreed, as the Overview and Scrutiny Committee recommended on 18 June 2014: stays in bed and breakfast
          of more than six weeks are told with the figures of each quarter.`,
        minute: '36',
        owner: 'housing-options-manager',
        due: '2014-11-03',
      },
      {
        text: words`Not agreed for now, though the Overview and Scrutiny Committee recommended it on 18 June 2014: a
          permanent post for empty homes is decided with the budget of 2015/16.`,
        minute: '36',
        owner: 'head-of-housing',
        due: '2015-02-02',
      },
    ],
  },
  'cabinet-2014-15-q2': {
    ...said,
    period: '2014-15-Q2',
    meeting: '2014-11-03',
    version: '0.3',
    status: 'draft',
    summary: words`At the half year affordable homes, council tax, benefits and empty shops are on target, and the homelessness
      strategy has been adopted. Bed and breakfast has cost £7,415 more than planned. The enterprise centre will open ten
      weeks late, and the roof of the leisure centre will cost £13,000 more than was set aside.`,
    recommendations: [
      { action: 'note', text: 'The performance of the second quarter of 2014/15' },
      {
        action: 'agree',
        text: 'A new end date of 27 February 2015 for the whole of the enterprise centre at Sidings Yard',
      },
      { action: 'agree', text: 'That £13,000 for the roof of Moorwick Leisure Centre be met from the repairs reserve' },
      { action: 'agree', text: 'A scheme of rent deposits for private tenants, at a cost of £18,000 a year' },
      {
        action: 'recommend',
        to: 'full-council',
        text: 'That £11,000 be added to the capital programme for a temporary electricity supply at Sidings Yard',
      },
    ],
    reasons: words`The electricity company offers 30 January 2015 for the supply of the enterprise centre, and all eighteen
      units are connected and tested by 27 February. With a temporary supply the first twelve can be let before
      Christmas, at a rent of £6,400 a month.

      A rent deposit costs £900 and keeps a family out of bed and breakfast that costs £1,150 on average.`,
    options: words`To wait for the supply: no cost, and two months of rent for twelve units, £12,800, would be lost.

      To lend deposits rather than guarantee them: two neighbouring districts recover less than a third.`,
    consultation: words`Firms that have asked for a unit; private landlords at their meeting of 9 October 2014; the Overview
      and Scrutiny Committee, which recommended the deposits on 17 September 2014.`,
    implications: {
      financial: words`£11,000 of capital, against £12,800 of rent that would otherwise be lost; £13,000 from the repairs reserve,
        which then stands at £164,000; £18,000 a year, set aside in the homelessness strategy.`,
      legal: 'Deposits are protected under the Housing Act 2004. A variation of the contract for the roof is signed.',
      policy: 'The deposits carry out the homelessness strategy that Full Council adopted on 17 September 2014.',
      risk: words`The risk of families without a home (CR-004) has risen in the quarter. It falls if this is agreed.`,
      sustainability: 'The temporary supply is a diesel set that runs for ten weeks at most.',
    },
    wards: ['All', 'Moorwick Castle', 'Moorwick Sidings'],
    background_papers: [
      'Annual Action Plan 2014/15',
      'Homelessness Strategy 2014-19',
      'Quotation for a temporary supply, October 2014',
    ],
  },
};
