import MarkdownIt from 'markdown-it';
import { describe, expect, it, test } from 'vitest';
import { markdown } from '../../src/findings/markdown.js';
import { errorsOn, finding, hostileFinding, hostileTexts, look, resultsOf, unseen, warning } from './found.js';

const write = (...results: Parameters<typeof resultsOf>) => markdown.write(resultsOf(...results), look);
const sizeOf = (text: string) => Buffer.byteLength(text, 'utf8');

test('a table with the worst first, under the line by which the comment is found again', () => {
  expect(write([warning({ message: 'It is 5 again.' }), finding()])).toBe(`<!-- pmf-check:v1 -->
### pmf check: 1 error and 1 warning

1 error and 1 warning in 1 file. 22 files read.

| | Where | What is wrong, and what to do |
|---|---|---|
| Error | \`indicators/HSG-014.yaml:4:8\`<br>unknown-owner | "owner" names "head-of-housng", which is not in owners/.<br>To do: Name one that is in owners/, or add it. |
| Warning | \`indicators/HSG-014.yaml:4:8\`<br>target-missing | It is 5 again.<br>To do: Name one that is in owners/, or add it. |
`);
});

test('no finding is a comment too, so that the last one is replaced', () => {
  expect(write([])).toBe(
    '<!-- pmf-check:v1 -->\n### pmf check: nothing is wrong\n\n22 files read: nothing is wrong.\n',
  );
});

describe('the room there is', () => {
  const many = errorsOn(3000, { message: 'Many letters of two bytes: éééééééééééééééééééé.' });

  it.each([
    { room: undefined, most: 65_536, because: 'a comment' },
    { room: 1_000_000, most: 1_000_000, because: 'a step summary' },
    { room: 300, most: 1000, because: 'hardly any' },
  ])('is not gone over: $because', ({ room, most }) => {
    const text = markdown.write(resultsOf(many), room === undefined ? look : { ...look, room });
    const rows = text.split('\n').filter((line) => line.startsWith('| Error')).length;
    expect(sizeOf(text)).toBeLessThanOrEqual(most);
    const left = 3000 - rows;
    if (left > 0) expect(text).toContain(`… and ${left.toLocaleString('en-GB')} more findings: "pmf check" tells all.`);
    expect(left > 0).toBe(sizeOf(many.map(() => 'x'.repeat(170)).join('')) > most);
  });

  it('is used', () => {
    expect(sizeOf(write(many))).toBeGreaterThan(64_000);
  });
});

describe.each(hostileTexts)('$because', ({ text }) => {
  const written = write([hostileFinding(text)]);
  const row = written.split('\n').find((line) => line.startsWith('| Error')) ?? '';
  const html = new MarkdownIt({ html: true, linkify: true }).render(written);

  it('stays in its cell and makes nothing but words', () => {
    const cells = [...html.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell]) => cell);
    expect(cells).toEqual(['Error', expect.stringContaining('unknown-owner'), expect.stringContaining('To do: ')]);
    expect(html).not.toMatch(/<(script|img|a|b|strong|em|del)\b/);
    expect(html.match(/<!--/g)).toHaveLength(1);
    expect(written).not.toMatch(unseen);
  });

  it('mentions and refers to nobody: what hosts read later is set apart', () => {
    const words = row.replace(/(`+) ?.*?[^`]\1(?!`)/g, '');
    expect(words).not.toMatch(/@\w|:\/\/|(?<!&)[#!]\d|GH-\d|www\./);
  });
});
