import { Document } from 'yaml';
import type { Schema } from '../model/kind.js';
import { recentSample } from './sample-years.js';
import { flowLists, yamlOptions, yamlText } from './yaml-text.js';

/** Letters of a line of comment, its mark and the indent of a nested field not counted. */
const widest = 94;

/** What stands after the field: a value that was given, nothing yet, or an example that is commented out. */
type Stands = 'value' | 'nothing' | 'sample';

/** A field to be told of; `startYear` is the one in which the financial year of today starts, for its examples. */
export interface FieldTold {
  readonly schema: Schema;
  readonly stands: Stands;
  readonly startYear: number;
}

/** What a field is for, what it may be, and where it is empty an example, as lines of comment without their mark. */
export function fieldLines(field: FieldTold): readonly string[] {
  const { schema, stands } = field;
  const inner = stands === 'sample' || (stands === 'nothing' && isLooseList(schema)) ? innerChoices(schema) : [];
  const example = stands === 'nothing' ? exampleWords(field) : '';
  const words = [schema.description ?? '', choiceWords(schema), ...inner, example].filter(Boolean).join(' ');
  return [...commentLines(words), ...(stands === 'nothing' ? exampleBlock(field) : [])];
}

/** A text as lines of comment, none wider than a screen. */
export function commentLines(text: string): readonly string[] {
  const rows = [''];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const row = rows.at(-1) ?? '';
    if (row !== '' && row.length + 1 + word.length > widest) rows.push(word);
    else rows[rows.length - 1] = row === '' ? word : `${row} ${word}`;
  }
  return rows;
}

/** The words of a closed list. */
function choiceWords(schema: Schema): string {
  const words = wordsOf(schema);
  return words.length < 2 ? '' : `${schema.items ? 'Any of' : 'One of'}: ${words.join(', ')}.`;
}

function wordsOf({ enum: own, items }: Schema): readonly string[] {
  return (own ?? items?.enum ?? []).map(String);
}

/** The closed lists within a group, each with the name of its field. */
function innerChoices(schema: Schema): readonly string[] {
  const found = new Set<string>();
  for (const [name, below] of Object.entries(schema.properties ?? schema.items?.properties ?? {})) {
    const words = wordsOf(below);
    if (words.length > 1) found.add(`"${name}" is ${below.items ? 'any' : 'one'} of: ${words.join(', ')}.`);
    for (const inner of innerChoices(below)) found.add(inner);
  }
  return [...found];
}

/** A list of groups of which none is owed whole: nothing of it stands ready. */
function isLooseList({ items }: Schema): boolean {
  return items?.properties !== undefined && items.required === undefined;
}

/** An example as it is to be written: a text that would be read as a number is in quotes. */
function exampleWords({ schema, startYear }: FieldTold): string {
  if (schema.enum || schema.properties || schema.items?.properties) return '';
  const sample = recentSample(schema, startYear);
  return isTold(sample) ? `Such as: ${asYaml(sample)}` : '';
}

function isTold(sample: unknown): boolean {
  if (Array.isArray(sample)) return sample.every(isTold);
  return ['string', 'number', 'boolean'].includes(typeof sample) && sample !== '…';
}

/** The example of a list of groups, as it would stand in the file. */
function exampleBlock({ schema, startYear }: FieldTold): readonly string[] {
  if (schema.items?.properties === undefined || schema.examples === undefined) return [];
  const lines = asYaml(recentSample(schema, startYear)).split('\n');
  return ['Such as:', ...lines.map((line) => `  ${line}`)];
}

function asYaml(sample: unknown): string {
  const document = new Document(sample, yamlOptions);
  flowLists(document);
  return yamlText(document).trimEnd();
}
