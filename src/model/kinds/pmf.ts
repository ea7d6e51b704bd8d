import schema from '../../../schemas/pmf.schema.json' with { type: 'json' };
import type { Kind } from '../kind.js';

export const pmf: Kind<'pmf'> = { name: 'pmf', folder: '', one: "the council's settings", many: 'settings', schema };
