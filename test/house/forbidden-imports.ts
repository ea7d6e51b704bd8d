import type { Tree } from './tree.js';

/** One file that breaks one rule; what else it takes for the import to lead somewhere stands in `also`. */
interface Forbidden {
  readonly rule: string;
  readonly file: string;
  readonly text: string;
  readonly also?: Tree;
}

const value = 'export const it = 1;\nexport type It = typeof it;\n';

/** A file whose one line imports `it` from the given path under src/, which stands there too. */
function imports(rule: string, file: string, target: string): Forbidden {
  const up = '../'.repeat(file.split('/').length - 2);
  return {
    rule,
    file,
    text: `import { it } from '${up || './'}${target.replace('.ts', '.js')}';\nexport const mine = it;\n`,
    also: { [`src/${target}`]: value },
  };
}

function importsPackage(rule: string, file: string, name: string): Forbidden {
  return { rule, file, text: `import { it } from '${name}';\nexport const mine = it;\n` };
}

const rooms: readonly Forbidden[] = [
  imports('model-imports-nothing-of-ours', 'src/model/due.ts', 'assess/due.ts'),
  imports('folder-and-git-know-only-model', 'src/folder/read.ts', 'load/yaml.ts'),
  imports('folder-and-git-know-only-model', 'src/git/history.ts', 'folder/read.ts'),
  imports('cli-asks-the-pipeline', 'src/cli/commands/check.ts', 'check/schema.ts'),
  imports('scaffold-knows-only-model', 'src/scaffold/new-record.ts', 'load/parse.ts'),
  imports('public-api-is-the-pipeline', 'src/index.ts', 'assess/due.ts'),
  imports('model-imports-nothing-of-ours', 'src/model/day.ts', 'pipeline.ts'),
  imports('cli-is-the-outside', 'src/pipeline.ts', 'cli/host.ts'),
];

const stages: readonly Forbidden[] = [
  imports('load-imports-no-other-stage', 'src/load/yaml.ts', 'check/schema.ts'),
  imports('load-knows-only-types-of-folder', 'src/load/yaml.ts', 'folder/read.ts'),
  imports('load-knows-only-types-of-git', 'src/load/yaml.ts', 'git/commit-source.ts'),
  imports('check-imports-no-other-stage', 'src/check/rules/late.ts', 'assess/due.ts'),
  imports('check-knows-only-types-of-load', 'src/check/schema.ts', 'load/yaml.ts'),
  imports('assess-imports-no-other-stage', 'src/assess/due.ts', 'load/yaml.ts'),
  imports('assess-knows-only-types-of-check', 'src/assess/due.ts', 'check/schema.ts'),
  imports('report-imports-no-other-stage', 'src/report/sections/cover.ts', 'render/html.ts'),
  imports('report-knows-only-types-of-assess', 'src/report/sections/cover.ts', 'assess/due.ts'),
  imports('render-imports-no-other-stage', 'src/render/html.ts', 'assess/due.ts'),
  imports('render-knows-only-types-of-report', 'src/render/html.ts', 'report/blocks.ts'),
  imports('findings-imports-no-other-stage', 'src/findings/human.ts', 'check/schema.ts'),
];

const edges: readonly Forbidden[] = [
  importsPackage('node-modules-only-at-the-edge', 'src/check/schema.ts', 'node:fs'),
  importsPackage('programs-run-only-in-git', 'src/cli/host.ts', 'node:child_process'),
  {
    rule: 'source-imports-only-source',
    file: 'src/cli/main.ts',
    text: "import { it } from '../../test/builder.js';\nexport const mine = it;\n",
    also: { 'test/builder.ts': value },
  },
  {
    rule: 'no-cycles',
    file: 'src/model/one.ts',
    text: "import { two } from './two.js';\nexport const one = two;\n",
    also: { 'src/model/two.ts': "import { one } from './one.js';\nexport const two = one;\n" },
  },
  { rule: 'no-orphans', file: 'src/model/alone.ts', text: value },
  {
    rule: 'everything-resolves',
    file: 'src/model/one.ts',
    text: "import { gone } from './gone.js';\nexport const one = gone;\n",
  },
];

const packages: readonly Forbidden[] = [
  importsPackage('yaml-has-one-owner', 'src/check/schema.ts', 'yaml'),
  importsPackage('date-fns-has-one-owner', 'src/assess/due.ts', 'date-fns/addDays'),
  importsPackage('date-fns-has-one-owner', 'src/model/period.ts', '@date-fns/utc'),
  importsPackage('no-date-fns-barrel', 'src/model/day.ts', 'date-fns'),
  importsPackage('handlebars-has-one-owner', 'src/report/prose.ts', 'handlebars'),
  importsPackage('markdown-it-has-one-owner', 'src/render/html.ts', 'markdown-it'),
  importsPackage('d3-has-one-owner', 'src/render/html.ts', 'd3-scale'),
  importsPackage('fastest-levenshtein-has-one-owner', 'src/load/yaml.ts', 'fastest-levenshtein'),
  importsPackage('write-file-atomic-has-one-owner', 'src/cli/host.ts', 'write-file-atomic'),
  importsPackage('commander-has-one-owner', 'src/findings/human.ts', 'commander'),
  importsPackage('clack-prompts-has-one-owner', 'src/scaffold/answers.ts', '@clack/prompts'),
  importsPackage('chalk-and-cli-table3-has-one-owner', 'src/findings/json.ts', 'chalk'),
  importsPackage('chalk-and-cli-table3-has-one-owner', 'src/render/markdown.ts', 'cli-table3'),
  importsPackage('ajv-only-at-build', 'src/check/schema.ts', 'ajv'),
  importsPackage('ajv-only-at-build', 'src/cli/commands/check.ts', 'ajv-formats'),
  importsPackage('every-package-has-an-owner', 'src/cli/host.ts', 'left-pad'),
];

export const forbiddenImports: readonly Forbidden[] = [...rooms, ...stages, ...edges, ...packages];
