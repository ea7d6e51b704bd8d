import { type BudgetSide, sideOf } from '../../model/budget-side.js';
import type { Framework, Held } from '../../model/framework.js';
import type { Budget, Recommendation, Risk } from '../../model/records.js';
import type { RiskScore } from '../../model/risk-band.js';
import { assessBudget, type BudgetAssessment } from '../budget.js';
import type { Evidence } from '../evidence.js';
import { assessRecommendation, type OversightQuestion, type RecommendationAssessment } from '../recommendation.js';
import { assessRisk, type RiskAssessment } from '../risk.js';
import { type OwnPeriod, ownPeriodsOf, type ToldPeriod, toldPeriod } from './told-periods.js';

/** One quarter of a recommendation as it stood at its end. */
export interface RecommendationQuarter extends ToldPeriod {
  readonly status: RecommendationAssessment['status'];
  readonly isOpen: boolean;
  readonly daysOverdue: number | undefined;
  readonly isWithinRevisedDate: boolean;
  readonly commentary: string | undefined;
  readonly action: string | undefined;
  readonly evidence: string | undefined;
}

export interface RecommendationHistory {
  readonly of: 'recommendation';
  readonly periods: readonly RecommendationQuarter[];
}

/** One quarter of a risk; without a score nobody scored it. */
export interface RiskQuarter extends ToldPeriod {
  readonly residual: RiskScore | undefined;
  readonly movement: RiskAssessment['movement'];
  readonly isAboveAppetite: boolean | undefined;
  readonly commentary: string | undefined;
}

export interface RiskHistory {
  readonly of: 'risk';
  readonly inherent: RiskScore | undefined;
  readonly target: RiskScore | undefined;
  readonly periods: readonly RiskQuarter[];
}

/** One quarter of a budget, in pounds. */
export interface BudgetQuarter extends ToldPeriod {
  readonly actual: number | undefined;
  readonly forecast: number | undefined;
  readonly budgeted: number | undefined;
  readonly profiled: number | undefined;
  readonly variance: BudgetAssessment['variance'];
  readonly rating: BudgetAssessment['rating'] | undefined;
  readonly commentary: string | undefined;
}

export interface BudgetHistory {
  readonly of: 'budget';
  readonly side: BudgetSide;
  readonly periods: readonly BudgetQuarter[];
}

export function recommendationHistory(
  framework: Framework,
  record: Held<Recommendation>,
  evidence: Evidence,
): RecommendationHistory {
  const periods = ownPeriodsOf(framework, { kind: 'recommendation', record }, evidence).map(
    (own): RecommendationQuarter => {
      const item = assessRecommendation(framework, record, questionOf(own, evidence));
      return {
        ...toldPeriod(framework, own, evidence.today),
        status: own.entry?.status ?? 'not-reported',
        isOpen: item?.isOpen ?? true,
        daysOverdue: item?.daysOverdue,
        isWithinRevisedDate: item?.isWithinRevisedDate ?? false,
        commentary: own.entry?.commentary,
        action: own.entry?.action,
        evidence: own.entry?.evidence,
      };
    },
  );
  return { of: 'recommendation', periods };
}

export function riskHistory(framework: Framework, record: Held<Risk>, evidence: Evidence): RiskHistory {
  const judged = ownPeriodsOf(framework, { kind: 'risk', record }, evidence).map((own) => ({
    own,
    item: assessRisk(framework, record, questionOf(own, evidence)),
  }));
  const latest = judged.findLast(({ item }) => item !== undefined)?.item;
  const periods = judged.map(
    ({ own, item }): RiskQuarter => ({
      ...toldPeriod(framework, own, evidence.today),
      residual: item?.residual,
      movement: item?.movement ?? 'unknown',
      isAboveAppetite: item?.isAboveAppetite,
      commentary: own.entry?.commentary,
    }),
  );
  return { of: 'risk', inherent: latest?.inherent, target: latest?.target, periods };
}

export function budgetHistory(framework: Framework, record: Held<Budget>, evidence: Evidence): BudgetHistory {
  const periods = ownPeriodsOf(framework, { kind: 'budget', record }, evidence).map((own): BudgetQuarter => {
    const item = assessBudget(framework, record, questionOf(own, evidence));
    return {
      ...toldPeriod(framework, own, evidence.today),
      actual: own.entry?.actual,
      forecast: own.entry?.forecast,
      budgeted: item?.budgeted,
      profiled: item?.toDate?.profiled,
      variance: item?.variance,
      rating: item?.rating,
      commentary: own.entry?.commentary,
    };
  });
  return { of: 'budget', side: sideOf(record), periods };
}

/** One quarter is judged as a report of that quarter would judge it. */
function questionOf(
  { period, due }: OwnPeriod<'recommendation' | 'risk' | 'budget'>,
  { today }: Evidence,
): OversightQuestion {
  return { period, today, dues: due ? [due] : [], isHeld: true };
}
