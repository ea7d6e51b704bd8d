import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats } from '../../src/render/index.js';
import { sampleDocument } from '../builders/document.js';
import { chromiumIsMissing, launch, show, whereItWasSought } from './chromium.js';
import { pages } from './pages.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const wide = { viewport: { width: 1280, height: 900 } };
const narrow = { viewport: { width: 320, height: 700 } };

interface Way {
  readonly seen: string;
  readonly options: BrowserContextOptions;
  readonly media?: 'print';
  /** In one of the two that differ most every page is looked at. */
  readonly isForAll?: true;
}

const everyWay: readonly Way[] = [
  { seen: 'on a wide screen', options: wide, isForAll: true },
  { seen: 'on a wide screen by night', options: { ...wide, colorScheme: 'dark' } },
  { seen: 'on a telephone', options: narrow },
  { seen: 'on a telephone by night', options: { ...narrow, colorScheme: 'dark' } },
  { seen: 'on paper', options: wide, media: 'print', isForAll: true },
  { seen: 'in colours that the reader chose', options: { ...wide, forcedColors: 'active' } },
];

if (chromiumIsMissing) process.stderr.write(`The tests in a browser are skipped. ${whereItWasSought}\n`);

it('has a browser where tests may not be skipped', () => {
  expect(process.env.CI !== undefined && chromiumIsMissing, whereItWasSought).toBe(false);
});

describe.skipIf(chromiumIsMissing)('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  describe.each(pages)('$shows', ({ html, isThorough }) => {
    it.each(isThorough ? everyWay : everyWay.filter(({ isForAll }) => isForAll))(
      'has no barrier that axe finds, $seen',
      async ({ options, media }) => {
        // axe is a script, which the report's own policy forbids
        const { page } = await show(browser, html, { ...options, bypassCSP: true });
        if (media) await page.emulateMedia({ media });
        await page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true; })');
        expect(await violations(page, media)).toEqual([]);
        await page.context().close();
      },
    );

    it('asks for nothing, breaks no rule of its own, and is styled', async () => {
      const { page, said, asked } = await show(browser, html);
      expect({ said, asked }).toEqual({ said: [], asked: [] });
      expect(await page.evaluate('getComputedStyle(document.querySelector(".masthead")).backgroundColor')).not.toBe(
        'rgba(0, 0, 0, 0)',
      );
      await page.context().close();
    });

    it.each([320, 360, 640, 1280])('never scrolls sideways at %i pixels', async (width) => {
      const { page } = await show(browser, html, { viewport: { width, height: 700 } });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await page.context().close();
    });
  });

  describe.each(pages)('on a wide screen, $shows', ({ html }) => {
    it('shows every table whole', async () => {
      const { page } = await show(browser, html, { ...wide, bypassCSP: true });
      expect(await page.evaluate(tablesWiderThanTheirPlace)).toEqual([]);
      await page.context().close();
    });
  });

  describe.each(pages)('the charts of $shows', ({ html }) => {
    it.each([
      { seen: 'on a wide screen', options: wide },
      { seen: 'on a telephone', options: narrow },
      { seen: 'on paper', options: { viewport: { width: 672, height: 900 } }, media: 'print' as const },
    ])('have words that cover no other words and no figure, $seen', async ({ options, media }) => {
      const { page } = await show(browser, html, { ...options, bypassCSP: true });
      if (media) await page.emulateMedia({ media });
      expect(await page.evaluate(wordsThatCover)).toEqual([]);
      await page.context().close();
    });
  });

  describe('a reader without a mouse', () => {
    it('meets the way to the report first, and can take it', async () => {
      const { page } = await show(browser, formats.html.render(sampleDocument()));
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the report');
      expect(await page.evaluate('document.activeElement.getBoundingClientRect().top')).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('report');
      await page.context().close();
    });

    it('reads a wide table to its end on a telephone', async () => {
      const { page } = await show(browser, formats.html.render(sampleDocument()), narrow);
      const table = page.getByRole('group', { name: 'Indicators at a glance' });
      await table.focus();
      await page.keyboard.press('ArrowRight');
      // the page's own policy forbids waiting by a script in it
      await expect.poll(() => page.evaluate('document.querySelector(".scroll").scrollLeft > 0')).toBe(true);
      await page.context().close();
    });
  });

  describe('on paper', () => {
    it('nothing is folded away, and a draft says so', async () => {
      const { page } = await show(browser, formats.html.render(sampleDocument({ watermark: 'Draft' })));
      await page.emulateMedia({ media: 'print' });
      const tables = page.locator('details table');
      expect(await tables.count()).toBeGreaterThan(1);
      for (const table of await tables.all()) expect(await table.isVisible()).toBe(true);
      expect(await page.locator('.watermark').isVisible()).toBe(true);
      expect(await page.locator('.skip-link').isVisible()).toBe(false);
      await page.context().close();
    });

    it('is a tagged PDF of A4 pages', async () => {
      const { page } = await show(browser, formats.html.render(sampleDocument()));
      const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
      expect(pdf).toMatch(/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]/);
      expect(pdf).toContain('/MarkInfo');
      await page.context().close();
    });
  });

  it('is read by its headings and told what its pictures show', async () => {
    const { page } = await show(browser, formats.html.render(sampleDocument()));
    expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual([
      'Cabinet: performance in Q2 2012/13',
    ]);
    const picture = page.getByRole('img', { name: /In Q2 2012\/13 there were 42, above the target of 30/ });
    expect(await picture.count()).toBe(1);
    await page.context().close();
  });
});

const tablesWiderThanTheirPlace = `[...document.querySelectorAll('table')]
  .filter((table) => table.getBoundingClientRect().width > table.parentElement.clientWidth + 0.5)
  .map((table) => table.caption.textContent)`;

/** Words of a chart that stand on a mark's middle, or on other words of it. */
const wordsThatCover = `[...document.querySelectorAll('svg:is(.series, .matrix, .bars)')].flatMap((chart) => {
  const box = (each) => each.getBoundingClientRect();
  const over = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const words = [...chart.querySelectorAll('text')].filter((each) => box(each).width > 0);
  const marks = [...chart.querySelectorAll('.mark > *')].map(box).map(({ left, right, top, bottom }) => {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return { left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 };
  });
  return words.flatMap((each, index) => [
    ...marks.filter((mark) => over(box(each), mark)).map(() => each.textContent + ' covers a mark'),
    ...words.slice(index + 1).filter((other) => over(box(each), box(other)))
      .map((other) => each.textContent + ' covers ' + other.textContent),
  ]);
})`;

/** What axe found: the rule, and where. */
async function violations(page: Page, media?: 'print'): Promise<readonly string[]> {
  await page.addScriptTag({ content: axe });
  // nobody taps on paper: how far apart links stand there is no barrier
  const options = { runOnly: rules, rules: { 'target-size': { enabled: media === undefined } } };
  const found: AxeResults = await page.evaluate(`axe.run(${JSON.stringify(options)})`);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
