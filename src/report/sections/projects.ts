import type { ActivityAssessment } from '../../assess/assessment.js';
import { activityBlocks } from '../activity-blocks.js';
import { endInWords, statusOf } from '../activity-words.js';
import { isShownTo, leftOut } from '../audience.js';
import { type Block, heading, type Inlines, paragraph, text } from '../blocks.js';
import { prose } from '../commentary.js';
import { nextMilestone } from '../milestones.js';
import { postTitle } from '../names.js';
import { isProject, projectFacts } from '../project-words.js';
import type { Section, SectionContext } from '../section.js';

/** Projects and major activities with their milestones; a summary is a table, and the words on those in difficulty. */
export const projects: Section = {
  name: 'projects',
  build: (context) => {
    const all = context.assessment.activities.filter(isProject);
    const shown = all.filter(({ activity }) => isShownTo(context, 'activity', activity));
    return [
      heading(2, 'Projects'),
      ...(all.length === 0 ? [paragraph('No project is reported to this body.')] : []),
      ...(context.assessment.body.detail === 'summary' ? inBrief(context, shown) : inFull(context, shown)),
      ...leftOut(all.length - shown.length, 'project', 'projects'),
    ];
  },
};

type Items = readonly ActivityAssessment[];

function inFull(context: SectionContext, shown: Items): readonly Block[] {
  return shown.flatMap((item) => activityBlocks(context, item, { level: 3, more: projectFacts(context, item) }));
}

function inBrief(context: SectionContext, shown: Items): readonly Block[] {
  return shown.length === 0 ? [] : [table(context, shown), ...inDifficulty(shown)];
}

function table(context: SectionContext, shown: Items): Block {
  const titles = ['Project', 'Status', 'Next milestone', 'End', 'Owner'];
  return {
    type: 'table',
    caption: 'Projects',
    columns: titles.map((title, index) => ({ title, align: 'start', ...(index === 0 && { header: true }) })),
    rows: shown.map((item) => rowOf(context, item)),
  };
}

function rowOf(context: SectionContext, item: ActivityAssessment): readonly Inlines[] {
  const { framework, period } = context.assessment;
  const next = item.withdrawn ? undefined : nextMilestone(context, item);
  return [
    text(item.activity.title),
    statusOf(item),
    text(next ?? (item.activity.milestones ? 'None left' : 'None set')),
    text(endInWords(item, period)),
    text(postTitle(framework, item.activity.owner)),
  ];
}

/** What is wrong and what is done about it is owed to members even in brief. */
function inDifficulty(shown: Items): readonly Block[] {
  return shown.flatMap(({ activity, entry, withdrawn }) => {
    const said = withdrawn ? [] : [...prose('Problem', entry?.problem), ...prose('Action', entry?.action)];
    return said.length === 0 ? [] : [heading(3, activity.title), ...said];
  });
}
