import schema from '../../../schemas/assessment-entry.schema.json' with { type: 'json' };
import type { Kind } from '../kind.js';

export const assessmentEntry: Kind<'assessment-entry'> = {
  name: 'assessment-entry',
  folder: 'progress',
  one: 'an assessment of a plan or priority',
  many: 'assessments of plans and priorities',
  schema,
};
