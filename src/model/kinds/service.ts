import schema from '../../../schemas/service.schema.json' with { type: 'json' };
import type { Kind } from '../kind.js';

export const service: Kind<'service'> = {
  name: 'service',
  folder: 'services',
  one: 'a service',
  many: 'services',
  schema,
};
