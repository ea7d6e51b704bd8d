import type { Day } from '../../model/day.js';
import type { Framework } from '../../model/framework.js';
import type { Id } from '../../model/id.js';
import { thingOf } from '../../model/named-records.js';
import { answeringOn, postOn } from '../../model/succession.js';

/** A thing by its id, with the name that people know it by. */
export interface Named {
  readonly id: Id;
  readonly title: string;
}

/** A post on a day: the one that has its work, and who answers for it while it is vacant. */
export interface NamedPost extends Named {
  readonly answeredBy: Named | undefined;
}

/** A service by its id, with its name. */
export interface NamedService {
  readonly id: Id;
  readonly name: string;
}

export function named(framework: Framework, id: Id): Named {
  return { id, title: thingOf(framework, id)?.title ?? id };
}

export function namedService(framework: Framework, id: Id): NamedService {
  return { id, name: named(framework, id).title };
}

export function namedPost(framework: Framework, id: Id | undefined, day: Day): NamedPost | undefined {
  if (id === undefined) return undefined;
  const post = postOn(framework, id, day);
  if (post === undefined) return { id, title: id, answeredBy: undefined };
  const { post: answering, vacant } = answeringOn(framework, id, day);
  return {
    id: post.id,
    title: post.title,
    answeredBy: vacant === undefined ? undefined : named(framework, answering),
  };
}
