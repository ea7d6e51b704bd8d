import type { Due, OffTargetReason } from '../../assess/assessment.js';
import type { Explanation } from '../../assess/views/explanation.js';
import { fullStop, showDay, showPeriod, withinSentence } from '../../model/words.js';
import { type BasisLine, basisOf, type ExplainedJudgement } from './explanation-judgement.js';
import type { IndicatorTold } from './explanation-rating.js';

/** Whether members read of it first, and for which reasons. */
export function offTargetJudgement(told: Explanation, judged: IndicatorTold): ExplainedJudgement {
  const { item } = judged;
  const isOff = item.offTarget.length > 0;
  return {
    name: 'off-target',
    title: 'Listed as off target',
    verdict: isOff ? 'Yes' : 'No',
    state: item.offTarget[0] ?? 'no',
    tone: isOff ? 'bad' : 'neutral',
    sentences: isOff
      ? item.offTarget.map((reason) => fullStop(reasonInWords(told, judged, reason)))
      : [whyNot(told, judged)],
    basis: item.rating.colour === 'unrated' ? [] : ratedBefore(told, judged),
    rule: 'Members read first of what is significantly off target; close to target again after a rated period that was not on target; forecast to end the year significantly off target; on target but worse than a year before; overdue; or answered without a figure.',
  };
}

function reasonInWords(told: Explanation, judged: IndicatorTold, reason: OffTargetReason): string {
  const { rating, yearEnd, due, againstLastYear } = judged.item;
  switch (reason) {
    case 'red':
      return `Its counted rating is ${rating.words.toLowerCase()}`;
    case 'amber-again':
      return `It is close to target, and was not on target before, in ${lastRated(told, judged)}`;
    case 'forecast-red':
      return `It is forecast to end the year significantly off target. ${yearEnd?.sentence ?? ''}`;
    case 'worse-than-last-year':
      return `It is on target, and worse than a year before. ${againstLastYear.sentence}`;
    case 'overdue':
      return overdueInWords(due);
    case 'answered-without-figure':
      return 'Its figure is owed and was answered without one';
  }
}

function overdueInWords(due: Due | undefined): string {
  if (due === undefined) return 'Its figure is overdue';
  const isUnreadable = due.state === 'overdue' && due.unreadable !== undefined;
  return `${isUnreadable ? 'Its file cannot be read, so its figure is still owed' : 'Its figure is overdue'}: it was due by ${showDay(due.dueOn)}`;
}

function whyNot(told: Explanation, judged: IndicatorTold): string {
  const { counted, rating } = judged.item;
  if (!counted) return 'It is not counted in this report, so it is not held to be off target.';
  if (rating.colour === 'unrated')
    return `It has no rating: ${withinSentence(fullStop(rating.sentence))} Nothing else speaks against it.`;
  if (rating.colour === 'green') return 'It is on target, and nothing else speaks against it.';
  const before = lastRated(told, judged);
  return before === undefined
    ? 'It is close to target, and no period before it was rated.'
    : `It is close to target, and was on target before, in ${before}.`;
}

/** The rated period before; nothing where there is none. */
function lastRated(
  { framework }: Explanation,
  {
    basis: {
      ratedBefore: [last],
    },
  }: IndicatorTold,
): string | undefined {
  return last && showPeriod(framework.calendar, last.period);
}

/** The latest periods with a rating, latest first. */
export function ratedBefore({ framework }: Explanation, { basis }: IndicatorTold): readonly BasisLine[] {
  const said = basis.ratedBefore.map(
    ({ period, rating }) => `${showPeriod(framework.calendar, period)} ${rating.words.toLowerCase()}`,
  );
  return basisOf([['Rated before', said.length === 0 ? 'in no period' : said.join('; ')]]);
}
