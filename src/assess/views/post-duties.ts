import type { Day } from '../../model/day.js';
import type { Framework, Held } from '../../model/framework.js';
import type { Id } from '../../model/id.js';
import type { Period } from '../../model/period.js';
import type { Owner } from '../../model/records.js';
import { answeringOn, postOn } from '../../model/succession.js';
import type { Assessment } from '../assessment.js';
import { type Duty, type DutyKind, dutiesIn, dutyKinds } from './duties.js';
import { type Named, type NamedPost, named, namedPost } from './named.js';
import { type PlainPeriod, plainPeriod } from './plain-period.js';
import { type Standing, standingOf } from './standing.js';
import { dayInYear } from './thread.js';

/** One thing that a post answers for, by its name and with how it stands. */
export interface NamedDuty extends Omit<Duty, 'post'>, Named {
  readonly code: string | undefined;
  /** The vacant post whose it is, where this one stands in for it. */
  readonly standsInFor: Named | undefined;
  readonly standing: Standing | undefined;
}

/** Everything that one post answers for in a year. */
export interface PostDutiesData {
  readonly council: string;
  readonly today: Day;
  readonly year: PlainPeriod;
  /** The quarter whose judgements are told. */
  readonly standingIn: PlainPeriod;
  readonly post: NamedPost;
  /** The post ended before the day looked at, so that its work is another's. */
  readonly ended: { readonly on: Day; readonly title: string } | undefined;
  readonly duties: readonly NamedDuty[];
}

/** What a post answers for itself and what it stands in for, in the order of the kinds. */
export function postDutiesData(assessment: Assessment, asked: Held<Owner>, year: Period): PostDutiesData {
  const { framework, period, today } = assessment;
  const { calendar } = framework;
  const day = dayInYear(year, today);
  const post = postOn(framework, asked.id, day) ?? asked;
  return {
    council: framework.settings.council,
    today,
    year: plainPeriod(calendar, year),
    standingIn: plainPeriod(calendar, period),
    post: namedPost(framework, post.id, day) ?? { id: post.id, title: post.title, answeredBy: undefined },
    ended: asked.to !== undefined && asked.to < day ? { on: asked.to, title: asked.title } : undefined,
    duties: inOrder(dutiesIn(framework, { year, day })).flatMap((duty) => dutyOf(assessment, duty, { post, day })),
  };
}

function inOrder(duties: readonly Duty[]): readonly Duty[] {
  return dutyKinds.flatMap((kind: DutyKind) => duties.filter((duty) => duty.kind === kind));
}

interface Whose {
  readonly post: Held<Owner>;
  readonly day: Day;
}

function dutyOf(assessment: Assessment, { post: whose, ...duty }: Duty, { post, day }: Whose): readonly NamedDuty[] {
  const { framework } = assessment;
  const held = heldBy(framework, whose, { post, day });
  if (held === undefined) return [];
  const { title } = named(framework, duty.id);
  const code = framework.records.indicator.get(duty.id)?.code;
  const isWhole = duty.text === undefined;
  return [{ ...duty, title, code, ...held, standing: isWhole ? standingOf(assessment, duty.id) : undefined }];
}

/** How the post comes to answer for what is another's or its own; nothing where it does not. */
function heldBy(framework: Framework, whose: Id, { post, day }: Whose): Pick<NamedDuty, 'standsInFor'> | undefined {
  if (postOn(framework, whose, day)?.id === post.id) return { standsInFor: undefined };
  const { post: answering, vacant } = answeringOn(framework, whose, day);
  return vacant !== undefined && answering === post.id ? { standsInFor: named(framework, vacant) } : undefined;
}
