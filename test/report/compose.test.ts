import { describe, expect, test } from 'vitest';
import bodySchema from '../../schemas/body.schema.json' with { type: 'json' };
import type { Block, Heading } from '../../src/report/blocks.js';
import { composeReport } from '../../src/report/compose.js';
import { sections } from '../../src/report/sections/index.js';
import { activityItem, body, completeness, context, indicator, item, overdueItem } from '../builders/assessment.js';
import { linesOf } from './words-of.js';

function headingsIn(blocks: readonly Block[]): readonly Heading[] {
  return blocks.flatMap((block) =>
    block.type === 'heading' ? [block] : block.type === 'prose' ? headingsIn(block.blocks) : [],
  );
}

const shown = (blocks: readonly Block[]) => headingsIn(blocks).map(({ level, id }) => `${level} ${id}`);

const commented = item('HSG-014', {
  entry: { ...item('HSG-014').entry, commentary: '# Why\n\nLess was let.\n\n### Deeper' } as never,
});

const whole = context({
  body: body({ sections: sections.map(({ name }) => name) as never }),
  indicators: [commented, overdueItem('HSG-015')],
  activities: [activityItem('J-A-01')],
  completeness: completeness({ expected: 3, arrivalUnknown: 2, received: 2, overdue: 1, owedByNow: 3 }),
});

describe('headings', () => {
  test.each([
    {
      template: '# One\n\n{{section "overview"}}\n',
      headings: ['1 one', '2 overview', '3 how-the-activities-stand'],
      because: 'a section starts one level below the last heading of the template',
    },
    {
      template: '# One\n\n## Two\n\n{{section "overview"}}\n\n## Three\n',
      headings: ['1 one', '2 two', '3 overview', '4 how-the-activities-stand', '2 three'],
      because: 'and under a deeper heading deeper',
    },
    {
      template: '{{section "overview"}}\n',
      headings: ['1 cabinet-performance-report-q2-2012-13', '2 overview', '3 how-the-activities-stand'],
      because: 'a report without a title gets one',
    },
    {
      template: '# Overview\n\n#### Four\n\n{{section "overview"}}\n',
      headings: ['1 overview', '2 four', '3 overview-2', '4 how-the-activities-stand'],
      because: 'no level is skipped, and no id is given twice',
    },
    {
      template: '# One\n\n# Two\n\n{{section "overview"}}\n',
      headings: ['1 one', '2 two', '3 overview', '4 how-the-activities-stand'],
      because: 'a report has one title',
    },
    {
      template: '# One\n\n## Two\n\n## Overview\n\n{{section "overview"}}\n',
      headings: ['1 one', '2 two', '2 overview', '3 how-the-activities-stand'],
      because: 'a template may give the heading of a section itself',
    },
  ])('$because', ({ template, headings }) => {
    expect(shown(composeReport(context({ activities: [activityItem('J-A-01')] }), template).blocks)).toEqual(headings);
  });

  test('those of commentary stand below the heading that they are under', () => {
    const { blocks } = composeReport(context({ indicators: [commented] }), '# One\n\n{{section "indicators"}}\n');
    expect(shown(blocks)).toEqual(['1 one', '2 indicators', '3 hsg-014-homes-let-within-28-days', '4 why', '5 deeper']);
  });

  test('contents list the finished headings, and nothing of commentary or deeper than two levels', () => {
    const { blocks } = composeReport(
      context({ indicators: [commented] }),
      '# One\n\n{{section "contents"}}\n\n{{section "indicators"}}\n\n## After\n',
    );
    expect(linesOf(blocks).slice(1, 5)).toEqual([
      'Contents',
      '2 Indicators #indicators',
      '3 HSG 014: Homes let within 28 days #hsg-014-homes-let-within-28-days',
      '2 After #after',
    ]);
  });
});

test.each([
  { count: 11, listed: 23, because: 'so many still help' },
  { count: 12, listed: 13, because: 'more do not: then sections alone are listed' },
])('contents of $count sections with a part each have $listed lines: $because', ({ count, listed }) => {
  const parts = Array.from({ length: count }, (_, index) => `## Section ${index}\n\n### Part ${index}\n\n`).join('');
  const { blocks } = composeReport(context(), `# One\n\n{{section "contents"}}\n\n${parts}## Last\n`);
  expect(blocks.flatMap((block) => (block.type === 'contents' ? block.entries : []))).toHaveLength(listed);
});

test('contents of a long report list the sections that a template sets apart', () => {
  const parts = Array.from({ length: 30 }, (_, index) => `### Part ${index}\n\n`).join('');
  const template = `# One\n\n{{section "contents"}}\n\n## Parts\n\n${parts}## Appendices\n\n{{section "key"}}\n`;
  const { blocks } = composeReport(context({ indicators: [item('HSG-014')] }), template);
  const entries = blocks.flatMap((block) => (block.type === 'contents' ? block.entries : []));
  expect(entries.map(({ level, id }) => `${level} ${id}`)).toEqual(['2 parts', '2 appendices', '3 key']);
});

describe('the template', () => {
  test('values are told as they are, whatever Markdown would make of them', () => {
    const name = '1. *Cabinet* [x](javascript:a) `b` | <script> & # ~~c~~ \uE000overview\uE001';
    const { blocks } = composeReport(context({ body: body({ name }) }), '# {{body}}\n\n{{body}}\n');
    const told = '1. *Cabinet* [x](javascript:a) `b` | <script> & # ~~c~~ overview';
    expect(linesOf(blocks)).toEqual([`# ${told}`, told]);
  });

  test('a name that begins with room is no block of code', () => {
    const { blocks } = composeReport(context({ body: body({ name: '     Cabinet' }) }), '# One\n\n{{body}}\n');
    expect(blocks[1]).toEqual({ type: 'paragraph', content: [{ type: 'text', text: 'Cabinet' }] });
  });

  test('a name with a line end begins no new block', () => {
    const { blocks } = composeReport(context({ body: body({ name: 'Cabinet\n\n# Forged' }) }), '# One\n\n{{body}}\n');
    expect(linesOf(blocks)).toEqual(['# One', 'Cabinet  # Forged']);
  });

  test.each([
    { draft: true, lines: ['# T', 'Draft.'], watermark: 'Draft' },
    { draft: false, lines: ['# T', 'Issued.'], watermark: undefined },
  ])('conditions ask: draft $draft', ({ draft, lines, watermark }) => {
    const report = composeReport(context({}, draft), '# T\n\n{{#if draft}}\nDraft.\n{{else}}\nIssued.\n{{/if}}\n');
    expect(linesOf(report.blocks)).toEqual(lines);
    expect(report.watermark).toBe(watermark);
  });

  test('an entity cannot forge the mark of a section', () => {
    const { blocks } = composeReport(context(), '# T\n\n&#xE000;overview&#xE001;\n');
    expect(linesOf(blocks)).toEqual(['# T', 'overview']);
  });

  test('a template with findings is never run', () => {
    expect(() => composeReport(context(), '{{#each x}}{{/each}}')).toThrow();
  });

  test('{{sections}} is the list of the body, in its order', () => {
    const sectionsWanted = body({ sections: ['provenance', 'overview'] });
    const { blocks } = composeReport(context({ body: sectionsWanted }), '# T\n\n{{sections}}\n');
    expect(shown(blocks)).toEqual(['1 t', '2 how-this-report-was-made', '2 overview']);
  });

  test('{{sections}} leaves out what the template places itself, wherever that stands', () => {
    const sectionsWanted = body({ sections: ['key', 'provenance', 'overview'] });
    const template = '# T\n\n{{section "overview"}}\n\n{{sections}}\n\n## Appendices\n\n{{section "key"}}\n';
    const { blocks } = composeReport(context({ body: sectionsWanted }), template);
    expect(shown(blocks).filter((line) => /^[12] |^3 key/.test(line))).toEqual([
      '1 t',
      '2 overview',
      '2 how-this-report-was-made',
      '2 appendices',
      '3 key',
    ]);
  });

  test('the schema lets a body list every section that there is, and no other', () => {
    expect(bodySchema.properties.sections.items.enum).toEqual(sections.map(({ name }) => name));
  });
});

test('the same input makes the same report', () => {
  const template = '# {{body}}\n\n{{sections}}\n';
  expect(JSON.stringify(composeReport(whole, template))).toBe(JSON.stringify(composeReport(whole, template)));
});

test('every id of a report is given once', () => {
  const { blocks } = composeReport(whole, '# Overview\n\n## Completeness\n\n{{sections}}\n');
  const ids = blocks.flatMap((block) => (block.type === 'heading' || block.type === 'chart' ? [block.id] : []));
  expect(new Set(ids).size).toBe(ids.length);
});

test('nothing that people do not see leaves a report', () => {
  const title = 'Homes\u202E let\u0007 \uF0B7in\u200B 28\tdays\uD800';
  const { blocks } = composeReport(
    context({ indicators: [item('HSG-014', { indicator: indicator('HSG-014', { title }) })] }),
    '# T\n\n{{section "indicators"}}\n',
  );
  expect(linesOf(blocks)).toContain('### HSG 014: Homes let in 28 days');
});

test('the foot tells the history, the day, the clock, the version and the completeness', () => {
  expect(composeReport(whole, '# T\n').foot).toBe(
    'History was not read. As at 22 October 2012; clock: submitted; pmf 0.1.0; 2 of 3 returns received (67%).',
  );
});

test('what the template says of a section is not said by the section again', () => {
  const { blocks } = composeReport(
    context({ activities: [activityItem('J-A-01')] }),
    '# One\n\n{{recommendations_in_brief}}\n\n{{section "recommendations"}}\n',
  );
  const lead = 'No recommendations are reported to this body.';
  expect(linesOf(blocks).filter((line) => line === lead)).toHaveLength(1);
});
