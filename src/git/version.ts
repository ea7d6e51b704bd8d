import type { Unknown } from '../model/history.js';
import { oldestGit, oldGit, unanswered, unreadable } from './faults.js';
import type { Git } from './run.js';

/** The version of git, as `2.39.5`; unknown where it is older than pmf can read with, or does not say. */
export function gitVersion(outside: Git): string | Unknown {
  const answer = outside(['--version']);
  if (!answer.ok) return unanswered(answer);
  const version = /^git version (\d+\.\d+(?:\.\d+)*)/.exec(answer.out.toString('latin1'))?.[1];
  if (version === undefined) return unreadable('git does not say which version it is');
  return isOlder(version, oldestGit) ? oldGit(version) : version;
}

function isOlder(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = than.split('.').map(Number);
  return major < leastMajor || (major === leastMajor && minor < leastMinor);
}
