import { type Audience, audienceOfSubject } from '../model/audience.js';
import type { Day } from '../model/day.js';
import type { Framework, Subject } from '../model/framework.js';
import type { Id } from '../model/id.js';
import type { Body } from '../model/records.js';
import { serviceOf } from '../model/service-of.js';
import { serviceOn } from '../model/succession.js';

export type ReceivedKind = NonNullable<Body['receives'][number]['records']>[number];

/** What can be asked of a record before it is received. A file that cannot be read has only its id and its kind. */
export interface Candidate {
  readonly id: Id;
  readonly kind: ReceivedKind;
  readonly fields: Fields | 'unknown';
}

interface Fields {
  /** The service that has its work on the day that is asked for. */
  readonly service: Id | undefined;
  /** The service that its own file names, which may have been merged into another since. */
  readonly givenTo: Id | undefined;
  readonly major: boolean | undefined;
  readonly source: string | undefined;
  readonly audience: Audience;
}

/** What may be asked of a subject on a day. */
export function candidateOf(framework: Framework, subject: Subject, day: Day): Candidate & { readonly fields: Fields } {
  const { kind, record } = subject;
  const givenTo = serviceOf(framework, subject);
  const service = givenTo && (serviceOn(framework, givenTo, day)?.id ?? givenTo);
  const fields = { service, givenTo, major: undefined, source: undefined, audience: audienceOfSubject(subject) };
  switch (kind) {
    case 'activity':
      return { id: record.id, kind, fields: { ...fields, major: record.major ?? false } };
    case 'recommendation':
      return { id: record.id, kind, fields: { ...fields, source: record.source } };
    case 'priority':
      return { id: record.id, kind: 'plan', fields };
    case 'plan':
    case 'indicator':
    case 'risk':
    case 'budget':
      return { id: record.id, kind, fields };
  }
}
