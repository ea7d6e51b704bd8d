import { placesApart, showBeside, showTargetFigure, showTolerance, twelveDigits } from '../model/figure.js';
import type { Indicator } from '../model/records.js';
import { showNumber } from '../model/words.js';
import type { Colour, Rating, TargetInForce } from './assessment.js';
import type { Tolerance } from './in-force.js';
import { desired, ratingWords, type Scale } from './rating-words.js';

/** One figure to be judged against its target, by what was in force in its period. */
export interface RatingQuestion {
  readonly indicator: Indicator;
  readonly scale: Scale;
  readonly figure: number;
  readonly target: TargetInForce;
  readonly tolerance: Tolerance | undefined;
  /** `in Q2 2011/12`: of when the figure is that it is better than, where that turns red to amber. */
  readonly betterThan: string | undefined;
  /** `provisional`, where the figure is not final. */
  readonly unsettled: string | undefined;
}

/** A limit that a figure must reach or must not pass. */
interface Bound {
  readonly at: number;
  readonly side: 'at-least' | 'at-most';
}

/** The colour, the words and the sentence of a figure against its target. Source: page "Rating against target". */
export function rateFigure(question: RatingQuestion): Rating {
  const plain = colourOf(question);
  const isBelowFloor = floorMissed(question) !== undefined;
  const isLifted = plain === 'red' && !isBelowFloor && question.betterThan !== undefined;
  const colour = isBelowFloor ? 'red' : isLifted ? 'amber' : plain;
  const words = ratingWords[question.scale][colour];
  return { colour, words, sentence: `${reasons(question, isLifted).join(', ')}: ${words}` };
}

function colourOf(question: RatingQuestion): Colour {
  const missed = boundMissed(question);
  if (missed === undefined) return 'green';
  return misses(question.figure, loosened(missed, marginOf(question, missed))) ? 'red' : 'amber';
}

function boundMissed({ figure, scale, target, indicator }: RatingQuestion): Bound | undefined {
  return boundsOf(scale, target, indicator).find((bound) => misses(figure, bound));
}

/** How far from the bound amber reaches, in the figure's own unit: of a bound of 0 a percentage is nothing. */
function marginOf({ tolerance, scale }: RatingQuestion, { at }: Bound): number {
  if (tolerance === undefined || scale === 'yes-no') return 0;
  const { kind, amber } = tolerance;
  return kind === 'percent' ? twelveDigits((amber * Math.abs(at)) / 100) : amber;
}

function boundsOf(scale: Scale, target: TargetInForce, indicator: Indicator): readonly Bound[] {
  const [lower, upper] = target.kind === 'band' ? [target.lower, target.upper] : [target.value, target.value];
  const [atLeast, atMost]: readonly [Bound, Bound] = [
    { at: lower, side: 'at-least' },
    { at: upper, side: 'at-most' },
  ];
  if (scale === 'range') return [atLeast, atMost];
  return isLessBetter(scale, indicator) ? [atMost] : [atLeast];
}

/** Whether lower is better, or earlier: of a date that is so whatever its polarity says. */
function isLessBetter(scale: Scale, { polarity }: Indicator): boolean {
  return scale === 'date' || polarity === 'minimise';
}

function misses(figure: number, bound: Bound): boolean {
  return bound.side === 'at-least' ? figure < bound.at : figure > bound.at;
}

function loosened({ at, side }: Bound, margin: number): Bound {
  return { at: twelveDigits(side === 'at-least' ? at - margin : at + margin), side };
}

/** Worse than the floor is red whatever the tolerance; where lower or earlier is better the floor is a ceiling. */
function floorMissed(question: RatingQuestion): number | undefined {
  const { target, scale, figure, indicator } = question;
  const { floor } = target;
  if (floor === undefined) return undefined;
  return misses(figure, { at: floor, side: isLessBetter(scale, indicator) ? 'at-most' : 'at-least' })
    ? floor
    : undefined;
}

/** The parts of the sentence: the figure and its target, what is better, how far amber reaches, and what else decided. */
function reasons(question: RatingQuestion, isLifted: boolean): readonly string[] {
  const { indicator, scale } = question;
  return [
    againstTarget(question),
    desired(scale, indicator),
    ...amberReach(question),
    ...floorReason(question),
    ...(isLifted ? [`red turned to amber because it is better than ${question.betterThan}`] : []),
  ];
}

function againstTarget(question: RatingQuestion): string {
  const { indicator, figure, target, unsettled } = question;
  const beside = judgedAgainst(question);
  const show = (end: number) => showTargetFigure(indicator, end, placesApart(indicator, [figure, ...beside]));
  const shown = `${showBeside(indicator, figure, beside)}${unsettled === undefined ? '' : ` (${unsettled})`}`;
  return target.kind === 'band'
    ? `${shown} against a range of ${show(target.lower)} to ${show(target.upper)}`
    : `${shown} against a target of ${show(target.value)}`;
}

/** All that the figure is read beside: the floor too, where that decides. */
function judgedAgainst(question: RatingQuestion): readonly number[] {
  const { target } = question;
  const floor = floorMissed(question);
  const ends = target.kind === 'band' ? [target.lower, target.upper] : [target.value];
  return floor === undefined ? ends : [...ends, floor];
}

/** Of the bound that was missed, else of any: a tolerance that leaves no room there is no amber. */
function amberReach(question: RatingQuestion): readonly string[] {
  const { indicator, scale, target, tolerance } = question;
  if (scale === 'yes-no') return [];
  const missed = boundMissed(question);
  const bounds = missed ? [missed] : boundsOf(scale, target, indicator);
  if (tolerance === undefined || bounds.every((bound) => marginOf(question, bound) === 0)) return ['no amber'];
  const { kind, amber } = tolerance;
  return [`amber within ${kind === 'percent' ? `${showNumber(amber)} %` : showTolerance(indicator, amber)}`];
}

function floorReason(question: RatingQuestion): readonly string[] {
  const floor = floorMissed(question);
  if (floor === undefined) return [];
  const { indicator, figure } = question;
  const places = placesApart(indicator, [figure, ...judgedAgainst(question)]);
  return [`worse than the floor of ${showTargetFigure(indicator, floor, places)}`];
}
