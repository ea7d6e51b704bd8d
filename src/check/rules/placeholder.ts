import type { FieldPath } from '../../model/finding.js';
import { quote } from '../../model/show.js';
import { sentence } from '../../model/words.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { isGroup, isList, nameOf } from '../fields.js';
import { settingsPath } from '../places.js';

/** The dots that `pmf new` writes as a sample of a text, and those that a keyboard has. */
const placeholders: ReadonlySet<unknown> = new Set(['…', '...']);

export const placeholder: CheckRule = {
  code: 'placeholder',
  severity: 'warning',
  why: 'The dots stand where a text is still to be written; a report would print them to members as if they were the text.',
  remedy: 'Write the text, or take the field out if it may be left out.',

  *check({ framework, records, entries }) {
    const settings = { path: settingsPath, content: framework.settings };
    for (const file of [settings, ...records, ...entries]) {
      for (const { field, value } of placeholdersIn(file.content, [])) {
        yield {
          at: at(file, ...field),
          message: `${sentence(nameOf(field))} is only ${quote(value)}: a text is still to be written.`,
        };
      }
    }
  },
};

interface Found {
  readonly field: FieldPath;
  readonly value: unknown;
}

function placeholdersIn(value: unknown, field: FieldPath): readonly Found[] {
  if (isList(value)) return value.flatMap((item, index) => placeholdersIn(item, [...field, index]));
  if (isGroup(value)) return Object.entries(value).flatMap(([name, child]) => placeholdersIn(child, [...field, name]));
  return typeof value === 'string' && placeholders.has(value.trim()) ? [{ field, value: value.trim() }] : [];
}
