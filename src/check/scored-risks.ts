import type { Day } from '../model/day.js';
import { entriesOf, type Framework, type Held } from '../model/framework.js';
import type { Risk } from '../model/records.js';
import { type RiskScore, riskScore } from '../model/risk-band.js';
import { showPeriod } from '../model/words.js';

/** A risk on the register with its latest score. */
interface ScoredRisk {
  readonly risk: Held<Risk>;
  readonly residual: RiskScore;
  /** The period that it was scored for, in words. */
  readonly period: string;
  readonly inherent: RiskScore;
  readonly target: RiskScore | undefined;
}

/** The open risks that have a score. Only the latest is held against what the risk says: it was revised since the others. */
export function* scoredRisks(framework: Framework, today: Day | undefined): Iterable<ScoredRisk> {
  for (const risk of openRisks(framework, today)) {
    const entry = entriesOf(framework, 'risk', risk.id).findLast(
      ({ period }) => today !== undefined && period.first <= today,
    );
    if (entry === undefined) continue;
    const { settings, calendar } = framework;
    yield {
      risk,
      residual: riskScore(settings, entry),
      period: showPeriod(calendar, entry.period),
      inherent: riskScore(settings, risk.inherent),
      target: risk.target && riskScore(settings, risk.target),
    };
  }
}

/** The risks that are on the register on the day. */
export function openRisks({ records }: Framework, today: Day | undefined): readonly Held<Risk>[] {
  if (today === undefined) return [];
  return [...records.risk.values()].filter(
    ({ opened_on, closed_on }) => opened_on <= today && (closed_on === undefined || closed_on > today),
  );
}

/** `12 (likelihood 3, impact 4)` */
export function scoreInWords({ score, likelihood, impact }: RiskScore): string {
  return `${score} (likelihood ${likelihood}, impact ${impact})`;
}
