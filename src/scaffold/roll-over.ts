import type { Framework, Held } from '../model/framework.js';
import { everHeldBy, heldOn } from '../model/holding.js';
import { type Id, parseId } from '../model/id.js';
import { periodContaining, shiftPeriod } from '../model/period.js';
import type { Plan } from '../model/records.js';
import { quote } from '../model/show.js';
import { showDay } from '../model/words.js';
import { whyFinished } from './finished.js';
import { idInNextYear, type YearTurn } from './year-names.js';

/** A plan of the ended year and what its next year's file takes on. */
export interface RolledPlan {
  readonly plan: Held<Plan>;
  readonly id: Id;
  /** The plan that it stems from: next year's where that is rolled too. */
  readonly parent: Id | undefined;
  readonly carried: ReadonlySet<Id>;
}

/** A plan that gets no next year's file, and why, in words that follow its title. */
export interface PlanLeft {
  readonly plan: Held<Plan>;
  readonly why: string;
}

export interface RollOver {
  readonly turn: YearTurn;
  readonly rolled: readonly RolledPlan[];
  readonly left: readonly PlanLeft[];
  /** Priorities and objectives of rolled plans: an id is given once, so next year's bear another. */
  readonly renamed: ReadonlyMap<Id, Id>;
}

/** Which plans go on into the next year, under which ids and with what; no record is changed by it. */
export function rollOver(framework: Framework, turn: YearTurn): RollOver {
  const ending = [...framework.records.plan.values()].filter(
    ({ to }) => to >= turn.ended.first && to <= turn.ended.last,
  );
  const judged = ending.map((plan) => ({ plan, why: whyLeft(framework, plan, turn) }));
  const plans = judged.flatMap(({ plan, why }) => (why === undefined ? [plan] : []));
  const ids = new Map(plans.map((plan) => [plan.id, nextId(plan.id, turn)]));
  return {
    turn,
    rolled: plans.map((plan) => ({
      plan,
      id: nextId(plan.id, turn),
      parent: plan.parent && (ids.get(plan.parent) ?? plan.parent),
      carried: carriedBy(framework, plan, turn),
    })),
    left: judged.flatMap(({ plan, why }) => (why === undefined ? [] : [{ plan, why }])),
    renamed: new Map(plans.flatMap(namesIn).map((id) => [id, nextId(id, turn)])),
  };
}

/** The latest year from which plans can go on into the next; a plan of several years is none of a year. */
export function lastTurn(framework: Framework): YearTurn | undefined {
  const { calendar } = framework;
  const ends = [...framework.records.plan.values()].map(({ to }) => to);
  const turns = [...new Set(ends)]
    .sort()
    .reverse()
    .map((end) => periodContaining(calendar, 'annual', end))
    .map((ended) => ({ calendar, ended, next: shiftPeriod(calendar, ended, 1) }));
  return turns.find((turn) => rollOver(framework, turn).rolled.length > 0);
}

function whyLeft(framework: Framework, plan: Held<Plan>, turn: YearTurn): string | undefined {
  if (plan.from < turn.ended.first) return `ends on ${showDay(plan.to)} after more than a year`;
  if (plan.to < turn.ended.last) return `ended on ${showDay(plan.to)}, before the year did`;
  const superseded = whySuperseded(plan, turn);
  if (superseded !== undefined) return superseded;
  const service = plan.service && framework.records.service.get(plan.service);
  if (service?.to !== undefined && service.to < turn.next.first) {
    const into = service.succeeded_by === undefined ? '' : ` and went to ${service.succeeded_by}`;
    return `is of a service that ended on ${showDay(service.to)}${into}`;
  }
  const long = [plan.id, ...namesIn(plan)].find((id) => parseId(idInNextYear(id, turn)) === undefined);
  return long === undefined ? undefined : `would need the id ${quote(idInNextYear(long, turn))}, which is too long`;
}

function whySuperseded({ id, document }: Held<Plan>, turn: YearTurn): string | undefined {
  const successor = document?.superseded_by;
  if (successor !== undefined)
    return successor === idInNextYear(id, turn) ? undefined : `is superseded by ${successor}`;
  return document?.status === 'superseded' ? 'is superseded' : undefined;
}

/** The priorities and objectives that a plan names itself. */
function namesIn(plan: Plan): readonly Id[] {
  return (plan.priorities ?? []).flatMap(({ id, objectives = [] }) => [id, ...objectives.map((each) => each.id)]);
}

function carriedBy(framework: Framework, plan: Held<Plan>, turn: YearTurn): ReadonlySet<Id> {
  const held = heldOn(plan, turn.ended.last).filter((id) => {
    const subject = framework.subjects.get(id);
    return subject !== undefined && whyFinished(framework, subject, turn) === undefined;
  });
  return new Set(held);
}

/** What a plan held to its end and its next year's does not take on, with the reason. */
export function whatEnded(
  framework: Framework,
  { plan }: RolledPlan,
  turn: YearTurn,
): readonly (readonly [Id, string])[] {
  return everHeldBy(plan).flatMap((id) => {
    const subject = framework.subjects.get(id);
    const why = subject && whyFinished(framework, subject, turn);
    return why === undefined ? [] : [[id, why] as const];
  });
}

function nextId(id: Id, turn: YearTurn): Id {
  const next = parseId(idInNextYear(id, turn));
  if (next === undefined) throw new Error(`${id} has no id for the next year: its plan should have been left.`);
  return next;
}
