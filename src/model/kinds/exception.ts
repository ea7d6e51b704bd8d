import schema from '../../../schemas/exception.schema.json' with { type: 'json' };
import type { Kind } from '../kind.js';

export const exception: Kind<'exception'> = {
  name: 'exception',
  folder: 'exceptions',
  one: 'an exception',
  many: 'exceptions',
  schema,
};
