import { isShownTo, leftOut } from '../audience.js';
import { heading, paragraph } from '../blocks.js';
import { isNarrated, narrativeBlocks, narrativeTitle, planByPlan, planOf } from '../narrative-words.js';
import type { Section } from '../section.js';

/** What the owners of plans and priorities say of the period, plan by plan: of each the whole, then its priorities. */
export const assessments: Section = {
  name: 'assessments',
  build: (context) => {
    const { narratives, framework } = context.assessment;
    const owed = narratives.filter(isNarrated);
    const shown = planByPlan(owed).filter((each) => isShownTo(context, 'plan', planOf(each)));
    return [
      heading(2, 'Assessments'),
      ...(owed.length === 0 ? [paragraph('No assessment is owed for this period.')] : []),
      ...shown.flatMap((each) => [heading(3, narrativeTitle(each)), ...narrativeBlocks(framework, each)]),
      ...leftOut(owed.length - shown.length, 'assessment', 'assessments'),
    ];
  },
};
