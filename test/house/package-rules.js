// One package, one owner: a package that lives in one place can be replaced in one place.

/** @typedef {import('dependency-cruiser').IForbiddenRuleType} Forbidden */

const severity = /** @type {const} */ ('error');

/** Packages by the place that owns them; both are regular expressions, the place one of a path under src/. */
const owners = [
  {
    name: 'yaml',
    packages: 'yaml',
    place: '(load|scaffold)/',
    said: 'load/, which reads, and scaffold/, which writes',
  },
  {
    name: 'date-fns',
    packages: 'date-fns|@date-fns/utc',
    place: 'model/day\\.ts$',
    said: 'model/day.ts, whose Day is what all other code reckons with',
  },
  {
    name: 'handlebars',
    packages: 'handlebars',
    place: '(report/(compose|template[^/]*)\\.ts$|render/)',
    said: 'report/compose.ts and its templates, and render/',
  },
  { name: 'markdown-it', packages: 'markdown-it', place: 'report/prose\\.ts$', said: 'report/prose.ts' },
  { name: 'd3', packages: 'd3-[a-z]+', place: 'render/charts/', said: 'render/charts/' },
  {
    name: 'fastest-levenshtein',
    packages: 'fastest-levenshtein',
    place: 'model/closest\\.ts$',
    said: 'model/closest.ts, whose likely names all messages suggest',
  },
  { name: 'write-file-atomic', packages: 'write-file-atomic', place: 'folder/', said: 'folder/' },
  { name: 'commander', packages: 'commander', place: 'cli/', said: 'cli/' },
  { name: 'clack-prompts', packages: '@clack/prompts', place: 'cli/', said: 'cli/, which alone may ask on a terminal' },
  {
    name: 'chalk-and-cli-table3',
    packages: 'chalk|cli-table3',
    place: '(cli/|findings/human\\.ts$)',
    said: 'cli/ and findings/human.ts, which alone write for a terminal',
  },
];

/** @param {string} names a regular expression */
const packagePath = (names) => `^node_modules/(@types/)?(${names})/`;

/** @type {Forbidden[]} */
const ownedPackages = owners.map(({ name, packages, place, said }) => ({
  name: `${name}-has-one-owner`,
  severity,
  comment: `${name.replaceAll('-and-', ' and ')} may be imported in ${said}, and nowhere else: ask its owner for what you need.`,
  from: { path: '^src/', pathNot: `^src/${place}` },
  to: { path: packagePath(packages) },
}));

/** @type {Forbidden[]} */
export const packageRules = [
  ...ownedPackages,
  {
    name: 'ajv-only-at-build',
    severity,
    comment:
      'Compiling schemas at run time doubles the start-up: the validators are generated at build, and check/generated alone may import what those call.',
    from: { path: '^src/', pathNot: '^src/check/generated/' },
    to: { path: packagePath('ajv|ajv-formats'), dependencyTypesNot: ['type-only', 'type-import'] },
  },
  {
    name: 'no-date-fns-barrel',
    severity,
    comment:
      'All of date-fns is slow to load unbundled: import each function by its own path, as in "date-fns/addDays".',
    from: { path: '^src/' },
    to: { path: '^node_modules/date-fns/(index|cdn)[^/]*$' },
  },
  {
    name: 'every-package-has-an-owner',
    severity,
    comment:
      'A new package needs an owner: weigh it, then give it a line in test/house/package-rules.js and in src/README.md.',
    from: { path: '^src/' },
    to: {
      path: '^node_modules/',
      pathNot: packagePath(['ajv|ajv-formats', ...owners.map(({ packages }) => packages)].join('|')),
    },
  },
];
