import type { ActivityAssessment, IndicatorAssessment, NarrativeAssessment } from '../assess/assessment.js';
import type { RollUp } from '../assess/roll-up.js';
import type { Held, Priority } from '../model/framework.js';
import type { Id } from '../model/id.js';
import type { Plan } from '../model/records.js';
import { exempt } from './audience.js';
import type { Block } from './blocks.js';
import { byPriority, prioritiesTold } from './by-priority.js';
import { isNarrated } from './narrative-words.js';
import type { SectionContext } from './section.js';

/** What a body is told of its priorities, as far as its report may show it. */
export interface Received {
  readonly narratives: readonly NarrativeAssessment[];
  readonly indicators: readonly IndicatorAssessment[];
  readonly activities: readonly ActivityAssessment[];
}

/** What this report may tell of, and what is said in the place of the rest. */
export function received(context: SectionContext): { readonly shown: Received; readonly hidden: readonly Block[] } {
  const { assessment } = context;
  const { indicators, activities } = assessment;
  const narratives = assessment.narratives.filter(isNarrated);
  const hidden = exempt(context, 'plan', 'priority', 'indicator', 'activity');
  return { shown: { narratives, indicators, activities }, hidden };
}

/** One priority with what serves it; the last has no priority and is other work. */
export interface PriorityPart {
  readonly plan: Held<Plan> | undefined;
  readonly title: string;
  readonly rollUp: RollUp | undefined;
  readonly narrative: NarrativeAssessment | undefined;
  readonly indicators: readonly IndicatorAssessment[];
  readonly activities: readonly ActivityAssessment[];
}

/** Those of which something is told, and those of which nothing is though the council's own plans set them. */
export function partsOf(
  { assessment }: SectionContext,
  { narratives, indicators, activities }: Received,
): { readonly told: readonly PriorityPart[]; readonly empty: readonly PriorityPart[] } {
  const indicatorGroups = byPriority(assessment, indicators, ({ indicator }) => indicator.id);
  const activityGroups = byPriority(assessment, activities, ({ activity }) => activity.id);
  const partOf = (id: Id | undefined, title: string, plan?: Held<Plan>): PriorityPart => ({
    plan,
    title,
    rollUp: assessment.rollUps.priorities.find(({ of }) => of.id === id),
    narrative: narratives.find(({ subject }) => subject.kind === 'priority' && subject.priority.id === id),
    indicators: indicatorGroups.find((group) => group.id === id)?.items ?? [],
    activities: activityGroups.find((group) => group.id === id)?.items ?? [],
  });
  const named = prioritiesIn(assessment, narratives).map(({ id, title, plan }) => partOf(id, title, plan));
  const parts = [...named, partOf(undefined, 'Other work')];
  return { told: parts.filter(isTold), empty: parts.filter((part) => !isTold(part) && isOwn(part)) };
}

/** What the council shares with its partners is served through its own plans below. */
function isOwn({ plan }: PriorityPart): boolean {
  return plan !== undefined && plan.kind !== 'community-strategy' && plan.kind !== 'local-area-agreement';
}

/** Those of the plans, and any other that the body is given an assessment of. */
function prioritiesIn(
  assessment: SectionContext['assessment'],
  narratives: readonly NarrativeAssessment[],
): readonly Priority[] {
  const narrated = narratives.flatMap(({ subject }) => (subject.kind === 'priority' ? [subject.priority] : []));
  return [...new Map([...prioritiesTold(assessment), ...narrated].map((each) => [each.id, each])).values()];
}

function isTold({ narrative, indicators, activities }: PriorityPart): boolean {
  return narrative !== undefined || indicators.length > 0 || activities.length > 0;
}
