import schema from '../../../schemas/risk-entry.schema.json' with { type: 'json' };
import type { Kind } from '../kind.js';

export const riskEntry: Kind<'risk-entry'> = {
  name: 'risk-entry',
  folder: 'progress',
  one: 'an update of a risk',
  many: 'updates of risks',
  schema,
};
