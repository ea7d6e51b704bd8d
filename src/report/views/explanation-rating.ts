import type { Rating, TargetInForce } from '../../assess/assessment.js';
import type { Explanation, Judged } from '../../assess/views/explanation.js';
import type { IndicatorBasis } from '../../assess/views/explanation-basis.js';
import { showTolerance } from '../../model/figure.js';
import { scaleOf } from '../../model/rating-words.js';
import type { Indicator } from '../../model/records.js';
import { fullStop, showNumber, showPeriod } from '../../model/words.js';
import { showAgainst, showTarget } from '../indicator-words.js';
import { standings } from '../tones.js';
import { basisOf, type ExplainedJudgement } from './explanation-judgement.js';
import { fractionInWords } from './value-words.js';

export type IndicatorTold = Extract<Judged, { readonly of: 'indicator' }>;

/** What the figure is held against, and how it is rated: for its period, to date, and which of the two counts. */
export function ratingJudgements(told: Explanation, judged: IndicatorTold): readonly ExplainedJudgement[] {
  const { item } = judged;
  return [
    {
      ...rated(item.periodRating),
      name: 'rating',
      title: `Rating of ${showPeriod(told.framework.calendar, item.period)}`,
      basis: basisOf([
        ['Figure', figureInWords(judged)],
        ['Target', item.target && showTarget(item.indicator, item.target, item.figure)],
        ...(item.target ? toleranceLines(told, judged) : []),
      ]),
      rule: `${ruleOf(judged)}${item.target?.floor === undefined ? '' : floor}`,
    },
    ...toDateRating(told, judged),
    ...countedRating(told, judged),
  ];
}

function rated(rating: Rating): Pick<ExplainedJudgement, 'verdict' | 'state' | 'tone' | 'sentences'> {
  return {
    verdict: rating.words,
    state: rating.colour === 'unrated' ? rating.reason : rating.colour,
    tone: standings[rating.colour].tone,
    sentences: [fullStop(rating.sentence)],
  };
}

function figureInWords({ item }: IndicatorTold): string | undefined {
  const { entry, figure, indicator, target } = item;
  if (figure === undefined) return undefined;
  const state = entry?.state ?? 'final';
  const fraction = fractionInWords(entry?.numerator, entry?.denominator);
  return `${showAgainst(indicator, figure, target)}${fraction}${state === 'final' ? '' : `, ${state}`}`;
}

function toleranceLines(
  { framework: { settings } }: Explanation,
  { basis: { tolerance, indicator } }: IndicatorTold,
): readonly (readonly [string, string | undefined])[] {
  if (scaleOf(indicator) === undefined || scaleOf(indicator) === 'yes-no') return [];
  const whose = tolerance?.isOwn ? "the indicator's own" : "the council's, in pmf.yaml";
  return [
    [
      'Tolerance',
      tolerance === undefined
        ? 'none, so there is no amber'
        : `${toleranceInWords(indicator, tolerance.tolerance)} (${whose})`,
    ],
    [
      'Amber if improving',
      settings.rating?.amber_if_improving
        ? 'yes: red is amber where the figure is better than a year before'
        : undefined,
    ],
  ];
}

function toleranceInWords(
  indicator: Indicator,
  { kind, amber }: NonNullable<IndicatorBasis['tolerance']>['tolerance'],
) {
  return kind === 'percent' ? `${showNumber(amber)}% of the target` : showTolerance(indicator, amber);
}

const floor = ' What is worse than the floor is significantly off target whatever the tolerance.';

const boundary =
  'What lies on a boundary has the better rating. Without a figure or a target there is no rating, and unrated is never red.';

function ruleOf({ basis: { indicator } }: IndicatorTold): string {
  const amber = 'missing it by no more than the tolerance is close to it, by more is significantly off it';
  switch (scaleOf(indicator)) {
    case 'maximise':
      return `Higher is better: a figure on or above its target is on target, ${amber}. ${boundary}`;
    case 'minimise':
      return `Lower is better: a figure on or below its target is on target, ${amber}. ${boundary}`;
    case 'range':
      return `A figure within its range is on target; ${amber}. ${boundary}`;
    case 'date':
      return `Earlier is better: a day on or before its target is on time; ${amber}. ${boundary}`;
    case 'yes-no':
      return `It is met or not met, never close. ${boundary}`;
    case undefined:
      return 'A figure of which neither way is better is watched and not rated.';
  }
}

function toDateRating({ framework }: Explanation, judged: IndicatorTold): readonly ExplainedJudgement[] {
  const { toDateRating: rating, yearToDate, toDateTarget, indicator } = judged.item;
  if (rating === undefined || yearToDate === undefined) return [];
  const { figure, to } = yearToDate;
  const dated = to === undefined ? '' : ` to ${showPeriod(framework.calendar, to)}`;
  return [
    {
      ...rated(rating),
      name: 'rating-to-date',
      title: 'Rating of the year to date',
      basis: basisOf([
        ['Year to date', figure === undefined ? undefined : `${showAgainst(indicator, figure, toDateTarget)}${dated}`],
        ['Target to date', targetToDate(indicator, toDateTarget, figure)],
      ]),
      rule: 'The year to date is held against the target to date by the same rule: of a total it is the sum of the targets of the periods gone by, of anything else the target of the last of them.',
    },
  ];
}

function targetToDate(indicator: Indicator, target: TargetInForce | undefined, figure: number | undefined) {
  return target && showTarget(indicator, target, figure);
}

/** Where there are two ratings, or none that a report counts. */
function countedRating(
  { framework, period }: Explanation,
  { item, basis }: IndicatorTold,
): readonly ExplainedJudgement[] {
  const { rating, ratedOn, toDateRating: toDate, counted, proposed } = item;
  if (toDate === undefined && counted) return [];
  const when = showPeriod(framework.calendar, period);
  const why = proposed
    ? 'It is proposed and not approved, so no report counts it.'
    : `No figure of its own ends in ${when}: it is shown with its period and not counted.`;
  return [
    {
      ...rated(rating),
      name: 'counted-rating',
      title: `What the report of ${when} counts`,
      sentences: [
        counted
          ? `The rating of ${ratedOn === 'period' ? 'the period' : 'the year to date'} is the one that is counted.`
          : why,
      ],
      basis: basisOf([['Because', toDate && becauseOf(basis, period.frequency === 'annual')]]),
      rule: "Each indicator is counted once, by its own period that ends in the report's. The year to date is counted for totals, the period for all else, unless the indicator says otherwise (rate_on); a year's report counts the year.",
    },
  ];
}

function becauseOf({ indicator: { rate_on, year_to_date } }: IndicatorBasis, isYearsEnd: boolean): string {
  if (isYearsEnd) return 'the report is of a whole year';
  if (rate_on !== undefined) return `the indicator says so (rate_on: ${rate_on})`;
  return year_to_date === 'sum' ? 'its periods add up to a total' : 'its periods do not add up to a total';
}
