import type { Day } from '../model/day.js';
import type { Framework, Held, Subject } from '../model/framework.js';
import type { Id } from '../model/id.js';
import type { Exception, Paper } from '../model/records.js';
import { serviceOf } from '../model/service-of.js';
import { isVacantOn, postOn } from '../model/succession.js';

/** Records that a report shows, and from which it takes the names of posts and services. */
export interface Shown {
  readonly subjects: readonly Subject[];
  readonly exceptions: readonly Held<Exception>[];
  readonly papers: readonly Held<Paper>[];
  /** The service that the report is of. */
  readonly service: Id | undefined;
}

/** The posts and services that a report names: those that its records name and those that took their work on, whether or not their own files can be read. */
export function namesShownBy(framework: Framework, shown: Shown, day: Day): ReadonlySet<Id> {
  const posts = [
    ...shown.subjects.flatMap(postsOf),
    ...shown.exceptions.map((exception) => exception.requested_by),
    ...shown.papers.flatMap((paper) => (paper.decisions ?? []).flatMap(({ owner }) => owner ?? [])),
  ];
  const services = [
    ...shown.subjects.flatMap((subject) => serviceOf(framework, subject) ?? []),
    ...(shown.service === undefined ? [] : [shown.service]),
  ];
  return new Set([
    ...reached(posts, (post) => whoAnswersFor(framework, post, day)),
    ...reached(services, (service) => successorOf(framework.records.service.get(service), day)),
  ]);
}

function reached(ids: readonly Id[], nextOf: (id: Id) => readonly Id[]): ReadonlySet<Id> {
  const found = new Set(ids);
  // a set that grows while it is walked is walked to its end, and no chain is followed twice
  for (const id of found) for (const next of nextOf(id)) found.add(next);
  return found;
}

/** Its successor, else of a vacant post its deputy, and the post it reports to where the deputy cannot answer. */
function whoAnswersFor(framework: Framework, id: Id, day: Day): readonly Id[] {
  const post = framework.records.owner.get(id);
  const successor = successorOf(post, day);
  if (post === undefined || successor.length > 0 || !isVacantOn(post, day)) return successor;
  const { deputy, reports_to } = post;
  const standIn = deputy && postOn(framework, deputy, day);
  const isAnswered = standIn && !isVacantOn(standIn, day);
  return [deputy, isAnswered ? undefined : reports_to].filter((each) => each !== undefined);
}

function successorOf(ended: { readonly to?: Day; readonly succeeded_by?: Id } | undefined, day: Day): readonly Id[] {
  return ended?.succeeded_by !== undefined && ended.to !== undefined && ended.to < day ? [ended.succeeded_by] : [];
}

function postsOf(subject: Subject): readonly Id[] {
  const { kind, record } = subject;
  switch (kind) {
    case 'priority':
      return [record.owner ?? record.plan.owner];
    case 'indicator':
      return [
        ...[record.owner, record.data_provider, record.validator].filter((post) => post !== undefined),
        ...(record.recovery_plans ?? []).flatMap(({ actions = [] }) => actions.flatMap(({ owner }) => owner ?? [])),
      ];
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
