import { quote } from '../../model/show.js';
import { atName } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { scoredRisks, scoreInWords } from '../scored-risks.js';

export const residualAboveInherent: CheckRule = {
  code: 'residual-above-inherent',
  severity: 'warning',
  why: 'The inherent score is the risk before anything is done about it. What is done cannot make it worse, so one of the two scores is wrong.',
  remedy: 'Correct the score of the period, or raise "inherent" where the risk itself has grown.',

  *check({ framework, today }) {
    for (const { risk, residual, inherent, period } of scoredRisks(framework, today)) {
      if (residual.score <= inherent.score) continue;
      yield {
        // in the risk: whoever accepts it does so once, and not each quarter anew
        at: atName(risk, 'inherent'),
        message: `The inherent score of ${quote(risk.id)} is ${scoreInWords(inherent)}, and for ${period} it scores ${scoreInWords(residual)}, which is more.`,
      };
    }
  },
};
