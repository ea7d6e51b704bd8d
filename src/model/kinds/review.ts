import schema from '../../../schemas/review.schema.json' with { type: 'json' };
import type { Kind } from '../kind.js';

export const review: Kind<'review'> = { name: 'review', folder: 'reviews', one: 'a review', many: 'reviews', schema };
