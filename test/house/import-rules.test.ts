import { cruise } from 'dependency-cruiser';
import { describe, expect, test } from 'vitest';
import { forbiddenImports } from './forbidden-imports.js';
import importRules from './import-rules.js';
import { plant, projectRoot, type Tree } from './tree.js';

/** The rules that src/ of this folder breaks, as "rule: from -> to". */
async function brokenRules(baseDir: string): Promise<readonly string[]> {
  const { options, forbidden } = importRules;
  const { enhancedResolveOptions, ...cruiseOptions } = options ?? {};
  const { output } = await cruise(
    ['src'],
    { ...cruiseOptions, baseDir, ruleSet: { forbidden }, validate: true },
    enhancedResolveOptions,
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser reported text where its result was asked for.');
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

const names = (broken: readonly string[]) => [...new Set(broken.map((line) => line.split(':')[0]))];

/** Stand-ins for installed packages, so that a planted tree needs no install. */
function packages(...specifiers: readonly string[]): Tree {
  return Object.fromEntries(
    specifiers.flatMap((specifier) => {
      const [first = '', second = ''] = specifier.split('/');
      const name = first.startsWith('@') ? `${first}/${second}` : first;
      const path = `node_modules/${specifier}`;
      const module = specifier === name ? `${path}/index.js` : `${path}.js`;
      return [
        [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
        [module, 'exports.it = 1;'],
      ];
    }),
  );
}

const installed = packages(
  ...['yaml', 'date-fns', 'date-fns/addDays', '@date-fns/utc', 'handlebars', 'markdown-it', 'd3-scale', 'ajv'],
  ...['ajv-formats', 'fastest-levenshtein', 'write-file-atomic', 'commander', 'chalk', 'cli-table3', 'left-pad'],
  '@clack/prompts',
);

test('src keeps the import rules', async () => {
  expect(await brokenRules(projectRoot)).toEqual([]);
});

describe('each rule can fail', () => {
  test.each(forbiddenImports)('$rule catches $file', async ({ rule, file, text, also }) => {
    const root = plant({ ...installed, ...also, [file]: text });
    expect(names(await brokenRules(root))).toEqual([rule]);
  });

  test('and none is without such a case', () => {
    const ruleNames = importRules.forbidden.map(({ name }) => name);
    expect(new Set(forbiddenImports.map(({ rule }) => rule))).toEqual(new Set(ruleNames));
  });

  test('and each says why, in a sentence', () => {
    for (const { comment } of importRules.forbidden) expect(comment).toMatch(/^\S.{40,}[.?]$/);
  });
});

test('what the house allows breaks no rule', async () => {
  const root = plant({
    ...installed,
    'src/model/day.ts':
      "import { it } from 'date-fns/addDays';\nexport const day = it;\nexport type Day = typeof day;\n",
    'src/folder/source.ts':
      "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\nexport type Source = typeof read;\n",
    'src/load/documents.ts':
      "import { it } from 'yaml';\nimport { day } from '../model/day.js';\nimport type { Source } from '../folder/source.js';\nexport const load = (source: Source) => [source, it, day];\nexport type Documents = typeof load;\n",
    'src/check/schema.ts':
      "import type { Documents } from '../load/documents.js';\nimport { valid } from './generated/validators.js';\nexport const check = (documents: Documents) => [documents, valid];\n",
    'src/check/generated/validators.js': "import { it } from 'ajv';\nexport const valid = it;\n",
    'src/check/rules/index.ts': "import { check } from '../schema.js';\nexport const rules = [check];\n",
    'src/render/index.ts': 'export const formats = {};\n',
    'src/pipeline.ts':
      "import { load } from './load/documents.js';\nimport { check } from './check/schema.js';\nexport const run = [load, check];\n",
    'src/index.ts': "export { run } from './pipeline.js';\nexport type { Day } from './model/day.js';\n",
    'src/cli/main.ts':
      "import { it } from 'commander';\nimport { run } from '../pipeline.js';\nimport { formats } from '../render/index.js';\nexport const main = () => import('./commands/check.js').then(() => [it, run, formats]);\nexport type Main = typeof main;\n",
    'src/cli/commands/check.ts':
      "import { read } from '../../folder/source.js';\nimport type { Main } from '../main.js';\nexport const command = (main: Main) => [main, read];\n",
  });
  expect(await brokenRules(root)).toEqual([]);
});

test('one import of a value beside a type is an import of a value', async () => {
  const root = plant({
    'src/assess/due.ts': 'export const due = 1;\nexport type Due = typeof due;\n',
    'src/report/cover.ts':
      "import { type Due, due } from '../assess/due.js';\nexport const cover = (given: Due) => [given, due];\n",
  });
  expect(names(await brokenRules(root))).toEqual(['report-knows-only-types-of-assess']);
});
