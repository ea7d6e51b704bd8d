import { compareTexts } from '../model/finding.js';
import type { Framework, Held } from '../model/framework.js';
import type { Id } from '../model/id.js';
import type { Period } from '../model/period.js';
import type { Paper, Plan } from '../model/records.js';
import type { Assessment, BodyAssessment, Recipient } from './assessment.js';
import { completenessOf, ratingCounts, statusCounts, travelCounts } from './counts.js';
import { candidateOf, idsOf, receiverOf } from './receiver.js';

/** What one recipient receives of an assessment, in the order in which its plans deliver it, with the counts of just that. */
export function receive(assessment: Assessment, recipient: Recipient): BodyAssessment {
  const { body } = recipient;
  const { framework, period } = assessment;
  const { receives, plans } = receiverOf(framework, body, period);
  const candidates = [...framework.subjects.values()].map((subject) => candidateOf(framework, subject));
  const received = new Set(candidates.filter(receives).map((candidate) => candidate.id));
  const inOrder = [...received].sort(comparePlaces(framework, plans, period));
  const pick = <Item>(found: ReadonlyMap<Id, Item>) => inOrder.flatMap((id) => found.get(id) ?? []);
  const indicators = pick(assessment.indicators);
  const activities = pick(assessment.activities);
  const dues = assessment.dues.filter((due) => received.has(due.subject));
  return {
    ...assessment,
    ...recipient,
    paper: paperFor(framework, period, recipient),
    indicators,
    activities,
    narratives: pick(assessment.narratives),
    recommendations: pick(assessment.recommendations),
    risks: pick(assessment.risks),
    budgets: pick(assessment.budgets),
    plans,
    dues,
    ratings: ratingCounts(indicators),
    travel: {
      previousPeriod: travelCounts(indicators, 'previousPeriod'),
      samePeriodLastYear: travelCounts(indicators, 'samePeriodLastYear'),
    },
    statuses: statusCounts(activities),
    completeness: completenessOf(dues),
  };
}

/** As the plans deliver them, the wider plans first; what no plan delivers comes last, by id. */
function comparePlaces(framework: Framework, plans: readonly Held<Plan>[], period: Period) {
  const delivered = new Set(plans.flatMap((plan) => idsOf(framework, plan, period)));
  const places = new Map([...delivered].map((id, place) => [id, place]));
  const placeOf = (id: Id) => places.get(id) ?? places.size;
  return (a: Id, b: Id): number => placeOf(a) - placeOf(b) || compareTexts(a, b);
}

/** The paper that put this report before its body; of several the one for the latest meeting. */
function paperFor(framework: Framework, period: Period, { body, service, review }: Recipient): Held<Paper> | undefined {
  const isOf = (paper: Held<Paper>) =>
    paper.body === body.id &&
    paper.service === service?.id &&
    (review ? paper.review === review.id : paper.period === period.key);
  return [...framework.records.paper.values()]
    .filter(isOf)
    .sort((a, b) => compareTexts(a.meeting, b.meeting) || compareTexts(a.id, b.id))
    .at(-1);
}
