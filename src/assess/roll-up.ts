import type { Id } from '../model/id.js';
import type { Colour, IndicatorAssessment } from './assessment.js';
import type { RatingCounts, TravelCounts } from './body-assessment.js';

/** The indicators of one plan, priority, objective or service, taken together. Source: page "The rules", counts and roll-up. */
export interface RollUp {
  readonly of: {
    readonly kind: 'plan' | 'priority' | 'objective' | 'service';
    readonly id: Id;
    readonly title: string;
  };
  readonly ratings: RatingCounts;
  readonly yearOnYear: TravelCounts;
  readonly rated: number;
  /** Under half of the counted indicators are rated: too little to speak of the whole. */
  readonly isAssessed: boolean;
  /** The worst rating, and whose it is; nothing where none is rated. */
  readonly worst: { readonly colour: Colour; readonly indicators: readonly IndicatorAssessment[] } | undefined;
  readonly sentence: string;
}

export interface RollUps {
  readonly plans: readonly RollUp[];
  readonly priorities: readonly RollUp[];
  readonly objectives: readonly RollUp[];
  readonly services: readonly RollUp[];
}
