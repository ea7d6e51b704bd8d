import type { Day } from '../../model/day.js';
import type { Framework, Held } from '../../model/framework.js';
import type { Owner } from '../../model/records.js';
import { answeringOn } from '../../model/succession.js';
import { type Named, named } from './named.js';
import { dutiesByPost, type PlainHolder, type PlainPost, plainHolder, plainPost } from './people.js';

/** One post in detail. */
export interface PostData {
  readonly council: string;
  readonly today: Day;
  readonly post: PlainPost;
  /** All who ever held it, in the order of the file. */
  readonly holdersEver: readonly PlainHolder[];
  readonly succeededBy: Named | undefined;
  /** The posts whose work it took over. */
  readonly succeeds: readonly Named[];
  readonly reportingToIt: readonly Named[];
  readonly deputyOf: readonly Named[];
  /** The vacant posts that it answers for on the day. */
  readonly standsInFor: readonly Named[];
}

export function postData(framework: Framework, post: Held<Owner>, today: Day): PostData {
  const others = [...framework.records.owner.values()].filter(({ id }) => id !== post.id);
  const current = others.filter(({ to }) => to === undefined || to >= today);
  const namesOf = (chosen: readonly Held<Owner>[]) => chosen.map(({ id }) => named(framework, id));
  const isAnsweredHere = ({ id }: Held<Owner>) => {
    const { post: answering, vacant } = answeringOn(framework, id, today);
    return vacant === id && answering === post.id;
  };
  return {
    council: framework.settings.council,
    today,
    post: plainPost(framework, post, { today, duties: dutiesByPost(framework, today).get(post.id) }),
    holdersEver: (post.holders ?? []).map(plainHolder),
    succeededBy: post.succeeded_by === undefined ? undefined : named(framework, post.succeeded_by),
    succeeds: namesOf(others.filter(({ succeeded_by }) => succeeded_by === post.id)),
    reportingToIt: namesOf(current.filter(({ reports_to }) => reports_to === post.id)),
    deputyOf: namesOf(current.filter(({ deputy }) => deputy === post.id)),
    standsInFor: namesOf(current.filter(isAnsweredHere)),
  };
}
