import type { Audience } from '../../model/audience.js';
import type { Framework, Held } from '../../model/framework.js';
import type { Thing } from '../../model/named-records.js';
import type { Service } from '../../model/records.js';
import type { Evidence } from '../evidence.js';
import { type ActivityHistory, activityHistory } from './activity-history.js';
import { type IndicatorHistory, indicatorHistory } from './indicator-history.js';
import { type Named, named } from './named.js';
import { type NarrativeHistory, narrativeHistory } from './narrative-history.js';
import {
  type BodyDetail,
  bodyDetail,
  type ExceptionDetail,
  exceptionDetail,
  type ReviewDetail,
  reviewDetail,
} from './oversight-detail.js';
import {
  type BudgetHistory,
  budgetHistory,
  type RecommendationHistory,
  type RiskHistory,
  recommendationHistory,
  riskHistory,
} from './oversight-history.js';
import { type PlainRollUp, plainRollUp } from './plain-roll-up.js';
import { byPlanKind } from './plan-order.js';
import { type PostData, postData } from './post.js';

interface PostDetail extends Omit<PostData, 'council' | 'today'> {
  readonly of: 'post';
}

interface ServiceDetail {
  readonly of: 'service';
  readonly rollUp: PlainRollUp | undefined;
  readonly plans: readonly Named[];
}

/** What is known of a record beyond its definition; of an objective and a paper that tells all. */
export type RecordHistory =
  | IndicatorHistory
  | ActivityHistory
  | RecommendationHistory
  | RiskHistory
  | BudgetHistory
  | NarrativeHistory
  | ExceptionDetail
  | ReviewDetail
  | BodyDetail
  | PostDetail
  | ServiceDetail
  /** Of an objective its indicators together. */
  | { readonly of: 'nothing'; readonly rollUp?: PlainRollUp };

interface MaybeInternal {
  readonly audience?: Audience;
}

/** A record with what is known of it. */
export interface Told {
  readonly record: Held<MaybeInternal>;
  readonly history: RecordHistory;
}

/** The record of a thing; nothing where there is none of its kind and id. */
export function toldOf(framework: Framework, { kind, id }: Thing, evidence: Evidence): Told | undefined {
  const { records, priorities, objectives } = framework;
  switch (kind) {
    case 'indicator':
      return told(records.indicator.get(id), (record) => indicatorHistory(framework, record, evidence));
    case 'activity':
      return told(records.activity.get(id), (record) => activityHistory(framework, record, evidence));
    case 'recommendation':
      return told(records.recommendation.get(id), (record) => recommendationHistory(framework, record, evidence));
    case 'risk':
      return told(records.risk.get(id), (record) => riskHistory(framework, record, evidence));
    case 'budget':
      return told(records.budget.get(id), (record) => budgetHistory(framework, record, evidence));
    case 'plan':
      return told(records.plan.get(id), (record) => narrativeHistory(framework, { kind, record }, evidence));
    case 'priority':
      return told(priorities.get(id), (record) => narrativeHistory(framework, { kind, record }, evidence));
    case 'exception':
      return told(records.exception.get(id), (record) => exceptionDetail(framework, record, evidence));
    case 'review':
      return told(records.review.get(id), (record) => reviewDetail(framework, record));
    case 'body':
      return told(records.body.get(id), (record) => bodyDetail(framework, record, evidence));
    case 'owner':
      return told(records.owner.get(id), (record) => ({
        of: 'post',
        ...postDetail(postData(framework, record, evidence.today)),
      }));
    case 'service':
      return told(records.service.get(id), (record) => serviceDetail(framework, record, evidence));
    case 'objective':
      return told(objectives.get(id), () => nothingBut(plainRollUp(framework, { kind, id }, evidence)));
    case 'paper':
      return told(records.paper.get(id), () => ({ of: 'nothing' }));
  }
}

function told<Record extends Held<MaybeInternal>>(
  record: Record | undefined,
  historyOf: (record: Record) => RecordHistory,
): Told | undefined {
  return record && { record, history: historyOf(record) };
}

function postDetail({ council: _, today: __, ...detail }: PostData): Omit<PostData, 'council' | 'today'> {
  return detail;
}

function nothingBut(rollUp: PlainRollUp | undefined): RecordHistory {
  return rollUp === undefined ? { of: 'nothing' } : { of: 'nothing', rollUp };
}

function serviceDetail(framework: Framework, { id }: Held<Service>, evidence: Evidence): ServiceDetail {
  const plans = [...framework.records.plan.values()].filter(({ service }) => service === id).sort(byPlanKind);
  const rollUp = plainRollUp(framework, { kind: 'service', id }, evidence);
  return { of: 'service', rollUp, plans: plans.map((plan) => named(framework, plan.id)) };
}
