// A registry mirror may hold the binaries of some platforms only; npm then leaves the others out of package-lock.json,
// and "npm ci" refuses that file everywhere. This puts them back, from what the packages themselves ask for.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from './run.js';

/** @typedef {{ version?: string, dev?: boolean, optionalDependencies?: Record<string, string> }} Locked */

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const exactVersion = /^\d+\.\d+\.\d+$/;

/** The platform that a package such as "@rollup/rollup-linux-arm-musleabihf" is made for, in the lock file's words.
 * @param {string} name */
function platformOf(name) {
  const words = (name.split('/').at(-1) ?? '').split('-');
  const at = words.findIndex((word) => systems.includes(word));
  const [os, cpu, abi = ''] = words.slice(at);
  if (at < 0 || os === undefined || cpu === undefined) return undefined;
  const libc = abi.startsWith('musl') ? 'musl' : 'glibc';
  return { os: [os], cpu: [cpu], libc: os === 'linux' && abi !== '' ? [libc] : undefined };
}

/** @param {Record<string, Locked>} packages */
function missingFrom(packages) {
  return Object.values(packages).flatMap(({ dev, optionalDependencies = {} }) =>
    Object.entries(optionalDependencies).flatMap(([name, version]) => {
      const platform = platformOf(name);
      if (platform === undefined || !exactVersion.test(version) || packages[`node_modules/${name}`]) return [];
      // The order of keys is npm's own, so that its next install leaves these lines as they are.
      const { os, cpu, libc } = platform;
      return [[`node_modules/${name}`, { version, cpu, dev, libc, optional: true, os }]];
    }),
  );
}

const path = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));
const missing = missingFrom(lock.packages);
const all = Object.entries({ ...lock.packages, ...Object.fromEntries(missing) });
all.sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(all) }, null, 2)}\n`);
say(`${missing.length} packages of other platforms were added to package-lock.json.`);
