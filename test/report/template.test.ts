import { describe, expect, test } from 'vitest';
import { bodyTemplates } from '../../src/report/generated/body-templates.js';
import { sections } from '../../src/report/sections/index.js';
import { templateFindings, templatePages } from '../../src/report/template.js';
import { templateQuestions, templateTexts } from '../../src/report/template-names.js';

const path = 'templates/cabinet.md.hbs';

/** Each finding as its code and the piece of the template that it points to. */
function found(template: string): readonly string[] {
  return templateFindings(path, template).map(({ code, at: { offsets } }) => {
    return `${code}: ${offsets ? template.slice(...offsets) : 'the file'}`;
  });
}

describe('the language', () => {
  test.each([
    { template: '# {{body}}\n\n{{sections}}\n', because: 'names and the list of sections' },
    { template: '{{section "overview"}}', because: 'one section' },
    { template: "  {{ section 'overview' }}  \r\n", because: 'with room around it' },
    { template: '{{#if draft}}a{{else}}b{{/if}}{{#unless public}}c{{/unless}}', because: 'conditions' },
    { template: '{{#if draft}}a{{else if public}}b{{/if}}', because: 'and their chains' },
    { template: '{{! a note }}\n{{!-- a longer {{note}} --}}\n', because: 'notes to oneself' },
    { template: '- a\n{{section "overview"}}\n- b\n', because: 'a section ends a list' },
    { template: 'A brace } { and a pair }} are text.', because: 'text' },
    { template: '', because: 'an empty report is a report' },
  ])('holds $because', ({ template }) => {
    expect(found(template)).toEqual([]);
  });

  test.each([
    { template: '{{> header}}', found: ['template-language: {{> header}}'] },
    { template: '{{#> layout}}x{{/layout}}', found: ['template-language: {{#> layout}}x{{/layout}}'] },
    { template: '{{> (lookup . "x")}}', found: ['template-language: {{> (lookup . "x")}}'] },
    { template: '{{#*inline "a"}}x{{/inline}}', found: ['template-language: {{#*inline "a"}}x{{/inline}}'] },
    { template: 'a\n{{#each council}}x{{/each}}', found: ['template-language: {{#each council}}x{{/each}}'] },
    { template: '{{#with council}}x{{/with}}', found: ['template-language: {{#with council}}x{{/with}}'] },
    { template: '{{#council}}x{{/council}}', found: ['template-language: {{#council}}x{{/council}}'] },
    { template: '{{^draft}}x{{/draft}}', found: ['template-language: {{^draft}}x{{/draft}}'] },
    { template: '{{lookup council "length"}}', found: ['template-language: {{lookup council "length"}}'] },
    { template: '{{log council}}', found: ['template-language: {{log council}}'] },
    { template: '{{{council}}}', found: ['template-language: {{{council}}}'] },
    { template: '{{&council}}', found: ['template-language: {{&council}}'] },
    { template: '{{~council}}', found: ['template-language: {{~council}}'] },
    { template: '{{council a=1}}', found: ['template-language: {{council a=1}}'] },
    { template: '{{this}}', found: ['template-language: {{this}}'] },
    { template: '{{.}}', found: ['template-language: {{.}}'] },
    { template: '{{../council}}', found: ['template-language: {{../council}}'] },
    { template: '{{./council}}', found: ['template-language: {{./council}}'] },
    { template: '{{this.council}}', found: ['template-language: {{this.council}}'] },
    { template: '{{@root}}', found: ['template-language: {{@root}}'] },
    { template: '{{council.length}}', found: ['template-language: {{council.length}}'] },
    { template: '{{council.constructor}}', found: ['template-language: {{council.constructor}}'] },
    { template: '{{"council"}}', found: ['template-language: {{"council"}}'] },
    { template: '{{5}}', found: ['template-language: {{5}}'] },
    {
      template: '{{#if (lookup draft "a")}}x{{/if}}',
      found: ['template-language: {{#if (lookup draft "a")}}x{{/if}}'],
    },
    { template: '{{#if draft public}}x{{/if}}', found: ['template-language: {{#if draft public}}x{{/if}}'] },
    {
      template: '{{#if draft includeZero=true}}x{{/if}}',
      found: ['template-language: {{#if draft includeZero=true}}x{{/if}}'],
    },
    { template: '{{#if draft as |x|}}x{{/if}}', found: ['template-language: {{#if draft as |x|}}x{{/if}}'] },
    { template: '{{#if draft~}}x{{/if}}', found: ['template-language: {{#if draft~}}x{{/if}}'] },
    { template: '{{#if @root.draft}}x{{/if}}', found: ['template-language: {{#if @root.draft}}x{{/if}}'] },
    { template: '{{section}}', found: ['template-language: {{section}}'] },
    { template: '{{section overview}}', found: ['template-language: {{section overview}}'] },
    { template: '{{section "overview" "key"}}', found: ['template-language: {{section "overview" "key"}}'] },
    { template: '{{sections "overview"}}', found: ['template-language: {{sections "overview"}}'] },
    { template: 'a {{counsil}}', found: ['template-unknown-name: {{counsil}}'] },
    { template: '{{constructor}}', found: ['template-unknown-name: {{constructor}}'] },
    { template: '{{__proto__}}', found: ['template-unknown-name: {{__proto__}}'] },
    { template: '{{draft}}', found: ['template-unknown-name: {{draft}}'] },
    { template: '{{#if council}}x{{/if}}', found: ['template-unknown-name: council'] },
    { template: '{{#unless toString}}x{{/unless}}', found: ['template-unknown-name: toString'] },
    { template: '{{#if draft}}{{nobody}}{{/if}}', found: ['template-unknown-name: {{nobody}}'] },
    { template: '{{#if draft}}a{{else}}{{nobody}}{{/if}}', found: ['template-unknown-name: {{nobody}}'] },
    { template: '{{section "overveiw"}}', found: ['template-unknown-section: "overveiw"'] },
    { template: '{{section "sections"}}', found: ['template-unknown-section: "sections"'] },
    { template: '# A {{sections}}', found: ['template-section-place: {{sections}}'] },
    { template: '{{sections}} b', found: ['template-section-place: {{sections}}'] },
    { template: '> {{section "key"}}', found: ['template-section-place: {{section "key"}}'] },
    { template: '{{#if draft}}\n{{section "key"}}\n{{/if}}', found: ['template-section-place: {{section "key"}}'] },
    { template: '```\n{{section "key"}}\n```\n', found: ['template-section-place: {{section "key"}}'] },
    {
      template: '{{section "key"}}\n\n{{sections}}\n\n{{section "key"}}\n',
      found: ['template-section-place: {{section "key"}}'],
    },
    { template: '{{sections}}\n\n{{sections}}\n', found: ['template-section-place: {{sections}}'] },
    { template: 'a\n~~~\n{{sections}}', found: ['template-section-place: {{sections}}'] },
    { template: 'a\n{{#if draft}}\n', found: ['template-unreadable: {{#if draft}}'] },
    { template: 'a\r\n{{#if draft}}\r\n{{/unless}}', found: ['template-unreadable: if draft}}'] },
    { template: 'a\nb {{council\nc', found: ['template-unreadable: b {{council'] },
    { template: '{{}}', found: ['template-unreadable: {{}}'] },
    { template: 'a \uE000key\uE001', found: ['template-unreadable: \uE000'] },
    { template: 'x'.repeat(64 * 1024 + 1), found: ['template-unreadable: the file'] },
    { template: '\u20AC'.repeat(22_000), found: ['template-unreadable: the file'] },
    { template: '{{body}}'.repeat(1001), found: ['template-unreadable: the file'] },
    {
      template: `${'{{#if draft}}'.repeat(21)}x${'{{/if}}'.repeat(21)}`,
      found: ['template-language: {{#if draft}}x{{/if}}'],
    },
  ])('refuses $found', ({ template, found: expected }) => {
    expect(found(template)).toEqual(expected);
  });

  test('two faults are two findings, in the order of the text', () => {
    expect(found('é\n{{one}}\r\n\u{1F600} {{two}}')).toEqual([
      'template-unknown-name: {{one}}',
      'template-unknown-name: {{two}}',
    ]);
  });
});

describe('what a finding says', () => {
  test('what was probably meant', () => {
    const [finding] = templateFindings(path, '{{reporting-day}}');
    expect(finding).toMatchObject({
      message: 'There is no name "reporting-day" in templates.',
      expected: `one of: ${Object.keys(templateTexts).join(', ')}`,
      suggestion: 'reporting_day',
      at: { path },
    });
  });

  test('that a question is no text', () => {
    expect(templateFindings(path, '{{draft}}')[0]?.message).toBe(
      '"draft" is a question to ask with {{#if}} or {{#unless}}, and not a text.',
    );
  });

  test('nothing as a suggestion where nothing is near', () => {
    expect(templateFindings(path, '{{wholly_other}}')[0]).not.toHaveProperty('suggestion');
  });

  test('on a page of its own', () => {
    const codes = templatePages.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const all = ['{{{a}}}', '{{a}}', '{{section "a"}}', 'a {{sections}}', '{{'].flatMap((text) =>
      templateFindings(path, text),
    );
    expect(new Set(all.map(({ code }) => code))).toEqual(new Set(codes));
  });
});

test.each(Object.keys(bodyTemplates))('the template that comes with pmf for %s is within the language', (name) => {
  expect(found(bodyTemplates[name] ?? '')).toEqual([]);
});

test('no name stands for two things', () => {
  const names = [
    ...Object.keys(templateTexts),
    ...Object.keys(templateQuestions),
    'section',
    'sections',
    'if',
    'unless',
  ];
  expect(new Set(names).size).toBe(names.length);
});

test('a section is named once, and not as the whole list is', () => {
  const names = sections.map(({ name }) => name);
  expect(new Set([...names, 'sections']).size).toBe(names.length + 1);
});
