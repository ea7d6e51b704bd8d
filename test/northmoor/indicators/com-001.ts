import type { Measured } from './measured.js';
import { approvedByCabinet, checked, setByCabinet } from './set.js';

export const com001: Measured = {
  id: 'COM-001',
  objective: 'places-safety',
  heldBy: 'action-plan',
  record: {
    code: 'P 004',
    title: 'Anti-social behaviour reported to the police',
    definition:
      'Incidents of anti-social behaviour in the district that the police recorded, for every 1,000 residents.',
    service: 'leisure-and-communities',
    owner: 'community-safety-officer',
    ...checked,
    type: 'ratio',
    unit: 'per 1,000 residents',
    per: 1000,
    decimals: 2,
    polarity: 'minimise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    year_to_date: 'none',
    numerator_label: 'Incidents recorded',
    denominator_label: 'Residents',
    source: 'Police, data for partnerships',
    targets: setByCabinet({
      '2013-14': {
        profile: [8.0, 9.4, 7.2, 6.4],
        reason: 'The first targets: the partnership has a joint plan with the police from April 2013.',
      },
      '2014-15': { profile: [7.7, 9.0, 7.1, 6.2] },
    }),
    ...approvedByCabinet,
    changes: [
      {
        from: '2013-04-01',
        what: 'polarity',
        was: 'none',
        reason: 'It was only watched until the partnership had a plan of its own.',
        agreed_by: 'Cabinet',
        agreed_on: '2013-03-11',
        minute: '124',
      },
    ],
  },
  runs: [
    {
      every: 'quarterly',
      from: '2011-12-Q1',
      figures: `
        880/98400 979/98400 777/98400 689/98400
        777/98900 892/98900 677/98900 684/98900
        772/99200 846/99200 699/99200 578/99200
        747/99600 -
      `,
      notes: {
        '2011-12-Q2': {
          commentary: 'A third of the incidents of the summer are at the quays on Friday and Saturday nights.',
        },
        '2013-14-Q2': {
          commentary: 'Fewer than in any summer on record. The quays have two wardens until midnight since June.',
        },
        '2014-15-Q1': {
          commentary: 'Within the target. Eastbeck had its quietest spring since the youth night began.',
        },
      },
    },
  ],
};
