import type { ActivityAssessment } from '../assess/assessment.js';
import { changedInPeriod, changeInWords, changesBy, endInWords, statusOf, withdrawnInWords } from './activity-words.js';
import { type Block, heading, type Inlines, paragraph, type Table, text } from './blocks.js';
import { prose } from './commentary.js';
import { answeringPost } from './due-words.js';
import { milestoneTable } from './milestones.js';
import { planChanges } from './plan-changes.js';
import type { SectionContext } from './section.js';

/** A line for each activity. */
export function activityTable(
  { assessment }: SectionContext,
  items: readonly ActivityAssessment[],
  caption: string,
): Table {
  return {
    type: 'table',
    caption,
    columns: [
      { title: 'Activity', align: 'start', header: true },
      { title: 'Status', align: 'start' },
      { title: 'Owner', align: 'start' },
      { title: 'End', align: 'start' },
    ],
    rows: items.map((item) => [
      text(item.activity.title),
      statusOf(item),
      text(answeringPost(assessment, item.activity.owner)),
      text(endInWords(item, assessment.period)),
    ]),
  };
}

/** What was changed by decision in the period: of the plans, and of activities in a table, which says too little. In full each tells its own. */
export function changedByDecision(
  context: SectionContext,
  shown: readonly ActivityAssessment[],
  { inTables }: { readonly inTables: boolean },
): readonly Block[] {
  const ofActivities = shown.flatMap((item) =>
    changedInPeriod(item, context.assessment.period).map((each) => `${item.activity.title}: ${each}`),
  );
  const said = [...(inTables ? ofActivities : []), ...planChanges(context, shown)];
  if (said.length === 0) return [];
  return [
    heading(3, 'Changed by decision'),
    { type: 'list', ordered: false, items: said.map((each) => [paragraph(each)]) },
  ];
}

/** A fact of an activity and what it is: `Budget`. */
export type ActivityFact = readonly [term: string, description: Inlines];

interface Told {
  readonly level: number;
  /** What else is known of it, after its end. */
  readonly more?: readonly ActivityFact[];
}

/** One activity in full, under a heading of that level. */
export function activityBlocks(
  context: SectionContext,
  item: ActivityAssessment,
  { level, more = [] }: Told,
): readonly Block[] {
  const { activity, entry } = item;
  const withdrawn = withdrawnInWords(item);
  return [
    heading(level, activity.title),
    definitions([...facts(context, item), ...more]),
    ...(withdrawn === undefined ? [] : [paragraph(withdrawn)]),
    ...changes(context, item),
    ...(withdrawn === undefined ? milestoneTable(context, item) : []),
    ...prose('Commentary', entry?.commentary),
    ...prose('Problem', entry?.problem),
    ...prose('Action', entry?.action),
    ...prose('Lessons', entry?.lessons),
  ];
}

function facts({ assessment }: SectionContext, item: ActivityAssessment): readonly ActivityFact[] {
  const { entry, activity } = item;
  return [
    ['Status', statusOf(item)],
    ...(entry?.percent === undefined ? [] : [['Done', text(`${entry.percent}%`)] as const]),
    ['Owner', text(answeringPost(assessment, activity.owner))],
    ['End', text(endInWords(item, assessment.period))],
  ];
}

function changes({ assessment }: SectionContext, { activity }: ActivityAssessment): readonly Block[] {
  const made = changesBy(activity, assessment.period);
  if (made.length === 0) return [];
  const items = made.map((change) => [paragraph(changeInWords(activity, change))]);
  return [paragraph('Changed by decision:'), { type: 'list', ordered: false, items }];
}

function definitions(lines: readonly ActivityFact[]): Block {
  return { type: 'definitions', items: lines.map(([term, description]) => ({ term: text(term), description })) };
}
