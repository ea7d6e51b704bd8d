import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/render/index.js';
import type { Inline, ReportDocument } from '../../src/report/blocks.js';
import { documentOf, sampleDocument, words } from '../builders/document.js';
import { hostileTexts, withText } from '../builders/hostile.js';

const unseen = /[\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]|\p{Co}|\p{Cs}/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for
const control = /[\u0000-\u0009\u000B-\u001F]/;

/** Every tag with the names of its attributes, in order: what a browser would build. */
function skeleton(html: string): readonly string[] {
  return Array.from(
    html.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<(\/?[a-z][a-z0-9]*)((?:[^>"]|"[^"]*")*)>/gi),
    tag,
  );
}

function tag([, name, attributes]: RegExpExecArray): string {
  return `${name} ${Array.from(attributes?.matchAll(/ ([a-z-]+)(?==")/gi) ?? [], ([, each]) => each).join(' ')}`;
}

const parser = new MarkdownIt({ html: true, linkify: false });

/** What a reader of Markdown would build, HTML taken for HTML. Stress may be left out beside a letter, where it has no sign. */
function tokens(markdown: string): readonly string[] {
  return parser
    .parse(markdown, {})
    .flatMap((token) => [
      `${token.type} ${token.tag}`,
      ...(token.children ?? []).map(({ type }) => type).filter((type) => !/^(text|strong|em)/.test(type)),
    ]);
}

const hostileDocument = (text: string): ReportDocument =>
  withText(sampleDocument({ watermark: text, title: text }), text);
/**
 * Its words are as long as the hostile ones: labels that are too long are left out, long words make tables scroll, and
 * short ones with digits stay on one line.
 */
const harmless = (text: string): ReportDocument =>
  hostileDocument(text.replace(/[^\s\d]/gu, (sign) => (unseen.test(sign) || control.test(sign) ? sign : 'x')));

describe.each(hostileTexts)('$because', ({ text }) => {
  it('is only text in HTML', () => {
    const html = formats.html.render(hostileDocument(text));
    expect(skeleton(html)).toEqual(skeleton(formats.html.render(harmless(text))));
    expect(html.match(/<script|(?:href|src|action)="\s*javascript:/gi)).toBeNull();
    expect(html).not.toMatch(unseen);
    expect(html).not.toMatch(control);
  });

  it('is only text in Markdown', () => {
    const markdown = formats.md.render(hostileDocument(text));
    expect(tokens(markdown)).toEqual(tokens(formats.md.render(harmless(text))));
    expect(markdown).not.toMatch(unseen);
    expect(markdown).not.toMatch(control);
  });
});

describe('a link', () => {
  it.each([
    { href: 'https://www.example.org/a?b=c&d=e', leads: true, because: 'the web' },
    { href: 'mailto:office@example.org', leads: true, because: 'a mailbox' },
    { href: '#overview', leads: true, because: 'a place in the report' },
    { href: 'cabinet.html', leads: true, because: 'the report beside it' },
    { href: '../2012-13-Q1/cabinet.html#overview', leads: true, because: 'a report above' },
    { href: 'javascript:alert(1)', leads: false, because: 'a script' },
    { href: ' JavaScript:alert(1)', leads: false, because: 'a script in disguise' },
    { href: 'java\nscript:alert(1)', leads: false, because: 'a script on two lines' },
    { href: '\u0001javascript:alert(1)', leads: false, because: 'a script after a control character' },
    { href: 'vbscript:x', leads: false, because: 'another script' },
    { href: 'data:text/html,<script>', leads: false, because: 'a page of its own' },
    { href: 'file:///etc/passwd', leads: false, because: 'a file of the reader' },
    { href: '//example.org/x', leads: false, because: 'a host without a scheme' },
    { href: '\\\\example.org\\x', leads: false, because: 'the same in backslashes' },
    { href: '/etc/passwd', leads: false, because: 'the root' },
    { href: '', leads: false, because: 'nowhere' },
  ])('to $because: $href', ({ href, leads }) => {
    const document = documentOf([
      { type: 'paragraph', content: [{ type: 'link', href, content: words('the words') }] },
    ]);
    expect(formats.html.render(document).includes('>the words</a>')).toBe(leads);
    expect(formats.md.render(document).includes('[the words](')).toBe(leads);
  });

  it('leads out with a rel that gives nothing away, and only out', () => {
    const html = (href: string): string =>
      formats.html.render(documentOf([{ type: 'paragraph', content: [{ type: 'link', href, content: words('x') }] }]));
    expect(html('https://example.org/"><script>')).toContain(
      '<a href="https://example.org/%22%3E%3Cscript%3E" rel="noopener nofollow">',
    );
    expect(html('cabinet.html')).toContain('<a href="cabinet.html">');
  });
});

/** Any text of the characters that Markdown and HTML make something of. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...Array.from('\\`*_{}[]()<>#+-.!|~&;:$=@"\'/ \n\t'),
        'a',
        'Z',
        '1',
        'é',
        '—',
        'http://',
        '&amp;',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('any text at all', () => {
  const plain = new MarkdownIt({ html: false });
  const inlineOf = (markdown: string, open: string): string => {
    const parsed = plain.parse(markdown, {});
    const at = parsed.findIndex(({ type }) => type === open);
    const inline = parsed[at + 1];
    expect(inline?.children?.every(({ type }) => type === 'text') ?? true).toBe(true);
    return (inline?.children ?? []).map(({ content }) => content).join('');
  };
  const shown = (text: string): string =>
    text
      .replace(new RegExp(unseen, 'gu'), '')
      .replace(/[\u061C]/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: as the renderer reads them
      .replace(/[\u0000-\u0020\u2028\u2029]+/g, ' ')
      .trim();

  it.each([
    {
      place: 'a paragraph',
      open: 'paragraph_open',
      block: (text: string) => ({ type: 'paragraph', content: words(text) }) as const,
    },
    {
      place: 'a heading',
      open: 'heading_open',
      block: (text: string) => ({ type: 'heading', level: 2, id: 'x', content: words(text) }) as const,
    },
    {
      place: 'a cell',
      open: 'td_open',
      block: (text: string) =>
        ({ type: 'table', caption: '', columns: [{ title: 'x', align: 'start' }], rows: [[words(text)]] }) as const,
    },
  ])('comes back from Markdown as it went in: $place', ({ open, block }) => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(shown(text) !== '');
        const markdown = formats.md.render({ ...documentOf([block(text)]), council: '', title: 'x' });
        const own = markdown.replace(/^# x$/m, '');
        expect(inlineOf(own, open)).toBe(shown(text));
      }),
      { numRuns: 500 },
    );
  });

  it('never makes two lines, a tag or a hole in a table of any mixture of inlines', () => {
    const inline: fc.Arbitrary<Inline> = fc.oneof(
      anyText.map((text): Inline => ({ type: 'text', text })),
      anyText.map((text): Inline => ({ type: 'code', text })),
      anyText.map((text): Inline => ({ type: 'strong', content: words(text) })),
      anyText.map((text): Inline => ({ type: 'emphasis', content: words(text) })),
      anyText.map((text): Inline => ({ type: 'link', href: 'https://example.org/x', content: words(text) })),
      anyText.map((text): Inline => ({ type: 'status', tone: 'good', text })),
      fc.constant<Inline>({ type: 'break' }),
    );
    fc.assert(
      fc.property(fc.array(inline, { minLength: 1, maxLength: 5 }), (content) => {
        const table = documentOf([
          {
            type: 'table',
            caption: 'x',
            columns: [
              { title: 'x', align: 'start' },
              { title: 'y', align: 'end' },
            ],
            rows: [[content, words('last')]],
          },
        ]);
        const parsed = parser.parse(formats.md.render(table), {});
        const cells = parsed.filter(({ type }) => type === 'td_open').length;
        expect(cells).toBe(2);
        const kinds = parsed.flatMap(({ children }) => (children ?? []).map(({ type }) => type));
        expect(kinds.filter((type) => /html|image|break/.test(type))).toEqual([]);
        expect(skeleton(formats.html.render(table)).filter((each) => /^(script|img|iframe)/.test(each))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
