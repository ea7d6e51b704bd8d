import schema from '../../../schemas/budget-entry.schema.json' with { type: 'json' };
import type { Kind } from '../kind.js';

export const budgetEntry: Kind<'budget-entry'> = {
  name: 'budget-entry',
  folder: 'progress',
  one: 'an update of a budget',
  many: 'updates of budgets',
  schema,
};
