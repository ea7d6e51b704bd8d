import type { Day } from '../model/day.js';
import type { Framework, Held, Subject } from '../model/framework.js';
import type { Id } from '../model/id.js';
import type { Exception, Paper } from '../model/records.js';
import { answeringOn, postOn, serviceOn } from '../model/succession.js';

/** Records that a report shows, and from which it takes the names of posts and services. */
export interface Shown {
  readonly subjects: readonly Subject[];
  readonly exceptions: readonly Held<Exception>[];
  readonly papers: readonly Held<Paper>[];
  /** The service that the report is of. */
  readonly service: Id | undefined;
}

/** The posts and services that a report names: those that its records name, and those that have their work on the day. */
export function namesShownBy(framework: Framework, shown: Shown, day: Day): ReadonlySet<Id> {
  const posts = [
    ...shown.subjects.flatMap(postsOf),
    ...shown.exceptions.map((exception) => exception.requested_by),
    ...shown.papers.flatMap((paper) => (paper.decisions ?? []).flatMap(({ owner }) => owner ?? [])),
  ];
  const services = [
    ...shown.subjects.flatMap((subject) => servicesOf(subject)),
    ...(shown.service === undefined ? [] : [shown.service]),
  ];
  return new Set([
    ...posts.flatMap((post) => withWhoAnswers(framework, post, day)),
    ...services.flatMap((id) => [id, serviceOn(framework, id, day)?.id ?? id]),
  ]);
}

function withWhoAnswers(framework: Framework, post: Id, day: Day): readonly Id[] {
  return [post, postOn(framework, post, day)?.id ?? post, answeringOn(framework, post, day).post];
}

function servicesOf({ kind, record }: Subject): readonly Id[] {
  const service = kind === 'priority' ? record.plan.service : record.service;
  return service === undefined ? [] : [service];
}

function postsOf(subject: Subject): readonly Id[] {
  const { kind, record } = subject;
  switch (kind) {
    case 'priority':
      return [record.owner ?? record.plan.owner];
    case 'indicator':
      return [record.owner, record.data_provider, record.validator].filter((post) => post !== undefined);
    case 'activity':
      return [record.owner, ...(record.milestones ?? []).flatMap(({ owner }) => owner ?? [])];
    case 'risk':
      return [record.owner, ...(record.actions ?? []).flatMap(({ owner }) => owner ?? [])];
    case 'plan':
    case 'recommendation':
    case 'budget':
      return [record.owner];
  }
}
