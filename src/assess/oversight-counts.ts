import type { Day } from '../model/day.js';
import type { Period } from '../model/period.js';
import type { RiskBand } from '../model/risk-band.js';
import type { BudgetAssessment } from './budget.js';
import { countBy } from './counts.js';
import { seenFrom } from './own-quarter.js';
import type { RecommendationAssessment } from './recommendation.js';
import type { RiskAssessment, RiskMovement } from './risk.js';

/** Implemented or verified, told apart, of those due by the day. Both words are as last told by then. */
export interface ImplementationRate {
  readonly asAt: Day;
  /** First due on or before the day, whatever has become of them. */
  readonly due: number;
  /** Of those due: on management's word. */
  readonly implemented: number;
  /** Of those due: on the auditor's word. */
  readonly verified: number;
  /** Of those verified: closed before the period, so that no report lists them. */
  readonly verifiedBefore: number;
}

/** How long those that are still to be carried out have been open, in calendar days since they were reported. */
interface Ageing {
  readonly open: number;
  readonly overAYear: number;
  /** Of the one that has been open longest; nothing where none is open. */
  readonly longest: number | undefined;
}

/** Recommendations counted once each; the statuses add to `total`, and the others are some of it. */
export interface RecommendationCounts {
  readonly byStatus: Readonly<Record<RecommendationAssessment['status'], number>>;
  readonly total: number;
  readonly overdue: number;
  /** Of the overdue, those whose last agreed date has not passed. */
  readonly withinRevisedDate: number;
  /** Open, and extended twice or more. */
  readonly extendedTwice: number;
  readonly ageing: Ageing;
  readonly rate: ImplementationRate;
}

/** Open risks counted once each by the score of the quarter; the bands add to `total`, and so do the movements. */
export interface RiskCounts {
  readonly byBand: Readonly<Record<RiskBand | 'not-scored', number>>;
  readonly byMovement: Readonly<Record<RiskMovement, number>>;
  readonly total: number;
  readonly aboveAppetite: number;
  /** Closed in the period: in no other count. */
  readonly closed: number;
}

/** Budgets counted once each; the ratings add to `total`, and so do the three ways a forecast can stand. */
export interface BudgetCounts {
  readonly byRating: Readonly<Record<BudgetAssessment['rating']['colour'], number>>;
  readonly byForecast: Readonly<Record<'adverse' | 'within' | 'not-told', number>>;
  readonly total: number;
}

export interface OversightCounts {
  readonly recommendations: RecommendationCounts;
  readonly risks: RiskCounts;
  readonly budgets: BudgetCounts;
}

interface Judged {
  readonly recommendations: readonly RecommendationAssessment[];
  readonly risks: readonly RiskAssessment[];
  readonly budgets: readonly BudgetAssessment[];
}

export function oversightCounts(
  { recommendations, risks, budgets }: Judged,
  { today, period }: { readonly today: Day; readonly period: Period },
): OversightCounts {
  return {
    recommendations: recommendationCounts(recommendations, seenFrom(today, period)),
    risks: riskCounts(risks),
    budgets: budgetCounts(budgets),
  };
}

/** Each once, but for those of the past: they are in the implementation rate alone, for what was due and done stays so. */
export function recommendationCounts(all: readonly RecommendationAssessment[], asAt: Day): RecommendationCounts {
  const counted = all.filter((each) => each.counted && !each.isPast);
  const overdue = counted.filter(({ daysOverdue }) => daysOverdue !== undefined);
  return {
    byStatus: countBy(counted, ({ status }) => status, {
      'not-started': 0,
      'in-progress': 0,
      implemented: 0,
      verified: 0,
      superseded: 0,
      'risk-accepted': 0,
      'not-reported': 0,
    }),
    total: counted.length,
    overdue: overdue.length,
    withinRevisedDate: overdue.filter((each) => each.isWithinRevisedDate).length,
    extendedTwice: counted.filter(({ isOpen, extensions }) => isOpen && extensions.length >= 2).length,
    ageing: ageingOf(counted),
    rate: implementationRate(
      all.filter((each) => each.counted),
      asAt,
    ),
  };
}

/** A year of age, whether it has a leap day or not. */
const yearOfDays = 365;

function ageingOf(counted: readonly RecommendationAssessment[]): Ageing {
  const ages = counted.filter(({ isOpen }) => isOpen).map(({ age }) => age);
  return {
    open: ages.length,
    overAYear: ages.filter((age) => age > yearOfDays).length,
    longest: ages.length === 0 ? undefined : Math.max(...ages),
  };
}

/** Source: page "The rules", recommendations. Due by its first date, for a later one makes nothing less late. */
function implementationRate(all: readonly RecommendationAssessment[], asAt: Day): ImplementationRate {
  const due = all.filter(({ firstDue }) => firstDue <= asAt);
  const told = (status: string) => due.filter(({ lastTold }) => lastTold?.status === status);
  const verified = told('verified');
  return {
    asAt,
    due: due.length,
    implemented: told('implemented').length,
    verified: verified.length,
    verifiedBefore: verified.filter(({ isPast }) => isPast).length,
  };
}

function riskCounts(risks: readonly RiskAssessment[]): RiskCounts {
  const counted = risks.filter((each) => each.counted);
  return {
    byBand: countBy(counted, ({ residual }) => residual?.band ?? 'not-scored', {
      'very high': 0,
      high: 0,
      medium: 0,
      low: 0,
      'not-scored': 0,
    }),
    byMovement: countBy(counted, ({ movement }) => movement, { up: 0, down: 0, same: 0, new: 0, unknown: 0 }),
    total: counted.length,
    aboveAppetite: counted.filter((each) => each.isAboveAppetite).length,
    closed: risks.filter((each) => each.isClosed).length,
  };
}

function budgetCounts(budgets: readonly BudgetAssessment[]): BudgetCounts {
  const counted = budgets.filter((each) => each.counted);
  return {
    byRating: countBy(counted, ({ rating }) => rating.colour, { green: 0, amber: 0, red: 0, unrated: 0 }),
    byForecast: countBy(counted, forecastOf, { adverse: 0, within: 0, 'not-told': 0 }),
    total: counted.length,
  };
}

function forecastOf({ variance }: BudgetAssessment): 'adverse' | 'within' | 'not-told' {
  if (variance === undefined) return 'not-told';
  return variance.isAdverse ? 'adverse' : 'within';
}
