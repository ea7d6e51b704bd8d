import { compareTexts } from '../model/finding.js';
import type { Framework, Held } from '../model/framework.js';
import type { Period } from '../model/period.js';
import type { Paper } from '../model/records.js';
import type { Assessment, BodyAssessment, Recipient } from './assessment.js';
import { travelCounts } from './counts.js';
import { exceptionsFor, exemptCounts } from './exempt.js';
import { namedFor } from './named-for.js';
import { countsBefore, type PeriodBefore } from './period-before.js';
import { yearOnYear } from './rate.js';
import { countsOf, receivedOf } from './received.js';
import { receivedHistory } from './received-history.js';
import { rollUpsOf } from './roll-ups.js';

/** What one recipient receives of an assessment, in the order in which its plans deliver it, with the counts of just that, and of the period before where that is handed in. */
export function receive(assessment: Assessment, recipient: Recipient, before?: PeriodBefore): BodyAssessment {
  const { framework, period } = assessment;
  const received = receivedOf(assessment, recipient);
  const { ids, internal, ...records } = received;
  const { indicators, plans } = records;
  const named = namedFor(framework, recipient.body, period);
  const varied = exceptionsFor(assessment, recipient, { received: ids, internal });
  return {
    ...assessment,
    ...recipient,
    ...records,
    ...countsOf(received, assessment),
    framework: named,
    history: receivedHistory(assessment.history, ids, { framework, recipient }),
    paper: paperFor(framework, period, recipient),
    recommendations: records.recommendations.filter((each) => !each.isPast),
    exceptions: varied.exceptions,
    exempt: { ...exemptCounts(assessment, internal), exception: varied.exempt },
    dueNext: assessment.dueNext.filter((due) => ids.has(due.subject)),
    owedBefore: assessment.owedBefore.filter((due) => ids.has(due.subject)),
    travel: {
      previousPeriod: travelCounts(indicators, ({ previousPeriod }) => previousPeriod),
      samePeriodLastYear: travelCounts(indicators, ({ samePeriodLastYear }) => samePeriodLastYear),
      yearOnYear: travelCounts(indicators, yearOnYear),
    },
    lateReturns: assessment.lateReturns.filter(({ due }) => ids.has(due.subject)),
    rollUps: rollUpsOf({ framework: named, body: recipient.body, plans, period, indicators }),
    before: before && countsBefore(before, recipient),
  };
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
