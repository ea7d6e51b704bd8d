import type { NarrativeAssessment } from '../../assess/assessment.js';
import { activityBlocks, activityTable, changedByDecision } from '../activity-blocks.js';
import { type Block, heading, paragraph } from '../blocks.js';
import { indicatorBlocks } from '../indicator-blocks.js';
import { changesByDecision, givenUp } from '../indicator-change-words.js';
import { indicatorTables } from '../indicator-table.js';
import { narrativeBlocks, planByPlan } from '../narrative-words.js';
import { type PriorityPart, partsOf, type Received, received } from '../priority-parts.js';
import { priorityTable, rollUpBlocks, rollUpNarrated } from '../roll-up-table.js';
import type { Section, SectionContext } from '../section.js';

/** The whole of each plan first, then a part for each priority: its assessment, then its indicators and activities. */
export const priorities: Section = {
  name: 'priorities',
  tellsBefore: true,
  build: (context) => {
    const { shown, hidden } = received(context);
    const { told, empty } = partsOf(context, shown);
    return [
      heading(2, 'Priorities'),
      ...priorityTable(context.assessment),
      ...wholes(context, shown.narratives),
      ...told.flatMap((part) => partBlocks(context, part)),
      ...nothingUnder(empty),
      ...changed(context, shown),
      ...hidden,
    ];
  },
};

function wholes({ assessment }: SectionContext, narratives: readonly NarrativeAssessment[]): readonly Block[] {
  return planByPlan(narratives).flatMap((each) =>
    each.subject.kind === 'plan'
      ? [
          heading(3, each.subject.plan.title),
          ...narrativeBlocks(assessment.framework, each),
          ...rollUpBlocks(rollUpNarrated(assessment, each)),
        ]
      : [],
  );
}

function partBlocks(context: SectionContext, part: PriorityPart): readonly Block[] {
  const { framework, body } = context.assessment;
  return [
    heading(3, part.title),
    ...(part.narrative ? narrativeBlocks(framework, part.narrative) : []),
    ...rollUpBlocks(part.rollUp),
    ...(body.detail === 'summary' ? inTables(context, part) : inFull(context, part)),
  ];
}

function inTables(context: SectionContext, { title, indicators, activities }: PriorityPart): readonly Block[] {
  return [
    ...indicatorTables(context, indicators),
    ...(activities.length === 0 ? [] : [activityTable(context, activities, `Activities: ${title}`)]),
  ];
}

function inFull(context: SectionContext, { indicators, activities }: PriorityPart): readonly Block[] {
  return [
    ...indicators.flatMap((item) => indicatorBlocks(context, item, 4)),
    ...activities.flatMap((item) => activityBlocks(context, item, { level: 4 })),
  ];
}

/** In full each record tells its own changes; of indicators that are gone there is no other place. */
function changed(context: SectionContext, { indicators, activities }: Received): readonly Block[] {
  if (context.assessment.body.detail !== 'summary') return changesByDecision(context, givenUp(context));
  const judged = indicators.map(({ indicator }) => indicator);
  return [
    ...changesByDecision(context, [...judged, ...givenUp(context)]),
    ...changedByDecision(context, activities, { inTables: true }),
  ];
}

/** "Nothing is reported under Homes for local people." */
function nothingUnder(empty: readonly PriorityPart[]): readonly Block[] {
  if (empty.length === 0) return [];
  return [paragraph(`Nothing is reported under ${empty.map(({ title }) => title).join('; ')}.`, 'note')];
}
