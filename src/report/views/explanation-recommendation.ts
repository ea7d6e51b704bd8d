import type { Explanation, Judged } from '../../assess/views/explanation.js';
import { priorityInWords } from '../../model/recommendation-priority.js';
import { plural, showDay, showPeriod } from '../../model/words.js';
import { dueInWords, recommendationStatuses } from '../recommendation-words.js';
import { asAtEnd, basisOf, type ExplainedJudgement } from './explanation-judgement.js';

type RecommendationTold = Extract<Judged, { readonly of: 'recommendation' }>;
type Item = RecommendationTold['item'];

/** How a recommendation stands, whether it is overdue, and on whose word it is done. */
export function recommendationJudgements(
  told: Explanation,
  { item }: RecommendationTold,
): readonly ExplainedJudgement[] {
  return [statusJudgement(told, item), overdue(told, item), implementation(told, item)];
}

function statusJudgement(told: Explanation, item: Item): ExplainedJudgement {
  const { framework, period } = told;
  const { calendar, settings } = framework;
  const { status, entry, notUpdated } = item;
  const { tone, label, meaning } = recommendationStatuses[status];
  const stale = notUpdated ? ['A later quarter is owed and not there, so this is not up to date.'] : [];
  return {
    name: 'status',
    title: 'Status',
    verdict: label,
    state: status,
    tone,
    sentences:
      entry === undefined
        ? [`No update came in ${showPeriod(calendar, period)}.`]
        : [`Its update of ${showPeriod(calendar, entry.period)} says so: ${meaning}.`, ...stale],
    basis: basisOf([
      ['Priority', priorityInWords(settings, item.recommendation.priority)],
      ['Reported', `${showDay(item.recommendation.reported_on)}, ${plural(item.age, 'day')} ago`],
      ['Action', entry?.action],
      ['Evidence', entry?.evidence],
    ]),
    rule: 'A report counts the latest update in its period. What is closed keeps its last status while its plan runs.',
  };
}

function overdue(told: Explanation, item: Item): ExplainedJudgement {
  const { daysOverdue, isWithinRevisedDate, isOpen, firstDue, extensions } = item;
  const isLate = daysOverdue !== undefined;
  return {
    name: 'overdue',
    title: 'Overdue',
    verdict: isLate ? `Overdue by ${plural(daysOverdue, 'day')}` : 'Not overdue',
    state: isLate ? (isWithinRevisedDate ? 'overdue-within-revised-date' : 'overdue') : 'no',
    tone: isLate ? 'bad' : 'neutral',
    sentences: [overdueInWords(item)],
    basis: [
      ...asAtEnd(told),
      ...basisOf([
        ['First due', showDay(firstDue)],
        ['Due', dueInWords(item)],
        ...extensions.map(
          ({ to, agreedOn, reason }) =>
            [
              'Extended',
              `to ${showDay(to)}, agreed on ${showDay(agreedOn)}${reason === undefined ? '' : `: ${reason}`}`,
            ] as const,
        ),
        ['Still open', isOpen ? 'yes' : 'no'],
      ]),
    ],
    rule: 'A recommendation is overdue while it is open and its first due date has passed; that it is within a later date that was agreed is said beside it. Two extensions or more are flagged.',
  };
}

function overdueInWords({ daysOverdue, isWithinRevisedDate, isOpen, firstDue, currentDue, lastTold }: Item): string {
  if (daysOverdue !== undefined) {
    const within = isWithinRevisedDate ? ` It is within the revised date, ${showDay(currentDue)}.` : '';
    return `It is open, and its first due date of ${showDay(firstDue)} has passed.${within}`;
  }
  if (isOpen) return `It is open, and due by ${showDay(firstDue)}.`;
  return `It is no longer open: it was last told ${lastTold ? recommendationStatuses[lastTold.status].label.toLowerCase() : 'to be closed'}.`;
}

function implementation({ framework: { calendar } }: Explanation, { lastTold }: Item): ExplainedJudgement {
  const status = lastTold?.status;
  const isDone = status === 'implemented' || status === 'verified';
  const verdict =
    status === 'verified'
      ? 'Verified by the auditor'
      : status === 'implemented'
        ? "Implemented, on management's word"
        : 'Not implemented';
  return {
    name: 'implementation',
    title: 'Implementation',
    verdict,
    state: isDone ? status : 'no',
    tone: isDone ? 'good' : 'neutral',
    sentences: [
      lastTold === undefined
        ? 'Nothing has been told of it yet.'
        : `In ${showPeriod(calendar, lastTold.period)} it was told: ${recommendationStatuses[lastTold.status].meaning}.`,
    ],
    basis: [],
    rule: '"Implemented" is the word of management, "verified" that of the auditor, and the two are never merged. The implementation rate is what is implemented or verified of all that was due by the day.',
  };
}
