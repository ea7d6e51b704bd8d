import type { Framework } from '../../model/framework.js';
import { latestEndedBy } from '../../model/period.js';
import { assess } from '../assess.js';
import type { Evidence } from '../evidence.js';
import type { RolledUp, RollUp } from '../roll-up.js';
import { rollUpOfThing } from './explanation-roll-up.js';
import { type PlainPeriod, plainPeriod } from './plain-period.js';

/** The indicators of one thing taken together, in the latest quarter that has ended. */
export interface PlainRollUp extends Pick<RollUp, 'ratings' | 'yearOnYear' | 'rated' | 'isAssessed' | 'sentence'> {
  readonly period: PlainPeriod;
}

/** Nothing where no plan that runs in the quarter has anything of it. */
export function plainRollUp(
  framework: Framework,
  of: Pick<RolledUp, 'kind' | 'id'>,
  evidence: Evidence,
): PlainRollUp | undefined {
  const period = latestEndedBy(framework.calendar, 'quarterly', evidence.today);
  const found = rollUpOfThing(assess({ framework, period, evidence }), of);
  if (found === undefined || found.indicators.length === 0) return undefined;
  const { ratings, yearOnYear, rated, isAssessed, sentence } = found;
  return { period: plainPeriod(framework.calendar, period), ratings, yearOnYear, rated, isAssessed, sentence };
}
