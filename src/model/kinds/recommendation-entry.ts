import schema from '../../../schemas/recommendation-entry.schema.json' with { type: 'json' };
import type { Kind } from '../kind.js';

export const recommendationEntry: Kind<'recommendation-entry'> = {
  name: 'recommendation-entry',
  folder: 'progress',
  one: 'an update of a recommendation',
  many: 'updates of recommendations',
  schema,
};
