import schema from '../../../schemas/activity-entry.schema.json' with { type: 'json' };
import type { Kind } from '../kind.js';

export const activityEntry: Kind<'activity-entry'> = {
  name: 'activity-entry',
  folder: 'progress',
  one: 'an update of an activity',
  many: 'updates of activities',
  schema,
};
