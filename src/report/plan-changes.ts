import type { ActivityAssessment, BodyAssessment } from '../assess/assessment.js';
import { isWithin } from '../model/day.js';
import type { Held } from '../model/framework.js';
import type { Id } from '../model/id.js';
import type { Plan } from '../model/records.js';
import { countInWords, listInWords, planInSentence } from '../model/words.js';
import { decisionInWords } from './activity-words.js';
import { countsBefore } from './counts-before.js';
import type { SectionContext } from './section.js';

type PlanChange = NonNullable<Plan['changes']>[number];

/** "Replace the copiers: 7 July 2014: taken out of the Annual Action Plan 2014/15, agreed by Cabinet (minute 27).": what the period's decisions made of the plans. */
export function planChanges({ assessment }: SectionContext, shown: readonly ActivityAssessment[]): readonly string[] {
  const told = new Set([...shown.map(({ activity }) => activity.id), ...activitiesBefore(assessment)]);
  return changesIn(assessment).flatMap(({ plan, change }) => {
    const said = (ids: readonly Id[] | undefined, what: string) =>
      (ids ?? [])
        .filter((id) => told.has(id))
        .map((id) => `${titleOf(assessment, id)}: ${decisionInWords(change, `${what} ${planInSentence(plan.title)}`)}`);
    return [...said(change.added, 'added to'), ...said(change.removed, 'taken out of')];
  });
}

function titleOf({ framework }: BodyAssessment, id: Id): string {
  return framework.records.activity.get(id)?.title ?? id;
}

function activitiesBefore(assessment: BodyAssessment): readonly Id[] {
  return countsBefore(assessment)?.activities ?? [];
}

/** What was added to the body's plans and taken out of them in the period. */
function changesIn({
  plans,
  period,
}: BodyAssessment): readonly { readonly plan: Held<Plan>; readonly change: PlanChange }[] {
  return plans.flatMap((plan) =>
    (plan.changes ?? []).filter(({ on }) => isWithin(on, period)).map((change) => ({ plan, change })),
  );
}

/**
 * "Since Q1 2014/15, one has been taken out of the plan and one has been withdrawn.": why the total is another than that
 * of the period before. Nothing where that one is not told or was of other plans.
 */
export function activitiesSince({ assessment }: SectionContext): string | undefined {
  const before = countsBefore(assessment);
  if (before === undefined || before.activities.length === 0 || !areSame(before.plans, assessment.plans))
    return undefined;
  const counts = movesSince(assessment, before.activities).map(({ count, one, many }) =>
    count === 0 ? undefined : `${countInWords(count)} ${count === 1 ? one : many}`,
  );
  const said = counts.filter((each) => each !== undefined);
  return said.length === 0 ? undefined : `Since ${before.title}, ${listInWords(said)}.`;
}

function movesSince(assessment: BodyAssessment, before: readonly Id[]) {
  const { activities, plans } = assessment;
  const was = new Set(before);
  const now = new Map(activities.map((item) => [item.activity.id, item]));
  const isCounted = (id: Id) => {
    const item = now.get(id);
    return item !== undefined && !item.proposed && item.status !== 'withdrawn';
  };
  const gone = before.filter((id) => !isCounted(id));
  const come = [...now.keys()].filter((id) => isCounted(id) && !was.has(id));
  const changes = changesIn(assessment).map(({ change }) => change);
  const removed = new Set(changes.flatMap((change) => change.removed ?? []));
  const added = new Set(changes.flatMap((change) => change.added ?? []));
  const plan = plans.length === 1 ? 'the plan' : 'a plan';
  const withdrawn = gone.filter((id) => now.get(id)?.status === 'withdrawn');
  const takenOut = gone.filter((id) => !withdrawn.includes(id) && removed.has(id));
  const joined = come.filter((id) => added.has(id));
  return [
    { count: joined.length, one: `has been added to ${plan}`, many: `have been added to ${plan}` },
    {
      count: come.length - joined.length,
      one: 'is counted for the first time',
      many: 'are counted for the first time',
    },
    { count: takenOut.length, one: `has been taken out of ${plan}`, many: `have been taken out of ${plan}` },
    { count: withdrawn.length, one: 'has been withdrawn', many: 'have been withdrawn' },
    {
      count: gone.length - withdrawn.length - takenOut.length,
      one: 'is no longer reported',
      many: 'are no longer reported',
    },
  ];
}

function areSame(some: readonly Held<Plan>[], others: readonly Held<Plan>[]): boolean {
  const ids = new Set(others.map(({ id }) => id));
  return some.length === ids.size && some.every(({ id }) => ids.has(id));
}
