import schema from '../../../schemas/budget.schema.json' with { type: 'json' };
import type { Kind } from '../kind.js';

export const budget: Kind<'budget'> = { name: 'budget', folder: 'budgets', one: 'a budget', many: 'budgets', schema };
