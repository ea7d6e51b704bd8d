import { compareTexts } from '../model/finding.js';
import type { Framework, Held } from '../model/framework.js';
import type { Id } from '../model/id.js';
import type { Period } from '../model/period.js';
import type { Paper, Plan } from '../model/records.js';
import type { Assessment, BodyAssessment, Recipient } from './assessment.js';
import { completenessOf, ratingCounts, statusCounts, travelCounts } from './counts.js';
import { exceptionsFor, exemptCounts } from './exempt.js';
import { namedFor } from './named-for.js';
import { oversightCounts } from './oversight-counts.js';
import { yearOnYear } from './rate.js';
import { receivedHistory } from './received-history.js';
import { receiverOf } from './receiver.js';
import { idsOf, nearestDayOf } from './scope.js';

/** What one recipient receives of an assessment, in the order in which its plans deliver it, with the counts of just that. */
export function receive(assessment: Assessment, recipient: Recipient): BodyAssessment {
  const { framework, period } = assessment;
  const { subjects, exempt: internal, plans } = receiverOf(framework, recipient, period);
  const received = new Set(subjects.map(({ record }) => record.id));
  const inOrder = [...received].sort(comparePlaces(framework, plans, period));
  const pick = <Item>(found: ReadonlyMap<Id, Item>) => inOrder.flatMap((id) => found.get(id) ?? []);
  const indicators = pick(assessment.indicators);
  const activities = pick(assessment.activities);
  const judged = {
    recommendations: pick(assessment.recommendations),
    risks: pick(assessment.risks),
    budgets: pick(assessment.budgets),
  };
  const dues = assessment.dues.filter((due) => received.has(due.subject));
  const varied = exceptionsFor(assessment, recipient, { received, internal });
  return {
    ...assessment,
    ...recipient,
    framework: namedFor(framework, recipient.body, period),
    history: receivedHistory(assessment.history, received, { framework, recipient }),
    paper: paperFor(framework, period, recipient),
    indicators,
    activities,
    narratives: pick(assessment.narratives),
    ...judged,
    recommendations: judged.recommendations.filter((each) => !each.isPast),
    plans,
    exceptions: varied.exceptions,
    exempt: { ...exemptCounts(assessment, internal), exception: varied.exempt },
    dues,
    dueNext: assessment.dueNext.filter((due) => received.has(due.subject)),
    ratings: ratingCounts(indicators),
    travel: {
      previousPeriod: travelCounts(indicators, ({ previousPeriod }) => previousPeriod),
      samePeriodLastYear: travelCounts(indicators, ({ samePeriodLastYear }) => samePeriodLastYear),
      yearOnYear: travelCounts(indicators, yearOnYear),
    },
    statuses: statusCounts(activities),
    oversight: oversightCounts(judged, assessment),
    completeness: completenessOf(dues),
    lateReturns: assessment.lateReturns.filter(({ due }) => received.has(due.subject)),
    rollUps: { plans: [], priorities: [], objectives: [], services: [] },
    before: undefined,
  };
}

/** As the plans deliver them, the wider plans first; what no plan delivers comes last, by id. */
function comparePlaces(framework: Framework, plans: readonly Held<Plan>[], period: Period) {
  const delivered = new Set(plans.flatMap((plan) => idsOf(framework, plan, nearestDayOf(plan, period))));
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
