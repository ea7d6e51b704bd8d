import type { Due, NarrativeAssessment } from '../assess/assessment.js';
import type { Framework, Held } from '../model/framework.js';
import type { AssessmentEntry, Plan } from '../model/records.js';
import { sentence, showDay } from '../model/words.js';
import { type Block, paragraph, status, type Tone, text } from './blocks.js';
import { prose } from './commentary.js';
import { owedBy } from './due-words.js';

/** What the owner of a plan or priority expects, in words. */
export const outlooks: Readonly<Record<AssessmentEntry['outlook'], { readonly tone: Tone; readonly label: string }>> = {
  'on-course': { tone: 'good', label: 'On course' },
  'at-risk': { tone: 'caution', label: 'At risk' },
  'off-course': { tone: 'bad', label: 'Off course' },
};

/** Whether words are owed for the period, or were written unasked. */
export function isNarrated({ entry, due }: NarrativeAssessment): boolean {
  return entry !== undefined || due !== undefined;
}

/** The plan that is assessed, or that names the priority which is. */
function planOf({ subject }: NarrativeAssessment): Held<Plan> {
  return subject.kind === 'plan' ? subject.plan : subject.priority.plan;
}

export function narrativeTitle({ subject }: NarrativeAssessment): string {
  return subject.kind === 'plan' ? subject.plan.title : subject.priority.title;
}

/** Plan by plan, of each the whole and then its priorities. The year's action plan comes first: its quarter is what members meet about, and the corporate plan stands behind it. */
export function planByPlan(narratives: readonly NarrativeAssessment[]): readonly NarrativeAssessment[] {
  const plans = [...new Map(narratives.map((each) => [planOf(each).id, planOf(each)])).values()];
  const ofYear = plans.filter(({ kind }) => kind === 'annual-action');
  const others = plans.filter(({ kind }) => kind !== 'annual-action');
  return [...ofYear, ...others].flatMap(({ id }) => {
    const own = narratives.filter((each) => planOf(each).id === id);
    return [...own.filter(isWhole), ...own.filter((each) => !isWhole(each))];
  });
}

function isWhole({ subject }: NarrativeAssessment): boolean {
  return subject.kind === 'plan';
}

/** The outlook and the words of the owner, or why there are none; what is counted stands in the first line where it is handed in. */
export function narrativeBlocks(
  framework: Framework,
  { entry, due }: NarrativeAssessment,
  counted?: string,
): readonly Block[] {
  if (!entry)
    return due ? [paragraph([absence(framework, due), ...(counted ? [sentence(`${counted}.`)] : [])].join(' '))] : [];
  const { tone, label } = outlooks[entry.outlook];
  const lead = [...status(tone, label), ...text(counted ? `; ${counted}` : '')];
  return [paragraph(lead), ...prose('Assessment', entry.assessment), ...prose('Lessons', entry.lessons)];
}

function absence(framework: Framework, due: Due): string {
  const by = owedBy(framework, due);
  const early = due.state === 'not-yet-due' || due.state === 'due-soon';
  return early
    ? `The assessment is not due until ${showDay(due.dueOn)} (${by}).`
    : `No assessment was written (${by}).`;
}
