import type { ActivityAssessment } from '../../assess/assessment.js';
import { activityBlocks, activityTable, changedByDecision } from '../activity-blocks.js';
import { isNotUpdated, notUpdatedInWords } from '../activity-words.js';
import { exempt, noneOf } from '../audience.js';
import { type Block, heading, paragraph } from '../blocks.js';
import { areNamed, byPriority } from '../by-priority.js';
import type { Section, SectionContext } from '../section.js';
import { slipChart } from '../slip-chart.js';

/** Each activity under the priority that it serves, proposed ones apart; a summary is the tables alone. */
export const activities: Section = {
  name: 'activities',
  tellsBefore: true,
  build: (context) => {
    const { activities: all } = context.assessment;
    return [
      heading(2, 'Activities'),
      ...(all.length === 0
        ? noneOf(context, 'activity', 'No activities are reported to this body.')
        : [
            ...told(context, all),
            ...slipChart(context, { items: all.filter(({ proposed }) => !proposed), of: 'activities' }),
            ...exempt(context, 'activity'),
          ]),
      ...notUpdated(context, all),
    ];
  },
};

type Items = readonly ActivityAssessment[];

function told(context: SectionContext, shown: Items): readonly Block[] {
  const inBrief = context.assessment.body.detail === 'summary';
  const approved = shown.filter(({ proposed }) => !proposed);
  const proposed = shown.filter((item) => item.proposed);
  return [
    ...(inBrief ? inTables(context, approved) : inFull(context, approved)),
    ...apart(context, proposed, inBrief),
    ...changedByDecision(context, shown, { inTables: inBrief }),
  ];
}

function inTables(context: SectionContext, items: Items): readonly Block[] {
  const groups = byPriority(context.assessment, items, ({ activity }) => activity.id);
  const named = areNamed(groups);
  return groups.map((group) =>
    activityTable(context, group.items, named ? `Activities: ${group.title}` : 'Activities'),
  );
}

function inFull(context: SectionContext, items: Items): readonly Block[] {
  const groups = byPriority(context.assessment, items, ({ activity }) => activity.id);
  const named = areNamed(groups);
  return groups.flatMap((group) => [
    ...(named ? [heading(3, group.title)] : []),
    ...group.items.flatMap((item) => activityBlocks(context, item, { level: named ? 4 : 3 })),
  ]);
}

/** What is only proposed owes nothing and is not counted: it does not stand among what is delivered. */
function apart(context: SectionContext, proposed: Items, inBrief: boolean): readonly Block[] {
  if (proposed.length === 0) return [];
  if (inBrief) return [activityTable(context, proposed, 'Proposed activities, not counted')];
  return [
    heading(3, 'Proposed, not counted'),
    ...proposed.flatMap((item) => activityBlocks(context, item, { level: 4 })),
  ];
}

function notUpdated({ assessment }: SectionContext, shown: Items): readonly Block[] {
  const late = shown.filter(isNotUpdated);
  if (late.length === 0) return [];
  const items = late.map((item) => [paragraph(notUpdatedInWords(assessment, item))]);
  return [heading(3, 'Not updated'), { type: 'list', ordered: false, items }];
}
