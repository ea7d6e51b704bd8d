import type { FindingPage } from '../model/rule.js';
import { deepest, mostValues } from './limits.js';

const severity = 'error' as const;

/** What YAML offers beyond plain fields, lists and texts, and a data folder does not use. */
export const plainPages = {
  alias: {
    code: 'yaml-alias',
    severity,
    why: 'An asterisk before a word repeats another part of the file, so that a small file can grow without end.',
    remedy: 'If the asterisk belongs to the text, put the whole text in quotes. Otherwise write the value out.',
  },
  anchor: {
    code: 'yaml-anchor',
    severity,
    why: 'An ampersand before a word names a part of the file to be repeated elsewhere, which nobody sees in review.',
    remedy: 'If the ampersand belongs to the text, put the whole text in quotes. Otherwise delete the name.',
  },
  tag: {
    code: 'yaml-tag',
    severity,
    why: 'An exclamation mark before a word tells YAML to read the value as something else, and the text after it can be lost.',
    remedy: 'If the exclamation mark belongs to the text, put the whole text in quotes. Otherwise delete it.',
  },
  mergeKey: {
    code: 'yaml-merge-key',
    severity,
    why: 'The name "<<" mixes another group into this one, so that the file no longer says what it holds.',
    remedy: 'Write the fields out.',
  },
  directive: {
    code: 'yaml-directive',
    severity,
    why: 'A line that starts with a percent sign changes how the rest of the file is read: "no" may become false, and 010 may become 8.',
    remedy: 'Delete the line.',
  },
  secondDocument: {
    code: 'second-document',
    severity,
    why: 'One file holds one record. What stands after a line "---" or "..." would be dropped without a word.',
    remedy: 'Move the second record to a file of its own, or delete the line.',
  },
  complexKey: {
    code: 'list-as-name',
    severity,
    why: 'The name of a field is a word. A list or a group as a name can hide a second field of the same name.',
    remedy: 'Write a word before the colon.',
  },
} as const satisfies Readonly<Record<string, FindingPage>>;

export const nestedTooDeep: FindingPage = {
  code: 'nested-too-deep',
  severity,
  why: `No record needs more than a few groups within each other; more than ${deepest} is a mistake, or an attack on the reader.`,
  remedy: 'Look for brackets that are never closed, or for lines that start ever further in.',
};

export const tooManyValues: FindingPage = {
  code: 'too-many-values',
  severity,
  why: `No record needs ${mostValues} values. A file that large is more than one record, or an attack on the reader.`,
  remedy: 'Divide it into one file for each record or entry.',
};
