import type { Settings } from './records.js';

export type RiskBand = 'low' | 'medium' | 'high' | 'very high';

/** Likelihood times impact, each from 1 to 5, with the word for it. `level` counts bands from 0, the lowest. */
export interface RiskScore {
  readonly likelihood: number;
  readonly impact: number;
  readonly score: number;
  readonly band: RiskBand;
  readonly level: number;
}

type RiskMatrix = NonNullable<Settings['risk_matrix']>;
type NamedMatrix = Extract<RiskMatrix, readonly unknown[]>;
type BandFloors = Exclude<RiskMatrix, readonly unknown[]>;
type BandName = keyof BandFloors;

interface Band {
  readonly name: BandName;
  readonly band: RiskBand;
  /** The lowest score of the band. */
  readonly floor: number;
}

/** From the lowest, with the floors that hold where `pmf.yaml` is silent. Source: page "The rules", risk. */
const usual: readonly Band[] = [
  { name: 'low', band: 'low', floor: 1 },
  { name: 'medium', band: 'medium', floor: 5 },
  { name: 'high', band: 'high', floor: 10 },
  { name: 'very-high', band: 'very high', floor: 17 },
];

/** The score of a likelihood and an impact in the council's bands. */
export function riskScore(
  settings: Settings,
  { likelihood, impact }: { readonly likelihood: number; readonly impact: number },
): RiskScore {
  const score = likelihood * impact;
  const named = namedMatrix(settings)?.[likelihood - 1]?.[impact - 1];
  const level =
    named === undefined
      ? bandFloors(settings).findLastIndex(({ floor }) => score >= floor)
      : usual.findIndex(({ name }) => name === named);
  return { likelihood, impact, score, ...bandAt(Math.max(0, level)) };
}

/** The council's bands by their lowest scores, lowest band first. They do not hold where it names each cell of a matrix. */
export function bandFloors({ risk_matrix = {} }: Settings): readonly Pick<Band, 'band' | 'floor'>[] {
  const floors = isNamed(risk_matrix) ? {} : risk_matrix;
  return usual.map(({ name, band, floor }) => ({ band, floor: floors[name] ?? floor }));
}

/** Five rows, one for each likelihood from 1, of five names, one for each impact from 1; nothing where bands go by score. */
export function namedMatrix({ risk_matrix }: Settings): NamedMatrix | undefined {
  return risk_matrix !== undefined && isNamed(risk_matrix) ? risk_matrix : undefined;
}

function isNamed(matrix: RiskMatrix): matrix is NamedMatrix {
  return Array.isArray(matrix);
}

/** What lies below every floor is in the lowest band. */
function bandAt(level: number): Pick<RiskScore, 'band' | 'level'> {
  return { band: usual[level]?.band ?? 'low', level };
}
