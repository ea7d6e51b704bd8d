import type { Day } from '../../model/day.js';
import type { Risk } from '../../model/records.js';
import { quote } from '../../model/show.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { scoredRisks, scoreInWords } from '../scored-risks.js';

export const aboveAppetiteWithoutAction: CheckRule = {
  code: 'above-appetite-without-action',
  severity: 'warning',
  why: 'A risk above what the council accepts has to be brought down, and nothing is planned that would do so.',
  remedy:
    'Add to "actions" what is still to be done, by whom and when; or raise "appetite" if the council accepts this score.',

  *check({ framework, today }) {
    for (const { risk, residual, period } of scoredRisks(framework, today)) {
      const { id, appetite, actions = [] } = risk;
      if (appetite === undefined || residual.score <= appetite) continue;
      if (actions.some((action) => isOpen(action, today))) continue;
      const planned = actions.length === 0 ? 'it has no action' : 'all its actions are done';
      yield {
        at: at(risk, 'appetite'),
        message: `${quote(id)} scores ${scoreInWords(residual)} for ${period}, above its appetite of ${appetite}, and ${planned}.`,
      };
    }
  },
};

function isOpen({ done_on }: NonNullable<Risk['actions']>[number], today: Day | undefined): boolean {
  return done_on === undefined || today === undefined || done_on > today;
}
