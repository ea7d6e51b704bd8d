/** Texts that would do harm, or damage, where they are taken for more than text. */
export const hostileTexts: readonly { readonly text: string; readonly because: string }[] = [
  { text: '<script>alert(1)</script>', because: 'a script' },
  { text: '</title></style></svg><img src=x onerror=alert(1)>', because: 'the end of what it stands in' },
  { text: '" onmouseover="alert(1)" x="', because: 'the end of an attribute' },
  { text: "' autofocus onfocus='alert(1)", because: 'the end of an attribute in single quotes' },
  { text: '[here](javascript:alert(1)) ![x](https://example.org/x.png)', because: 'a link and an image' },
  { text: '<javascript:alert(1)> <https://example.org>', because: 'links between angle brackets' },
  { text: '[a]: https://example.org', because: 'a definition of a link' },
  { text: 'a | b || c \\| d', because: "the end of a table's cell" },
  { text: '`code` ``more`` ``` ~~~', because: 'code and its fence' },
  { text: '# heading #', because: 'a heading' },
  { text: '1. one', because: 'a list with numbers' },
  { text: '- one', because: 'a list' },
  { text: '--- ', because: 'a rule, or the line that makes a heading of the one above' },
  { text: '===', because: 'the other line that does' },
  { text: '> quoted', because: 'a quotation' },
  { text: '| a |\n| - |\n| b |', because: 'a table' },
  { text: 'one\n\n# two\r\n\r\n\tthree', because: 'line ends' },
  { text: '**bold** __bold__ *stressed* _stressed_ ~~gone~~', because: 'emphasis' },
  { text: '{{council}} {{{council}}} {{> page}}', because: 'a template' },
  { text: '&lt;b&gt; &#x3C; &copy', because: 'entities' },
  { text: '$x$ \\(y\\) \\', because: 'mathematics, and a backslash at the end' },
  { text: '\u001b[31mred\u001b]8;;https://example.org\u0007link', because: 'orders to a terminal' },
  { text: 'abc\u202Efed\u2066x\u200B\uFEFF\u{E0041}', because: 'marks that reorder or hide text' },
  { text: '\uE000section\uE001 \uD800', because: 'private marks and half a character' },
  { text: '::error file=x::y', because: 'an order to a build machine' },
];

/** The same report with every text that people read replaced; names of places and where links lead stay. */
export function withText<Part>(part: Part, text: string): Part {
  return replaced(part, text) as Part; // text by text of the same shape
}

const texts = new Set(['text', 'label', 'title', 'caption', 'words', 'show', 'unit', 'council', 'foot']);

function replaced(part: unknown, text: string): unknown {
  if (Array.isArray(part)) return part.map((each) => replaced(each, text));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      texts.has(key) && typeof value === 'string' ? text : replaced(value, text),
    ]),
  );
}
