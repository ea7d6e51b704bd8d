import schema from '../../../schemas/plan.schema.json' with { type: 'json' };
import type { Kind } from '../kind.js';

export const plan: Kind<'plan'> = { name: 'plan', folder: 'plans', one: 'a plan', many: 'plans', schema };
