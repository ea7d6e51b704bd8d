// A council's data folder with a long history, the same bytes each time, made by git fast-import.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

const firstYear = 2004;
const quarters = 40;
const git = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'gc.auto=0'];
const env = { PATH: process.env.PATH, HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };

/** How many entries, in how many commits of each quarter.
 * @typedef {{ readonly indicators: number, readonly commitsPerQuarter: number }} Size */
/** @typedef {{ readonly at: number, readonly files: ReadonlyMap<string, string> }} Commit */

/** 2,000 entries over 200 commits, or with `--large` 100,000 over 41: the records come in one of their own there. */
export const sizes = {
  usual: { indicators: 50, commitsPerQuarter: 5 },
  large: { indicators: 2500, commitsPerQuarter: 1 },
};

/** Makes the repository in an empty folder, with its files on the disk.
 * @param {string} root @param {Size} size */
export function makeHistory(root, size) {
  mkdirSync(root, { recursive: true });
  run(root, ['init', '-q', '-b', 'main']);
  addCommits(root, commitsOf(size));
  run(root, ['reset', '-q', '--hard']);
}

/** One more commit on top, which enters some figures of the next quarter.
 * @param {string} root @param {Size} size */
export function addOne(root, { indicators }) {
  const few = idsOf(Math.min(indicators, 10));
  addCommits(
    root,
    [{ at: quarterEnd(quarters) + 5 * day, files: new Map(few.map((id) => entry(id, quarters))) }],
    'refs/heads/main^0',
  );
  run(root, ['reset', '-q', '--hard']);
}

/** @param {string} root */
export function commitCount(root) {
  return Number(run(root, ['rev-list', '--count', 'HEAD']));
}

/** The log that the evidence is measured against.
 * @param {string} root */
export function logCommand(root) {
  return ['git', '-C', root, '--no-pager', 'log', '--raw', '-z', '--no-abbrev', '--no-renames'];
}

const day = 24 * 60 * 60;

/** @param {string} root @param {readonly string[]} args @param {string} [input] */
function run(root, args, input) {
  return execFileSync('git', ['-C', root, ...git, ...args], { env, encoding: 'utf8', maxBuffer: 2 ** 30, input });
}

/** @param {Size} size @returns {readonly Commit[]} */
function commitsOf({ indicators, commitsPerQuarter }) {
  const ids = idsOf(indicators);
  const share = Math.ceil(ids.length / commitsPerQuarter);
  const entered = Array.from({ length: quarters * commitsPerQuarter }, (_, index) => {
    const quarter = Math.floor(index / commitsPerQuarter);
    const part = index % commitsPerQuarter;
    const files = new Map(ids.slice(part * share, (part + 1) * share).map((id) => entry(id, quarter)));
    const revised = part === 0 && quarter > 0 ? ids.filter(isProvisional) : [];
    for (const id of revised) files.set(...entry(id, quarter - 1, 'final'));
    return { at: quarterEnd(quarter) + (part + 1) * day, files };
  });
  const records = recordFiles(ids);
  const [first, ...others] = entered;
  if (first === undefined) return [];
  // 200 commits, or 41: with one commit a quarter the records come before all figures
  if (commitsPerQuarter === 1) return [{ at: quarterEnd(-1), files: records }, ...entered];
  return [{ at: first.at, files: new Map([...records, ...first.files]) }, ...others];
}

/** @param {number} count @returns {readonly string[]} */
function idsOf(count) {
  return Array.from(
    { length: count },
    (_, index) => `${['HSG', 'PLN', 'ENV', 'FIN'][index % 4]}-${String(index + 1).padStart(4, '0')}`,
  );
}

/** One figure in a hundred comes as provisional, and is made final with the next quarter's.
 * @param {string} id */
function isProvisional(id) {
  return Number(id.slice(4)) % 100 === 1;
}

/** @param {number} quarter counted from the first */
function quarterEnd(quarter) {
  return Date.UTC(firstYear, 6 + 3 * quarter, 1, 9) / 1000;
}

/** @param {string} id @param {number} quarter @param {'provisional' | 'final'} [state] @returns {[string, string]} */
function entry(id, quarter, state) {
  const year = firstYear + Math.floor(quarter / 4);
  const number = Number(id.slice(4));
  const folder = `progress/${year}-${String((year + 1) % 100).padStart(2, '0')}/Q${(quarter % 4) + 1}`;
  const isFinal = state === 'final' || !isProvisional(id);
  const value = (60 + ((number * 7 + quarter * 13) % 400) / 10 + (isFinal ? 0 : 0.5)).toFixed(1);
  const commentary = `The figure is as expected for the season; sample ${number}.`;
  return [
    `${folder}/${id}.yaml`,
    `value: ${value}\n${isFinal ? '' : 'state: provisional\n'}commentary: ${commentary}\n`,
  ];
}

/** @param {readonly string[]} ids @returns {ReadonlyMap<string, string>} */
function recordFiles(ids) {
  const fixed = {
    'pmf.yaml': 'schema_version: 1\ncouncil: Sample District Council\n',
    'owners/head-of-housing.yaml': 'title: Head of Housing\nroles: [head-of-service]\n',
    'services/housing.yaml': 'name: Housing\nhead: head-of-housing\n',
  };
  const definition = 'definition: As counted.\nservice: housing\nowner: head-of-housing\ntype: percentage\n';
  const more =
    'polarity: maximise\nfrequency: quarterly\nfirst_period: 2004-05-Q1\napproved_by: Cabinet\napproved_on: 2004-04-01\n';
  const indicators = ids.map(
    (id) => /** @type {const} */ ([`indicators/${id}.yaml`, `title: Share ${id}\n${definition}${more}`]),
  );
  return new Map([...Object.entries(fixed), ...indicators]);
}

/** @param {string} root @param {readonly Commit[]} commits @param {string} [from] */
function addCommits(root, commits, from) {
  const parts = commits.map(({ at, files }, index) => {
    const who = `Head of Housing <housing@council.example> ${at} +0000`;
    const parent = index === 0 && from !== undefined ? `from ${from}\n` : '';
    const changes = [...files].map(([path, text]) => `M 100644 inline ${path}\n${sized(text)}`);
    return `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\n${sized('Enter figures')}${parent}${changes.join('')}\n`;
  });
  run(root, ['fast-import', '--quiet', '--done'], `${parts.join('')}done\n`);
}

/** @param {string} text */
function sized(text) {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
