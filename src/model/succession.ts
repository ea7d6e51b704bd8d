import type { Day } from './day.js';
import type { Framework, Held } from './framework.js';
import type { Id } from './id.js';
import type { Owner, Service } from './records.js';

interface Succeeded {
  readonly id: Id;
  readonly to?: Day;
  readonly succeeded_by?: Id;
}

/** The service that has a service's work on a day: itself, or after its end the one that it was merged into. */
export function serviceOn(framework: Framework, id: Id, day: Day): Held<Service> | undefined {
  return successorOn(framework.records.service, id, day);
}

/** The post that has a post's work on a day: itself, or after its end its successor. */
export function postOn(framework: Framework, id: Id, day: Day): Held<Owner> | undefined {
  return successorOn(framework.records.owner, id, day);
}

/** A chain that leads back to where it was stops there: a check finds it. */
function successorOn<Kept extends Succeeded>(all: ReadonlyMap<Id, Kept>, id: Id, day: Day): Kept | undefined {
  const seen = new Set<Id>();
  let kept = all.get(id);
  while (kept?.succeeded_by !== undefined && kept.to !== undefined && kept.to < day && !seen.has(kept.id)) {
    seen.add(kept.id);
    kept = all.get(kept.succeeded_by) ?? kept;
  }
  return kept;
}

/** Who holds a post on a day: nobody where it is vacant, or where the post itself has ended. A post that lists no holders says nothing of them and is not vacant. */
export function isVacantOn({ holders, to: end }: Owner, day: Day): boolean {
  if (end !== undefined && end < day) return true;
  if (holders === undefined) return false;
  return !holders.some(({ from, to }) => (from === undefined || from <= day) && (to === undefined || to >= day));
}

/** Who answers for a post on a day, and why it is not the post itself. */
export interface Answering {
  readonly post: Id;
  /** The vacant post that another answers for; nothing where the post answers itself. */
  readonly vacant: Id | undefined;
}

/** A vacant post's items go to its deputy, else to the post it reports to, as long as there is one that is held. Source: page "The data folder". */
export function answeringOn(framework: Framework, id: Id, day: Day): Answering {
  const post = postOn(framework, id, day);
  if (post === undefined) return { post: id, vacant: undefined };
  const seen = new Set<Id>();
  let stand: Held<Owner> | undefined = post;
  while (stand !== undefined && isVacantOn(stand, day) && !seen.has(stand.id)) {
    seen.add(stand.id);
    stand = nextOf(framework, stand, { day, seen });
  }
  if (stand === undefined || stand.id === post.id || isVacantOn(stand, day))
    return { post: post.id, vacant: undefined };
  return { post: stand.id, vacant: post.id };
}

function nextOf(
  framework: Framework,
  { deputy, reports_to }: Owner,
  { day, seen }: { readonly day: Day; readonly seen: ReadonlySet<Id> },
): Held<Owner> | undefined {
  const stands = [deputy, reports_to].flatMap((id) => (id === undefined ? [] : (postOn(framework, id, day) ?? [])));
  return stands.find((post) => !seen.has(post.id) && !isVacantOn(post, day)) ?? stands.find(({ id }) => !seen.has(id));
}

interface Renamed {
  readonly name: string;
  readonly formerly?: readonly { readonly name: string; readonly until: Day }[];
}

/** The name on a day: the earlier name that was used longest beyond it is the wrong one, the one that ended first after it right. */
export function nameOn({ name, formerly = [] }: Renamed, day: Day): string {
  const still = formerly.filter(({ until }) => until >= day);
  const first = [...still].sort((a, b) => (a.until < b.until ? -1 : 1))[0];
  return first?.name ?? name;
}
