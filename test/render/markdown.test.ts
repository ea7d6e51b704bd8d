import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/render/index.js';
import type { Block, Inline, StatusCount } from '../../src/report/blocks.js';
import { documentOf, everyBlock, tableOf, words } from '../builders/document.js';

const parser = new MarkdownIt({ html: false });

/** The report's own lines: without the council above them and the foot below. */
function bodyOf(blocks: readonly Block[]): string {
  const text = formats.md.render({ ...documentOf(blocks), council: '', title: 'Title' });
  return text.slice(text.indexOf('# Title') + 9, text.lastIndexOf('\n\n---\n'));
}

function paragraphOf(...content: readonly Inline[]): string {
  return bodyOf([{ type: 'paragraph', content }]);
}

const text = (value: string): Inline => ({ type: 'text', text: value });
const strong = (...content: readonly Inline[]): Inline => ({ type: 'strong', content });

describe('a table', () => {
  it('comes back with its rows, its columns and their words', () => {
    for (const table of everyBlock.table) {
      const cells = parser
        .parse(bodyOf([table]), {})
        .flatMap(({ type }, index, all) => (type === 'tr_open' ? [cellsFrom(all.slice(index))] : []));
      const rows = [
        table.columns.map(({ title }) => title),
        ...table.rows.map((row) => row.map(plain)),
        ...(table.total ? [table.total.map(plain)] : []),
      ];
      expect(cells).toEqual(rows);
    }
  });

  it('stands under its caption, figures on the right, columns under each other', () => {
    const table = tableOf(
      [
        { title: 'Quarter', align: 'start', header: true },
        { title: 'Figure', align: 'end' },
      ],
      [
        [words('Q1'), words('1,234')],
        [words('Q2'), words('No figure')],
      ],
    );
    expect(bodyOf([table])).toBe(
      [
        '**Figures of the quarter**',
        '',
        '| Quarter |    Figure |',
        '| ------- | --------: |',
        '| Q1      |     1,234 |',
        '| Q2      | No figure |',
      ].join('\n'),
    );
  });
});

function cellsFrom(tokens: ReturnType<typeof parser.parse>): readonly string[] {
  const end = tokens.findIndex(({ type }) => type === 'tr_close');
  return tokens
    .slice(0, end)
    .filter(({ type }) => type === 'inline')
    .map(({ children }) => (children ?? []).map(({ content }) => content).join(''));
}

function plain(inlines: readonly Inline[]): string {
  const marks = { good: '✓', caution: '▲', bad: '✗', neutral: '○' };
  return inlines
    .map((inline) =>
      inline.type === 'status' ? `${marks[inline.tone]} ${inline.text}` : 'text' in inline ? inline.text : '',
    )
    .join('');
}

describe('a line', () => {
  it.each([
    { content: [text('2 * 3 | 4')], expected: '2 \\* 3 \\| 4', because: 'signs stay signs' },
    {
      content: [text('snake_case and _this_')],
      expected: 'snake_case and \\_this\\_',
      because: 'a line within a word is none of emphasis',
    },
    { content: [text('-5% on last year')], expected: '-5% on last year', because: 'a figure below nought is no list' },
    { content: [text('- 5')], expected: '\\- 5', because: 'a dash before a space is' },
    { content: [text('2012. It was')], expected: '2012\\. It was', because: 'a year with a full stop starts a list' },
    { content: [text('12.5 days')], expected: '12.5 days', because: 'a decimal does not' },
    {
      content: [text('R&D, AT&T, &amp;')],
      expected: 'R&D, AT&T, \\&amp;',
      because: 'only what reads as an entity is one',
    },
    { content: [text('#1 and C#')], expected: '\\#1 and C\\#', because: 'a number sign may link or close a heading' },
    {
      content: [text('Look!'), { type: 'link', href: '#x', content: words('here') }],
      expected: 'Look\\![here](#x)',
      because: 'an exclamation before a link makes it an image',
    },
    {
      content: [text('a'), { type: 'break' }, text('# b')],
      expected: 'a\\\n\\# b',
      because: 'a second line starts no heading either',
    },
    { content: [{ type: 'code', text: 'a ` b' }], expected: '``a ` b``', because: 'code may hold a backtick' },
    {
      content: [strong(text('so ')), text('it is')],
      expected: '**so** it is',
      because: 'a space inside the stars undoes them',
    },
    {
      content: [text('a'), strong(text('(b)')), text('c')],
      expected: 'a(b)c',
      because: 'stars between a letter and a bracket are read as stars',
    },
    { content: [strong(strong(text('deep')))], expected: '**deep**', because: 'nothing is set off twice' },
  ] satisfies readonly { content: readonly Inline[]; expected: string; because: string }[])(
    '$expected: $because',
    ({ content, expected }) => {
      expect(paragraphOf(...content)).toBe(expected);
    },
  );
});

describe('lists', () => {
  const item = (value: string): readonly Block[] => [{ type: 'paragraph', content: words(value) }];
  const list = (ordered: boolean, ...items: readonly (readonly Block[])[]): Block => ({ type: 'list', ordered, items });

  it('stay apart when one follows another', () => {
    const body = bodyOf([list(false, item('a')), list(false, item('b')), list(true, item('c')), list(true, item('d'))]);
    expect(body).toBe('- a\n\n* b\n\n1. c\n\n1) d');
    expect(parser.parse(body, {}).filter(({ type }) => type.endsWith('list_open'))).toHaveLength(4);
  });

  it('hold what stands below an item', () => {
    const body = bodyOf([
      list(true, [...item('one'), ...everyBlock.callout.slice(0, 1)], [...item('two'), list(false, item('below'))]),
    ]);
    const depth = parser.parse(body, {}).map(({ type, level }) => `${level} ${type}`);
    expect(depth).toContain('2 blockquote_open');
    expect(depth).toContain('2 bullet_list_open');
  });
});

describe('contents', () => {
  it('lead where GitHub puts the headings, not to our own ids', () => {
    const heading = (level: number, words_: string, id: string): Block => ({
      type: 'heading',
      level,
      id,
      content: words(words_),
    });
    const entries = [
      { level: 2, id: 'q2', content: words('Q2: what we did') },
      { level: 3, id: 'notes', content: words('Notes') },
      { level: 3, id: 'notes-2', content: words('Notes') },
    ];
    const body = bodyOf([
      { type: 'contents', title: 'Contents', entries },
      heading(2, 'Q2: what we did', 'q2'),
      heading(3, 'Notes', 'notes'),
      heading(3, 'Notes', 'notes-2'),
    ]);
    expect(body).toContain('- [Q2: what we did](#q2-what-we-did)\n  - [Notes](#notes)\n  - [Notes](#notes-1)');
  });
});

it('writes a definition of two lines below its term', () => {
  const body = bodyOf([
    {
      type: 'definitions',
      items: [{ term: words('Rating'), description: [text('Close to target'), { type: 'break' }, text('- 66.7%')] }],
    },
  ]);
  expect(body).toBe('- **Rating**: Close to target\\\n  \\- 66.7%');
});

it('keeps what an officer wrote apart from what the program says', () => {
  const lines = bodyOf(everyBlock.prose).split('\n');
  expect(lines[0]).toBe('> **Commentary by the Head of Housing**');
  expect(lines.every((line) => line.startsWith('>'))).toBe(true);
});

describe('counts with a picture of their shares', () => {
  const parts = [
    { tone: 'good', label: 'On track', count: 3 },
    { tone: 'neutral', label: 'On hold', count: 1 },
  ] as const;
  const counts: Block = { type: 'status-counts', caption: 'Activities', counts: parts, total: 4 };
  const chartOf = (shown: readonly StatusCount[]): Block => ({
    type: 'chart',
    id: 'chart-shares',
    title: 'Activities: shares of 4',
    words: 'On track 75% and on hold 25%.',
    data: { kind: 'shares', parts: shown },
    table: { type: 'table', caption: 'Shares', columns: [{ title: 'Share', align: 'end' }], rows: [[words('75%')]] },
  });

  it.each([
    { blocks: [counts, chartOf(parts)], told: false, because: "the chart's table tells them" },
    { blocks: [counts], told: true, because: 'no chart follows' },
    {
      blocks: [counts, chartOf([{ tone: 'good', label: 'On target', count: 4 }])],
      told: true,
      because: 'the chart is of something else',
    },
  ])('are told by themselves: $told, because $because', ({ blocks, told }) => {
    expect(/On hold +\|/.test(bodyOf(blocks))).toBe(told);
  });
});
