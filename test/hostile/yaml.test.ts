import { describe, expect, it } from 'vitest';
import { largestFile } from '../../src/model/source.js';
import { reading } from '../load/reading.js';

interface Refused {
  readonly name: string;
  readonly yaml: string | Uint8Array;
  readonly code: string;
  readonly because: string;
}

const bytes = (...values: readonly number[]) => new Uint8Array(values);
const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from(text, 'utf16le'))]);
const fill = (part: string, start = '') => start + part.repeat(Math.floor((largestFile - start.length) / part.length));
const bomb = [
  'a: &a [x, x]',
  ...'bcdefghi'.split('').map((name, at) => `${name}: &${name} [*${'abcdefgh'[at]}, *${'abcdefgh'[at]}]`),
].join('\n');

const refused: readonly Refused[] = [
  { name: 'alias-bomb', yaml: bomb, code: 'yaml-alias', because: 'a few lines grow to gigabytes' },
  {
    name: 'alias-under-100',
    yaml: `a: &a [${'x, '.repeat(50)}]\nb: [${'*a, '.repeat(99)}]\n`,
    code: 'yaml-alias',
    because: 'no number of aliases is allowed',
  },
  { name: 'alias-self', yaml: 'a: &a [*a]\n', code: 'yaml-alias', because: 'the value would hold itself' },
  { name: 'alias-key', yaml: '*a : 1\n', code: 'yaml-alias', because: 'a name is a word' },
  { name: 'star', yaml: 'note: *important* news\n', code: 'yaml-alias', because: 'an officer meant bold type' },
  { name: 'anchor', yaml: 'a: &x 1\n', code: 'yaml-anchor', because: 'an anchor is for aliases' },
  { name: 'anchor-key', yaml: '&x a: 1\n', code: 'yaml-anchor', because: 'a name can bear one too' },
  { name: 'anchor-map', yaml: '&x\na: 1\n', code: 'yaml-anchor', because: 'and a whole group' },
  { name: 'merge-key', yaml: 'a: {b: 1}\n<<: {c: 2}\n', code: 'yaml-merge-key', because: 'it mixes groups' },
  {
    name: 'merge-chain',
    yaml: Array.from({ length: 300 }, (_, at) => `k${at}: &k${at}\n  <<: *k${at - 1}`).join('\n'),
    code: 'yaml-merge-key',
    because: 'it mixes many',
  },
  {
    name: 'deep-flow-1k',
    yaml: `a: ${'['.repeat(1000)}`,
    code: 'nested-too-deep',
    because: 'the parser would exhaust its stack',
  },
  {
    name: 'huge-bomb-200k-flow',
    yaml: '['.repeat(200_000),
    code: 'nested-too-deep',
    because: 'the parser would take minutes',
  },
  {
    name: 'deep-block',
    yaml: Array.from({ length: 600 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
    code: 'nested-too-deep',
    because: 'blocks nest too',
  },
  { name: 'deep-dashes', yaml: '- '.repeat(100_000), code: 'nested-too-deep', because: 'lists nest on one line' },
  {
    name: 'deep-33',
    yaml: `a: ${'['.repeat(33)}${']'.repeat(33)}\n`,
    code: 'nested-too-deep',
    because: '32 is the limit',
  },
  { name: 'too-large', yaml: ' '.repeat(largestFile + 1), code: 'unreadable-file', because: '256 kB is the limit' },
  { name: 'many-blank', yaml: fill('\n'), code: 'empty-file', because: 'blank lines say nothing' },
  { name: 'many-values', yaml: fill('- 1\n'), code: 'too-many-values', because: '20,000 values are the limit' },
  { name: 'many-errors', yaml: fill('a: b: c\n'), code: 'yaml-syntax', because: 'the first twenty tell the cause' },
  { name: 'many-errors-on-a-line', yaml: fill('"" '), code: 'yaml-syntax', because: 'a line is told once' },
  { name: 'many-twins', yaml: fill('"a":1,', '{'), code: 'duplicate-field', because: 'one line can hold thousands' },
  { name: 'dup-plain', yaml: 'a: 1\nb: 2\na: 3\n', code: 'duplicate-field', because: 'the first would be dropped' },
  {
    name: 'dup-quoted',
    yaml: '1: a\n"1": b\n',
    code: 'duplicate-field',
    because: 'a number and its text are one name',
  },
  {
    name: 'dup-proto',
    yaml: '__proto__: a\n__proto__: b\n',
    code: 'duplicate-field',
    because: 'this name is a name like any other',
  },
  {
    name: 'nfd-key',
    yaml: 're\u0301sume\u0301: 1\nr\u00e9sum\u00e9: 2\n',
    code: 'unusual-field-name',
    because: 'two spellings look the same',
  },
  {
    name: 'confusable-key',
    yaml: 'v\u0430lue: 1\n',
    code: 'unusual-field-name',
    because: 'a Cyrillic letter looks like ours',
  },
  { name: 'control-key', yaml: '"a\\nb": 1\n', code: 'unusual-field-name', because: 'a line end is no part of a name' },
  { name: 'list-key', yaml: '? [a, b]\n: 1\n', code: 'list-as-name', because: 'a name is a word' },
  { name: 'map-key', yaml: '{a: 1}: 2\n', code: 'list-as-name', because: 'a name is a word' },
  { name: 'tag-js', yaml: 'a: !!js/function "function () {}"\n', code: 'yaml-tag', because: 'a tag chooses a type' },
  {
    name: 'tag-include',
    yaml: 'a: !include /etc/passwd\n',
    code: 'yaml-tag',
    because: 'other readers would open the file',
  },
  { name: 'tag-bang-text', yaml: 'note: !important\n', code: 'yaml-tag', because: 'the text would be lost' },
  { name: 'tag-binary', yaml: 'a: !!binary aGVsbG8=\n', code: 'yaml-tag', because: 'it would be a buffer' },
  { name: 'tag-timestamp', yaml: 'a: !!timestamp 2012-10-10\n', code: 'yaml-tag', because: 'it would be a date' },
  { name: 'tag-set', yaml: 'a: !!set {x, y}\n', code: 'yaml-tag', because: 'it would be a set' },
  { name: 'tag-known', yaml: 'a: !!str 1\n', code: 'yaml-tag', because: 'quotes say the same and are seen' },
  { name: 'tag-alone', yaml: 'a: ! b\n', code: 'yaml-tag', because: 'the sign alone is a tag too' },
  { name: 'tag-key', yaml: '!!str a: 1\n', code: 'yaml-tag', because: 'a name can bear one too' },
  { name: 'yaml-1.1', yaml: '%YAML 1.1\n---\na: no\n', code: 'yaml-directive', because: '"no" would become false' },
  {
    name: 'tag-directive',
    yaml: '%TAG ! tag:example.org,2012:\n---\na: 1\n',
    code: 'yaml-directive',
    because: 'tags would change their meaning',
  },
  { name: 'hex', yaml: 'a: 0x1F\n', code: 'number-form', because: 'nobody writes 31 so' },
  { name: 'octal', yaml: 'a: 0o17\n', code: 'number-form', because: 'nobody writes 15 so' },
  { name: 'plus', yaml: 'a: +5\n', code: 'number-form', because: 'a sign that says nothing' },
  { name: 'no-whole', yaml: 'a: .5\n', code: 'number-form', because: 'the point is easily overlooked' },
  { name: 'no-decimals', yaml: 'a: 5.\n', code: 'number-form', because: 'the figure looks cut' },
  { name: 'exponent', yaml: 'a: 1e3\n', code: 'number-form', because: 'a council writes 1000' },
  { name: 'value-1e400', yaml: 'a: 1e400\n', code: 'number-form', because: 'it would be infinite' },
  {
    name: 'value-400-digits',
    yaml: `a: ${'9'.repeat(400)}\n`,
    code: 'number-not-exact',
    because: 'it would be infinite',
  },
  {
    name: 'value-100k-digits',
    yaml: `a: ${'9'.repeat(100_000)}\n`,
    code: 'number-not-exact',
    because: 'it would be infinite',
  },
  { name: 'value-long-int', yaml: 'a: 9007199254740993\n', code: 'number-not-exact', because: 'it would end in 2' },
  {
    name: 'value-long-decimal',
    yaml: 'a: 0.12345678901234567\n',
    code: 'number-not-exact',
    because: 'its end would be lost',
  },
  { name: 'value-nan', yaml: 'a: .nan\n', code: 'number-form', because: 'it is no number' },
  { name: 'value-inf', yaml: 'a: -.inf\n', code: 'number-form', because: 'no council has so much' },
  { name: 'empty', yaml: '', code: 'empty-file', because: 'it says nothing' },
  { name: 'comment-only', yaml: '# a comment\n', code: 'empty-file', because: 'a comment says nothing' },
  { name: 'null-only', yaml: '~\n', code: 'empty-file', because: 'nothing, in YAML' },
  { name: 'multi-doc', yaml: 'a: 1\n---\nb: 2\n', code: 'second-document', because: 'it would be dropped' },
  { name: 'after-end', yaml: 'a: 1\n...\nb: 2\n', code: 'second-document', because: 'it would be dropped' },
  {
    name: 'conflict',
    yaml: 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> other\n',
    code: 'merge-conflict',
    because: 'somebody has to choose',
  },
  {
    name: 'bom-inside',
    yaml: 'a: 1\n\uFEFFb: 2\n',
    code: 'unusual-field-name',
    because: 'the mark would be a part of the name',
  },
  { name: 'utf-16', yaml: utf16('a: 1\n'), code: 'not-utf-8', because: 'it is not our encoding' },
  {
    name: 'utf-16-unmarked',
    yaml: new Uint8Array(Buffer.from('a: 1\n', 'utf16le')),
    code: 'not-utf-8',
    because: 'it is not our encoding',
  },
  {
    name: 'latin-1',
    yaml: new Uint8Array(Buffer.from('a: caf\u00e9\n', 'latin1')),
    code: 'not-utf-8',
    because: 'the accent would be lost',
  },
  {
    name: 'cp1252',
    yaml: bytes(0x61, 0x3a, 0x20, 0x80, 0x31),
    code: 'not-utf-8',
    because: 'the euro sign would be lost',
  },
  { name: 'gzip', yaml: bytes(0x1f, 0x8b, 0x08, 0x00, 0x00, 0xff), code: 'not-utf-8', because: 'it is no text' },
  { name: 'zeros', yaml: new Uint8Array(1000), code: 'not-utf-8', because: 'a crash leaves such files' },
  { name: 'overlong', yaml: bytes(0x61, 0x3a, 0x20, 0xc0, 0xaf), code: 'not-utf-8', because: 'a slash in disguise' },
  {
    name: 'surrogate-bytes',
    yaml: bytes(0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80),
    code: 'not-utf-8',
    because: 'half a character in disguise',
  },
  { name: 'esc-raw', yaml: 'a: x\u001b[31my\n', code: 'control-character', because: 'it would colour the terminal' },
  { name: 'esc-escaped', yaml: 'a: "x\\ey"\n', code: 'control-character', because: 'its code is the same' },
  { name: 'nul-escaped', yaml: 'a: "x\\0y"\n', code: 'control-character', because: 'it ends a text early' },
  { name: 'c1', yaml: 'a: x\u009by\n', code: 'control-character', because: 'old terminals obey it' },
  { name: 'del', yaml: 'a: x\u007fy\n', code: 'control-character', because: 'it is not seen' },
  {
    name: 'vertical-tab',
    yaml: 'a: "x\\vy"\n',
    code: 'control-character',
    because: 'only line ends and tabs are text',
  },
  { name: 'lone-surrogate', yaml: 'a: "\\ud83c"\n', code: 'broken-character', because: 'it cannot be saved' },
  { name: 'cr-only', yaml: 'a: 1\rb: 2\r', code: 'control-character', because: 'its lines would be one' },
  { name: 'tab-indent', yaml: 'a:\n\tb: 1\n', code: 'yaml-syntax', because: 'tabs have no width' },
  { name: 'second-colon', yaml: 'a: b: c\n', code: 'yaml-syntax', because: 'a title with a colon needs quotes' },
  { name: 'open-quote', yaml: 'a: "x\nb: 1\n', code: 'yaml-syntax', because: 'the rest of the file is in it' },
  { name: 'open-bracket', yaml: 'a: [1, 2\nb: 3\n', code: 'yaml-syntax', because: 'the list does not end' },
  { name: 'backslash', yaml: 'a: "C:\\data"\n', code: 'yaml-syntax', because: 'double quotes know \\d as nothing' },
  { name: 'at-sign', yaml: 'a: @home\n', code: 'yaml-syntax', because: 'it is kept for later' },
];

describe('what table Y of the hostile input refuses', () => {
  it.each(refused)('$name: $because', ({ yaml, code }) => {
    const { content, codes, findings } = reading(yaml);
    expect(codes).toContain(code);
    expect(content).toBeUndefined();
    expect(findings.length).toBeLessThanOrEqual(21);
  });

  it.each(refused)('$name is told without the words and the lines of the parser', ({ yaml }) => {
    for (const { message, remedy } of reading(yaml).findings) {
      expect(`${message} ${remedy}`).not.toMatch(/\n|YAMLParseError|implicit|flow |scalar|invalid/i);
      expect(message.length).toBeLessThan(600);
    }
  });
});

describe('what looks dangerous and is an ordinary file', () => {
  it.each([
    { name: 'good-bom', yaml: '\uFEFFa: 1\n', content: { a: 1 }, because: 'some editors put a mark at the start' },
    { name: 'good-crlf', yaml: 'a: 1\r\nb: x\r\n', content: { a: 1, b: 'x' }, because: 'Windows ends lines so' },
    {
      name: 'bool-no',
      yaml: 'a: no\nb: off\nc: Yes\n',
      content: { a: 'no', b: 'off', c: 'Yes' },
      because: 'in YAML 1.2 these are texts',
    },
    { name: 'dates', yaml: 'a: 2012-10-10\n', content: { a: '2012-10-10' }, because: 'a day is a text' },
    {
      name: 'times',
      yaml: 'a: 12:30\nb: 1_000\n',
      content: { a: '12:30', b: '1_000' },
      because: 'neither is a number',
    },
    { name: 'minus-zero', yaml: 'a: -0\n', content: { a: 0 }, because: 'it is nought to everyone' },
    { name: 'leading-zero', yaml: 'a: 04\nb: 08\n', content: { a: 4, b: 8 }, because: 'April is often written so' },
    {
      name: 'decimals',
      yaml: 'a: 1.50\nb: -0.3\n',
      content: { a: 1.5, b: -0.3 },
      because: 'places are shown by the indicator',
    },
    {
      name: 'largest',
      yaml: 'a: 1000000000000000\nb: -999999999999999\n',
      content: { a: 1e15, b: -999999999999999 },
      because: 'each is exact',
    },
    {
      name: 'quoted-numbers',
      yaml: 'a: "0x1F"\nb: \'1e3\'\n',
      content: { a: '0x1F', b: '1e3' },
      because: 'in quotes they are texts',
    },
    {
      name: 'long-minute',
      yaml: 'a: "9007199254740993"\n',
      content: { a: '9007199254740993' },
      because: 'in quotes it is a text',
    },
    {
      name: 'document-start',
      yaml: '---\na: 1\n...\n',
      content: { a: 1 },
      because: 'one document may have a start and an end',
    },
    {
      name: 'modeline',
      yaml: '# yaml-language-server: $schema=x.json\na: 1\n',
      content: { a: 1 },
      because: 'editors read it',
    },
    {
      name: 'brackets',
      yaml: `a: |\n  ${'[ ] '.repeat(60)}\n  ${'['.repeat(40)}\n`,
      content: { a: `${'[ ] '.repeat(60)}\n${'['.repeat(40)}\n` },
      because: 'a text may hold brackets',
    },
    {
      name: 'proto',
      yaml: '__proto__: {a: 1}\n',
      content: { ['__proto__']: { a: 1 } },
      because: 'the schema knows no such field',
    },
    { name: 'deep-31', yaml: `a: ${'['.repeat(31)}${']'.repeat(31)}\n`, because: '32 levels are allowed' },
    {
      name: 'star-inside',
      yaml: 'a: 5 * 3 & more!\n',
      content: { a: '5 * 3 & more!' },
      because: 'inside a text the signs mean nothing',
    },
    {
      name: 'arrows',
      yaml: 'a: |\n  << less than <<<<<<\n',
      content: { a: '<< less than <<<<<<\n' },
      because: 'a conflict has seven at the start of a line',
    },
    {
      name: 'emoji',
      yaml: 'a: "\\ud83c\\udfe0 caf\u00e9"\n',
      content: { a: '\u{1F3E0} caf\u00e9' },
      because: 'a pair is a whole character',
    },
    { name: 'long-commentary', yaml: `a: ${'x'.repeat(200_000)}\n`, because: 'how long is for the schema to say' },
  ])('$name: $because', ({ yaml, content }) => {
    const read = reading(yaml);
    expect(read.codes).toEqual([]);
    expect(read.content).toBeTypeOf('object');
    if (content !== undefined) expect(JSON.stringify(read.content)).toBe(JSON.stringify(content));
  });

  it('comes in groups without a prototype, so that no name is inherited', () => {
    const { content } = reading('__proto__: {polluted: 1}\nb: {c: [{d: 1}]}\n');
    expect(Object.getPrototypeOf(content)).toBeNull();
    expect(Object.keys(content as object)).toEqual(['__proto__', 'b']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(JSON.stringify(content)).toBe('{"__proto__":{"polluted":1},"b":{"c":[{"d":1}]}}');
  });
});

describe('what is read, with a warning', () => {
  it.each([
    { yaml: 'a: Ref #12\n', codes: ['comment-cuts-text'], because: 'the number is lost' },
    { yaml: 'a: The house # the old one\n', codes: ['comment-cuts-text'], because: 'a sentence may go on' },
    { yaml: 'a:\n  - The house # the old one\n', codes: ['comment-cuts-text'], because: 'in a list too' },
    { yaml: 'a: 78.5 # from the register\n', codes: [], because: 'a figure is whole' },
    { yaml: 'a: on-track # see minute 12\n', codes: [], because: 'a word is whole' },
    { yaml: 'a: "Ref #12"\n', codes: [], because: 'in quotes it is text' },
    { yaml: 'a: "The house" # the old one\n', codes: [], because: 'the quotes show where it ends' },
    { yaml: 'a: |\n  Ref #12 and more\n', codes: [], because: 'a block is text' },
    { yaml: 'a: x#12\n', codes: [], because: 'without a space it is text' },
    { yaml: 'a: The house\n# the old one\n', codes: [], because: 'the next line is a comment' },
    { yaml: 'a: x\u202ey\n', codes: ['unseen-character'], because: 'it turns the line' },
    { yaml: 'a: x\u200by\n', codes: ['unseen-character'], because: 'it is not seen' },
    { yaml: 'a: x\uFEFFy\n', codes: ['unseen-character'], because: 'it is not seen' },
    { yaml: 'a: x\uE000y\n', codes: ['unseen-character'], because: 'reports keep these for themselves' },
    { yaml: 'a: "x\\u202Ey"\n', codes: ['unseen-character'], because: 'its code is the same' },
  ])('$yaml: $because', ({ yaml, codes }) => {
    const read = reading(yaml);
    expect(read.codes).toEqual(codes);
    expect(read.content).toBeTypeOf('object');
    expect(read.findings.every(({ severity }) => severity === 'warning')).toBe(true);
  });
});
