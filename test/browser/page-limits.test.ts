import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MadeReport } from '../../src/pipeline.js';
import { formats } from '../../src/render/index.js';
import { sampleDocument } from '../builders/document.js';
import { month, quarter, reportsOf } from '../examples/example-reports.js';
import { chromiumIsMissing, launch, show } from './chromium.js';

const quarterly = reportsOf(quarter);

/** The most pages of A4 before the appendices. Source: page "Reports"; the Board's, which receives everything, is our own. */
const limits: readonly { readonly body: string; readonly most: number; readonly made: readonly MadeReport[] }[] = [
  { body: 'cabinet', most: 6, made: quarterly },
  { body: 'overview-and-scrutiny-committee', most: 6, made: quarterly },
  { body: 'performance-and-risk-management-board', most: 20, made: quarterly },
  { body: 'members-bulletin', most: 2, made: quarterly },
  { body: 'service-team-briefing', most: 1, made: reportsOf(month) },
];

const reports = limits.flatMap(({ body, most, made }) =>
  made.flatMap((report) =>
    'document' in report && (report.id === body || report.id.startsWith(`${body}-`))
      ? [{ name: report.name, most, html: formats.html.render(report.document) }]
      : [],
  ),
);

it('measures the two committees, the Board, the bulletin and a briefing of each of the six services', () => {
  expect(reports).toHaveLength(10);
});

describe.skipIf(chromiumIsMissing)('printed', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it.each(reports)('$name has at most $most pages before its appendices', async ({ html, most }) => {
    expect(await pagesBefore(html, 'Appendices')).toBeLessThanOrEqual(most);
  });

  it('counts pages, and those of what stands before a heading', async () => {
    const [cabinet] = reports;
    const html = cabinet?.html ?? '';
    const [before, whole] = [await pagesBefore(html, 'Appendices'), await pagesBefore(html, 'No such heading')];
    expect(before).toBeGreaterThan(1);
    expect(whole).toBeGreaterThan(before);
  });

  it.each([
    { selector: 'tbody > tr:first-child', because: 'the head of a table does not stand alone' },
    { selector: 'tfoot > tr', because: 'nor its total' },
  ])('no page begins with $selector: $because', async ({ selector }) => {
    const [cabinet] = reports;
    const { page } = await show(browser, cabinet?.html ?? '');
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(`getComputedStyle(document.querySelector('${selector}')).breakBefore`)).toBe('avoid');
    await page.context().close();
  });

  it.each([
    { kind: 'slips-chart', because: 'it and its table may be longer than a page' },
    { kind: 'trend-chart', because: 'so may this' },
    { kind: 'series-chart', because: 'this is short' },
  ])('a $kind has its words and its picture on one page: $because', async ({ kind }) => {
    const { page } = await show(browser, formats.html.render(sampleDocument()));
    await page.emulateMedia({ media: 'print' });
    const whole = `{
      const figure = document.querySelector('.${kind} figure:has(figcaption):has(svg)');
      const block = getComputedStyle(figure).display === 'contents' ? figure.parentElement : figure;
      getComputedStyle(block).breakInside;
    }`;
    expect(await page.evaluate(whole)).toBe('avoid');
    await page.context().close();
  });

  it('appendices begin a page of their own', async () => {
    const [cabinet] = reports;
    const { page } = await show(browser, cabinet?.html ?? '');
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('getComputedStyle(document.querySelector("#appendices")).breakBefore')).toBe('page');
    await page.context().close();
  });

  /** How many pages the report fills up to the heading of that name, or to its end where it has none. */
  async function pagesBefore(html: string, heading: string): Promise<number> {
    const { page } = await show(browser, html);
    await page.evaluate(`{
      const from = [...document.querySelectorAll('main > h2')].find((each) => each.textContent.trim() === '${heading}');
      while (from?.nextSibling) from.nextSibling.remove();
      from?.remove();
    }`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    await page.context().close();
    return pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
  }
});
