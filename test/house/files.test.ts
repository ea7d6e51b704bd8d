import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder } from './source-files.js';
import { plant, projectRoot } from './tree.js';

const allowedAtTop = [
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'biome.json', '.npmrc', '.gitignore', '.gitattributes'],
  ...[
    '.ci',
    '.pre-commit-hooks.yaml',
    'action.yml',
    'LICENSE',
    'README.md',
    'bin',
    'src',
    'schemas',
    'templates',
    'examples',
    'test',
  ],
];

/** The rooms of the picture in src/README.md: a folder, and the folders it may hold. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  model: ['kinds'],
  load: [],
  check: ['rules', 'generated'],
  assess: ['evidence', 'trend', 'rules', 'differences', 'views'],
  report: ['sections', 'views', 'generated'],
  render: ['charts', 'generated', 'html', 'markdown', 'text'],
  findings: [],
  scaffold: ['generated'],
  folder: [],
  git: [],
  cli: ['commands', 'terminal'],
};
const roomless = ['README.md', 'check-folder.ts', 'differences.ts', 'index.ts', 'pipeline.ts', 'views.ts'];

const emptyNames = /^(utils?|helpers?|common|manager|data(?!-quality)|info|misc|shared)([.-]|$)/;
const longest = 200;

function isInARoom(file: string): boolean {
  const [room = '', ...rest] = file.split('/');
  if (rest.length === 0) return roomless.includes(room);
  const alcoves = rooms[room];
  return alcoves !== undefined && (rest.length === 1 || (rest.length === 2 && alcoves.includes(rest[0] ?? '')));
}

/** Generated code has no reader to tire. */
const isWritten = (file: string) => /\.(ts|js)$/.test(file) && !/(^|\/)generated\/|^model\/records\.ts$/.test(file);

const linesIn = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n').length;

/** What is wrong with the files of a src folder, a sentence each. */
function complaintsAbout(src: string): readonly string[] {
  return filesUnder(src).flatMap((file) => [
    ...(isInARoom(file) ? [] : [`${file} stands in no room of the picture in src/README.md.`]),
    ...(file.split('/').some((part) => emptyNames.test(part)) ? [`${file} has a name that says nothing.`] : []),
    ...(isWritten(file) && linesIn(join(src, file)) > longest ? [`${file} is longer than ${longest} lines.`] : []),
  ]);
}

test('every file of src stands in a room, has a name that says something, and is short', () => {
  expect(complaintsAbout(join(projectRoot, 'src'))).toEqual([]);
});

describe('the check itself can fail', () => {
  const long = 'const line = 1;\n'.repeat(longest + 1);
  test.each([
    { file: 'assess/due.ts', text: '', complaints: 0, because: 'a file in its room is in order' },
    { file: 'check/generated/validators.js', text: long, complaints: 0, because: 'generated code may be long' },
    { file: 'model/records.ts', text: long, complaints: 0, because: 'the record types are generated' },
    { file: 'assess/due.ts', text: long, complaints: 1, because: 'two hundred lines are the limit' },
    { file: 'ui/colour.ts', text: '', complaints: 1, because: 'the picture has no such room' },
    { file: 'assess/ratings/one.ts', text: '', complaints: 1, because: 'a room grows no folders the picture lacks' },
    { file: 'startup.ts', text: '', complaints: 1, because: 'only the pipeline and the public API stand outside' },
    { file: 'check/utils.ts', text: '', complaints: 1, because: 'utils says nothing' },
    { file: 'check/date-helper.ts', text: '', complaints: 0, because: 'only the whole first word is looked at' },
  ])('$file: $because', ({ file, text, complaints }) => {
    expect(complaintsAbout(plant({ [file]: text }))).toHaveLength(complaints);
  });
});

test('the top of the repository holds what the house names, and nothing else', () => {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', list, { cwd: projectRoot, encoding: 'utf8' }).split('\0').filter(Boolean);
  const strangers = [...new Set(files.map((file) => file.split('/')[0] ?? ''))].filter(
    (name) => !allowedAtTop.includes(name),
  );
  expect(strangers).toEqual([]);
});
