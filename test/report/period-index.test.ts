import { describe, expect, test } from 'vitest';
import { sectionsOf, templateFor } from '../../src/report/body-template.js';
import { bodyTemplates } from '../../src/report/generated/body-templates.js';
import { composeIndex } from '../../src/report/period-index.js';
import { sections } from '../../src/report/sections/index.js';
import { body as bodyOf, framework, id } from '../builders/assessment.js';
import { linesOf } from './words-of.js';

const period = { council: 'Northmoor District Council', period: 'Q2 2012/13', foot: 'As at 22 October 2012.' };

describe('the index of a period', () => {
  test('leads to every report, and says which is missing and why', () => {
    const index = composeIndex({
      ...period,
      reports: [
        {
          body: 'Cabinet',
          files: [
            { format: 'html', href: 'cabinet.html' },
            { format: 'md', href: 'cabinet.md' },
          ],
          completeness: '18 of 20 returns received (90%)',
        },
        { body: 'The Board', refused: 'It would show what has an error: indicators/A-1.yaml.' },
      ],
    });
    expect(linesOf(index.blocks)).toEqual([
      '# Performance reports, Q2 2012/13',
      'Reports of the period',
      'Body | HTML | Markdown | Completeness',
      'Cabinet | Cabinet (HTML) | Cabinet (Markdown) | 18 of 20 returns received (90%)',
      '## Reports that were not made',
      '- The Board: It would show what has an error: indicators/A-1.yaml.',
    ]);
    expect(index).toMatchObject({
      title: 'Performance reports, Q2 2012/13',
      foot: period.foot,
      index: undefined,
      watermark: undefined,
    });
    expect(JSON.stringify(index)).toContain('"href":"cabinet.html"');
  });

  test('says that nothing is recorded', () => {
    expect(linesOf(composeIndex({ ...period, reports: [] }).blocks).at(-1)).toBe(
      'Nothing is recorded: no body reports on this period.',
    );
  });
});

describe('the template of a body', () => {
  const cabinet = bodyOf({ sections: sections.map(({ name }) => name) as never });
  const own = { ...framework(), templates: new Map([[id('cabinet'), '# Our own']]) };
  test.each([
    { of: own, body: 'cabinet', template: '# Our own', because: "the council's own comes first" },
    { of: framework(), body: 'cabinet', template: bodyTemplates.cabinet, because: 'then the one of that body' },
    { of: framework(), body: 'licensing-committee', template: bodyTemplates.default, because: 'then the default' },
    {
      of: framework(),
      body: 'constructor',
      template: bodyTemplates.default,
      because: 'an id is never a property of all objects',
    },
  ])('$body: $because', ({ of, body, template }) => {
    expect(templateFor(of, { ...cabinet, id: id(body) })).toBe(template);
  });
});

describe('the appendices of a template that comes with pmf', () => {
  const cabinet = (...names: readonly string[]) => bodyOf({ sections: names as never });
  test.each([
    {
      sections: ['overview', 'key', 'activities'],
      placed: ['key', 'activities'],
      because: 'those that the body lists',
    },
    { sections: ['overview'], placed: [], because: 'no appendices of nothing' },
  ])('are $placed: $because', ({ sections: names, placed }) => {
    const template = templateFor(framework(), cabinet(...names));
    const found = [...template.matchAll(/\{\{section "([a-z-]+)"\}\}/g)].map(([, name]) => name);
    expect(found).toEqual(placed);
    expect(template.includes('## Appendices')).toBe(placed.length > 0);
    expect(template).toContain('{{sections}}');
  });

  test('a report has the sections of its list, or those alone that its template places', () => {
    const body = cabinet('overview', 'key');
    expect([...sectionsOf(templateFor(framework(), body), body)].sort()).toEqual(['key', 'overview']);
    expect(sectionsOf('# T\n\n{{section "risks"}}\n', body)).toEqual(['risks']);
  });
});

describe('reports for each service', () => {
  test('stand in a table of their own body', () => {
    const report = (service: string) => ({
      body: 'Team briefing',
      service,
      files: [{ format: 'md', href: `${service}.md` }],
      completeness: 'no returns expected',
    });
    const index = composeIndex({
      ...period,
      reports: [report('Housing'), report('Planning'), { body: 'Team briefing', service: 'Leisure', refused: 'Why.' }],
    });
    expect(linesOf(index.blocks).slice(1)).toEqual([
      '## Team briefing',
      'Team briefing: a report for each service',
      'Service | Markdown | Completeness',
      'Housing | Housing (Markdown) | no returns expected',
      'Planning | Planning (Markdown) | no returns expected',
      '## Reports that were not made',
      '- Team briefing, Leisure: Why.',
    ]);
  });
});
