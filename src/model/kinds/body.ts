import schema from '../../../schemas/body.schema.json' with { type: 'json' };
import type { Kind } from '../kind.js';

export const body: Kind<'body'> = { name: 'body', folder: 'bodies', one: 'a body', many: 'bodies', schema };
