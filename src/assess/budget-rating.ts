import { type BudgetSide, sideOf, varianceInWords } from '../model/budget-side.js';
import { type Measure, placesApart, showFigure } from '../model/figure.js';
import type { Budget, Settings } from '../model/records.js';
import { sentence } from '../model/words.js';
import type { Colour, Rating } from './assessment.js';
import type { Variance } from './budget.js';

/** A judgement of one forecast. Beside what leaves a figure unrated, a budget may lack its bands or its base. */
export type BudgetRating =
  | Rating
  | {
      readonly colour: 'unrated';
      readonly reason: 'no-bands' | 'no-base';
      readonly words: string;
      readonly sentence: string;
    };

type WordsOfColours = Readonly<Record<Colour | 'tolerated', string>>;

/** The words of each colour; `tolerated` is green and adverse, by less than the amber band. */
const wordsOf: Readonly<Record<BudgetSide, WordsOfColours>> = {
  spending: {
    green: 'Within budget',
    tolerated: 'Within tolerance',
    amber: 'Over budget',
    red: 'Significantly over budget',
  },
  income: {
    green: 'As budgeted or more',
    tolerated: 'Within tolerance',
    amber: 'Short of budget',
    red: 'Significantly short of budget',
  },
  savings: {
    green: 'As planned or more',
    tolerated: 'Within tolerance',
    amber: 'Short of plan',
    red: 'Significantly short of plan',
  },
};

/** An adverse variance from a band's percentage of the rated base on has the band's colour. Source: page "The rules", budget. */
export function rateBudget(settings: Settings, budget: Budget, variance: Variance): BudgetRating {
  const bands = settings.budget_bands;
  if (bands?.amber === undefined && bands?.red === undefined) return noBands;
  const basis = budget.rated_on ?? 'net';
  const percent = basis === 'gross' ? variance.percentOfGross : variance.percentOfNet;
  if (percent === undefined) return noBase(basis);
  const side = sideOf(budget);
  const colour = variance.isAdverse ? colourOf(bands, Math.abs(percent)) : 'green';
  const words = wordsOf[side][variance.isAdverse && colour === 'green' ? 'tolerated' : colour];
  const said = [varianceInWords(side, variance.amount), shareInWords({ basis, percent: Math.abs(percent), bands })];
  return { colour, words, sentence: `${sentence(said.join(', '))}: ${words}.` };
}

type Bands = NonNullable<Settings['budget_bands']>;

function colourOf({ amber, red }: Bands, percent: number): Colour {
  if (red !== undefined && percent >= red) return 'red';
  return amber !== undefined && percent >= amber ? 'amber' : 'green';
}

const noBands: BudgetRating = {
  colour: 'unrated',
  reason: 'no-bands',
  words: 'No bands',
  sentence: 'The council has set no bands (budget_bands in pmf.yaml) by which to rate a forecast.',
};

function noBase(basis: 'gross' | 'net'): BudgetRating {
  return {
    colour: 'unrated',
    reason: 'no-base',
    words: 'No base',
    sentence: `The forecast is rated by its percentage of the ${basis} base, which the budget does not name.`,
  };
}

interface Share {
  readonly basis: 'gross' | 'net';
  readonly percent: number;
  readonly bands: Bands;
}

/** `2.80% of net, amber from 1%, red from 5%`: with as many places as keep it apart from a band that it does not reach. */
function shareInWords({ basis, percent, bands: { amber, red } }: Share): string {
  const places = placesApart(percentage, [percent, amber ?? percent, red ?? percent]);
  const from = [
    ...(amber === undefined ? [] : [`amber from ${showFigure({ type: 'percentage' }, amber)}`]),
    ...(red === undefined ? [] : [`red from ${showFigure({ type: 'percentage' }, red)}`]),
  ];
  return [`${showFigure(percentage, percent, places)} of ${basis}`, ...from].join(', ');
}

const percentage: Measure = { type: 'percentage', decimals: 2 };
