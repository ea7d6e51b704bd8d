import type { Review } from '../../../src/model/records.js';
import type { Plain } from './written.js';

const authorised_by = 'Performance and Risk Management Board';

/** The two sessions of the Performance Panel, by id. What they recommended is in panel.ts. */
export const reviews: Readonly<Record<string, Plain<Review>>> = {
  'housing-2013-11': {
    body: 'performance-panel',
    date: '2013-11-19',
    plan: 'housing-2013-14',
    authorised_by,
    authorised_on: '2013-11-12',
    findings: [
      'The Panel heard the Head of Housing, three managers of the service and the director of a housing association.',
      '',
      '- **Empty homes.** Five of 20 were back in use after seven months. Half of the owners could not be found, which was not known when the number was promised.',
      '- **Bed and breakfast.** Spending is within plan, and yet £5,900 of the £15,640 of the summer went on holiday prices. Leased flats cost half as much.',
      '- **New homes.** The 26 of the half year are what was planned. Between handover and first tenancy homes stood empty for 31 days on average, as each association has its own papers.',
      '',
      'Staff know their figures and could say what had been tried. The Panel found nothing that had been left out of the reports.',
    ].join('\n'),
    lessons: [
      'A promise that rests on other people needs their names before it is made.',
      '',
      'Prices of hotels follow the season; a lease that is signed in April is worth two that are signed in August.',
    ].join('\n'),
  },
  'environmental-services-2014-09': {
    body: 'performance-panel',
    date: '2014-09-16',
    subjects: ['ENV-003', 'E-A-01', 'CR-005', 'environmental-services-revenue-2014-15'],
    authorised_by,
    authorised_on: '2014-08-12',
    findings: [
      "The Panel met at the contractor's depot and heard its manager, two crews and the Waste Contract Manager.",
      '',
      '- Of 171 collections missed in July, 104 were on days with an agency driver, and none of these drivers had a map of the round before the 24th.',
      '- The rounds north of Eastbeck were drawn from a plan of 2006. Since the crews redrew them they have been finished on time each day.',
      '- The contractor changed its round sheets on 1 August without telling the council, so nobody can say how many were missed in that month.',
      '- The half of the sum for missed collections that the contract allows has been deducted: £18,000.',
      '',
      'Permanent drivers since 8 September have brought the number down. The Panel is satisfied that the rounds will settle, and not that it will be noticed if they do not.',
    ].join('\n'),
    lessons:
      'Ask the crews before rounds are drawn, and drive each of them once with a loaded vehicle before the first day.',
    audience: 'internal',
    exempt_reason: "Paragraph 3: financial or business affairs of the council's contractor",
  },
};
