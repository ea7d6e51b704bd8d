import type { History, Unknown } from '../../model/history.js';
import { quote } from '../../model/show.js';
import type { Contents } from './contents.js';

/** The parts that this history cannot tell of, each with what would make it known. */
export function gapsOf(history: History, wanted: Iterable<string>, contents: Contents): readonly Unknown[] {
  const lacking = [...wanted].filter((blob) => !contents.isHeld(blob)).length;
  return [
    ...(history.cutOff.size > 0 ? [cutOff] : []),
    ...(lacking > 0 ? [partial] : []),
    ...history.nested.map(nestedRepository),
  ];
}

/** Of a clone that was cut off nothing that is committed has a day: what it holds may be older than it seems. */
export const cutOff: Unknown = {
  unknown: 'shallow',
  why: 'This clone holds only the latest part of the history.',
  remedy:
    'Fetch the whole history: "git fetch --unshallow"; in CI "fetch-depth: 0" (GitHub) or "GIT_DEPTH: 0" (GitLab).',
};

/** Of an entry, paper or exception of which this clone does not hold all versions. */
export const notHeld: Unknown = {
  unknown: 'partial',
  why: 'This clone does not hold the earlier versions of the file.',
  remedy:
    'Fetch them: clone without "--filter", or run "git fetch --refetch" with no filter. What is damaged "git fsck" tells.',
};

const partial: Unknown = {
  unknown: 'partial',
  why: 'This clone does not hold all earlier versions of the files.',
  remedy: notHeld.remedy,
};

/** A folder that is a repository of its own. */
export function nestedRepository(folder: string): Unknown {
  return {
    unknown: 'nested-repository',
    why: `The folder ${quote(folder)} is a repository of its own, so this history does not tell of its files.`,
    remedy: 'Keep all records in one repository: take the ".git" out of that folder, and commit its files.',
  };
}
