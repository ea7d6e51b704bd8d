import schema from '../../../schemas/risk.schema.json' with { type: 'json' };
import type { Kind } from '../kind.js';

export const risk: Kind<'risk'> = { name: 'risk', folder: 'risks', one: 'a risk', many: 'risks', schema };
