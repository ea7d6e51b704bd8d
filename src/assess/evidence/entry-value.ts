import type { Measure } from '../../model/figure.js';
import type { SubjectKind } from '../../model/framework.js';
import type { EntryValue } from '../evidence.js';
import { isAnswerTo } from './is-answer.js';

/** The fields that are the value of an entry. Source: page "The rules", what is owed. */
const valueFields: Readonly<Record<SubjectKind, readonly string[]>> = {
  indicator: ['value', 'numerator', 'denominator'],
  budget: ['actual', 'forecast'],
  activity: ['status', 'percent', 'completed_on', 'forecast_end', 'milestones'],
  recommendation: ['status'],
  risk: ['likelihood', 'impact'],
  plan: ['assessment'],
  priority: ['assessment'],
};

type Group = Readonly<Record<string, unknown>>;

/** The value that a version of an entry has, whether a schema would pass it or not; nothing where it is no group of fields. `measure`: of an indicator. */
export function valueIn(kind: SubjectKind, content: unknown, measure?: Measure): EntryValue | undefined {
  if (!isGroup(content)) return undefined;
  const missing = kind === 'indicator' ? missingIn(content) : undefined;
  const fields = missing === undefined ? pick(content, valueFields[kind]) : {};
  return {
    fields,
    isAnswer: missing === undefined ? isAnswerTo(kind, fields, measure) : missing !== 'not-available',
    missing,
    state: kind === 'indicator' ? stateIn(content) : 'final',
  };
}

/** Whether two versions say the same, however they write it. How firm a figure is called is no part of it. */
export function isSameValue(a: EntryValue, b: EntryValue): boolean {
  return a.missing === b.missing && isSame(a.fields, b.fields);
}

/** Whether two parsed values say the same: 78.5 and 78.50, fields in any order, text with any line ends. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || plain(a) === plain(b);
}

function plain(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) => {
    if (typeof part === 'string') return part.replaceAll('\r\n', '\n').trim();
    if (!isGroup(part)) return part;
    const names = Object.keys(part).sort();
    return Object.fromEntries(names.map((name) => [name, part[name]]));
  });
}

export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pick(content: Group, names: readonly string[]): Group {
  const given = names.filter((name) => content[name] !== undefined && content[name] !== null);
  return Object.fromEntries(given.map((name) => [name, content[name]]));
}

const missingCodes = ['not-available', 'not-applicable', 'confidential'] as const;
const states = ['final', 'provisional', 'estimated'] as const;

function missingIn({ missing }: Group): EntryValue['missing'] {
  return isGroup(missing) ? missingCodes.find((code) => code === missing.code) : undefined;
}

function stateIn({ state }: Group): EntryValue['state'] {
  return states.find((each) => each === state) ?? 'final';
}
