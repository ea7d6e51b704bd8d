import { compareTexts } from '../model/finding.js';
import type { Framework, Held, Subject } from '../model/framework.js';
import type { Id } from '../model/id.js';
import type { Period } from '../model/period.js';
import type { Plan } from '../model/records.js';
import type { Assessment, BodyAssessment, Due, Recipient } from './assessment.js';
import type { ReceivedRecords } from './body-assessment.js';
import { completenessOf, ratingCounts, statusCounts } from './counts.js';
import { oversightCounts } from './oversight-counts.js';
import { receiverOf } from './receiver.js';
import { idsOf, nearestDayOf } from './scope.js';

/** The judgements that one recipient receives. */
export interface Received extends Pick<BodyAssessment, ReceivedRecords> {
  readonly ids: ReadonlySet<Id>;
  /** What is asked for and left out, because it is internal and the body's reports are for the public. */
  readonly internal: readonly Subject[];
  readonly plans: readonly Held<Plan>[];
  readonly dues: readonly Due[];
}

/** What a recipient receives of an assessment, in the order in which its plans deliver it; recommendations of the past among it. */
export function receivedOf(assessment: Assessment, recipient: Recipient): Received {
  const { framework, period } = assessment;
  const { subjects, exempt: internal, plans } = receiverOf(framework, recipient, period);
  const ids = new Set(subjects.map(({ record }) => record.id));
  const inOrder = [...ids].sort(comparePlaces(framework, plans, period));
  const pick = <Item>(found: ReadonlyMap<Id, Item>) => inOrder.flatMap((id) => found.get(id) ?? []);
  return {
    ids,
    internal,
    plans,
    indicators: pick(assessment.indicators),
    activities: pick(assessment.activities),
    narratives: pick(assessment.narratives),
    recommendations: pick(assessment.recommendations),
    risks: pick(assessment.risks),
    budgets: pick(assessment.budgets),
    dues: assessment.dues.filter((due) => ids.has(due.subject)),
  };
}

/** The counts of what is received. */
export function countsOf(
  received: Received,
  when: Pick<Assessment, 'today' | 'period'>,
): Pick<BodyAssessment, 'ratings' | 'statuses' | 'oversight' | 'completeness'> {
  return {
    ratings: ratingCounts(received.indicators),
    statuses: statusCounts(received.activities),
    oversight: oversightCounts(received, when),
    completeness: completenessOf(received.dues),
  };
}

/** As the plans deliver them, the wider plans first; what no plan delivers comes last, by id. */
function comparePlaces(framework: Framework, plans: readonly Held<Plan>[], period: Period) {
  const delivered = new Set(plans.flatMap((plan) => idsOf(framework, plan, nearestDayOf(plan, period))));
  const places = new Map([...delivered].map((id, place) => [id, place]));
  const placeOf = (id: Id) => places.get(id) ?? places.size;
  return (a: Id, b: Id): number => placeOf(a) - placeOf(b) || compareTexts(a, b);
}
