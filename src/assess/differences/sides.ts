import { type Audience, audienceOf, audienceOfSubject } from '../../model/audience.js';
import type { Framework } from '../../model/framework.js';
import type { Id } from '../../model/id.js';
import { type Thing, type ThingKind, thingOf } from '../../model/named-records.js';
import { serviceOf } from '../../model/service-of.js';
import type { Evidence } from '../evidence.js';
import { type NamedService, namedService } from '../views/named.js';

/** One of two folders that are compared, as it is judged on the day. */
export interface Side {
  readonly framework: Framework;
  readonly evidence: Evidence;
}

/** Two folders, the earlier one first; both are judged on the same day. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/** Whose difference it is. */
export interface Whose {
  readonly kind: ThingKind;
  readonly id: Id;
  readonly code: string | undefined;
  readonly title: string;
  /** Nothing where it is of the whole council. */
  readonly service: NamedService | undefined;
  /** Internal where either folder has it so. */
  readonly audience: Audience;
}

/** What differs, by the name that it has now; by the one that it had where it is gone. */
export function whoseOf({ before, after }: Sides, id: Id): Whose {
  const frameworks = [after.framework, before.framework];
  const found = frameworks.flatMap((framework) => thingIn(framework, id) ?? [])[0];
  const { kind, code, title } = found?.thing ?? { kind: 'paper', code: undefined, title: id };
  return {
    kind,
    id,
    code,
    title,
    service: found && serviceOfThing(found.framework, id),
    audience: frameworks.some((framework) => isInternalIn(framework, id)) ? 'internal' : 'public',
  };
}

function thingIn(framework: Framework, id: Id): { readonly framework: Framework; readonly thing: Thing } | undefined {
  const thing = thingOf(framework, id);
  return thing && { framework, thing };
}

function serviceOfThing(framework: Framework, id: Id): NamedService | undefined {
  const subject = framework.subjects.get(id);
  const service = subject && serviceOf(framework, subject);
  return service === undefined ? undefined : namedService(framework, service);
}

/** Whether a record is not for the public: as it says itself, or as what it tells of is. What is not there is not internal. */
export function isInternalIn(framework: Framework, id: Id): boolean {
  const subject = framework.subjects.get(id);
  if (subject) return audienceOfSubject(subject) === 'internal';
  const objective = framework.objectives.get(id);
  if (objective) return audienceOf('plan', objective.priority.plan) === 'internal';
  return ofCouncil.some((kind) => isMarked(framework, kind, id)) || tellsOfInternal(framework, id);
}

const ofCouncil = ['exception', 'paper', 'review', 'owner', 'service'] as const;

function isMarked({ records }: Framework, kind: (typeof ofCouncil)[number], id: Id): boolean {
  const record = records[kind].get(id);
  return record !== undefined && audienceOf(kind, record) === 'internal';
}

/** An exception is about returns, a paper and a review about what a body sees: they are no more public than that. */
function tellsOfInternal(framework: Framework, id: Id): boolean {
  const { exception, paper, review, body } = framework.records;
  if (exception.get(id)?.subjects.some((one) => isInternalIn(framework, one))) return true;
  const before = (paper.get(id) ?? review.get(id))?.body;
  return before !== undefined && body.get(before)?.audience !== 'public';
}
