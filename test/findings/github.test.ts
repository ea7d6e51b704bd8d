import { describe, expect, it, test } from 'vitest';
import { github } from '../../src/findings/github.js';
import { seen } from '../../src/findings/results.js';
import { errorsOn, finding, hostileFinding, hostileTexts, look, resultsOf, unseen, warning } from './found.js';

const write = (...findings: Parameters<typeof resultsOf>) => github.write(resultsOf(...findings), look);
const linesOf = (text: string) => text.trimEnd().split('\n');

/** Reads a command back as the runner does: split at the first `::` after the start, then decode. */
function parsed(line: string) {
  const match = /^::([a-z-]+)(?: ([^\n]*?))?::([^\n]*)$/.exec(line);
  if (!match) throw new Error(`no command: ${line}`);
  const decoded = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const properties = (match[2] ?? '').split(',').map((each) => each.split(/=(.*)/s).slice(0, 2).map(decoded));
  return { name: match[1], properties: Object.fromEntries(properties), words: decoded(match[3] ?? '') };
}

test('one finding is one annotation on its line, then the counts', () => {
  expect(write([finding({ suggestion: 'head-of-housing' })])).toBe(
    [
      '::error file=indicators/HSG-014.yaml,line=4,endLine=4,col=8,endColumn=22,title=unknown-owner::"owner" names "head-of-housng", which is not in owners/.%0ADid you mean "head-of-housing"?%0ATo do: Name one that is in owners/, or add it.',
      '::notice title=pmf check::1 error in 1 file. 22 files read.\n',
    ].join('\n'),
  );
});

test('no finding is a notice alone', () => {
  expect(write([])).toBe('::notice title=pmf check::22 files read: nothing is wrong.\n');
});

test.each([
  {
    position: { line: 2, column: 3, endLine: 4, endColumn: 1 },
    told: { line: '2', endLine: '4' },
    because: 'columns of two lines are refused',
  },
  { position: undefined, told: {}, because: 'it is about the whole file' },
])('leaves out what has no meaning: $because', ({ position, told }) => {
  const { position: _, ...unplaced } = finding();
  const [line = ''] = linesOf(write([position ? finding({ position }) : unplaced]));
  expect(parsed(line).properties).toEqual({ file: 'indicators/HSG-014.yaml', title: 'unknown-owner', ...told });
});

test('paths count from the top of the repository', () => {
  const text = github.write(resultsOf([finding()]), { ...look, folder: '', inRepository: 'data/pmf/' });
  expect(text).toContain('::error file=data/pmf/indicators/HSG-014.yaml,');
});

describe('more than GitHub shows', () => {
  const findings = [...errorsOn(12), ...errorsOn(11, { severity: 'warning', code: 'target-missing' })];
  const text = write(findings);

  it('shows ten of each severity, errors first', () => {
    const names = linesOf(text).map((line) => /^::(error|warning) /.exec(line)?.[1]);
    expect(names.filter(Boolean)).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning')]);
  });

  it('tells the rest as plain lines between stop-commands and its word, and counts them', () => {
    const lines = linesOf(text);
    const start = lines.findIndex((line) => line.startsWith('::stop-commands::'));
    const word = lines[start]?.slice('::stop-commands::'.length);
    expect(lines.slice(start + 1, start + 4).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'risks/R-11.yaml:4:8 error',
      'risks/R-12.yaml:4:8 error',
      'risks/R-11.yaml:4:8 warning',
    ]);
    expect(lines[start + 4]).toBe(`::${word}::`);
    expect(lines.at(-1)).toContain('12 errors and 11 warnings in 12 files.');
    expect(lines.at(-1)).toContain('3 findings more');
  });

  it('shows those in changed files first, whatever their place in the list', () => {
    const since = { ref: 'main', changed: ['risks/R-12.yaml'] };
    const [first = ''] = linesOf(write(findings, { since }));
    expect(parsed(first).properties.file).toBe('risks/R-12.yaml');
  });

  it('ends the plain lines with a word that no line of them can hold', () => {
    const words = [1, 2].map((n) => /::stop-commands::(\w+)/.exec(write(errorsOn(11, { message: `${n}` })))?.[1]);
    expect(words[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(words[0]).not.toBe(words[1]);
  });
});

describe.each(hostileTexts)('$because', ({ text }) => {
  const hostile = hostileFinding(text);

  it('stays text in an annotation', () => {
    const lines = linesOf(write([hostile]));
    expect(lines).toHaveLength(2);
    const { name, properties, words } = parsed(lines[0] ?? '');
    expect(name).toBe('error');
    expect(Object.keys(properties)).toEqual(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
    expect(properties).toMatchObject({ file: seen(`indicators/${text}.yaml`), line: '4' });
    expect(words.split('\n')).toHaveLength(4);
    expect(lines.join('\n')).not.toMatch(unseen);
  });

  it('stays text in the plain lines', () => {
    const lines = linesOf(write([...errorsOn(10), hostile, warning({ message: text })]));
    const start = lines.findIndex((line) => line.startsWith('::stop-commands::'));
    expect(lines.slice(start)).toHaveLength(4);
    expect(lines[start + 1]).not.toMatch(/^\s*::|##\[/);
    expect(lines.join('\n')).not.toMatch(unseen);
  });
});
