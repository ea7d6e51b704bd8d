import type { Day } from '../../model/day.js';
import { compareTexts } from '../../model/finding.js';
import { entriesOf, type Framework, type Held } from '../../model/framework.js';
import type { Id } from '../../model/id.js';
import { latestEndedBy } from '../../model/period.js';
import { priorityInWords } from '../../model/recommendation-priority.js';
import type { Body, Exception, Recommendation, Review } from '../../model/records.js';
import { assess } from '../assess.js';
import type { RecommendationAssessment } from '../assessment.js';
import type { Evidence } from '../evidence.js';
import { assessExceptions, type ExceptionStanding } from '../exception.js';
import { receive } from '../receive.js';
import { type Named, named } from './named.js';
import { type PlainPeriod, plainPeriod } from './plain-period.js';
import { duesUpTo, type PlainDue, plainDue } from './told-periods.js';

/** What an exception does to each deadline that it names. */
export interface ExceptionDetail {
  readonly of: 'exception';
  readonly returns: readonly {
    readonly subject: Named;
    readonly period: PlainPeriod;
    readonly firstDue: Day;
    readonly standing: ExceptionStanding;
    readonly sentence: string;
    readonly due: PlainDue;
  }[];
}

/** What a Panel's session recommended. */
export interface ReviewDetail {
  readonly of: 'review';
  readonly recommendations: readonly (Named & {
    readonly priority: Recommendation['priority'];
    /** What the council calls it. */
    readonly priorityTitle: string;
    readonly due: Day;
    readonly status: RecommendationAssessment['status'];
  })[];
}

/** What a body was given in the latest quarter that has ended, and the papers that went to it. */
export interface BodyDetail {
  readonly of: 'body';
  readonly period: PlainPeriod;
  readonly receives: readonly { readonly kind: ReceivedKind; readonly count: number }[];
  readonly nextMeeting: Day | undefined;
  readonly papers: readonly (Named & {
    readonly meeting: Day;
    readonly status: 'draft' | 'final';
    readonly decisions: number;
  })[];
}

const receivedKinds = ['indicators', 'activities', 'narratives', 'recommendations', 'risks', 'budgets'] as const;
type ReceivedKind = (typeof receivedKinds)[number];

export function exceptionDetail(framework: Framework, exception: Held<Exception>, evidence: Evidence): ExceptionDetail {
  const dues = exception.subjects.flatMap((id) => {
    const subject = framework.subjects.get(id);
    return subject ? duesUpTo(framework, subject, evidence) : [];
  });
  const judged = assessExceptions(framework, dues).find((each) => each.exception.id === exception.id);
  return {
    of: 'exception',
    returns: (judged?.returns ?? []).map(({ subject, period, firstDue, standing, sentence, due }) => ({
      subject: named(framework, subject),
      period: plainPeriod(framework.calendar, period),
      firstDue,
      standing,
      sentence,
      due: plainDue(framework, due, evidence.today),
    })),
  };
}

export function reviewDetail(framework: Framework, review: Held<Review>): ReviewDetail {
  const made = [...framework.records.recommendation.values()].filter(({ report }) => report === review.id);
  return {
    of: 'review',
    recommendations: made.map(({ id, priority, due }) => ({
      ...named(framework, id),
      priority,
      priorityTitle: priorityInWords(framework.settings, priority),
      due,
      status: latestStatus(framework, id),
    })),
  };
}

function latestStatus(framework: Framework, id: Id): RecommendationAssessment['status'] {
  return entriesOf(framework, 'recommendation', id).at(-1)?.status ?? 'not-reported';
}

export function bodyDetail(framework: Framework, body: Held<Body>, evidence: Evidence): BodyDetail {
  const { today } = evidence;
  const period = latestEndedBy(framework.calendar, 'quarterly', today);
  const received = receive(assess({ framework, period, evidence }), { body });
  const papers = [...framework.records.paper.values()].filter((paper) => paper.body === body.id);
  return {
    of: 'body',
    period: plainPeriod(framework.calendar, period),
    receives: receivedKinds.map((kind) => ({ kind, count: received[kind].length })),
    nextMeeting: [...(body.meetings ?? [])].sort(compareTexts).find((day) => day >= today),
    papers: papers
      .sort((a, b) => compareTexts(a.meeting, b.meeting) || compareTexts(a.id, b.id))
      .map(({ id, meeting, status, decisions = [] }) => ({
        ...named(framework, id),
        meeting,
        status,
        decisions: decisions.length,
      })),
  };
}
