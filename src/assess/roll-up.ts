import type { Id } from '../model/id.js';
import type { Colour, IndicatorAssessment } from './assessment.js';
import type { RatingCounts, TravelCounts } from './body-assessment.js';
import { ratingCounts, travelCounts } from './counts.js';
import { yearOnYear } from './rate.js';
import { rollUpSentence } from './roll-up-words.js';

/** The indicators of one plan, priority, objective or service, taken together. Source: page "The rules", counts and roll-up. */
export interface RollUp {
  readonly of: RolledUp;
  /** Those that are counted, each once. */
  readonly indicators: readonly IndicatorAssessment[];
  readonly ratings: RatingCounts;
  readonly yearOnYear: TravelCounts;
  readonly rated: number;
  /** At least half of them are rated; of fewer it would be too little to speak of the whole. */
  readonly isAssessed: boolean;
  /** The worst rating that no better one has resolved, and whose it is; nothing where all that is rated is on target. */
  readonly worst: Worst | undefined;
  readonly sentence: string;
}

export interface RolledUp {
  readonly kind: 'plan' | 'priority' | 'objective' | 'service';
  readonly id: Id;
  readonly title: string;
}

export interface Worst {
  readonly colour: Exclude<Colour, 'green'>;
  readonly indicators: readonly IndicatorAssessment[];
}

export interface RollUps {
  readonly plans: readonly RollUp[];
  readonly priorities: readonly RollUp[];
  readonly objectives: readonly RollUp[];
  readonly services: readonly RollUp[];
  /** None of the plans' priorities is kept from the recipient as internal. */
  readonly areAllPrioritiesTold: boolean;
}

/** The counts, coverage and worst of some indicators. Those that are not counted are left out. */
export function rollUpOf(of: RolledUp, all: readonly IndicatorAssessment[]): RollUp {
  const indicators = all.filter(({ counted }) => counted);
  const ratings = ratingCounts(indicators);
  const rated = ratings.total - ratings.unrated;
  const counted = {
    of,
    indicators,
    ratings,
    yearOnYear: travelCounts(indicators, yearOnYear),
    rated,
    isAssessed: rated > 0 && rated * 2 >= ratings.total,
    worst: worstOf(indicators, 'red') ?? worstOf(indicators, 'amber'),
  };
  return { ...counted, sentence: rollUpSentence(counted) };
}

function worstOf(indicators: readonly IndicatorAssessment[], colour: Worst['colour']): Worst | undefined {
  const worst = indicators.filter(({ rating }) => rating.colour === colour);
  return worst.length > 0 ? { colour, indicators: worst } : undefined;
}
