import type { FindingPage } from '../model/rule.js';

export const templateUnreadable: FindingPage = {
  code: 'template-unreadable',
  severity: 'error',
  why: 'A template that cannot be read makes no report.',
  remedy: 'Mend the template at this place, or remove the file to use the template that comes with pmf.',
};

export const templateLanguage: FindingPage = {
  code: 'template-language',
  severity: 'error',
  why: 'A template arranges text and sections and does nothing else, so that it can be trusted as data is trusted.',
  remedy:
    'Use text, {{name}}, {{#if name}} … {{else}} … {{/if}}, {{#unless name}} … {{/unless}}, and {{section "name"}} or {{sections}} on a line of its own.',
};

export const templateUnknownName: FindingPage = {
  code: 'template-unknown-name',
  severity: 'error',
  why: 'A name that stands for nothing would leave a gap in the report.',
  remedy: 'Use one of the names that pmf knows, or write the words out.',
};

export const templateUnknownSection: FindingPage = {
  code: 'template-unknown-section',
  severity: 'error',
  why: 'A section that does not exist cannot be put in its place.',
  remedy: 'Use the name of a section that pmf makes.',
};

export const templateSectionPlace: FindingPage = {
  code: 'template-section-place',
  severity: 'error',
  why: 'A section is a part of the report with headings and tables of its own and cannot stand inside a line, a condition or a block of code, or twice.',
  remedy:
    'Put {{section "name"}} or {{sections}} on a line of its own, outside of {{#if}} and {{#unless}}, and each of them once.',
};

/** A page for each code that templateFindings() may give. */
export const templatePages: readonly FindingPage[] = [
  templateUnreadable,
  templateLanguage,
  templateUnknownName,
  templateUnknownSection,
  templateSectionPlace,
];
