import type { Location } from '../../model/finding.js';
import { show } from '../../model/show.js';
import { listInWords } from '../../model/words.js';
import type { EntryValue } from '../evidence.js';

/** `78.5`, `2 of 8`, `missing (not-available)` */
export function valueInWords({ fields, missing }: EntryValue): string {
  return missing === undefined ? figureInWords(fields) : `missing (${missing})`;
}

/** `78.5`, `2 of 8`, `actual 100 and forecast 500` */
export function figureInWords(fields: EntryValue['fields']): string {
  const given = Object.entries(fields);
  const { value, numerator, denominator } = fields;
  if (given.length === 0) return 'without a figure';
  if (given.length === 1 && value !== undefined) return show(value);
  if (given.length === 2 && numerator !== undefined && denominator !== undefined)
    return `${show(numerator)} of ${show(denominator)}`;
  return listInWords(given.map(([name, value]) => `${name} ${show(value)}`));
}

/** As the entry's file would say it was: `{value: 78.5}`. */
export function asPrevious({ fields, missing }: EntryValue): string {
  if (missing !== undefined) return `{missing: {code: ${missing}}}`;
  const given = Object.entries(fields).map(([name, value]) => `${name}: ${show(value)}`);
  return `{${given.join(', ')}}`;
}

/** The first field in which two values differ, as the file has it now; else the first field of the file. */
export function placeOfChange(path: string, from: EntryValue, to: EntryValue | undefined): Location {
  const name = Object.keys(to?.fields ?? {}).find((each) => to?.fields[each] !== from.fields[each]);
  return name === undefined ? { path, field: [], part: 'key' } : { path, field: [name] };
}
