import type { Explanation, Judged } from '../../assess/views/explanation.js';
import { agreedEndOn } from '../../model/agreed-date.js';
import { bodyInSentence } from '../../model/body-in-sentence.js';
import { fullStop, showDay, showPeriod } from '../../model/words.js';
import { dueInWords, standingInWords } from '../milestones.js';
import { statusMeanings, statusWords } from '../statuses.js';
import { asAtEnd, basisOf, type ExplainedJudgement } from './explanation-judgement.js';

type ActivityTold = Extract<Judged, { readonly of: 'activity' }>;

/** How an activity stands, and its steps. */
export function activityJudgements(told: Explanation, judged: ActivityTold): readonly ExplainedJudgement[] {
  return [statusJudgement(told, judged), ...milestones(told, judged)];
}

function statusJudgement(told: Explanation, { item }: ActivityTold): ExplainedJudgement {
  const { activity, status, entry } = item;
  const { tone, label } = statusWords[status];
  return {
    name: 'status',
    title: 'Status',
    verdict: label,
    state: status,
    tone,
    sentences: statusSentences(told, item),
    basis: basisOf([
      ['Starts', showDay(activity.start)],
      ['Ends', dueInWords(agreedEndOn(activity, told.period.last))],
      ['Now expected', entry?.forecast_end && showDay(entry.forecast_end)],
      ['Completed', entry?.completed_on && showDay(entry.completed_on)],
      ['Done', entry?.percent === undefined ? undefined : `${entry.percent}%`],
      ['Problem', entry?.problem],
      ['Action', entry?.action],
    ]),
    rule: 'A report counts the latest update in its period; if the last month is missing that is said, and what has ended keeps its last status while its plan runs.',
  };
}

function statusSentences(told: Explanation, item: ActivityTold['item']): readonly string[] {
  const waiting = item.proposed ? ['It is proposed and not approved, so it is not counted.'] : [];
  return [...whyStatus(told, item), ...waiting];
}

function whyStatus({ framework: { calendar }, period }: Explanation, item: ActivityTold['item']): readonly string[] {
  const { activity, status, entry, notUpdated, withdrawn } = item;
  const when = showPeriod(calendar, period);
  if (withdrawn !== undefined) return withdrawnInWords(withdrawn);
  if (entry === undefined) {
    const isBefore = activity.start > period.last;
    return [isBefore ? `It starts on ${showDay(activity.start)}, after ${when}.` : `No update came in ${when}.`];
  }
  const meaning = status === 'withdrawn' ? '' : `: ${statusMeanings[status]}`;
  const stale = notUpdated ? ['A later month is owed and not there, so this is not up to date.'] : [];
  return [`Its update of ${showPeriod(calendar, entry.period)} says so${meaning}.`, ...stale];
}

function withdrawnInWords({ on, agreedBy, reason }: NonNullable<ActivityTold['item']['withdrawn']>): readonly string[] {
  const by = agreedBy === undefined ? '' : `, agreed by ${bodyInSentence(agreedBy)}`;
  return [`It was withdrawn on ${showDay(on)}${by}.`, ...(reason === undefined ? [] : [fullStop(reason)])];
}

function milestones(told: Explanation, { item }: ActivityTold): readonly ExplainedJudgement[] {
  const steps = item.milestones;
  if (steps.length === 0) return [];
  const reached = steps.filter(({ achieved }) => achieved !== undefined).length;
  const overdue = steps.filter(({ daysOverdue }) => daysOverdue !== undefined).length;
  const said = overdue > 0 ? `, ${overdue} overdue` : '';
  return [
    {
      name: 'milestones',
      title: 'Milestones',
      verdict: `${reached} of ${steps.length} reached${said}`,
      state: overdue > 0 ? 'overdue' : 'not-overdue',
      tone: overdue > 0 ? 'bad' : 'neutral',
      sentences: [],
      basis: [
        ...asAtEnd(told),
        ...steps.map((step) => ({
          term: step.milestone.title,
          said: `Due ${dueInWords(step.due)}. ${standingInWords(step)}.`,
        })),
      ],
      rule: 'A step slips by the days from its due date to the one now expected or reached; it is overdue once its day, as agreed last, has passed and it is not reached. The first agreed day always stands beside a later one.',
    },
  ];
}
