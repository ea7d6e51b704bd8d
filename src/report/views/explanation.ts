import type { Clock } from '../../assess/evidence.js';
import type { Explanation } from '../../assess/views/explanation.js';
import type { PlainPeriod } from '../../assess/views/plain-period.js';
import type { Day } from '../../model/day.js';
import { type ThingKind, threadKindOf } from '../../model/named-records.js';
import type { Calendar, Period } from '../../model/period.js';
import { sentence, showDay, showPeriod } from '../../model/words.js';
import { type Block, heading, type Inlines, paragraph, status, text } from '../blocks.js';
import { activityJudgements } from './explanation-activity.js';
import { budgetJudgements } from './explanation-budget.js';
import { dueJudgements } from './explanation-due.js';
import { escalationJudgement, lateJudgements } from './explanation-escalation.js';
import { exceptionJudgements } from './explanation-exception.js';
import { findingJudgements } from './explanation-findings.js';
import type { ExplainedJudgement } from './explanation-judgement.js';
import { offTargetJudgement } from './explanation-off-target.js';
import { ratingJudgements } from './explanation-rating.js';
import { recommendationJudgements } from './explanation-recommendation.js';
import { recoveryJudgements } from './explanation-recovery.js';
import { riskJudgements } from './explanation-risk.js';
import { rollUpJudgement } from './explanation-roll-up.js';
import { targetJudgement } from './explanation-target.js';
import { travelJudgements } from './explanation-travel.js';
import { trendJudgements } from './explanation-trend.js';
import { yearJudgements } from './explanation-year.js';
import { kindWords } from './kind-words.js';
import { facts } from './named-words.js';

/** How each judgement of one thing in one period came about. */
export interface ExplanationData {
  readonly council: string;
  readonly today: Day;
  readonly clock: Clock;
  readonly record: Explanation['thing'];
  /** The period of the report that judges it. */
  readonly period: PlainPeriod;
  /** The period that is judged: of a figure that lags an earlier one than the report's. */
  readonly ownPeriod: PlainPeriod;
  /** What is said of the whole: that a figure of an earlier period stands there, or why nothing is judged. */
  readonly note: string | undefined;
  readonly judgements: readonly ExplainedJudgement[];
}

export function explanationData(told: Explanation): ExplanationData {
  const { framework, evidence, thing, period, judged } = told;
  return {
    council: framework.settings.council,
    today: evidence.today,
    clock: evidence.clock,
    record: thing,
    period: plainOf(framework.calendar, period),
    ownPeriod: plainOf(framework.calendar, judged.of === 'indicator' ? judged.item.period : period),
    note: noteOf(told),
    judgements: [...judgementsOf(told), ...findingJudgements(told)],
  };
}

function plainOf(calendar: Calendar, period: Period): PlainPeriod {
  const { key, frequency, first, last } = period;
  return { key, frequency, title: showPeriod(calendar, period), first, last };
}

function judgementsOf(told: Explanation): readonly ExplainedJudgement[] {
  const { judged } = told;
  switch (judged.of) {
    case 'indicator':
      return [
        ...dueJudgements(told),
        targetJudgement(told, judged),
        ...ratingJudgements(told, judged),
        ...yearJudgements(told, judged),
        ...travelJudgements(told, judged),
        ...trendJudgements(told, judged),
        offTargetJudgement(told, judged),
        escalationJudgement(told, judged),
        ...recoveryJudgements(told, judged),
      ];
    case 'activity':
      return [...activityJudgements(told, judged), ...dueJudgements(told), ...lateJudgements(told)];
    case 'recommendation':
      return [...recommendationJudgements(told, judged), ...dueJudgements(told), ...lateJudgements(told)];
    case 'risk':
      return [...riskJudgements(told, judged), ...dueJudgements(told), ...lateJudgements(told)];
    case 'budget':
      return [...budgetJudgements(told, judged), ...dueJudgements(told), ...lateJudgements(told)];
    case 'narrative':
      return [rollUpJudgement(told, judged.rollUp), ...dueJudgements(told), ...lateJudgements(told)];
    case 'roll-up':
      return [rollUpJudgement(told, judged.rollUp)];
    case 'exception':
      return exceptionJudgements(told, judged);
    case 'nothing-then':
    case 'nothing':
      return [];
  }
}

function noteOf({ framework: { calendar }, judged, thing, period }: Explanation): string | undefined {
  const named = (each: Period) => showPeriod(calendar, each);
  switch (judged.of) {
    case 'nothing-then':
      return `Nothing is judged of it in ${named(period)}: it ${judged.because === 'not-begun' ? 'had not begun by the end of that' : 'was over before that'}.`;
    case 'nothing':
      return `Nothing is judged of a ${kindWords[thing.kind]}; "pmf show ${thing.id}" tells what is known of it.`;
    case 'exception':
      return judged.detail.returns.length === 0 ? 'It names no return that is owed by the day.' : undefined;
    case 'indicator':
      return judged.item.period.key === period.key
        ? undefined
        : `A report of ${named(period)} tells its figure of ${named(judged.item.period)}.`;
    case 'activity':
    case 'recommendation':
    case 'risk':
    case 'budget':
    case 'narrative':
    case 'roll-up':
      return undefined;
  }
}

/** For people: a short block for each judgement, its verdict in words first. */
export function explanationBlocks({ record, today, ownPeriod, note, judgements }: ExplanationData): readonly Block[] {
  const kind = sentence(kindWords[record.kind]);
  const when = isOfPeriod(record.kind) ? ` in ${ownPeriod.title}` : '';
  const internal = record.audience === 'internal' ? ' It is internal: public reports leave it out.' : '';
  return [
    heading(1, `${record.code ?? record.id}: ${record.title}`),
    paragraph(`${kind} ${record.id}${when}, as at ${showDay(today)}.${internal}`),
    ...(note === undefined ? [] : [paragraph(note)]),
    ...judgements.flatMap((each, at) => judgementBlocks(each, judgements[at - 1]?.rule)),
  ];
}

/** An exception names its own periods, and of some kinds nothing is judged in any. */
function isOfPeriod(kind: ThingKind): boolean {
  return kind !== 'exception' && (kind === 'service' || threadKindOf(kind) !== undefined);
}

/** Two that go by one rule are told it once. */
function judgementBlocks(judgement: ExplainedJudgement, ruleBefore: string | undefined): readonly Block[] {
  const { title, tone, verdict, sentences, basis, rule } = judgement;
  const head: Inlines = [...text(`${title}: `), ...status(tone, verdict)];
  return [
    heading(2, head),
    ...(sentences.length === 0 ? [] : [paragraph(sentences.join(' '))]),
    ...(basis.length === 0
      ? []
      : [{ type: 'definitions', items: facts(basis.map(({ term, said }) => [term, said])) } as const]),
    ...(rule === ruleBefore ? [] : [paragraph(`Rule: ${rule}`, 'note')]),
  ];
}
