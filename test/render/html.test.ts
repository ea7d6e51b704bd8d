import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/render/index.js';
import type { Block } from '../../src/report/blocks.js';
import { documentOf, everyBlock, sampleDocument, words } from '../builders/document.js';

const { render } = formats.html;
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
});

describe('html-validate finds nothing', () => {
  it.each([
    { document: sampleDocument(), because: 'a report with every kind of block' },
    { document: sampleDocument({ watermark: 'Draft' }), because: 'a draft' },
    { document: documentOf([]), because: 'a report of nothing' },
    { document: documentOf([...everyBlock.table, ...everyBlock.table]), because: 'two tables of one caption' },
  ])('in $because', ({ document }) => {
    const { results } = validator.validateStringSync(render(document));
    const messages = results.flatMap(({ messages: found }) =>
      found.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });
});

describe('the page', () => {
  const html = render(sampleDocument({ watermark: 'Draft' }));

  it('allows itself no script and no request, and names its style by its hash', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'; img-src data:;`);
    expect(html).not.toMatch(/<script|\sstyle=|\son[a-z]+=|@import|url\((?!#)/);
  });

  it('has one title, and headings below it', () => {
    const block = (level: number, id: string): Block => ({ type: 'heading', level, id, content: words(id) });
    const page = render(documentOf([block(1, 'one'), block(1, 'two'), block(9, 'nine')]));
    expect(page).toContain('<h1 id="one">');
    expect(page).toContain('<h2 id="two">');
    expect(page).toContain('<h6 id="nine">');
  });

  it.each([
    { title: 'Cabinet, Q2 2012/13', expected: 'Cabinet, Q2 2012/13 – Northmoor District Council', because: 'it fits' },
    {
      title: `Cabinet ${'and '.repeat(12)}Board`,
      expected: `Cabinet ${'and '.repeat(12)}Board`,
      because: 'it does not fit',
    },
    {
      title: 'Northmoor District Council: Cabinet',
      expected: 'Northmoor District Council: Cabinet',
      because: 'it is there already',
    },
  ])('names the council in its title where $because', ({ title, expected }) => {
    expect(render(sampleDocument({ title }))).toContain(`<title>${expected}</title>`);
  });

  it('gives every place a name of its own', () => {
    const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = Array.from(html.matchAll(/(?:aria-labelledby="|href="#|url\(#)([^")]*)/g), ([, id]) => id ?? '');
    for (const id of named.flatMap((each) => each.split(' '))) expect(ids).toContain(id);
  });
});

describe('a table', () => {
  const columns = (count: number, cell = 'one'): Block => ({
    type: 'table',
    caption: 'Figures',
    columns: Array.from({ length: count }, (_, index) => ({ title: `${index}`, align: 'start' as const })),
    rows: [Array.from({ length: count }, () => words(cell)), [words('one')]],
  });

  it.each([
    { table: columns(3), scrolls: false, because: 'three columns fit a telephone' },
    { table: columns(4), scrolls: true, because: 'four may not' },
    { table: columns(3, 'Significantly below target'), scrolls: true, because: 'long words need their width' },
    { table: columns(3, 'as many short words as you like'), scrolls: false, because: 'short ones do not' },
  ])('scrolls in its own frame ($scrolls): $because', ({ table, scrolls }) => {
    expect(render(documentOf([table])).includes('role="group" aria-labelledby="table_1" tabindex="0"')).toBe(scrolls);
  });

  it('has a cell for each column, whatever a row holds', () => {
    expect(render(documentOf([columns(4)])).match(/<td/g)).toHaveLength(8);
  });

  it('heads its rows and columns', () => {
    const html = render(documentOf(everyBlock.table));
    expect(html.match(/<th scope="col"/g)).toHaveLength(9);
    expect(html.match(/<th scope="row"/g)).toHaveLength(6);
    expect(html).toContain('<tfoot>');
  });
});

it('never tells a status by its colour alone', () => {
  const html = render(sampleDocument());
  const statuses = html.match(/<span class="status[^>]*>.*?<\/span>/g) ?? [];
  expect(statuses.length).toBeGreaterThan(4);
  for (const each of statuses) expect(each).toMatch(/<svg class="symbol".*<\/svg>[A-Z]/);
});

it('draws a picture for each tone that differs in its shape', () => {
  const shapes = (['good', 'caution', 'bad', 'neutral'] as const).map((tone) => {
    const page = render(documentOf([{ type: 'paragraph', content: [{ type: 'status', tone, text: 'x' }] }]));
    return /<path d="([^"]*)"/.exec(page)?.[1];
  });
  expect(new Set(shapes).size).toBe(4);
});
