import type { Measured } from './measured.js';
import { approvedByCabinet, checked, setByCabinet } from './set.js';

export const cnt002: Measured = {
  id: 'CNT-002',
  objective: 'places-countryside',
  heldBy: 'action-plan',
  record: {
    code: 'P 007',
    title: 'Parks with a Green Flag',
    definition: 'Parks and country parks of the council that hold the Green Flag award on 31 March.',
    service: 'leisure-and-communities',
    owner: 'countryside-officer',
    ...checked,
    type: 'number',
    unit: 'parks',
    decimals: 0,
    bounds: { min: 0, max: 9 },
    polarity: 'maximise',
    frequency: 'annual',
    first_period: '2011-12',
    collected_as: 'snapshot',
    source: 'Letters of award',
    targets: setByCabinet({
      '2011-12': 1,
      '2012-13': 1,
      '2013-14': 2,
      '2014-15': { value: 2, reason: 'Both parks are to be kept first: a third asks for two more rangers.' },
    }),
    ...approvedByCabinet,
  },
  runs: [
    {
      every: 'annual',
      from: '2011-12',
      figures: '1 1 2',
      notes: {
        '2012-13': { commentary: 'Beck Wood holds it for the third year.' },
        '2013-14': {
          commentary: `Priory Gardens joined Beck Wood in July 2013. The judges praised the volunteers and asked for a plan for
            old trees.`,
        },
      },
    },
  ],
};
