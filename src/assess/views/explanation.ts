import { type Audience, audienceOf } from '../../model/audience.js';
import type { Day } from '../../model/day.js';
import type { LocatedFinding, Location } from '../../model/finding.js';
import type { Framework, Held, Subject } from '../../model/framework.js';
import type { Thing } from '../../model/named-records.js';
import type { Period } from '../../model/period.js';
import { assess } from '../assess.js';
import type {
  ActivityAssessment,
  Assessment,
  BudgetAssessment,
  IndicatorAssessment,
  NarrativeAssessment,
  RecommendationAssessment,
  RiskAssessment,
} from '../assessment.js';
import type { Due } from '../due-state.js';
import type { Evidence } from '../evidence.js';
import type { LateReturn } from '../late-return.js';
import { lifespansOf, plansOfPriorities } from '../lifespans.js';
import type { RollUp } from '../roll-up.js';
import { type IndicatorBasis, indicatorBasis } from './explanation-basis.js';
import { periodExplained } from './explanation-period.js';
import { type ExplainedReturn, explainedReturn, type NotOwed, notOwedFor } from './explanation-return.js';
import { rollUpOfThing } from './explanation-roll-up.js';
import { type ExceptionDetail, exceptionDetail } from './oversight-detail.js';
import { toldOf } from './record-history.js';

/** What is judged of a thing, and what that rests on. */
export type Judged =
  | { readonly of: 'indicator'; readonly item: IndicatorAssessment; readonly basis: IndicatorBasis }
  | { readonly of: 'activity'; readonly item: ActivityAssessment }
  | { readonly of: 'recommendation'; readonly item: RecommendationAssessment }
  | { readonly of: 'risk'; readonly item: RiskAssessment }
  | { readonly of: 'budget'; readonly item: BudgetAssessment }
  | {
      readonly of: 'narrative';
      readonly item: NarrativeAssessment | undefined;
      readonly rollUp: RollUp | undefined;
    }
  | { readonly of: 'roll-up'; readonly rollUp: RollUp | undefined }
  | { readonly of: 'exception'; readonly detail: ExceptionDetail }
  /** It had not begun by the end of the period, or was over before it. */
  | { readonly of: 'nothing-then'; readonly because: 'not-begun' | 'over' }
  /** Nothing is ever judged of its kind. */
  | { readonly of: 'nothing' };

/** One thing in one period of a report, with all that is judged of it. */
export interface Explanation {
  readonly framework: Framework;
  readonly evidence: Evidence;
  readonly thing: Thing & { readonly path: string; readonly audience: Audience };
  readonly period: Period;
  readonly judged: Judged;
  /** What it owes in the period. */
  readonly returns: readonly ExplainedReturn[];
  /** Why it owes nothing; nothing where it does, or never reports. */
  readonly notOwed: NotOwed | undefined;
  readonly late: readonly LateReturn[];
  /** What was found in its files and is not acknowledged. */
  readonly findings: readonly LocatedFinding[];
  /** Warnings that its files acknowledge. */
  readonly acknowledged: readonly Acknowledged[];
}

interface Acknowledged {
  readonly code: string;
  readonly reason: string;
  readonly path: string;
}

interface Asked {
  readonly evidence: Evidence;
  readonly findings: readonly LocatedFinding[];
  readonly period: Period | undefined;
}

/** How the judgements of a thing in a period came about; nothing where its record is not there. */
export function explanationOf(
  framework: Framework,
  thing: Thing,
  { evidence, findings, period: asked }: Asked,
): Explanation | undefined {
  const told = toldOf(framework, thing, evidence);
  if (told === undefined) return undefined;
  const period = periodExplained(framework, thing.id, { evidence, asked });
  const assessment = assess({ framework, period, evidence });
  const judged = judgedOf(assessment, thing, evidence);
  const files = [filed(thing, told.record), entryOf(judged)].filter((file) => file !== undefined);
  const paths = new Set(files.map(({ path }) => path));
  const ofPart = partOfPlan(framework, thing);
  return {
    framework,
    evidence,
    thing: { ...thing, path: told.record.path, audience: audienceOfThing(thing, told.record) },
    period,
    judged,
    ...owedIn(assessment, thing, judged),
    late: assessment.lateReturns.filter(({ due }) => due.subject === thing.id),
    findings: findings.filter(({ at }) => paths.has(at.path) || ofPart?.(at)),
    acknowledged: files.flatMap(({ path, acknowledged = [] }) => acknowledged.map((each) => ({ ...each, path }))),
  };
}

/** What is judged of it, or why nothing is in this period. */
function judgedOf(assessment: Assessment, thing: Thing, { today }: Evidence): Judged {
  return foundOf(assessment, thing, today) ?? { of: 'nothing-then', because: whyNothing(assessment, thing) };
}

function foundOf(assessment: Assessment, { kind, id }: Thing, today: Day): Judged | undefined {
  const { framework, period } = assessment;
  switch (kind) {
    case 'indicator': {
      const item = assessment.indicators.get(id);
      return item && { of: kind, item, basis: indicatorBasis(framework, item, { period, today }) };
    }
    case 'activity':
      return withItem(kind, assessment.activities.get(id));
    case 'recommendation':
      return withItem(kind, assessment.recommendations.get(id));
    case 'risk':
      return withItem(kind, assessment.risks.get(id));
    case 'budget':
      return withItem(kind, assessment.budgets.get(id));
    case 'plan':
    case 'priority':
      return { of: 'narrative', item: assessment.narratives.get(id), rollUp: rollUpOfThing(assessment, { kind, id }) };
    case 'objective':
    case 'service':
      return { of: 'roll-up', rollUp: rollUpOfThing(assessment, { kind, id }) };
    case 'exception': {
      const exception = framework.records.exception.get(id);
      return exception && { of: kind, detail: exceptionDetail(framework, exception, assessment) };
    }
    case 'owner':
    case 'review':
    case 'body':
    case 'paper':
      return { of: 'nothing' };
  }
}

function withItem<Kind, Item>(of: Kind, item: Item | undefined) {
  return item && { of, item };
}

/** What is not judged in a period has not begun by its end, or was over before it. */
function whyNothing({ framework, period }: Assessment, { id }: Thing): 'not-begun' | 'over' {
  const subject = framework.subjects.get(id);
  const lifespans = subject ? lifespansOf(framework, subject, plansOfPriorities(framework)) : [];
  return lifespans.every(({ from }) => from > period.last) ? 'not-begun' : 'over';
}

/** A figure's one return; of the others all that end in the period. */
function owedIn(assessment: Assessment, { id }: Thing, judged: Judged): Pick<Explanation, 'returns' | 'notOwed'> {
  const { framework, period } = assessment;
  const subject = framework.subjects.get(id);
  if (subject === undefined || judged.of === 'nothing-then') return { returns: [], notOwed: undefined };
  const dues = duesShown(assessment, subject, judged);
  const own = judged.of === 'indicator' ? judged.item.period : period;
  return {
    returns: dues.map((due) => explainedReturn(framework, subject, due)),
    notOwed: dues.length > 0 ? undefined : notOwedFor(framework, subject, own),
  };
}

function duesShown({ dues }: Assessment, { record: { id } }: Subject, judged: Judged): readonly Due[] {
  if (judged.of === 'indicator') return judged.item.due === undefined ? [] : [judged.item.due];
  return dues.filter((due) => due.subject === id);
}

interface File {
  readonly path: string;
  readonly acknowledged?: readonly { readonly code: string; readonly reason: string }[];
}

/** What is found in a plan's file is about one priority or objective of it only where it stands in its own lines. */
function partOfPlan(framework: Framework, { kind, id }: Thing): ((at: Location) => boolean) | undefined {
  const objective = kind === 'objective' ? framework.objectives.get(id) : undefined;
  const priority = objective?.priority ?? (kind === 'priority' ? framework.priorities.get(id) : undefined);
  if (priority === undefined) return undefined;
  const { path, priorities = [] } = priority.plan;
  const place = ['priorities', priorities.findIndex((each) => each.id === priority.id)];
  const own = objective ? (priority.objectives ?? []).findIndex((each) => each.id === id) : undefined;
  const field = own === undefined ? place : [...place, 'objectives', own];
  return (at) => at.path === path && field.every((part, index) => at.field?.[index] === part);
}

/** The file of a thing that has one of its own. */
function filed({ kind }: Thing, record: File): File | undefined {
  return kind === 'priority' || kind === 'objective' ? undefined : record;
}

function entryOf(judged: Judged): File | undefined {
  return 'item' in judged ? judged.item?.entry : undefined;
}

function audienceOfThing({ kind }: Thing, record: Held<{ readonly audience?: Audience }>): Audience {
  return kind === 'objective' ? 'public' : audienceOf(kind, record);
}
