import type { Entered, Framework, Held } from '../model/framework.js';
import type { Period } from '../model/period.js';
import type { Risk, RiskEntry } from '../model/records.js';
import type { Due } from './due-state.js';
import type { OversightQuestion } from './recommendation.js';

/** Likelihood times impact, each from 1 to 5, with the council's word for it. `level` counts bands from 0, the lowest. */
export interface RiskScore {
  readonly likelihood: number;
  readonly impact: number;
  readonly score: number;
  readonly band: string;
  readonly level: number;
}

export interface RiskAssessment {
  readonly risk: Held<Risk>;
  /** Its own quarter that is shown; `counted` where that is of the report's period. */
  readonly period: Period | undefined;
  readonly counted: boolean;
  readonly entry: Entered<RiskEntry> | undefined;
  readonly inherent: RiskScore;
  /** As it was scored for the period; nothing where nobody scored it. */
  readonly residual: RiskScore | undefined;
  readonly target: RiskScore | undefined;
  /** The score of the quarter before; nothing where it had none. */
  readonly previous: RiskScore | undefined;
  readonly movement: 'up' | 'down' | 'same' | 'unknown';
  readonly isAboveAppetite: boolean | undefined;
  /** It was closed by the end of the period. */
  readonly isClosed: boolean;
  readonly due: Due | undefined;
}

export function assessRisk(
  _framework: Framework,
  _risk: Held<Risk>,
  _question: OversightQuestion,
): RiskAssessment | undefined {
  return undefined;
}
