import schema from '../../../schemas/recommendation.schema.json' with { type: 'json' };
import type { Kind } from '../kind.js';

export const recommendation: Kind<'recommendation'> = {
  name: 'recommendation',
  folder: 'recommendations',
  one: 'a recommendation',
  many: 'recommendations',
  schema,
};
