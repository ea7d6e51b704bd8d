import { exempt } from '../audience.js';
import { heading, paragraph } from '../blocks.js';
import { isNarrated, narrativeBlocks, narrativeTitle, planByPlan } from '../narrative-words.js';
import { rollUpAbove, rollUpBlocks, rollUpNarrated } from '../roll-up-table.js';
import type { Section } from '../section.js';

/** What the owners of plans and priorities say of the period, plan by plan: of each the whole, then its priorities. */
export const assessments: Section = {
  name: 'assessments',
  build: (context) => {
    const { assessment } = context;
    const { narratives, framework, body } = assessment;
    const owed = narratives.filter(isNarrated);
    const left = exempt(context, 'plan', 'priority');
    return [
      heading(2, 'Assessments'),
      ...(owed.length + left.length === 0 ? [paragraph('No assessment is owed for this period.')] : []),
      ...planByPlan(owed).flatMap((each) => [
        heading(3, narrativeTitle(each)),
        ...(body.detail === 'summary'
          ? narrativeBlocks(framework, each, rollUpAbove(rollUpNarrated(assessment, each)))
          : [...narrativeBlocks(framework, each), ...rollUpBlocks(rollUpNarrated(assessment, each))]),
      ]),
      ...left,
    ];
  },
};
