import { exempt, noneOf } from '../audience.js';
import { heading } from '../blocks.js';
import { changesByDecision, givenUp } from '../indicator-change-words.js';
import { indicatorTables } from '../indicator-table.js';
import { otherRollUpTables, priorityTable } from '../roll-up-table.js';
import type { Section } from '../section.js';

/** Every indicator in one line. */
export const indicatorsAtAGlance: Section = {
  name: 'indicators-at-a-glance',
  build: (context) => {
    const { assessment } = context;
    const { indicators, body } = assessment;
    return [
      heading(2, 'Indicators at a glance'),
      ...(indicators.length === 0 ? noneOf(context, 'indicator', 'No indicators are reported to this body.') : []),
      ...indicatorTables(context, indicators),
      ...(body.sections.includes('priorities') ? [] : priorityTable(assessment)),
      ...otherRollUpTables(assessment),
      ...changesByDecision(context, [...indicators.map(({ indicator }) => indicator), ...givenUp(context)]),
      ...(indicators.length === 0 ? [] : exempt(context, 'indicator')),
    ];
  },
};
