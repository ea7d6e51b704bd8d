import type { DiffData } from '../../assess/differences/diff-data.js';
import type { FieldDifference } from '../../assess/differences/records.js';
import type { Whose } from '../../assess/differences/sides.js';
import type { FieldValue } from '../../assess/views/definition.js';
import type { ThingKind } from '../../model/named-records.js';
import { listInWords, sentence } from '../../model/words.js';
import { type Block, heading, paragraph } from '../blocks.js';
import { type DiffRow, diffTable } from './diff-table.js';
import { inLine } from './fields.js';

/** Records that came, went and changed, and what stands beside them. */
export function recordBlocks({ records, entries }: DiffData): readonly Block[] {
  const { added, removed, changed, settings, templates } = records;
  const rows: readonly DiffRow[] = [
    ...changed.map(({ of, fields }) => ({ of, cells: ['', fields.map(fieldInWords).join('; ')] })),
    ...entries.words.map(({ of, period, fields }) => ({
      of,
      cells: [period.title, `Other words: ${listInWords(fields.map(labelOf))}`],
    })),
  ];
  return [
    ...diffTable('Records added', ['Kind'], added.map(kindRow)),
    ...diffTable('Records removed', ['Kind'], removed.map(kindRow)),
    ...diffTable('Other changes', ['Period', 'What'], rows),
    ...listed('Settings', 'settings in pmf.yaml', settings.map(labelOf)),
    ...listed('Report templates', 'templates of these bodies', templates),
  ];
}

function kindRow(of: Whose): DiffRow {
  return { of, cells: [kindWords[of.kind]] };
}

const kindWords: Readonly<Record<ThingKind, string>> = {
  owner: 'Post',
  service: 'Service',
  plan: 'Plan',
  priority: 'Priority',
  objective: 'Objective',
  indicator: 'Indicator',
  activity: 'Activity',
  recommendation: 'Recommendation',
  risk: 'Risk',
  budget: 'Budget',
  exception: 'Exception',
  review: 'Review',
  body: 'Body',
  paper: 'Paper',
};

/** `tolerance: before kind percent; amber 5, now kind percent; amber 10`; where either is long what it leads to, else its name alone. */
function fieldInWords(field: FieldDifference): string {
  const { name, from, to } = field;
  const ends = [
    { when: 'before', value: from },
    { when: 'now', value: to },
  ].flatMap(({ when, value }) => (value === undefined ? [] : [{ when, said: short(name, value) }]));
  const isLong = ends.length === 0 || ends.some(({ said }) => said === undefined);
  if (isLong) return [labelOf(name), ...referencesInWords(field)].join(': ');
  return `${labelOf(name)}: ${ends.map(({ when, said }) => `${when} ${said}`).join(', ')}`;
}

/** `with HSG-014, without HSG-002`: what a list leads to, or chooses. */
function referencesInWords({ from, to }: FieldDifference): readonly string[] {
  const [was, is] = [referencesIn(from), referencesIn(to)];
  const [came, went] = [is.filter((id) => !was.includes(id)), was.filter((id) => !is.includes(id))];
  const said = [
    ...(came.length > 0 ? [`with ${listInWords(came)}`] : []),
    ...(went.length > 0 ? [`without ${listInWords(went)}`] : []),
  ];
  return said.length > 0 ? [said.join(', ')] : [];
}

function referencesIn(value: FieldValue | undefined): readonly string[] {
  switch (value?.type) {
    case 'reference':
      return [value.id];
    case 'list':
      return value.items.flatMap((item) => (item.type === 'choice' ? [item.text] : referencesIn(item)));
    case 'group':
      return value.fields.flatMap((field) => referencesIn(field.value));
    default:
      return [];
  }
}

const longest = 80;

function short(name: string, value: FieldValue): string | undefined {
  const said = inLine({ name, value });
  return said === undefined || said.length > longest ? undefined : said;
}

function labelOf(name: string): string {
  return name.replaceAll('_', ' ');
}

function listed(title: string, of: string, names: readonly string[]): readonly Block[] {
  return names.length === 0 ? [] : [heading(2, title), paragraph(`${sentence(of)} changed: ${listInWords(names)}.`)];
}
