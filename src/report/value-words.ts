import type { EntryValue } from '../assess/evidence.js';
import { showPounds } from '../model/budget-side.js';
import { figureOf, showFigure } from '../model/figure.js';
import type { Framework, SubjectKind } from '../model/framework.js';
import type { Id } from '../model/id.js';
import type { IndicatorEntry } from '../model/records.js';
import { recommendationStatuses } from './recommendation-words.js';
import { statusWords } from './statuses.js';

/** Whose value it is. */
interface ValueOf {
  readonly subject: Id;
  readonly kind: SubjectKind;
}

/** A value as an entry once gave it: `78.5% (157 of 200; provisional)`, `£120,000 spent, £480,000 forecast`, `On Track, 40%`, `12 (3 × 4)`. */
export function valueInWords(framework: Framework, of: ValueOf, value: EntryValue | undefined): string {
  if (value === undefined) return 'No entry';
  if (value.missing !== undefined) return missingWords[value.missing];
  const { fields } = value;
  switch (of.kind) {
    case 'indicator':
      return figureInWords(framework, of.subject, value);
    case 'budget':
      return `Actual ${pounds(fields.actual)}, forecast ${pounds(fields.forecast)}`;
    case 'activity':
    case 'recommendation':
      return statusInWords(of.kind, fields);
    case 'risk':
      return scoreInWords(fields);
    case 'plan':
    case 'priority':
      return 'The assessment as it was written';
  }
}

const missingWords: Readonly<Record<NonNullable<EntryValue['missing']>, string>> = {
  'not-available': 'No figure was available',
  'not-applicable': 'No figure applies',
  confidential: 'The figure is confidential',
};

function figureInWords(framework: Framework, id: Id, { fields, state }: EntryValue): string {
  const indicator = framework.records.indicator.get(id);
  const given = figureGiven(fields);
  const figure = indicator && figureOf(indicator, given);
  const { numerator, denominator } = given;
  const notes = [
    ...(numerator === undefined ? [] : [`${numerator} of ${denominator}`]),
    ...(state === 'final' ? [] : [state]),
  ];
  const shown = indicator && figure !== undefined ? showFigure(indicator, figure) : 'No figure';
  return notes.length === 0 ? shown : `${shown} (${notes.join('; ')})`;
}

/** What an earlier version of a file says is not proved by a schema: what has another form is no figure. */
function figureGiven({ value, numerator, denominator }: EntryValue['fields']): IndicatorEntry {
  if (typeof numerator === 'number' && typeof denominator === 'number') return { numerator, denominator };
  return typeof value === 'number' || typeof value === 'string' ? { value } : {};
}

function pounds(amount: unknown): string {
  return typeof amount === 'number' ? showPounds(amount) : 'not given';
}

function statusInWords(kind: 'activity' | 'recommendation', { status, percent }: EntryValue['fields']): string {
  const all: Readonly<Record<string, { readonly label: string }>> =
    kind === 'activity' ? statusWords : recommendationStatuses;
  const label = typeof status === 'string' && Object.hasOwn(all, status) ? all[status]?.label : undefined;
  const done = typeof percent === 'number' ? `, ${percent}%` : '';
  return `${label ?? 'No status'}${done}`;
}

function scoreInWords({ likelihood, impact }: EntryValue['fields']): string {
  return typeof likelihood === 'number' && typeof impact === 'number'
    ? `${likelihood * impact} (${likelihood} × ${impact})`
    : 'No score';
}
