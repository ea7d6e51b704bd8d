import type { Explanation } from '../../assess/views/explanation.js';
import type { FigureOfPeriod, IndicatorBasis } from '../../assess/views/explanation-basis.js';
import { showFigure } from '../../model/figure.js';
import type { Indicator } from '../../model/records.js';
import { fullStop, showPeriod } from '../../model/words.js';
import { showAgainst, showTarget } from '../indicator-words.js';
import { standings } from '../tones.js';
import { type BasisLine, basisOf, type ExplainedJudgement } from './explanation-judgement.js';
import type { IndicatorTold } from './explanation-rating.js';
import { fractionInWords } from './value-words.js';

/** The year so far, and how it is expected to end. */
export function yearJudgements(told: Explanation, judged: IndicatorTold): readonly ExplainedJudgement[] {
  return [...yearToDate(told, judged), ...yearEnd(judged)];
}

function yearToDate(told: Explanation, { item, basis }: IndicatorTold): readonly ExplainedJudgement[] {
  const { yearToDate: running, indicator, toDateTarget } = item;
  if (running === undefined) return [];
  const { figure, missing, sentence } = running;
  const isWhole = figure !== undefined && missing.length === 0;
  return [
    {
      name: 'year-to-date',
      title: 'Year to date',
      verdict: figure === undefined ? 'No figure to date' : showAgainst(indicator, figure, toDateTarget),
      state: figure === undefined ? 'none' : isWhole ? 'whole' : 'incomplete',
      tone: isWhole ? 'neutral' : 'caution',
      sentences: [sentence],
      basis: basis.yearSoFar.map((each) => lineOf(told, indicator, each)),
      rule: ruleOf(basis),
    },
  ];
}

function lineOf({ framework }: Explanation, indicator: Indicator, each: FigureOfPeriod): BasisLine {
  return { term: showPeriod(framework.calendar, each.period), said: figureSaid(indicator, each) };
}

function figureSaid(indicator: Indicator, { figure, entry }: FigureOfPeriod): string {
  if (figure !== undefined) {
    const state = entry?.state === undefined || entry.state === 'final' ? '' : `, ${entry.state}`;
    return `${showFigure(indicator, figure)}${fractionInWords(entry?.numerator, entry?.denominator)}${state}`;
  }
  if (entry?.missing !== undefined) return entry.missing.code.replaceAll('-', ' ');
  return entry?.denominator === 0 ? 'nothing to count' : 'no figure';
}

const gap = 'A missing period stops it where it was, instead of making a smaller total.';

function ruleOf({ way, indicator }: IndicatorBasis): string {
  switch (way) {
    case 'sum':
      return `The figures of the periods are added up. ${gap}`;
    case 'ratio':
      return `The sum of all numerators is divided by the sum of all denominators; percentages are never averaged. ${gap}`;
    case 'last':
      return indicator.collected_as === 'cumulative'
        ? 'The figure runs from the start of the year, so the latest is its own year to date.'
        : 'The latest figure stands for the year so far.';
    case 'mean':
      return `The figures of the periods are averaged. ${gap}`;
    case 'max':
      return `The highest figure stands for the year so far. ${gap}`;
    case 'min':
      return `The lowest figure stands for the year so far. ${gap}`;
    case undefined:
      return 'Its figures are not put together over the year.';
  }
}

const byWords = { officer: "the officer's forecast", 'run-rate': 'the rate of the year so far' } as const;

function yearEnd({ item }: IndicatorTold): readonly ExplainedJudgement[] {
  const { yearEnd: expected, indicator } = item;
  if (expected === undefined) return [];
  const isKnown = expected.by !== 'unknown';
  return [
    {
      name: 'year-end',
      title: 'Year end',
      verdict: isKnown ? `${expected.rating.words} at the year's end` : 'Not known',
      state: isKnown
        ? expected.rating.colour === 'unrated'
          ? expected.rating.reason
          : expected.rating.colour
        : 'unknown',
      tone: isKnown ? standings[expected.rating.colour].tone : 'neutral',
      sentences: isKnown
        ? [fullStop(expected.sentence), fullStop(expected.rating.sentence)]
        : [fullStop(expected.sentence)],
      basis: isKnown
        ? basisOf([
            ['Expected', showAgainst(indicator, expected.figure, expected.target)],
            ['By', byWords[expected.by]],
            ['Target of the year', expected.target && showTarget(indicator, expected.target, expected.figure)],
          ])
        : [],
      rule: "The officer's forecast stands; without one a total is carried on at the rate of the year so far. Its rating stands beside the current one and never for it.",
    },
  ];
}
