import schema from '../../../schemas/activity.schema.json' with { type: 'json' };
import type { Kind } from '../kind.js';

export const activity: Kind<'activity'> = {
  name: 'activity',
  folder: 'activities',
  one: 'an activity',
  many: 'activities',
  schema,
};
