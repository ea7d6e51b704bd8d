import type { FindingPage } from '../model/rule.js';
import { unknownSubject } from './entries.js';
import { placePages } from './place-pages.js';
import { rules } from './rules/index.js';
import { notAPeriod, schemaPages } from './schema-pages.js';

/** The page of every code that the check of records may give; a code that a rule shares has one page. */
export const checkPages: readonly FindingPage[] = [
  ...placePages,
  ...Object.values(schemaPages),
  notAPeriod,
  unknownSubject,
  ...rules.filter(({ code }) => code !== notAPeriod.code && placePages.every((page) => page.code !== code)),
];
