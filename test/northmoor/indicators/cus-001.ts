import type { Measured } from './measured.js';
import { checked, setByCabinet } from './set.js';

export const cus001: Measured = {
  id: 'CUS-001',
  objective: 'fit-digital',
  heldBy: 'action-plan',
  record: {
    code: 'F 001',
    title: 'Calls answered within 20 seconds',
    definition: `Calls to the contact centre that an adviser answered within 20 seconds of the end of the recorded greeting, as a
      share of all calls, those given up included.`,
    service: 'customer-services',
    owner: 'customer-services-manager',
    ...checked,
    type: 'percentage',
    decimals: 1,
    bounds: { min: 0, max: 100 },
    polarity: 'maximise',
    frequency: 'monthly',
    first_period: '2012-04',
    numerator_label: 'Calls answered within 20 seconds',
    denominator_label: 'Calls',
    source: 'Telephone system',
    targets: setByCabinet({
      '2012-13': 78,
      '2013-14': 80,
      '2014-15': { value: 80, reason: 'Held while the telephones of all services move into the contact centre.' },
    }),
    approved_by: 'Cabinet',
    approved_on: '2012-03-12',
    recovery_plans: [
      {
        for: '2014-07',
        cause: `Six advisers left between April and June, and calls rose by a tenth in June, when the new recycling rounds began.`,
        actions: [
          {
            text: 'Fill four posts and train those who come',
            owner: 'customer-services-manager',
            due: '2014-09-26',
            done_on: '2014-09-26',
          },
          {
            text: 'Move the telephones of Housing on 13 October and not in August',
            owner: 'customer-services-manager',
            due: '2014-10-13',
            done_on: '2014-10-13',
          },
          { text: 'Agree shifts that follow the calls', owner: 'customer-services-manager', due: '2014-10-31' },
        ],
        on_target_by: '2014-12-31',
        agreed_by: 'Performance and Risk Management Board',
        agreed_on: '2014-08-12',
      },
    ],
  },
  runs: [
    {
      every: 'monthly',
      from: '2012-04',
      figures: `
        9117/12258 8819/10927 9169/11802 9090/11300 7886/9622 8138/10347 8888/11129 7855/9926 6460/8086 8742/10753 8576/10734 10009/13466
        9454/12390 9570/11754 9310/11627 9208/11319 8142/9825 8469/10285 8720/10851 8404/10431 6443/7686 9231/11352 8913/11104 10236/13708
        9609/12915 9024/11495 8343/12126 6456/11306 6551/9866 8284/10745
      `,
      notes: {
        '2013-03': { commentary: 'Council tax bills brought 3,900 calls in nine days.' },
        '2013-04': {
          commentary: `Some 2,100 households had a council tax bill for the first time, and 1,700 of them called. A call on the new
            support scheme took seven minutes, twice as long as others.`,
          action: 'Three officers of Revenues and Benefits answer such calls until the end of May 2013.',
        },
        '2013-12': { commentary: 'Few calls between the storms, and 83.8% of them answered within 20 seconds.' },
        '2014-03': {
          commentary: `The bills of March brought 4,200 calls, and with them came the leaflet on garden waste, which 1,600 people
            asked about.`,
          action: 'In 2015 leaflets are to go out two weeks after the bills, not with them.',
        },
        '2014-04': {
          commentary: `Calls on garden waste went on until Easter, and two advisers left.`,
          action: 'Both posts are advertised until 9 May 2014.',
        },
        '2014-05': {
          commentary: 'Nearly on target again, although a third adviser left. One of the posts is filled from 2 June.',
          action:
            'The Customer Services Manager has an agency adviser for the first month of the new recycling rounds.',
        },
        '2014-06': {
          commentary: `The new recycling rounds brought 1,900 calls, 1,100 of them in the first week. Three more advisers gave
            notice.`,
          action: `A recorded message says on which day boxes are collected since 12 June. Four posts are advertised together
            in July.`,
        },
        '2014-07': {
          commentary: `The lowest month on record: on eleven days calls waited for more than five minutes. Four posts were vacant and
            missed collections were at their height.`,
          action: `Four advisers are sought until 15 August, and Housing's telephones move over only in autumn. A recovery plan
            goes to the Board on 12 August 2014.`,
        },
        '2014-08': {
          commentary: 'Three of four posts are filled. The new advisers cannot yet answer alone.',
          action: 'They sit beside experienced ones until 26 September 2014.',
        },
        '2014-09': {
          commentary: `Up by eleven points in a month. Calls on missed bins have halved since July, and the new advisers have
            answered on their own since the 26th.`,
          action: `The new shift pattern goes to staff once its cost has been before the portfolio holder, and is to be agreed
            by 31 October 2014.`,
        },
      },
    },
  ],
};
