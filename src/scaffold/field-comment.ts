import type { Schema } from '../model/kind.js';
import { listInWords } from '../model/words.js';
import { sampleOf } from './sample.js';

/** Letters of a line of comment, its mark and the indent of a nested field not counted. */
const widest = 94;

/** What a field is for, what it may be, and where it is empty an example. */
export function fieldWords(schema: Schema, isEmpty: boolean): string {
  return [schema.description ?? '', choiceWords(schema), isEmpty ? exampleWords(schema) : ''].filter(Boolean).join(' ');
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

/** The words of a closed list, where the description does not tell them already. */
function choiceWords(schema: Schema): string {
  const words = (schema.enum ?? schema.items?.enum ?? []).map(String);
  const told = schema.description ?? '';
  if (words.length < 2 || words.every((word) => told.includes(word))) return '';
  return `${schema.items ? 'Any of' : 'One of'}: ${words.join(', ')}.`;
}

function exampleWords(schema: Schema): string {
  if (schema.enum || schema.properties) return '';
  const sample = sampleOf(schema);
  if (schema.items)
    return Array.isArray(sample) && isPlain(sample[0]) ? `Such as: [${listInWords(sample.map(String), 'and')}].` : '';
  return isPlain(sample) && sample !== '…' ? `Such as: ${sample}` : '';
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
