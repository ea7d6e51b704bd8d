import { describe, expect, it } from 'vitest';
import { terminalText, widthOf, wrapperFor } from '../../../src/cli/terminal/text.js';
import { type Block, heading, paragraph, status, type Table, text } from '../../../src/report/blocks.js';

const plainText = (blocks: readonly Block[], width = 40) => terminalText(blocks, { width, level: 0 });

const counts: Table = {
  type: 'table',
  caption: 'Returns',
  columns: [
    { title: 'Service', align: 'start', header: true },
    { title: 'Expected', align: 'end' },
  ],
  rows: [
    [text('Housing'), text('12')],
    [text('Planning and Regeneration'), text('7')],
  ],
  total: [text('Total'), text('19')],
};

const list = (...items: readonly (readonly Block[])[]): Block => ({ type: 'list', ordered: false, items });

describe('blocks as text for a terminal', () => {
  it.each<{ readonly block: Block; readonly lines: readonly string[]; readonly because: string }>([
    { block: heading(1, 'Status'), lines: ['Status', '══════'], because: 'the title is underlined' },
    { block: heading(2, 'By plan'), lines: ['By plan', '───────'], because: 'and so is a part of it' },
    { block: heading(3, 'Q2'), lines: ['Q2'], because: 'a smaller heading stands alone' },
    {
      block: paragraph('Twenty-five of the thirty-one returns owed by now have been received.'),
      lines: ['Twenty-five of the thirty-one returns', 'owed by now have been received.'],
      because: 'a line ends between words',
    },
    {
      block: paragraph('https://www.northmoor.example/performance/2014-15/q2'),
      lines: ['https://www.northmoor.example/performanc', 'e/2014-15/q2'],
      because: 'no part of a long word is lost',
    },
    {
      block: paragraph([...status('bad', 'Overdue'), ...text(' by 12 days')]),
      lines: ['Overdue by 12 days'],
      because: 'without colours the words stand alone',
    },
    {
      block: paragraph([{ type: 'link', href: 'https://a.example', content: text('the guide') }]),
      lines: ['the guide (https://a.example)'],
      because: 'where a link leads is told',
    },
    {
      block: {
        type: 'definitions',
        items: [
          { term: text('Owner'), description: text('Head of Housing') },
          { term: text('Id'), description: text('a description that is longer than the line') },
        ],
      },
      lines: ['Owner  Head of Housing', 'Id     a description that is longer than', '       the line'],
      because: 'what is said of terms stands in one column',
    },
    {
      block: list([paragraph('one')], [paragraph('two words that go over the end of the line')]),
      lines: ['- one', '- two words that go over the end of the', '  line'],
      because: 'a list has its marks',
    },
    {
      block: { type: 'list', ordered: true, items: [[paragraph('first')], [paragraph('second')]] },
      lines: ['1. first', '2. second'],
      because: 'and its numbers',
    },
    {
      block: list([
        paragraph('Plan'),
        list([paragraph('Priority'), list([paragraph('Objective with a title that is long')])], [paragraph('Risk')]),
      ]),
      lines: ['Plan', '├─ Priority', '│  └─ Objective with a title that is', '│     long', '└─ Risk'],
      because: 'lists in lists are a tree',
    },
    {
      block: counts,
      lines: [
        'Returns',
        'Service                    Expected',
        '─────────────────────────  ────────',
        'Housing                          12',
        'Planning and Regeneration         7',
        '─────────────────────────  ────────',
        'Total                            19',
      ],
      because: 'figures end in one line, and the total is set off',
    },
    {
      block: { type: 'prose', label: 'Commentary', blocks: [paragraph('Eight of twelve.')] },
      lines: ['Commentary:', '  Eight of twelve.'],
      because: 'what an officer wrote is set off',
    },
    {
      block: { type: 'callout', tone: 'neutral', title: 'No figure', blocks: [paragraph('Overdue.')] },
      lines: ['No figure', '  Overdue.'],
      because: 'what stands out is set off',
    },
    {
      block: {
        type: 'status-counts',
        caption: 'By rating',
        counts: [{ tone: 'good', label: 'On target', count: 3 }],
        total: 3,
      },
      lines: [
        'By rating',
        'Status     Number',
        '─────────  ──────',
        'On target       3',
        '─────────  ──────',
        'Total           3',
      ],
      because: 'counts are a table with their total',
    },
    {
      block: { type: 'contents', title: 'Contents', entries: [{ level: 2, content: text('Risks'), id: 'risks' }] },
      lines: ['  Risks'],
      because: 'contents are their entries',
    },
    {
      block: {
        type: 'chart',
        id: 'chart-a',
        title: 'Results',
        words: 'The latest figure is 3.',
        data: { kind: 'shares', parts: [] },
        table: { ...counts, rows: [], total: [text('Total'), text('19')] },
      },
      lines: [
        'Results',
        'The latest figure is 3.',
        '',
        'Service  Expected',
        '───────  ────────',
        '───────  ────────',
        'Total          19',
      ],
      because: 'a chart is its words and its table',
    },
  ])('$because', ({ block, lines }) => {
    expect(plainText([block])).toBe(`${lines.join('\n')}\n`);
  });

  it('parts blocks by an empty line, but not a small heading from what it heads', () => {
    const blocks = [heading(2, 'A'), paragraph('one'), heading(3, 'B'), paragraph('two')];
    expect(plainText(blocks)).toBe('A\n─\n\none\n\nB\ntwo\n');
  });

  it.each([40, 60, 98, 140])('keeps every line of a wide table within %d letters, and loses no word', (width) => {
    const words = 'A commentary of many words about the reasons why annual-action-plan-2014-15 was late';
    const columns = ['Record', 'Title', 'What', 'Standing'].map((title) => ({ title, align: 'start' as const }));
    const row = [text('HSG-014'), text(words), text(words), status('bad', 'Significantly below target')];
    const shown = plainText([{ type: 'table', caption: '', columns, rows: [row] }], width);
    expect(Math.max(...shown.split('\n').map((line) => Array.from(line).length))).toBeLessThanOrEqual(width);
    expect(shown).not.toContain('…');
    for (const letters of ['commentary', 'HSG-014', 'Significantly', 'annual-action-plan-2014-15'])
      expect(shown).toContain(letters);
  });

  it('tells a table whose words do not fit side by side row by row, each under the cell that heads it', () => {
    const columns = ['Post', 'Roles', 'Held by', 'Checked'].map((title, index) => ({
      title,
      align: 'start' as const,
      ...(index === 0 && { header: true }),
    }));
    const rows = [
      [text('Head of Housing'), text('Champion'), text('@northmoor-head-of-housing'), text('')],
      [text('Chief Executive'), text(''), text('Not said'), text('14 May 2013')],
    ];
    expect(plainText([{ type: 'table', caption: 'Posts', columns, rows, total: [text('Total'), text('2')] }])).toBe(
      [
        'Posts',
        'Head of Housing',
        '  Roles    Champion',
        '  Held by  @northmoor-head-of-housing',
        '',
        'Chief Executive',
        '  Held by  Not said',
        '  Checked  14 May 2013',
        '',
        'Total',
        '  Roles  2',
        '',
      ].join('\n'),
    );
  });

  it('colours the words of a status where colours are asked for, in a table too', () => {
    const table: Table = { ...counts, rows: [[status('good', 'On Track'), text('1')]] };
    const shown = terminalText([paragraph(status('bad', 'Failed')), table], { width: 40, level: 1 });
    expect(shown).toContain('\u001B[31mFailed\u001B[39m');
    expect(shown).toContain('\u001B[32mOn Track\u001B[39m');
  });

  it('has no escape characters where they are not', () => {
    expect(plainText([heading(1, 'A'), paragraph(status('good', 'Met')), counts])).not.toContain('\u001B');
  });
});

describe('how wide the text is', () => {
  const write = () => undefined;
  it.each([
    { output: { write, isTerminal: true, columns: 120 }, width: 120, because: 'a terminal tells its width' },
    { output: { write, isTerminal: false, columns: 120 }, width: 98, because: 'a file has none of its own' },
    { output: { write, isTerminal: true }, width: 98, because: 'some terminals do not tell' },
    { output: { write, isTerminal: true, columns: 12 }, width: 40, because: 'below forty nothing can be read' },
  ])('$width: $because', ({ output, width }) => expect(widthOf(output)).toBe(width));
});

describe('a text for people', () => {
  const output = { isTerminal: true, columns: 40, write: () => true };
  const said = 'So there is no thing to acknowledge in this file.';

  it('is broken between words on a terminal', () => {
    expect(wrapperFor(output)?.(said, 2)).toEqual(['So there is no thing to acknowledge in', 'this file.']);
  });

  it('is one line where another program reads it', () => {
    expect(wrapperFor({ ...output, isTerminal: false })).toBeUndefined();
  });
});
