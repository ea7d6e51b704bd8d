import { audienceOf, isOpenTo } from '../model/audience.js';
import type { Subject, SubjectKind } from '../model/framework.js';
import type { Id } from '../model/id.js';
import { isProject } from '../model/project.js';
import type { Assessment, ExceptionAssessment } from './assessment.js';
import type { Exempt, Recipient } from './body-assessment.js';
import { countBy } from './counts.js';

/** Of what is internal, how many of each kind would have stood in the report. */
export function exemptCounts(assessment: Assessment, internal: readonly Subject[]): Omit<Exempt, 'exception'> {
  const standing = internal.filter((subject) => stands[subject.kind](assessment, subject.record.id));
  const ids = new Set(internal.map(({ record }) => record.id));
  return {
    ...countBy(standing, ({ kind }) => kind, none),
    project: standing.filter(({ kind, record }) => kind === 'activity' && isProject(record)).length,
    return: assessment.dues.filter(({ subject }) => ids.has(subject)).length,
  };
}

const none: Readonly<Record<SubjectKind, number>> = {
  indicator: 0,
  activity: 0,
  plan: 0,
  priority: 0,
  recommendation: 0,
  risk: 0,
  budget: 0,
};

const stands: Readonly<Record<SubjectKind, (assessment: Assessment, id: Id) => boolean>> = {
  indicator: ({ indicators }, id) => indicators.has(id),
  activity: ({ activities }, id) => activities.has(id),
  plan: isNarrated,
  priority: isNarrated,
  recommendation: ({ recommendations }, id) => recommendations.get(id)?.isPast === false,
  risk: ({ risks }, id) => risks.has(id),
  budget: ({ budgets }, id) => budgets.has(id),
};

/** An assessment stands in a report where its words are owed, or were written unasked. */
function isNarrated({ narratives }: Assessment, id: Id): boolean {
  const told = narratives.get(id);
  return told?.entry !== undefined || told?.due !== undefined;
}

/** The exceptions from returns that the body receives, each with just those, and how many more are internal or vary only internal ones. */
export function exceptionsFor(
  { exceptions }: Assessment,
  { body }: Recipient,
  { received, internal }: { readonly received: ReadonlySet<Id>; readonly internal: readonly Subject[] },
): { readonly exceptions: readonly ExceptionAssessment[]; readonly exempt: number } {
  const asked = new Set([...received, ...internal.map(({ record }) => record.id)]);
  const concerning = exceptions.filter(({ returns }) => returns.some(({ subject }) => asked.has(subject)));
  const told = concerning
    .filter(({ exception }) => isOpenTo(body, audienceOf('exception', exception)))
    .map((each) => ({ ...each, returns: each.returns.filter(({ subject }) => received.has(subject)) }))
    .filter(({ returns }) => returns.length > 0);
  return { exceptions: told, exempt: concerning.length - told.length };
}
