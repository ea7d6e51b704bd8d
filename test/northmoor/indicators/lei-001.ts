import type { Measured } from './measured.js';
import { checked, setByCabinet } from './set.js';

export const lei001: Measured = {
  id: 'LEI-001',
  objective: 'places-leisure',
  heldBy: 'action-plan',
  record: {
    code: 'P 001',
    title: 'Visits to leisure centres',
    definition: 'People who pass the turnstiles of the centres at Moorwick, Eastbeck and Stanmere Cross in the month.',
    rationale: 'One adult in four does half an hour of exercise in a week, or less.',
    service: 'leisure-and-communities',
    owner: 'leisure-manager',
    ...checked,
    type: 'number',
    unit: 'visits',
    decimals: 0,
    bounds: { min: 0, max: 90000 },
    polarity: 'maximise',
    frequency: 'monthly',
    first_period: '2012-04',
    collected_as: 'period',
    year_to_date: 'sum',
    rate_on: 'period',
    source: "Turnstiles, the trust's monthly report",
    targets: setByCabinet({
      '2012-13': { profile: [46000, 45500, 46000, 45000, 43500, 47500, 47500, 46500, 38000, 49500, 48500, 49500] },
      '2013-14': { profile: [46500, 45800, 46300, 45500, 43800, 48200, 48000, 46800, 38000, 50500, 49500, 50000] },
      '2014-15': { profile: [47000, 46500, 46800, 46000, 44500, 49000, 49000, 47500, 38500, 51500, 50000, 50500] },
    }),
    tags: ['health'],
    approved_by: 'Cabinet',
    approved_on: '2012-03-12',
  },
  runs: [
    {
      every: 'monthly',
      from: '2012-04',
      figures: `
        46310 44980 45620 44510 43020 47710 47650 46190 37080 50220 48790 49310
        46920 46050 46390 45680 43910 48420 48660 47020 38210 51360 49710 50140
        47480 47130 47020 44260 - 42790
      `,
      notes: {
        '2012-08': { commentary: 'Fewer in the fortnight of the Olympic Games, and swimming lessons full ever since.' },
        '2013-09': {
          commentary: 'The new studio at Eastbeck opened on 2 September and had 1,100 visits in the month.',
        },
        '2014-01': { commentary: 'The best month so far, with 640 new members of the gymnasiums.' },
        '2014-03': { commentary: 'The year ends at 562,470 visits, 2% more than the year before.' },
        '2014-07': {
          commentary: `The pool at Moorwick closed on 19 July for the roof, which cost some 2,600 visits in twelve days. Eastbeck
            had 900 more swimmers than in July 2013.`,
          action: 'Swimmers may use Eastbeck at the same price. It opens at six in the morning from 28 July 2014.',
        },
        '2014-09': {
          commentary: `The pool at Moorwick stayed closed all month, three weeks longer than planned, because of asbestos over the
            changing rooms. Without it there were 5,600 fewer visits than a year ago. The turnstile at Stanmere Cross was not
            read on 31 August, so there is no figure for August yet.`,
          action: `The pool opened again on 10 October 2014. The Leisure Manager offers all who paused their membership a free
            month, and will have the figure of August from the trust by 31 October.`,
          reported_on: '2014-10-10',
        },
      },
    },
  ],
};
