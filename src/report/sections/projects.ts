import type { ActivityAssessment } from '../../assess/assessment.js';
import { isProject } from '../../model/project.js';
import { activityBlocks } from '../activity-blocks.js';
import { endInWords, statusOf } from '../activity-words.js';
import { seenInBrief } from '../as-at.js';
import { exempt, noneOf } from '../audience.js';
import { type Block, heading, type Inlines, text } from '../blocks.js';
import { prose } from '../commentary.js';
import { answeringPost } from '../due-words.js';
import { type NextMilestone, nextMilestone } from '../milestones.js';
import { projectFacts } from '../project-words.js';
import type { Section, SectionContext } from '../section.js';
import { slipChart } from '../slip-chart.js';

/** Projects and major activities with their milestones; a summary is short: a table, and the words on those in difficulty. */
export const projects: Section = {
  name: 'projects',
  build: (context) => {
    const all = context.assessment.activities.filter(({ activity }) => isProject(activity));
    if (all.length === 0)
      return [heading(2, 'Projects'), ...noneOf(context, 'project', 'No project is reported to this body.')];
    return [
      heading(2, 'Projects'),
      ...(context.assessment.body.detail === 'summary' ? inBrief(context, all) : inFull(context, all)),
      ...exempt(context, 'project'),
    ];
  },
};

type Items = readonly ActivityAssessment[];

function inFull(context: SectionContext, shown: Items): readonly Block[] {
  return [
    ...shown.flatMap((item) => activityBlocks(context, item, { level: 3, more: projectFacts(context, item) })),
    ...slipChart(context, { items: shown, of: 'projects' }),
  ];
}

function inBrief(context: SectionContext, shown: Items): readonly Block[] {
  return [table(context, shown), ...shown.flatMap(inDifficulty)];
}

function table(context: SectionContext, shown: Items): Block {
  const titles = ['Project', 'Status', 'Next milestone', 'End', 'Owner'];
  return {
    type: 'table',
    caption: `Where each project stands${seenInBrief(context.assessment)}`,
    columns: titles.map((title, index) => ({ title, align: 'start', ...(index === 0 && { header: true }) })),
    rows: shown.map((item) => rowOf(context, item)),
  };
}

function rowOf(context: SectionContext, item: ActivityAssessment): readonly Inlines[] {
  const { period } = context.assessment;
  const next = nextStep(item);
  return [
    text(item.activity.title),
    statusOf(item),
    text(next?.words ?? (item.activity.milestones ? 'None left' : 'None set')),
    text(endInWords(item, period)),
    text(answeringPost(context.assessment, item.activity.owner)),
  ];
}

function nextStep(item: ActivityAssessment): NextMilestone | undefined {
  return item.withdrawn ? undefined : nextMilestone(item);
}

/** What is wrong and what is done about it is owed to members even in brief; where a step is overdue and no problem is named, what its owner says. */
function inDifficulty(item: ActivityAssessment): readonly Block[] {
  const { activity, entry, withdrawn } = item;
  if (withdrawn) return [];
  const isLate = nextStep(item)?.isOverdue === true && (entry?.problem ?? '').trim() === '';
  const said = [
    ...(isLate ? prose('Commentary', entry?.commentary) : []),
    ...prose('Problem', entry?.problem),
    ...prose('Action', entry?.action),
  ];
  return said.length === 0 ? [] : [heading(3, activity.title), ...said];
}
