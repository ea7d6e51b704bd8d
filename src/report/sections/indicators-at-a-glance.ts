import { isShownTo, leftOut } from '../audience.js';
import { heading, paragraph } from '../blocks.js';
import { changesByDecision, givenUp } from '../indicator-change-words.js';
import { indicatorTables } from '../indicator-table.js';
import type { Section } from '../section.js';

/** Every indicator in one line. */
export const indicatorsAtAGlance: Section = {
  name: 'indicators-at-a-glance',
  build: (context) => {
    const { indicators } = context.assessment;
    const shown = indicators.filter(({ indicator }) => isShownTo(context, 'indicator', indicator));
    return [
      heading(2, 'Indicators at a glance'),
      ...(indicators.length === 0 ? [paragraph('No indicators are reported to this body.')] : []),
      ...indicatorTables(context, shown),
      ...changesByDecision(context, [...shown.map(({ indicator }) => indicator), ...givenUp(context)]),
      ...leftOut(indicators.length - shown.length, 'indicator', 'indicators'),
    ];
  },
};
