import schema from '../../../schemas/owner.schema.json' with { type: 'json' };
import type { Kind } from '../kind.js';

export const owner: Kind<'owner'> = { name: 'owner', folder: 'owners', one: 'an owner', many: 'owners', schema };
