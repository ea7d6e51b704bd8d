import type { Assessed } from './told.js';

export const fitCouncil: Assessed = {
  '2013-14/Q1': {
    on: '2013-07-18',
    outlook: 'at-risk',
    assessment: `Sickness is well above its target: two days lost for each post in three months. Six people were away
      for the whole quarter and are seen, one by one, in July.

      First council tax bills for 2,100 households filled the telephones in April; by June four in five calls were
      answered within 20 seconds again. A third of all dealings are online, just short of the target. Answers to
      requests for information and to complaints are close to theirs.

      A little more than a third of what we spend stays in the county, as planned.`,
  },
  '2013-14/Q2': {
    on: '2013-10-17',
    outlook: 'at-risk',
    assessment: `Sickness is the worry. At the half year 4.18 days have been lost for each post, against 3.70; eleven
      people were away for more than four weeks, five of them loaders with a bad back. A recovery plan goes to the
      Board on 12 November.

      Otherwise the summer was good. Calls, complaints and dealings online are on target, and all but four of 134
      requests for information were answered in time.

      Spending with firms in the county is three tenths of a point short, after two lorries from abroad.`,
  },
  '2013-14/Q3': {
    on: '2014-01-22',
    outlook: 'at-risk',
    assessment: `The storms tried us. On 5 December the power failed at Moorwick for 27 hours and the generator after
      nine; for three working days no system could be used. The emergency centre was staffed for eight days, and
      twelve requests for information were answered late for that reason.

      Sickness stands at 6.49 days against 5.80. The quarter by itself was little worse than a year ago, and four of the
      eleven who were away longest are back.

      The contact centre had its best month in December. Spending in the county is on target again.`,
    lessons:
      'A generator that is never run under load is a guess. Ours is to be overhauled and tested by the end of March.',
  },
  '2013-14/Q4': {
    on: '2014-04-16',
    outlook: 'at-risk',
    assessment: `Sickness ends the year at 8.74 days, nearly one too many, and leads the list of what to mend in
      2014/15. From April a manager speaks with everybody on the day they come back.

      Nine of ten staff had an appraisal, two points fewer than asked. In March 4,200 calls on council tax bills came
      with 1,600 on the garden waste leaflet, and only three in four were answered within 20 seconds.

      The general reserve is above its range, much of it business rates that may have to be paid back. The payroll is
      shared with the neighbouring district since March.`,
    lessons: 'A leaflet that goes out with the bills brings its questions with them.',
  },
  '2013-14/annual': {
    on: '2014-05-29',
    outlook: 'at-risk',
    assessment: `The council lived within its means in 2013/14 and put £310,000 more into its reserve than planned.
      Dealings online rose from 31% to 36% of the total, and the new constitution is less than half as long as the
      old.

      Sickness went the wrong way, from 8.11 to 8.74 days. It is the only measure of this priority that was off target
      all year, and the recovery plan has begun to work: absences of more than four weeks fell from eleven to seven.

      The storm of 5 December showed that we had rested too much on one generator and on one officer.`,
  },
  '2014-15/Q1': {
    on: '2014-07-16',
    outlook: 'at-risk',
    assessment: `Sickness is on target for the first time since September 2012. After that the good news is short.

      Six of 30 advisers left the contact centre, and with the calls on new recycling rounds only 69% were answered
      within 20 seconds in June. One complaint in five was answered late, nearly all of them on bins. A faulty update
      on 18 June kept all systems down for five hours.

      Two in five dealings are online. Whoever misses a box still has to telephone, as there is no form for it; one is
      promised for the end of August.`,
  },
  '2014-15/Q2': {
    on: '2014-10-20',
    outlook: 'at-risk',
    assessment: `The contact centre is on the way back. From 57% in July, the lowest month on record, calls answered
      within 20 seconds rose to 77% in September. Housing's telephones moved in on 13 October, ten weeks late.

      More than two in five dealings are online, above the target, with the first forms of the new website. Sickness
      is a tenth of a day over its target, and four tenths better than a year ago.

      Savings of £620,000 for 2015/16, £20,000 more than asked for, go to Scrutiny on 19 November. Another £380,000 is
      needed by the plan of September.`,
  },
};
