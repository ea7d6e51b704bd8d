// The import rule of src/README.md, executable: each comment is what a contributor reads when the rule is broken.
import { packageRules } from './package-rules.js';

/** @typedef {import('dependency-cruiser').IForbiddenRuleType} Forbidden */

const severity = /** @type {const} */ ('error');
const onlyTypes = /** @type {const} */ (['type-only', 'type-import']);

/** What each stage may know besides model/: the types of the stage before it. Load's "before" is the Source it reads. */
const stageBefore = {
  load: ['folder', 'git'],
  check: ['load'],
  assess: ['check'],
  report: ['assess'],
  render: ['report'],
  findings: [],
};

/** @returns {Forbidden[]} */
function stageRules() {
  return Object.entries(stageBefore).flatMap(([stage, before]) => [
    {
      name: `${stage}-imports-no-other-stage`,
      severity,
      comment: `${stage}/ knows model/ and${before.length > 0 ? ` the types of ${before.join('/ or ')}/, and` : ''} nothing else of ours, so that it can be read and tested alone. Move what is shared to model/, or let pipeline.ts pass the value in.`,
      from: { path: `^src/${stage}/` },
      to: { path: '^src/', pathNot: `^src/(${[stage, 'model', ...before].join('|')})/` },
    },
    ...before.map((earlier) => ({
      name: `${stage}-knows-only-types-of-${earlier}`,
      severity,
      comment: `${stage}/ is handed the values of ${earlier}/ by pipeline.ts and runs nothing of it. Write "import type", or move the function to model/.`,
      from: { path: `^src/${stage}/` },
      to: { path: `^src/${earlier}/`, dependencyTypesNot: [...onlyTypes] },
    })),
  ]);
}

/** @type {Forbidden[]} */
const roomRules = [
  {
    name: 'model-imports-nothing-of-ours',
    severity,
    comment: 'model/ holds the words of the domain, which every other folder stands on: it may stand on none of them.',
    from: { path: '^src/model/' },
    to: { path: '^src/', pathNot: '^src/model/' },
  },
  {
    name: 'folder-and-git-know-only-model',
    severity,
    comment: 'folder/ and git/ bring in bytes and history; what those mean is for the stages to say, from arguments.',
    from: { path: '^src/(folder|git)/' },
    to: { path: '^src/', pathNot: '^src/($1|model)/' },
  },
  {
    name: 'scaffold-knows-only-model',
    severity,
    comment:
      'scaffold/ turns answers, schemas and records into the texts of new files; who reads and writes files is for cli/ and folder/ to say.',
    from: { path: '^src/scaffold/' },
    to: { path: '^src/', pathNot: '^src/(scaffold|model)/' },
  },
  {
    name: 'cli-asks-the-pipeline',
    severity,
    comment:
      'The order of the stages stands in pipeline.ts alone. A command may read the index of the formats to list what there is; for a result it asks pipeline.ts.',
    from: { path: '^src/cli/' },
    to: {
      path: '^src/(load|check|assess|report|render|findings)/',
      pathNot: '^src/(render|findings)/index\\.ts$',
      dependencyTypesNot: [...onlyTypes],
    },
  },
  {
    name: 'public-api-is-the-pipeline',
    severity,
    comment:
      'src/index.ts is check, report and answer, what they are handed (a source, a history, a day, a period), the formats and the types: of a stage it hands on nothing that runs.',
    from: { path: '^src/index\\.ts$' },
    to: {
      path: '^src/',
      pathNot:
        '^src/((pipeline|views|differences)\\.ts|model/.*|folder/folder-source\\.ts|git/repository\\.ts|render/index\\.ts)$',
      dependencyTypesNot: [...onlyTypes],
    },
  },
  {
    name: 'cli-is-the-outside',
    severity,
    comment: 'cli/ reads arguments, asks and prints. Nothing inside may depend on how it is asked.',
    from: { path: '^src/', pathNot: '^src/cli/' },
    to: { path: '^src/cli/' },
  },
];

/** @type {Forbidden[]} */
const pureRules = [
  {
    name: 'node-modules-only-at-the-edge',
    severity,
    comment:
      'Every stage is a pure function: files, processes and environment are for folder/, git/ and cli/ to reach. Take what you need as an argument.',
    from: { path: '^src/', pathNot: '^src/(folder|git|cli)/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'programs-run-only-in-git',
    severity,
    comment: 'git is the one program we run, and git/ is the one place that runs it hardened.',
    from: { path: '^src/', pathNot: '^src/git/' },
    to: { path: '^(node:)?child_process$' },
  },
  {
    name: 'source-imports-only-source',
    severity,
    comment: 'What ships may not lean on tests or build scripts, which do not ship.',
    from: { path: '^src/' },
    to: { path: '^(test|bin|dist|examples)/' },
  },
  {
    name: 'no-cycles',
    severity,
    comment:
      'Two files that need each other to run are one file in two pieces: move what both need to a third. A type may point back.',
    from: { path: '^src/' },
    to: { circular: true, viaOnly: { dependencyTypesNot: [...onlyTypes] } },
  },
  {
    name: 'no-orphans',
    severity,
    comment: 'A file that imports nothing and that nothing imports does nothing: use it or remove it.',
    from: { path: '^src/', orphan: true, pathNot: '\\.d\\.ts$' },
    to: {},
  },
  {
    name: 'everything-resolves',
    severity,
    comment: 'The import leads nowhere: is the name right, the package installed, the code generated?',
    from: { path: '^src/' },
    to: { couldNotResolve: true },
  },
];

/** @type {import('dependency-cruiser').IConfiguration & { forbidden: Forbidden[] }} */
const config = {
  forbidden: [...roomRules, ...stageRules(), ...pureRules, ...packageRules],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'require', 'default', 'types'],
    },
  },
};

export default config;
