import type { RiskAction } from '../../assess/risk.js';
import type { Explanation, Judged } from '../../assess/views/explanation.js';
import { namedMatrix } from '../../model/risk-band.js';
import { plural, showDay, showPeriod } from '../../model/words.js';
import type { Tone } from '../blocks.js';
import { movementInWords, scoreInWords, tonesOfLevels } from '../risk-words.js';
import { asAtEnd, basisOf, type ExplainedJudgement } from './explanation-judgement.js';

type RiskTold = Extract<Judged, { readonly of: 'risk' }>;
type Item = RiskTold['item'];

/** The score of a risk, where it moved, and what is to be done about it. */
export function riskJudgements(told: Explanation, { item }: RiskTold): readonly ExplainedJudgement[] {
  return [score(told, item), movement(told, item), appetite(item), review(told, item), ...actions(told, item)];
}

function score(told: Explanation, item: Item): ExplainedJudgement {
  const { residual, inherent, target } = item;
  return {
    name: 'score',
    title: 'Score',
    ...(residual === undefined
      ? { verdict: 'Not scored', state: 'not-scored', tone: 'neutral' }
      : {
          verdict: scoreInWords(residual),
          state: residual.band.replace(' ', '-'),
          tone: tonesOfLevels[residual.level] ?? 'neutral',
        }),
    sentences: [scoreSentence(told, item), ...(item.isClosed ? ['It is closed, and told with its last score.'] : [])],
    basis: basisOf([
      ['Inherent', `${scoreInWords(inherent)}, before anything is done about it`],
      ['Target', target && scoreInWords(target)],
    ]),
    rule: 'A score is likelihood times impact, each from 1 to 5, and its band is the one that the council has set for it.',
  };
}

function scoreSentence({ framework: { settings, calendar } }: Explanation, { residual, period }: Item): string {
  const when = period === undefined ? '' : ` for ${showPeriod(calendar, period)}`;
  if (residual === undefined) return `Nobody scored it${when}.`;
  const { likelihood, impact, score: product, band } = residual;
  const by = namedMatrix(settings) === undefined ? 'the score' : "the council's matrix of likelihood and impact";
  return `Likelihood ${likelihood} times impact ${impact} is ${product}${when}: ${band}, by ${by}.`;
}

const movementTones: Readonly<Record<Item['movement'], Tone>> = {
  up: 'bad',
  down: 'good',
  same: 'neutral',
  new: 'neutral',
  unknown: 'neutral',
};

function movement({ framework: { calendar } }: Explanation, item: Item): ExplainedJudgement {
  const { residual, previous, period } = item;
  return {
    name: 'movement',
    title: 'Movement since the quarter before',
    verdict: movementInWords(item),
    state: item.movement,
    tone: movementTones[item.movement],
    sentences: [whyMoved(item)],
    basis: basisOf([
      ['Score', residual && `${scoreInWords(residual)}${period ? `, ${showPeriod(calendar, period)}` : ''}`],
      ['The quarter before', previous && scoreInWords(previous)],
    ]),
    rule: 'The score is compared with that of the very quarter before; without one of the two, nothing is said.',
  };
}

function whyMoved({ movement: moved, residual, previous, isClosed }: Item): string {
  if (moved === 'new') return 'It was not on the register in the quarter before.';
  if (residual === undefined) return 'It has no score for this quarter, so its movement is not known.';
  if (isClosed) return 'It is closed, and moves no more.';
  if (previous === undefined) return 'It was not scored in the quarter before, so its movement is not known.';
  return moved === 'same'
    ? 'Both scores are the same.'
    : `The score went from ${scoreInWords(previous)} to ${scoreInWords(residual)}.`;
}

function appetite(item: Item): ExplainedJudgement {
  const { isAboveAppetite: isAbove, risk } = item;
  return {
    name: 'appetite',
    title: 'Appetite',
    ...(isAbove === undefined ? notCompared : isAbove ? above : within),
    sentences: [appetiteSentence(item)],
    basis: basisOf([['Appetite', risk.appetite === undefined ? undefined : String(risk.appetite)]]),
    rule: 'A residual score above the appetite is one that the council has said it will not bear, and asks for an open action.',
  };
}

const notCompared = { verdict: 'Not compared', state: 'unknown', tone: 'neutral' } as const;
const above = { verdict: 'Above appetite', state: 'above', tone: 'bad' } as const;
const within = { verdict: 'Within appetite', state: 'within', tone: 'good' } as const;

function appetiteSentence({ isAboveAppetite, risk: { appetite: most }, residual }: Item): string {
  if (most === undefined) return 'The record names no appetite.';
  if (residual === undefined) return 'There is no score to compare with the appetite.';
  return `The score of ${residual.score} ${isAboveAppetite ? 'is above' : 'is not above'} the appetite of ${most}.`;
}

function review(told: Explanation, { risk, daysReviewOverdue }: Item): ExplainedJudgement {
  const isLate = daysReviewOverdue !== undefined;
  return {
    name: 'review',
    title: 'Review',
    verdict: isLate ? `Overdue by ${plural(daysReviewOverdue, 'day')}` : 'Not overdue',
    state: isLate ? 'overdue' : 'not-overdue',
    tone: isLate ? 'bad' : 'neutral',
    sentences: [reviewSentence(told, { risk, isLate })],
    basis: risk.review_by === undefined ? [] : asAtEnd(told),
    rule: 'A review is overdue once its day has passed while the risk is open, by calendar days.',
  };
}

function reviewSentence(
  { evidence }: Explanation,
  { risk, isLate }: Pick<Item, 'risk'> & { readonly isLate: boolean },
) {
  const { review_by, closed_on } = risk;
  if (review_by === undefined) return 'The record names no day of its next review.';
  const sentence = `It ${isLate ? 'was' : 'is'} to be reviewed by ${showDay(review_by)}.`;
  const hasPassedSince = !isLate && closed_on === undefined && review_by < evidence.today;
  return hasPassedSince ? `${sentence} That day has passed since.` : sentence;
}

function actions(told: Explanation, { actions: all }: Item): readonly ExplainedJudgement[] {
  if (all.length === 0) return [];
  const open = all.filter(({ isDone }) => !isDone).length;
  const late = all.filter(({ daysOverdue }) => daysOverdue !== undefined).length;
  return [
    {
      name: 'actions',
      title: 'Actions',
      verdict: `${open} of ${all.length} open${late > 0 ? `, ${late} overdue` : ''}`,
      state: late > 0 ? 'overdue' : open > 0 ? 'open' : 'done',
      tone: late > 0 ? 'bad' : 'neutral',
      sentences: [],
      basis: [...asAtEnd(told), ...all.map((each) => ({ term: each.action.text, said: actionInWords(each) }))],
      rule: 'An action is overdue once its day has passed and it is not done, by calendar days.',
    },
  ];
}

function actionInWords({ action, isDone, daysOverdue }: RiskAction): string {
  if (isDone) return action.done_on === undefined ? 'Done.' : `Done on ${showDay(action.done_on)}.`;
  if (action.due === undefined) return 'Open, without a day.';
  return `Due by ${showDay(action.due)}${daysOverdue === undefined ? '' : `, ${plural(daysOverdue, 'day')} overdue`}.`;
}
