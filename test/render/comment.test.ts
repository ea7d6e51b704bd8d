import { describe, expect, it } from 'vitest';
import { commentText } from '../../src/render/markdown/comment.js';
import { type Block, heading, paragraph, text } from '../../src/report/blocks.js';

function table(rows: number, cell = 'Homes let'): Block {
  return {
    type: 'table',
    caption: 'Housing',
    columns: [{ title: 'Return', align: 'start', header: true }],
    rows: Array.from({ length: rows }, (_, at) => [text(`${at} ${cell}`)]),
  };
}

describe('blocks as an issue or a comment', () => {
  it('begins with a hidden marker alone on its line', () => {
    const lines = commentText([heading(1, 'Owed and not there')], 'pmf-overdue:housing').split('\n');
    expect(lines.slice(0, 2)).toEqual(['<!-- pmf-overdue:housing -->', '# Owed and not there']);
  });

  it.each([
    { words: '@council/all and cc@team', live: /@(?=\w)/, because: 'nobody is called' },
    {
      words: '!1 &1 $1 #1 [vulnerability:1] [x',
      live: /[!$]\d|(?<!&)#\d|&\d|\[vul/,
      because: 'GitLab names nothing of its own',
    },
    { words: '~bug ~"to do" %"Q2 2012" %9.1 cut', live: /[~%][\w"]/, because: 'no label and no milestone is named' },
    {
      words: 'all :shipit: *iteration:1 ^alert#1 z',
      live: /:ship|\*iter|\^alert/,
      because: 'nothing becomes a picture or an alert',
    },
    { words: 'see #12, GH-12 and &#49;2', live: /(?<!&)#(?=\d)|GH-\d|&#49/, because: 'no issue is named' },
    { words: 'https://evil.example www.evil.example', live: /:\/\/|www\./, because: 'nothing leads out' },
    { words: '<img src=x> <!-- a --> </details>', live: /(?<!\\)</, because: 'nothing is HTML' },
    { words: 'a `b` | c', live: /(?<!\\)[`|]/, because: 'nothing ends a cell or is code' },
    { words: '[a](http://x) ![b](c)', live: /(?<!\\)\[/, because: 'nothing is a link or picture' },
  ])('$words: $because', ({ words, live }) => {
    const [, ...lines] = commentText([paragraph(words), table(1, words)], 'm').split('\n');
    const cells = lines.map((line) => line.replace(/^\| (.*) \|$/, '$1'));
    expect(lines.join('\n')).toContain(words.slice(-1));
    for (const line of cells) expect(line).not.toMatch(live);
  });

  it('keeps a line end in a value from being one', () => {
    expect(commentText([paragraph('one\n\n# two')], 'm')).toBe('<!-- m -->\none \\# two\n');
  });

  it.each([
    { rows: 500, isCut: false, because: 'it is short enough' },
    { rows: 5_000, isCut: true, because: 'it is longer than an issue may be' },
  ])('$rows rows: $because', ({ rows, isCut }) => {
    const told = commentText([table(rows), paragraph('the end')], 'm');
    const kept = told.match(/^\| \d+ Homes/gm)?.length ?? 0;
    expect(told.length).toBeLessThan(65_536);
    expect(told.includes('the end')).toBe(!isCut);
    expect(told.endsWith(`… and ${rows - kept} more\n`)).toBe(isCut);
    expect(kept === rows).toBe(!isCut);
  });

  it('leaves no heading of a table that there is no room for', () => {
    const parts = [
      heading(1, 'Title'),
      heading(2, 'One'),
      table(5_000),
      heading(2, 'Two'),
      paragraph('Note.'),
      table(3_000),
    ];
    const told = commentText(parts, 'm');
    expect(told).toContain('# Title');
    expect(told).toContain('## One');
    expect(told).not.toMatch(/## Two|Note\./);
    const wide = commentText([heading(1, 'Title'), heading(2, 'One'), table(1, 'x'.repeat(70_000))], 'm');
    expect(wide).toBe('<!-- m -->\n# Title\n\n… and 1 more\n');
  });

  it('cuts what has no rows that could be left out', () => {
    expect(commentText([paragraph('word '.repeat(20_000))], 'm').length).toBeLessThan(65_536);
  });
});
