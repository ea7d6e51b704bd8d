import type { Day } from '../../model/day.js';
import type { Framework } from '../../model/framework.js';
import type { Id } from '../../model/id.js';
import type { Period } from '../../model/period.js';
import { livesInYear } from './alive.js';
import { actionDuties, decisionDuties, milestoneDuties, recoveryDuties } from './duties-within.js';
import { plansOfYear } from './thread.js';

/** What a post can answer for, in the order in which it is told. */
export const dutyKinds = [
  'service',
  'plan',
  'priority',
  'indicator',
  'activity',
  'milestone',
  'recommendation',
  'risk',
  'risk-action',
  'budget',
  'decision',
  'recovery-action',
] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** One thing that a record gives to a post. */
export interface Duty {
  readonly kind: DutyKind;
  /** The record that it stands in. */
  readonly id: Id;
  readonly role: 'owner' | 'data-provider' | 'validator' | 'head' | 'portfolio-holder';
  /** The post as the record names it. */
  readonly post: Id;
  /** A milestone, action or decision in words; of anything else the record tells it. */
  readonly text: string | undefined;
  readonly due: Day | undefined;
  readonly done: Day | undefined;
  /** What came of a decision. */
  readonly outcome: string | undefined;
}

export interface DutyQuestion {
  readonly year: Period;
  readonly day: Day;
}

/** Everything that the records of a year give to posts. */
export function dutiesIn(framework: Framework, question: DutyQuestion): readonly Duty[] {
  return [
    ...serviceDuties(framework, question.day),
    ...planDuties(framework, question.year),
    ...indicatorDuties(framework, question.year),
    ...(['activity', 'recommendation', 'risk'] as const).flatMap((kind) => owned(framework, kind, question.year)),
    ...milestoneDuties(framework, question),
    ...actionDuties(framework, question),
    ...budgetDuties(framework, question.year),
    ...decisionDuties(framework, question),
    ...recoveryDuties(framework, question),
  ];
}

function serviceDuties(framework: Framework, day: Day): readonly Duty[] {
  return [...framework.records.service.values()]
    .filter(({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to))
    .flatMap(({ id, head, portfolio_holder }) => [
      ...duty('service', id, { post: head, role: 'head' }),
      ...duty('service', id, { post: portfolio_holder, role: 'portfolio-holder' }),
    ]);
}

/** A priority without a post of its own is its plan's. */
function planDuties(framework: Framework, year: Period): readonly Duty[] {
  const plans = plansOfYear(framework, year);
  const priorities = [...framework.priorities.values()].filter(({ plan }) => plans.some(({ id }) => id === plan.id));
  return [
    ...plans.flatMap(({ id, owner }) => duty('plan', id, { post: owner })),
    ...priorities.flatMap(({ id, owner, plan, portfolio_holder }) => [
      ...duty('priority', id, { post: owner ?? plan.owner }),
      ...duty('priority', id, { post: portfolio_holder, role: 'portfolio-holder' }),
    ]),
  ];
}

function indicatorDuties(framework: Framework, year: Period): readonly Duty[] {
  return [...framework.records.indicator.values()]
    .filter(({ id }) => livesInYear(framework, id, year))
    .flatMap(({ id, owner, data_provider, validator }) => [
      ...duty('indicator', id, { post: owner }),
      ...duty('indicator', id, { post: data_provider, role: 'data-provider' }),
      ...duty('indicator', id, { post: validator, role: 'validator' }),
    ]);
}

function owned(framework: Framework, kind: 'activity' | 'recommendation' | 'risk', year: Period): readonly Duty[] {
  return [...framework.records[kind].values()]
    .filter(({ id }) => livesInYear(framework, id, year))
    .flatMap(({ id, owner }) => duty(kind, id, { post: owner }));
}

function budgetDuties(framework: Framework, year: Period): readonly Duty[] {
  return [...framework.records.budget.values()]
    .filter((budget) => budget.year === year.key)
    .flatMap(({ id, owner }) => duty('budget', id, { post: owner }));
}

function duty(
  kind: DutyKind,
  id: Id,
  { post, role = 'owner' }: { readonly post: Id | undefined; readonly role?: Duty['role'] },
): readonly Duty[] {
  return post === undefined
    ? []
    : [{ kind, id, post, role, text: undefined, due: undefined, done: undefined, outcome: undefined }];
}
