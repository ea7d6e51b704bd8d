import { quote } from '../../model/show.js';
import { atName } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { scoredRisks, scoreInWords } from '../scored-risks.js';

export const targetAboveResidual: CheckRule = {
  code: 'target-above-residual',
  severity: 'warning',
  why: 'The target is where the risk is to be brought. A target above the latest score asks for nothing, or lets the risk grow.',
  remedy: 'Lower "target" in the risk, or correct the latest score where it is too low.',

  *check({ framework, today }) {
    for (const { risk, residual, target, period } of scoredRisks(framework, today)) {
      if (target === undefined || target.score <= residual.score) continue;
      yield {
        at: atName(risk, 'target'),
        message: `${quote(risk.id)} is to be brought to ${scoreInWords(target)}, and for ${period} it scores ${scoreInWords(residual)} already.`,
      };
    }
  },
};
