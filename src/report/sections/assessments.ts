import type { Due, NarrativeAssessment } from '../../assess/assessment.js';
import type { Framework, Held } from '../../model/framework.js';
import type { AssessmentEntry, Plan } from '../../model/records.js';
import { showDay } from '../../model/words.js';
import { isShownTo, leftOut } from '../audience.js';
import { type Block, heading, paragraph, status, type Tone } from '../blocks.js';
import { prose } from '../commentary.js';
import { owedBy } from '../due-words.js';
import type { Section } from '../section.js';

const outlooks: Readonly<Record<AssessmentEntry['outlook'], { readonly tone: Tone; readonly label: string }>> = {
  'on-course': { tone: 'good', label: 'On course' },
  'at-risk': { tone: 'caution', label: 'At risk' },
  'off-course': { tone: 'bad', label: 'Off course' },
};

/** What the owners of plans and priorities say of the period, in the order of the plans: of each the whole, then its priorities. */
export const assessments: Section = {
  name: 'assessments',
  build: (context) => {
    const { narratives, framework } = context.assessment;
    const owed = narratives.filter(({ entry, due }) => entry !== undefined || due !== undefined);
    const shown = planByPlan(owed).filter((each) => isShownTo(context, 'plan', planOf(each)));
    return [
      heading(2, 'Assessments'),
      ...(owed.length === 0 ? [paragraph('No assessment is owed for this period.')] : []),
      ...shown.flatMap((each) => [heading(3, titleOf(each)), ...words(framework, each)]),
      ...leftOut(owed.length - shown.length, 'assessment', 'assessments'),
    ];
  },
};

function planByPlan(narratives: readonly NarrativeAssessment[]): readonly NarrativeAssessment[] {
  const plans = new Set(narratives.map((each) => planOf(each).id));
  const isWhole = ({ subject }: NarrativeAssessment) => subject.kind === 'plan';
  return [...plans].flatMap((plan) => {
    const own = narratives.filter((each) => planOf(each).id === plan);
    return [...own.filter(isWhole), ...own.filter((each) => !isWhole(each))];
  });
}

function planOf({ subject }: NarrativeAssessment): Held<Plan> {
  return subject.kind === 'plan' ? subject.plan : subject.priority.plan;
}

function titleOf({ subject }: NarrativeAssessment): string {
  return subject.kind === 'plan' ? subject.plan.title : subject.priority.title;
}

function words(framework: Framework, { entry, due }: NarrativeAssessment): readonly Block[] {
  if (!entry) return due ? [paragraph(absence(framework, due))] : [];
  const { tone, label } = outlooks[entry.outlook];
  return [paragraph(status(tone, label)), ...prose('Assessment', entry.assessment), ...prose('Lessons', entry.lessons)];
}

function absence(framework: Framework, due: Due): string {
  const by = owedBy(framework, due);
  const early = due.state === 'not-yet-due' || due.state === 'due-soon';
  return early
    ? `The assessment is not due until ${showDay(due.dueOn)} (${by}).`
    : `No assessment was written (${by}).`;
}
