import { describe, expect, test } from 'vitest';
import { templateFor } from '../../src/report/body-template.js';
import { bodyTemplates } from '../../src/report/generated/body-templates.js';
import { composeIndex } from '../../src/report/period-index.js';
import { framework, id } from '../builders/assessment.js';
import { linesOf } from './words-of.js';

const period = { council: 'Northmoor District Council', period: 'Q2 2012/13', foot: 'As at 22 October 2012.' };

describe('the index of a period', () => {
  test('leads to every report, and says which is missing and why', () => {
    const index = composeIndex({
      ...period,
      reports: [
        {
          body: 'Cabinet',
          title: 'Cabinet: performance report, Q2 2012/13',
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
      'Northmoor District Council',
      'Reports of the period',
      'Body | Report | Completeness',
      'Cabinet | Cabinet: performance report, Q2 2012/13 (html) Cabinet: performance report, Q2 2012/13 (md) | 18 of 20 returns received (90%)',
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
  const own = { ...framework(), templates: new Map([[id('cabinet'), '# Our own']]) };
  test.each([
    { of: own, body: 'cabinet', template: '# Our own', because: "the council's own comes first" },
    { of: framework(), body: 'cabinet', template: bodyTemplates.cabinet, because: 'then the one of that body' },
    { of: framework(), body: 'audit-committee', template: bodyTemplates.default, because: 'then the default' },
    {
      of: framework(),
      body: 'constructor',
      template: bodyTemplates.default,
      because: 'an id is never a property of all objects',
    },
  ])('$body: $because', ({ of, body, template }) => {
    expect(templateFor(of, id(body))).toBe(template);
  });
});
