import { compareTexts } from '../model/finding.js';
import type { Framework, Subject } from '../model/framework.js';
import { heldOn } from '../model/holding.js';
import type { Id } from '../model/id.js';
import { type Period, sameFrequencyAndPeriod } from '../model/period.js';
import { assessActivity } from './activity.js';
import type {
  ActivityAssessment,
  Assessment,
  AssessmentQuestion,
  BudgetAssessment,
  IndicatorAssessment,
  NarrativeAssessment,
  RecommendationAssessment,
  RiskAssessment,
} from './assessment.js';
import { assessBudget } from './budget.js';
import { dueNext } from './due-next.js';
import type { Due } from './due-state.js';
import { assessExceptions } from './exception.js';
import { standingPeriodOf } from './expected.js';
import { assessIndicator } from './indicator.js';
import { type LateReturn, lateReturnsOf } from './late-return.js';
import { assessNarrative } from './narrative.js';
import { isAskedForNow, outstandingBefore } from './owed-before.js';
import { assessRecommendation } from './recommendation.js';
import { assessRisk } from './risk.js';
import { type DuesQuestion, duesOf, duesQuestion } from './subject-dues.js';

/** Everything that can be said of one period on one day, from the records, the entries and what is known of when they came. */
export function assess({ framework, period, evidence }: AssessmentQuestion): Assessment {
  const question = duesQuestion(framework, spanOf(period), evidence);
  const held = heldByRunningPlans(framework, period);
  const found = nothingFound();
  for (const subject of inOrder(framework)) {
    const dues = duesOf(framework, subject, question);
    found.dues.push(...dues);
    found.lateReturns.push(...lateReturnsOf(framework, subject, { dues, question }));
    assessSubject(found, subject, { framework, period, question, dues, isHeld: held.has(subject.record.id) });
  }
  const outstanding = outstandingBefore(framework, period, question);
  return {
    framework,
    period,
    ...evidence,
    ...found,
    exceptions: assessExceptions(framework, found.dues, outstanding),
    owedBefore: outstanding.filter(isAskedForNow),
    dueNext: dueNext(framework, question),
  };
}

interface Found {
  readonly indicators: Map<Id, IndicatorAssessment>;
  readonly activities: Map<Id, ActivityAssessment>;
  readonly narratives: Map<Id, NarrativeAssessment>;
  readonly recommendations: Map<Id, RecommendationAssessment>;
  readonly risks: Map<Id, RiskAssessment>;
  readonly budgets: Map<Id, BudgetAssessment>;
  readonly dues: Due[];
  readonly lateReturns: LateReturn[];
}

function nothingFound(): Found {
  return {
    indicators: new Map(),
    activities: new Map(),
    narratives: new Map(),
    recommendations: new Map(),
    risks: new Map(),
    budgets: new Map(),
    dues: [],
    lateReturns: [],
  };
}

interface Asked {
  readonly framework: Framework;
  readonly period: Period;
  readonly question: DuesQuestion;
  readonly dues: readonly Due[];
  readonly isHeld: boolean;
}

function assessSubject(found: Found, subject: Subject, asked: Asked): void {
  const { framework, question } = asked;
  const { today } = question.evidence;
  switch (subject.kind) {
    case 'indicator': {
      const dueOf = (own: Period) => dueOfPeriod(subject, own, asked);
      keep(found.indicators, subject, assessIndicator(framework, subject.record, { ...asked, today, dueOf }));
      return;
    }
    case 'activity':
      keep(found.activities, subject, assessActivity(framework, subject.record, { ...asked, today }));
      return;
    case 'plan':
    case 'priority':
      keep(found.narratives, subject, assessNarrative(framework, subject, asked));
      return;
    case 'recommendation':
      keep(found.recommendations, subject, assessRecommendation(framework, subject.record, { ...asked, today }));
      return;
    case 'risk':
      keep(found.risks, subject, assessRisk(framework, subject.record, { ...asked, today }));
      return;
    case 'budget':
      keep(found.budgets, subject, assessBudget(framework, subject.record, { ...asked, today }));
      return;
  }
}

function keep<Value>(found: Map<Id, Value>, subject: Subject, value: Value | undefined): void {
  if (value !== undefined) found.set(subject.record.id, value);
}

/** Where one own period stands that is not in the report's: an annual figure beside a quarter's. */
function dueOfPeriod(subject: Subject, own: Period, { framework, question }: Asked): Due | undefined {
  const span = spanOf(standingPeriodOf(framework.calendar, subject, own));
  const dues = duesOf(framework, subject, { ...question, span });
  return dues.find((due) => sameFrequencyAndPeriod(due.period, own));
}

/** By id, so that the order of files and of maps does not matter. */
function inOrder(framework: Framework): readonly Subject[] {
  return [...framework.subjects.values()].sort((a, b) => compareTexts(a.record.id, b.record.id));
}

function heldByRunningPlans(framework: Framework, period: Period): ReadonlySet<Id> {
  return new Set([...framework.records.plan.values()].flatMap((plan) => heldOn(plan, period.last)));
}

function spanOf({ first, last }: Period) {
  return { from: first, to: last };
}
