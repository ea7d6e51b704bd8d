import { compareTexts } from '../model/finding.js';
import type { Framework, Held } from '../model/framework.js';
import type { Id } from '../model/id.js';
import type { Period } from '../model/period.js';
import type { Body, Plan } from '../model/records.js';
import type { Assessment, BodyAssessment } from './assessment.js';
import { completenessOf, ratingCounts, statusCounts, travelCounts } from './counts.js';
import { candidateOf, idsOf, receiverOf } from './receiver.js';

/** What one body receives of an assessment, in the order in which its plans deliver it, with the counts of just that. */
export function receive(assessment: Assessment, body: Held<Body>): BodyAssessment {
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
    body,
    indicators,
    activities,
    narratives: pick(assessment.narratives),
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
