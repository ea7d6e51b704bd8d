import schema from '../../../schemas/indicator-entry.schema.json' with { type: 'json' };
import type { Kind } from '../kind.js';

export const indicatorEntry: Kind<'indicator-entry'> = {
  name: 'indicator-entry',
  folder: 'progress',
  one: 'a figure of an indicator',
  many: 'figures of indicators',
  schema,
};
