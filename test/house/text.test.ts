import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeOf, filesUnder } from './source-files.js';
import { plant, projectRoot } from './tree.js';

interface Banned {
  readonly what: RegExp;
  /** Paths, relative to the project, where it is looked for. */
  readonly where: RegExp;
  readonly why: string;
}

const source = /^(src\/(?!.*\/generated\/).*\.ts|bin\/.*\.js)$/;

const banned: readonly Banned[] = [
  {
    what: /new Date\(\s*\)|Date\.now\(|performance\.now\(/,
    where: /^src\/(?!cli\/host\.ts$|.*\/generated\/).*\.ts$/,
    why: 'The day is an argument: only cli/host.ts may look at the clock.',
  },
  { what: /process\.exit\(/, where: source, why: 'Set process.exitCode, so that output drains.' },
  {
    what: /\.localeCompare\(|\.toLocale[A-Z]\w*\(|Intl\.\w+\(\s*\)/,
    where: /^src\/.*\.ts$/,
    why: "The order and the words of a report may not hang on the machine's language.",
  },
  {
    what: /Math\.random\(|randomUUID\(/,
    where: /^src\/(?!folder\/|.*\/generated\/).*\.ts$/,
    why: 'The same input gives the same bytes.',
  },
  {
    what: /(?<![\w.'])(process|console|fetch|setTimeout|setInterval|Buffer)\s*[.(]/,
    where:
      /^src\/(?:(?:model|load|check|assess|report|render|findings)\/(?!.*generated\/)|(?:check-folder|differences|pipeline|views)\.ts$).*$/,
    why: 'Every stage is a pure function: what it needs of the machine is an argument.',
  },
  { what: /\{\{\{|\{\{~?\s*&/, where: /^templates\//, why: 'Unescaped text in a report is a hole: use {{ }}.' },
];

/** Each banned text found in the project, as "path: why". */
function foundIn(root: string): readonly string[] {
  const files = ['src', 'bin', 'templates']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => filesUnder(join(root, folder)).map((file) => `${folder}/${file}`));
  return files.flatMap((file) =>
    banned
      .filter(({ where, what }) => where.test(file) && what.test(codeOf(join(root, file))))
      .map(({ why }) => `${file}: ${why}`),
  );
}

test('no file of the project says what the house bans', () => {
  expect(foundIn(projectRoot)).toEqual([]);
});

describe('each ban can fail, and knows its bounds', () => {
  test.each([
    { file: 'src/assess/due.ts', text: 'const today = new Date();', found: 1, because: 'a stage has no clock' },
    { file: 'src/cli/main.ts', text: 'const now = Date.now();', found: 1, because: 'nor has the rest of the cli' },
    { file: 'src/cli/host.ts', text: 'const now = new Date();', found: 0, because: 'the host has one' },
    { file: 'src/model/day.ts', text: 'new Date(0);', found: 0, because: 'a given day is no clock' },
    { file: 'src/model/day.ts', text: '// never new Date()\n', found: 0, because: 'a comment runs nothing' },
    { file: 'src/assess/due.ts', text: 'const home = process.env.HOME;', found: 1, because: 'a stage has no machine' },
    { file: 'src/report/x.ts', text: 'console.log(1);', found: 1, because: 'nor has it a terminal' },
    { file: 'src/cli/x.ts', text: 'const home = process.env.HOME;', found: 0, because: 'the cli has both' },
    { file: 'src/cli/main.ts', text: 'process.exit(1);', found: 1, because: 'output would be cut off' },
    { file: 'bin/pmf.js', text: 'process.exit(1);', found: 1, because: 'the bin is no better' },
    { file: 'src/model/words.ts', text: 'a.localeCompare(b);', found: 1, because: 'sorting differs by machine' },
    { file: 'src/model/words.ts', text: 'n.toLocaleString();', found: 1, because: 'figures differ by machine' },
    { file: 'src/report/blocks.ts', text: 'Math.random();', found: 1, because: 'ids may not be rolled' },
    { file: 'templates/html/table.hbs', text: '<td>{{{cell}}}</td>', found: 1, because: 'markup would pass' },
    { file: 'templates/html/table.hbs', text: '<td>{{& cell}}</td>', found: 1, because: 'this is the same' },
    { file: 'templates/html/table.hbs', text: '<td>{{cell}}</td>', found: 0, because: 'this is escaped' },
  ])('$file, $text: $because', ({ file, text, found }) => {
    expect(foundIn(plant({ [file]: text }))).toHaveLength(found);
  });
});
