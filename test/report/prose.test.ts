import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../src/report/blocks.js';
import { longestProse, proseBlocks } from '../../src/report/prose.js';
import { linesOf } from './words-of.js';

const blocksOf = (markdown: string): readonly Block[] => proseBlocks(markdown, 'Commentary');
const read = (markdown: string): readonly string[] => linesOf(blocksOf(markdown));

/** Every address that a reader could follow. */
function linksIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(linksIn);
  if (typeof part !== 'object' || part === null) return [];
  const own = 'href' in part && typeof part.href === 'string' ? [part.href] : [];
  return [...own, ...Object.values(part).flatMap(linksIn)];
}

describe('what officers write is kept', () => {
  test.each([
    { markdown: 'Less than <5 days', lines: ['Less than <5 days'], because: 'a sign is not a tag' },
    { markdown: 'x<y>z', lines: ['x<y>z'], because: 'nor is a comparison' },
    { markdown: 'R&D, AT&T', lines: ['R&D, AT&T'], because: 'an ampersand is itself' },
    { markdown: '~~gone~~', lines: ['~~gone~~'], because: 'struck-out text without its line would say the opposite' },
    { markdown: 'one\ntwo', lines: ['one two'], because: 'a line end within a paragraph is a space' },
    { markdown: 'one\\\ntwo', lines: ['one two'], because: 'a forced line end is a break' },
    { markdown: 'a\r\n\r\nb', lines: ['a', 'b'], because: 'line ends of Windows are line ends' },
    { markdown: '- a\n- b\n\n1. c', lines: ['- a', '- b', '- c'], because: 'lists are lists' },
    { markdown: '> said', lines: ['[Quotation]', 'said'], because: 'a quotation is marked as one' },
    { markdown: '> > > said', lines: ['[Quotation]', 'said'], because: 'and once only' },
    { markdown: '# A\n\n### B', lines: ['# A', '### B'], because: 'headings keep their levels for compose()' },
    { markdown: '- # A', lines: ['- A'], because: 'a heading in a list heads nothing' },
    { markdown: '```\na\n\n  b\n```', lines: ['a    b'], because: 'code keeps its lines as breaks' },
    { markdown: 'a\n\n---\n\nb', lines: ['a', 'b'], because: 'a rule has no words' },
    { markdown: '', lines: [], because: 'nothing is nothing' },
    {
      markdown: '| a | b |\n|---|--:|\n| 1 | 2 |',
      lines: ['Commentary: table', 'a | b', '1 | 2'],
      because: 'a table is a table',
    },
    { markdown: '[the plan](https://example.org/a)', lines: ['the plan'], because: 'a link reads as its words' },
  ])('$markdown: $because', ({ markdown, lines }) => {
    expect(read(markdown)).toEqual(lines);
  });

  test('the column of figures keeps its side', () => {
    const [table] = blocksOf('| a | b |\n|---|--:|\n| 1 | 2 |');
    expect(table).toMatchObject({ columns: [{ align: 'start' }, { align: 'end' }] });
  });
});

describe('links lead only to http, https, mailto and within the page', () => {
  test.each([
    { markdown: '[a](https://example.org/)', links: ['https://example.org/'] },
    { markdown: '[a](HTTP://example.org)', links: ['HTTP://example.org'] },
    { markdown: '<https://example.org>', links: ['https://example.org'] },
    { markdown: '[a](mailto:a@example.org)', links: ['mailto:a@example.org'] },
    { markdown: '[a](#overview)', links: ['#overview'] },
    { markdown: '![a](https://example.org/a.png)', links: ['https://example.org/a.png'] },
    { markdown: 'https://example.org', links: [] },
    { markdown: '[a](javascript:alert(1))', links: [] },
    { markdown: '[a](JaVaScRiPt:alert(1))', links: [] },
    { markdown: '[a](java&#115;cript:alert(1))', links: [] },
    { markdown: '[a](&#106;avascript:alert(1))', links: [] },
    { markdown: '[a](%01javascript:alert(1))', links: [] },
    { markdown: '[a](\u0001javascript:alert(1))', links: [] },
    { markdown: '[a](vbscript:x)', links: [] },
    { markdown: '<javascript:alert(1)>', links: [] },
    { markdown: '[a][b]\n\n[b]: javascript:alert(1)', links: [] },
    { markdown: '[a](data:text/html,<script>alert(1)</script>)', links: [] },
    { markdown: '[a](data:image/svg+xml;base64,PHN2Zz4=)', links: [] },
    { markdown: '[a](data:image/png;base64,iVBORw0KGgo=)', links: [] },
    { markdown: '[a](//evil.example/)', links: [] },
    { markdown: '[a](\\\\evil\\share)', links: [] },
    { markdown: '[a](https:\\\\evil.example)', links: [] },
    { markdown: '[a](file:///etc/passwd)', links: [] },
    { markdown: '[a](../../etc/passwd)', links: [] },
    { markdown: '[a](https:evil)', links: [] },
  ])('$markdown', ({ markdown, links }) => {
    expect(linksIn(blocksOf(markdown))).toEqual(links);
  });
});

describe('no code and no picture comes through', () => {
  const allowed: ReadonlySet<Inline['type'] | Block['type']> = new Set([
    'paragraph',
    'text',
    'link',
    'strong',
    'emphasis',
  ]);
  const typesIn = (part: unknown): readonly unknown[] => {
    if (Array.isArray(part)) return part.flatMap(typesIn);
    if (typeof part !== 'object' || part === null) return [];
    return ['type' in part ? part.type : undefined, ...Object.values(part).flatMap(typesIn)].filter(
      (type) => type !== undefined,
    );
  };
  test.each([
    '<script>alert(1)</script>',
    '<svg onload=alert(1)>',
    '<img src=x onerror=alert(1)>',
    '<iframe src="https://evil.example"></iframe>',
    '<style>body{display:none}</style>',
    '<form action="https://evil.example"><input name="a"></form>',
    '<base href="https://evil.example/">',
    '<meta http-equiv="refresh" content="0;url=https://evil.example">',
    '<xmp><script>alert(1)</script></xmp>',
    '<!-- hidden -->',
  ])('%s is told as text', (markdown) => {
    const blocks = blocksOf(markdown);
    expect(linesOf(blocks)).toEqual([markdown]);
    expect(typesIn(blocks).filter((type) => !allowed.has(type as Block['type']))).toEqual([]);
  });

  test.each([
    '![a](https://evil.example/pixel.png)',
    '![a](../../etc/passwd)',
    '![a](file:///etc/passwd)',
    '![a](//evil.example/x)',
  ])('%s is no picture', (markdown) => {
    expect(typesIn(blocksOf(markdown)).filter((type) => !allowed.has(type as Block['type']))).toEqual([]);
  });
});

describe('what people do not see is gone', () => {
  test.each([
    { markdown: 'a\u0007b\u001B[31mc', lines: ['ab[31mc'], because: 'controls' },
    { markdown: 'a\u202Eb\u2066c\u200Bd\uFEFFe', lines: ['abcde'], because: 'marks that hide or reorder' },
    { markdown: '\uE000overview\uE001', lines: ['overview'], because: 'private use, which marks sections' },
    { markdown: 'a\u{F0000}b', lines: ['ab'], because: 'private use beyond the first plane' },
    { markdown: 'a\uD800b', lines: ['ab'], because: 'half a character' },
    {
      markdown: 'caf\u00E9, T\u0177 \u{1F600}',
      lines: ['caf\u00E9, T\u0177 \u{1F600}'],
      because: 'letters and signs stay',
    },
  ])('$because', ({ markdown, lines }) => {
    expect(read(markdown)).toEqual(lines);
  });
});

describe('size', () => {
  test('a text beyond the cap ends with a sentence that says so', () => {
    const lines = read('word '.repeat(longestProse));
    expect(lines).toHaveLength(2);
    expect(lines[0]?.length).toBeLessThanOrEqual(longestProse);
    expect(lines[1]).toBe('The text is longer than a report can show and ends here.');
  });

  test.each([
    { what: 'quotations in quotations', markdown: '>'.repeat(2_000) },
    {
      what: 'nested lists',
      markdown: Array.from({ length: 140 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
    },
    { what: 'emphasis that never ends', markdown: '_a__'.repeat(5_000) },
    { what: 'ticks', markdown: Array.from({ length: 190 }, (_, n) => '`'.repeat(n)).join(' ') },
    { what: 'brackets', markdown: '['.repeat(19_000) },
    {
      what: 'a table wider than a page',
      markdown: `${'|a'.repeat(3_000)}|\n${'|-'.repeat(3_000)}|\n${'|\n'.repeat(2_000)}`,
    },
  ])('$what: short work and a short answer', ({ markdown }) => {
    const before = performance.now();
    const size = JSON.stringify(blocksOf(markdown)).length;
    expect(performance.now() - before).toBeLessThan(5_000);
    expect(size).toBeLessThan(2_000_000);
  });

  test('a table wider than a page is told cell by cell', () => {
    const wide = (cell: string) => `|${`${cell}|`.repeat(25)}`;
    expect(read(`${wide('a')}\n${wide('-')}\n${wide('b')}`)).toEqual([
      [...'a'.repeat(25), ...'b'.repeat(25)].join(' | '),
    ]);
  });
});
