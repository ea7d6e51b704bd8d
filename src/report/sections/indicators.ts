import type { IndicatorAssessment } from '../../assess/assessment.js';
import { exempt, noneOf } from '../audience.js';
import { type Block, heading } from '../blocks.js';
import { areNamed, byPriority } from '../by-priority.js';
import { indicatorBlocks } from '../indicator-blocks.js';
import { changesByDecision, givenUp } from '../indicator-change-words.js';
import { indicatorTables } from '../indicator-table.js';
import type { Section, SectionContext } from '../section.js';

/** Each indicator in the seed's format, under the priority that it serves; a summary is the table alone. */
export const indicators: Section = {
  name: 'indicators',
  build: (context) => {
    const { indicators: all, body } = context.assessment;
    const told = body.detail === 'summary' ? inTables(context, all) : inFull(context, all);
    return [
      heading(2, 'Indicators'),
      ...(all.length === 0
        ? noneOf(context, 'indicator', 'No indicators are reported to this body.')
        : [...told, ...exempt(context, 'indicator')]),
    ];
  },
};

function inTables(context: SectionContext, shown: readonly IndicatorAssessment[]): readonly Block[] {
  return [
    ...indicatorTables(context, shown),
    ...changesByDecision(context, [...shown.map(({ indicator }) => indicator), ...givenUp(context)]),
  ];
}

/** What was changed by decision stands with each indicator; only of those that are gone it is told apart. */
function inFull(context: SectionContext, shown: readonly IndicatorAssessment[]): readonly Block[] {
  const groups = byPriority(context.assessment, shown, ({ indicator }) => indicator.id);
  const named = areNamed(groups);
  return [
    ...groups.flatMap(({ title, items }) => [
      ...(named ? [heading(3, title)] : []),
      ...items.flatMap((item) => indicatorBlocks(context, item, named ? 4 : 3)),
    ]),
    ...changesByDecision(context, givenUp(context)),
  ];
}
