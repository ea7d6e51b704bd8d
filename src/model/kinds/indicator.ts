import schema from '../../../schemas/indicator.schema.json' with { type: 'json' };
import type { Kind } from '../kind.js';

export const indicator: Kind<'indicator'> = {
  name: 'indicator',
  folder: 'indicators',
  one: 'an indicator',
  many: 'indicators',
  schema,
};
