import type { Day } from '../../model/day.js';
import { compareTexts } from '../../model/finding.js';
import type { Framework, Held } from '../../model/framework.js';
import { grouped } from '../../model/grouped.js';
import type { Id } from '../../model/id.js';
import { recordKinds } from '../../model/kinds/index.js';
import { periodContaining } from '../../model/period.js';
import type { Owner } from '../../model/records.js';
import { isVacantOn, postOn, serviceOn } from '../../model/succession.js';
import { type Duty, type DutyKind, dutiesIn, dutyKinds } from './duties.js';
import { type Named, type NamedPost, type NamedService, named, namedPost, namedService } from './named.js';

/** Who held a post, and when. */
export interface PlainHolder {
  readonly name: string | undefined;
  readonly github: string | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** One post on a day, with how much it answers for. */
export interface PlainPost extends NamedPost {
  readonly roles: Owner['roles'];
  readonly service: NamedService | undefined;
  readonly email: string | undefined;
  /** Those on the day; nothing where the post does not say who holds it. */
  readonly holders: readonly PlainHolder[] | undefined;
  readonly isVacant: boolean;
  readonly reportsTo: Named | undefined;
  readonly deputy: Named | undefined;
  readonly jobDescriptionChecked: Day | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** What it owns in the year of the day, kinds that it owns nothing of left out. */
  readonly owns: readonly { readonly kind: DutyKind; readonly count: number }[];
  /** Indicators whose figure it provides, and those whose figure it checks. */
  readonly provides: number;
  readonly validates: number;
}

/** A post that is no more, and who has its work now. */
export interface EndedPost extends Named {
  readonly to: Day;
  readonly succeededBy: Named | undefined;
}

/** Who is responsible for what on a day. */
export interface PeopleData {
  readonly council: string;
  readonly today: Day;
  /** Champions, portfolio holders and the co-ordinator. Source: NNDC framework 2012, section 5. */
  readonly leads: readonly PlainPost[];
  readonly others: readonly PlainPost[];
  readonly ended: readonly EndedPost[];
}

const leading: readonly Owner['roles'][number][] = ['champion', 'portfolio-holder', 'coordinator'];
const rolesInOrder: readonly unknown[] = recordKinds.owner.schema.properties?.roles?.items?.enum ?? [];

export function peopleData(framework: Framework, today: Day): PeopleData {
  const posts = [...framework.records.owner.values()];
  const duties = dutiesByPost(framework, today);
  const current = posts.filter(({ to }) => to === undefined || to >= today);
  const plainOf = (chosen: readonly Held<Owner>[], order: readonly unknown[]) =>
    [...chosen].sort(byRole(order)).map((post) => plainPost(framework, post, { today, duties: duties.get(post.id) }));
  const isLead = ({ roles }: Owner) => roles.some((role) => leading.includes(role));
  return {
    council: framework.settings.council,
    today,
    leads: plainOf(current.filter(isLead), leading),
    others: plainOf(
      current.filter((post) => !isLead(post)),
      rolesInOrder,
    ),
    ended: posts.flatMap((post) => endedPost(framework, post, today)),
  };
}

/** What records give to each post, those of ended posts to their successors. */
export function dutiesByPost(framework: Framework, today: Day): ReadonlyMap<Id, readonly Duty[]> {
  const year = periodContaining(framework.calendar, 'annual', today);
  const postOf = (duty: Duty) => postOn(framework, duty.post, today)?.id ?? duty.post;
  return grouped(dutiesIn(framework, { year, day: today }).map((duty) => [postOf(duty), duty]));
}

/** One post as it is on a day. */
export function plainPost(
  framework: Framework,
  post: Held<Owner>,
  { today, duties = [] }: { readonly today: Day; readonly duties: readonly Duty[] | undefined },
): PlainPost {
  const { id, title, roles, email, from, to, holders } = post;
  const service = post.service && serviceOn(framework, post.service, today);
  const nameOf = (other: Id | undefined) => (other === undefined ? undefined : named(framework, other));
  return {
    id,
    title,
    answeredBy: namedPost(framework, id, today)?.answeredBy,
    roles,
    service: service && namedService(framework, service.id),
    email,
    holders: holders?.filter((each) => isOn(each, today)).map(plainHolder),
    isVacant: isVacantOn(post, today),
    reportsTo: nameOf(post.reports_to),
    deputy: nameOf(post.deputy),
    jobDescriptionChecked: post.job_description_checked,
    from,
    to,
    owns: ownedOf(duties),
    provides: duties.filter(({ role }) => role === 'data-provider').length,
    validates: duties.filter(({ role }) => role === 'validator').length,
  };
}

export function plainHolder({ name, github, from, to }: NonNullable<Owner['holders']>[number]): PlainHolder {
  return { name, github, from, to };
}

function isOn({ from, to }: { readonly from?: Day; readonly to?: Day }, day: Day): boolean {
  return (from === undefined || from <= day) && (to === undefined || to >= day);
}

function ownedOf(duties: readonly Duty[]): PlainPost['owns'] {
  const owned = duties.filter(({ role }) => role !== 'data-provider' && role !== 'validator');
  return dutyKinds
    .map((kind) => ({ kind, count: owned.filter((duty) => duty.kind === kind).length }))
    .filter(({ count }) => count > 0);
}

function endedPost(
  framework: Framework,
  { id, title, to, succeeded_by }: Held<Owner>,
  today: Day,
): readonly EndedPost[] {
  if (to === undefined || to >= today) return [];
  const succeededBy = succeeded_by === undefined ? undefined : postOn(framework, id, today);
  return [{ id, title, to, succeededBy: succeededBy && named(framework, succeededBy.id) }];
}

/** By the first role of the order that a post has, then by title. */
function byRole(order: readonly unknown[]): (a: Held<Owner>, b: Held<Owner>) => number {
  const placeOf = ({ roles }: Owner) =>
    Math.min(...roles.map((role) => order.indexOf(role)).filter((at) => at >= 0), order.length);
  return (a, b) => placeOf(a) - placeOf(b) || compareTexts(a.title, b.title) || compareTexts(a.id, b.id);
}
