import schema from '../../../schemas/paper.schema.json' with { type: 'json' };
import type { Kind } from '../kind.js';

export const paper: Kind<'paper'> = { name: 'paper', folder: 'papers', one: 'a paper', many: 'papers', schema };
