import type { Framework, Held } from '../../model/framework.js';
import { sameFrequencyAndPeriod } from '../../model/period.js';
import type { Indicator } from '../../model/records.js';
import type { IndicatorAssessment } from '../assessment.js';
import type { Due } from '../due-state.js';
import type { RedEscalation } from '../escalation.js';
import type { Evidence } from '../evidence.js';
import { assessIndicator } from '../indicator.js';
import type { RecoveryPlanStanding } from '../recovery-plan.js';
import type { Trend, TrendVerdict } from '../trend/trend.js';
import type { YearEnd } from '../year-end.js';
import { periodExplained } from './explanation-period.js';
import { type PlainPeriod, plainPeriod } from './plain-period.js';

/** A trend without its chart; what a status does not have is left out. */
type PlainTrend = Pick<Trend, 'status' | 'sentence'> &
  Partial<Pick<TrendVerdict, 'results' | 'variation' | 'signal' | 'assurance' | 'assuranceSentence' | 'basis'>>;

/** What is made of the latest period that has ended, beside its own figure. */
export interface IndicatorStanding {
  readonly period: PlainPeriod;
  readonly trend: PlainTrend;
  readonly yearEnd: YearEnd | undefined;
  readonly offTarget: IndicatorAssessment['offTarget'];
  readonly escalation:
    | (Pick<RedEscalation, 'step' | 'running' | 'owed' | 'sentence'> & { readonly since: PlainPeriod })
    | undefined;
  readonly recoveryPlans: readonly (Pick<RecoveryPlanStanding, 'isOpen' | 'isAgreed' | 'isMissed' | 'sentence'> & {
    /** As the record says which period called for it. */
    readonly for: string;
  })[];
}

/** How an indicator stands in the report of its latest period that has ended; nothing where it has none. */
export function indicatorStanding(
  framework: Framework,
  indicator: Held<Indicator>,
  { evidence, dues }: { readonly evidence: Evidence; readonly dues: readonly Due[] },
): IndicatorStanding | undefined {
  const { calendar } = framework;
  const item = assessIndicator(framework, indicator, {
    period: periodExplained(framework, indicator.id, { evidence, asked: undefined }),
    today: evidence.today,
    dues,
    dueOf: (own) => dues.find((due) => sameFrequencyAndPeriod(due.period, own)),
    isHeld: true,
  });
  if (item === undefined) return undefined;
  const { escalation } = item;
  return {
    period: plainPeriod(calendar, item.period),
    trend: plainTrend(item.trend),
    yearEnd: item.yearEnd,
    offTarget: item.offTarget,
    escalation: escalation && {
      step: escalation.step,
      running: escalation.running,
      since: plainPeriod(calendar, escalation.since),
      owed: escalation.owed,
      sentence: escalation.sentence,
    },
    recoveryPlans: item.recoveryPlans.map(({ plan, isOpen, isAgreed, isMissed, sentence }) => ({
      for: plan.for,
      isOpen,
      isAgreed,
      isMissed,
      sentence,
    })),
  };
}

function plainTrend(trend: Trend): PlainTrend {
  const { status, sentence } = trend;
  if (!('variation' in trend)) return { status, sentence };
  const { results, variation, signal, assurance, assuranceSentence, basis } = trend;
  return { status, sentence, results, variation, signal, assurance, assuranceSentence, basis };
}
