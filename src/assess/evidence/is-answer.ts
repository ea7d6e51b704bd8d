import { type Measure, targetFigure } from '../../model/figure.js';
import type { SubjectKind } from '../../model/framework.js';
import { entryKinds } from '../../model/kinds/index.js';

type Fields = Readonly<Record<string, unknown>>;

/** Whether fields answer what is owed: with values of the kind's and of the indicator's type, so that "tbc" is no figure. */
export function isAnswerTo(kind: SubjectKind, fields: Fields, measure: Measure | undefined): boolean {
  switch (kind) {
    case 'indicator':
      return isFigure(fields.value, measure) || (isNumber(fields.numerator) && isNumber(fields.denominator));
    case 'budget':
      return isNumber(fields.actual) && isNumber(fields.forecast);
    case 'activity':
    case 'recommendation':
      return entryKinds[kind].schema.properties?.status?.enum?.includes(fields.status) ?? false;
    case 'risk':
      return isScore(fields.likelihood) && isScore(fields.impact);
    case 'plan':
    case 'priority':
      return typeof fields.assessment === 'string' && fields.assessment.trim() !== '';
  }
}

/** Of an indicator that is not there nobody can say what its figures look like. */
function isFigure(value: unknown, measure: Measure | undefined): boolean {
  if (!isNumber(value) && typeof value !== 'string') return false;
  return measure !== undefined && targetFigure(measure, value) !== undefined;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isScore(value: unknown): boolean {
  return isNumber(value) && Number.isInteger(value) && value >= 1 && value <= 5;
}
