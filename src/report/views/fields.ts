import type { Field, FieldValue } from '../../assess/views/definition.js';
import { sentence, showDay, showNumber } from '../../model/words.js';
import { type Block, type Inlines, paragraph, type Table, text } from '../blocks.js';
import { strong } from './named-words.js';

type Group = Extract<FieldValue, { readonly type: 'group' }>;

/** The most columns that a list of groups is put in side by side. */
const mostColumns = 7;

/** A record's fields: what fits on a line beside its name first, then each list of its own. */
export function fieldBlocks(fields: readonly Field[]): readonly Block[] {
  const short = fields.filter(({ value }) => inLine(value) !== undefined);
  const long = fields.filter((field) => !short.includes(field));
  const items = short.map(({ name, value }) => ({ term: text(labelOf(name)), description: text(inLine(value) ?? '') }));
  return [...(items.length > 0 ? [{ type: 'definitions', items } as const] : []), ...long.flatMap(fieldBlock)];
}

/** A field's name as people read it: `Data provider` for `data_provider`. */
function labelOf(name: string): string {
  return sentence(name.replaceAll('_', ' '));
}

function fieldBlock({ name, value }: Field): readonly Block[] {
  const groups = value.type === 'list' ? value.items.filter((item): item is Group => item.type === 'group') : [];
  const table = tableOf(labelOf(name), groups);
  if (table !== undefined) return [table];
  return [{ type: 'list', ordered: false, items: [[paragraph(strong(labelOf(name))), ...below(value)]] }];
}

/** Groups side by side, where each of their fields fits into a cell. */
function tableOf(caption: string, groups: readonly Group[]): Table | undefined {
  const names = [...new Set(groups.flatMap(({ fields }) => fields.map(({ name }) => name)))];
  const fits = groups.every(({ fields }) => fields.every(({ value }) => inLine(value) !== undefined));
  if (groups.length === 0 || !fits || names.length > mostColumns) return undefined;
  return {
    type: 'table',
    caption,
    columns: names.map((name) => ({ title: labelOf(name), align: 'start' })),
    rows: groups.map(({ fields }) => names.map((name) => cellOf(fields, name))),
  };
}

function cellOf(fields: readonly Field[], name: string): Inlines {
  const field = fields.find((each) => each.name === name);
  return text(field === undefined ? '' : (inLine(field.value) ?? ''));
}

/** What does not fit on a line, as a list in lists. */
function below(value: FieldValue): readonly Block[] {
  if (value.type === 'group') return [{ type: 'list', ordered: false, items: value.fields.map(fieldItem) }];
  if (value.type !== 'list') return [];
  return [{ type: 'list', ordered: false, items: value.items.map(itemOf) }];
}

function fieldItem({ name, value }: Field): readonly Block[] {
  const short = inLine(value);
  if (short !== undefined) return [paragraph(`${labelOf(name)}: ${short}`)];
  return [paragraph(labelOf(name)), ...below(value)];
}

/** The short fields of a group on one line, its long ones below it. */
function itemOf(value: FieldValue): readonly Block[] {
  if (value.type !== 'group') return [paragraph(inLine(value) ?? '')];
  const short = value.fields.filter((field) => inLine(field.value) !== undefined);
  const long = value.fields.filter((field) => !short.includes(field));
  return [
    paragraph(inLine({ type: 'group', fields: short }) ?? ''),
    ...(long.length === 0 ? [] : [{ type: 'list', ordered: false, items: long.map(fieldItem) } as const]),
  ];
}

/** The value on one line; nothing where it has lists of groups in it. */
function inLine(value: FieldValue): string | undefined {
  switch (value.type) {
    case 'text':
      return value.text;
    case 'number':
      return showNumber(value.number);
    case 'yes-no':
      return value.yes ? 'Yes' : 'No';
    case 'day':
      return showDay(value.day);
    case 'reference':
      return referenceInWords(value);
    case 'list':
      return value.items.some(({ type }) => type === 'group' || type === 'list') ? undefined : listed(value.items);
    case 'group':
      return grouped(value.fields);
  }
}

function listed(items: readonly FieldValue[]): string {
  return items.map((item) => inLine(item) ?? '').join(', ');
}

function grouped(fields: readonly Field[]): string | undefined {
  const parts = fields.map(({ name, value }) => ({ name, said: inLine(value) }));
  if (parts.some(({ said }) => said === undefined)) return undefined;
  return parts.map(({ name, said }) => `${labelOf(name).toLowerCase()} ${said}`).join('; ');
}

/** Posts, services, bodies and plans are known by their names, and what is counted by its code. */
function referenceInWords({ kind, id, code, title }: Extract<FieldValue, { readonly type: 'reference' }>): string {
  switch (kind) {
    case 'owner':
    case 'service':
    case 'body':
    case 'plan':
    case 'priority':
    case 'objective':
    case 'review':
    case 'paper':
      return title;
    case 'indicator':
    case 'activity':
    case 'recommendation':
    case 'risk':
    case 'budget':
    case 'exception':
      return code ?? id;
  }
}
