import type { Field, FieldValue } from '../../assess/views/definition.js';
import { sentence, showDay, showNumber } from '../../model/words.js';
import { type Block, type Inlines, paragraph, type Table, text } from '../blocks.js';
import { choiceInWords } from './choice-words.js';
import { strong } from './named-words.js';

type Named = Pick<Field, 'name' | 'value'>;
type Group = Extract<FieldValue, { readonly type: 'group' }>;

/** The most columns that a list of groups is put in side by side. */
const mostColumns = 7;

/** A record's fields: what fits on a line beside its name first, then each list of its own. */
export function fieldBlocks(fields: readonly Field[]): readonly Block[] {
  const short = fields.filter((field) => inLine(field) !== undefined);
  const long = fields.filter((field) => !short.includes(field));
  const items = short.map((field) => ({ term: text(labelOf(field.name)), description: text(alone(field)) }));
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
  return [{ type: 'list', ordered: false, items: [[paragraph(strong(labelOf(name))), ...below({ name, value })]] }];
}

/** Groups side by side, where each of their fields fits into a cell. */
function tableOf(caption: string, groups: readonly Group[]): Table | undefined {
  const names = [...new Set(groups.flatMap(({ fields }) => fields.map(({ name }) => name)))];
  const fits = groups.every(({ fields }) => fields.every((field) => inLine(field) !== undefined));
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
  return text(field === undefined ? '' : alone(field));
}

/** What does not fit on a line, as a list in lists. */
function below({ name, value }: Named): readonly Block[] {
  if (value.type === 'group') return [{ type: 'list', ordered: false, items: value.fields.map(fieldItem) }];
  if (value.type !== 'list') return [];
  return [{ type: 'list', ordered: false, items: value.items.map((item) => itemOf({ name, value: item })) }];
}

function fieldItem(field: Field): readonly Block[] {
  const label = labelOf(field.name);
  const short = inLine(field);
  return short === undefined ? [paragraph(label), ...below(field)] : [paragraph(`${label}: ${short}`)];
}

/** The short fields of a group on one line, its long ones below it. */
function itemOf(item: Named): readonly Block[] {
  const { name, value } = item;
  if (value.type !== 'group') return [paragraph(inLine(item) ?? '')];
  const short = value.fields.filter((field) => inLine(field) !== undefined);
  const long = value.fields.filter((field) => !short.includes(field));
  return [
    paragraph(inLine({ name, value: { type: 'group', fields: short } }) ?? ''),
    ...(long.length === 0 ? [] : [{ type: 'list', ordered: false, items: long.map(fieldItem) } as const]),
  ];
}

/** The value where it stands by itself: words that the file chose from a list begin as a sentence does. */
function alone(field: Field): string {
  const said = inLine(field) ?? '';
  const { value } = field;
  const [first] = value.type === 'list' ? value.items : [value];
  return first?.type === 'choice' ? sentence(said) : said;
}

/** The value on one line; nothing where it has lists of groups in it. */
export function inLine({ name, value }: Named): string | undefined {
  switch (value.type) {
    case 'text':
      return value.text;
    case 'choice':
      return value.title ?? choiceInWords(name, value.text);
    case 'period':
      return value.title;
    case 'number':
      return showNumber(value.number);
    case 'yes-no':
      return value.yes ? 'Yes' : 'No';
    case 'day':
      return showDay(value.day);
    case 'reference':
      return referenceInWords(value);
    case 'list':
      return value.items.some(({ type }) => type === 'group' || type === 'list')
        ? undefined
        : listed(name, value.items);
    case 'group':
      return grouped(value.fields);
  }
}

function listed(name: string, items: readonly FieldValue[]): string {
  const said = items.map((value) => inLine({ name, value }) ?? '');
  return said.join(said.some((each) => each.includes(',')) ? '; ' : ', ');
}

function grouped(fields: readonly Field[]): string | undefined {
  const parts = fields.map((field) => ({ name: field.name, said: inLine(field) }));
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
