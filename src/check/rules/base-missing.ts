import { quote } from '../../model/show.js';
import { atName } from '../at.js';
import type { CheckRule } from '../check-input.js';

/** Where nothing says that budgets are rated, a base may be left out. */
export const baseMissing: CheckRule = {
  code: 'base-missing',
  severity: 'warning',
  why: 'A forecast is rated by its percentage of the base. Without the base it has no rating and no colour.',
  remedy: 'Give the base in "bases", or say in "rated_on" which of the two it is rated on.',

  *check({ framework: { records, settings } }) {
    for (const budget of records.budget.values()) {
      const { rated_on, bases } = budget;
      const base = rated_on ?? 'net';
      const isRated = rated_on !== undefined || settings.budget_bands !== undefined;
      if (!isRated || bases[base] !== undefined) continue;
      const why = rated_on === undefined ? ', as every budget that does not say otherwise' : '';
      yield {
        at: atName(budget, 'bases'),
        message: `${quote(budget.id)} is rated on its ${base} base${why}, and "bases" has no "${base}".`,
      };
    }
  },
};
