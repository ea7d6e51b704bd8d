import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { relativeImports } from './source-files.js';
import { plant, projectRoot } from './tree.js';

/** The folders whose index.ts lists, by hand, one line for each file. */
const indexedFolders = [
  'src/model/kinds',
  'src/check/rules',
  'src/assess/rules',
  'src/report/sections',
  'src/render',
  'src/findings',
  'src/cli/commands',
];

/** Files of the folder that neither its index.ts nor another file there imports: work that nothing would ever run. */
function forgottenIn(folder: string): readonly string[] {
  if (!existsSync(join(folder, 'index.ts'))) return ['index.ts'];
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
  const imported = new Set(files.flatMap((name) => importedBeside(folder, name)));
  return files.filter((name) => name !== 'index.ts' && !imported.has(name));
}

function importedBeside(folder: string, name: string): readonly string[] {
  return relativeImports(join(folder, name))
    .filter((specifier) => specifier.startsWith('./'))
    .map((specifier) => specifier.slice(2).replace(/\.js$/, '.ts'));
}

test.each(indexedFolders)('%s/index.ts lists every file of its folder', (folder) => {
  expect(forgottenIn(join(projectRoot, folder))).toEqual([]);
});

describe('the check itself can fail', () => {
  test.each([
    { files: {}, forgotten: ['index.ts'], because: 'a listed folder must have its index' },
    {
      files: { 'index.ts': "import { a } from './a.js';", 'a.ts': '', 'b.ts': '' },
      forgotten: ['b.ts'],
      because: 'nothing imports b',
    },
    {
      files: { 'index.ts': "// import { a } from './a.js';", 'a.ts': '' },
      forgotten: ['a.ts'],
      because: 'a line in a comment lists nothing',
    },
    {
      files: {
        'index.ts': "const load = () => import('./a.js');",
        'a.ts': "import type { B } from './b.js';",
        'b.ts': '',
      },
      forgotten: [],
      because: 'a lazy line counts, and so does a part that an entry stands on',
    },
  ])('$because', ({ files, forgotten }) => {
    expect(forgottenIn(plant({ 'README.md': '', ...files }))).toEqual(forgotten);
  });
});
