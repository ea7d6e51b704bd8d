import { moreFaults } from '../model/first-faults.js';
import type { FindingPage } from '../model/rule.js';
import { brokenCharacter, controlCharacter, unseenCharacter } from './characters.js';
import { commentCutsText } from './comments.js';
import { mergeConflict, notUtf8 } from './decode.js';
import { duplicateField, unusualFieldName } from './field-names.js';
import { numberForm, numberNotExact } from './numbers.js';
import { nestedTooDeep, plainPages, tooManyValues } from './plain-pages.js';
import { emptyFile } from './read-document.js';
import { unreadableFile } from './read-faults.js';
import { yamlSyntax } from './syntax.js';

/** The page of every code that reading a file may give. */
export const loadPages: readonly FindingPage[] = [
  unreadableFile,
  notUtf8,
  mergeConflict,
  emptyFile,
  yamlSyntax,
  ...Object.values(plainPages),
  nestedTooDeep,
  tooManyValues,
  duplicateField,
  unusualFieldName,
  numberForm,
  numberNotExact,
  controlCharacter,
  brokenCharacter,
  unseenCharacter,
  commentCutsText,
  moreFaults,
];
