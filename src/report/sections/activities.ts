import type { ActivityAssessment } from '../../assess/assessment.js';
import { endInWords, isNotUpdated, notUpdatedInWords, statusOf, withdrawnInWords } from '../activity-words.js';
import { isShownTo, leftOut } from '../audience.js';
import { type Block, heading, type Inlines, paragraph, type Table, text } from '../blocks.js';
import { areNamed, byPriority, type PriorityGroup } from '../by-priority.js';
import { prose } from '../commentary.js';
import { milestoneTable } from '../milestones.js';
import { postTitle } from '../names.js';
import type { Section, SectionContext } from '../section.js';

/** Each activity under the priority that it serves; a summary is the tables alone. */
export const activities: Section = {
  name: 'activities',
  build: (context) => {
    const { activities: all, body } = context.assessment;
    const shown = all.filter(({ activity }) => isShownTo(context, 'activity', activity));
    const groups = byPriority(context.assessment, shown, ({ activity }) => activity.id);
    const told = body.detail === 'summary' ? inTables(context, groups) : inFull(context, groups);
    return [
      heading(2, 'Activities'),
      ...(all.length === 0 ? [paragraph('No activities are reported to this body.')] : told),
      ...leftOut(all.length - shown.length, 'activity', 'activities'),
      ...notUpdated(context, shown),
    ];
  },
};

type Groups = readonly PriorityGroup<ActivityAssessment>[];

function inTables(context: SectionContext, groups: Groups): readonly Block[] {
  const named = areNamed(groups);
  return groups.map(({ title, items }): Table => {
    return {
      type: 'table',
      caption: named ? `Activities: ${title}` : 'Activities',
      columns: [
        { title: 'Activity', align: 'start', header: true },
        { title: 'Status', align: 'start' },
        { title: 'Owner', align: 'start' },
        { title: 'End', align: 'start' },
      ],
      rows: items.map((item) => [text(item.activity.title), statusOf(item), ...ownerAndEnd(context, item)]),
    };
  });
}

function ownerAndEnd({ assessment }: SectionContext, item: ActivityAssessment): readonly Inlines[] {
  return [text(postTitle(assessment.framework, item.activity.owner)), text(endInWords(item, assessment.period))];
}

function inFull(context: SectionContext, groups: Groups): readonly Block[] {
  const named = areNamed(groups);
  return groups.flatMap(({ title, items }) => [
    ...(named ? [heading(3, title)] : []),
    ...items.flatMap((item) => [heading(named ? 4 : 3, item.activity.title), ...told(context, item)]),
  ]);
}

function told(context: SectionContext, item: ActivityAssessment): readonly Block[] {
  const { entry } = item;
  const [owner = [], end = []] = ownerAndEnd(context, item);
  const lines: readonly (readonly [string, Inlines])[] = [
    ['Status', statusOf(item)],
    ...(entry?.percent === undefined ? [] : [['Done', text(`${entry.percent}%`)] as const]),
    ['Owner', owner],
    ['End', end],
  ];
  const withdrawn = withdrawnInWords(item);
  return [
    { type: 'definitions', items: lines.map(([term, description]) => ({ term: text(term), description })) },
    ...(withdrawn === undefined ? [] : [paragraph(withdrawn)]),
    ...(withdrawn === undefined ? milestoneTable(context, item) : []),
    ...prose('Commentary', entry?.commentary),
    ...prose('Problem', entry?.problem),
    ...prose('Action', entry?.action),
  ];
}

function notUpdated(
  { assessment: { framework } }: SectionContext,
  shown: readonly ActivityAssessment[],
): readonly Block[] {
  const late = shown.filter(isNotUpdated);
  if (late.length === 0) return [];
  const items = late.map((item) => [paragraph(notUpdatedInWords(framework, item))]);
  return [heading(3, 'Not updated'), { type: 'list', ordered: false, items }];
}
