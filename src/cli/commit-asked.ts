import { noCommits } from '../git/faults.js';
import type { FoundCommit, Repository } from '../git/repository.js';
import { parseDay } from '../model/day.js';
import { isUnknown } from '../model/history.js';
import { quote } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';

interface Asker {
  readonly takes: string;
  readonly todo: string;
}

const nameOne = 'Name a branch, a tag or the id of a commit.';

/** What a commit is asked with. */
const askers = {
  diff: { takes: '"pmf diff" takes commits', todo: nameOne },
  since: { takes: '--since takes a commit', todo: nameOne },
  asAt: {
    takes: '--as-at takes a day or a commit',
    todo: 'Write a day, such as 2014-10-20, or name a branch, a tag or the id of a commit.',
  },
} as const satisfies Record<string, Asker>;

/** The commit that a text names. Throws a UsageError where there is none, with what would help in this clone. */
export function commitAsked(text: string, by: keyof typeof askers, repository: Repository): FoundCommit {
  return repository.commitOf(text) ?? refuse(text, askers[by], repository);
}

function refuse(text: string, { takes, todo }: Asker, repository: Repository): never {
  if (repository.commitOf('HEAD') === undefined) throw new UsageError(`${takes}. ${noCommits.why}`, noCommits.remedy);
  if (parseDay(text) !== undefined) {
    const instead = `How the folder stood at the end of a day --as-at tells: pmf status --as-at ${text}.`;
    throw new UsageError(`${takes}, and ${quote(text)} is a day.`, `${todo} ${instead}`);
  }
  const more = isCutOff(repository) ? fetchRest : '"git fetch" brings what this clone does not have yet.';
  throw new UsageError(`${takes}, and ${quote(text)} is none that this clone holds.`, `${todo} ${more}`);
}

/** A commit, and what a message calls it. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** The last commit that two have in common. Throws a UsageError where there is none, with what to do in a whole clone. */
export function whereParted([one, other]: readonly [Named, Named], repository: Repository, todo: string): FoundCommit {
  const base = repository.mergeBase(one.id, other.id);
  const found = base === undefined ? undefined : repository.commitOf(base);
  if (found !== undefined) return found;
  const none = `${one.name} and ${other.name} have no commit in common`;
  if (isCutOff(repository)) throw new UsageError(`In what this clone holds, ${none}.`, fetchRest);
  throw new UsageError(`${none}.`, todo);
}

/** What a clone that is cut off does not hold may still be there on the server. */
const fetchRest =
  'This clone holds only the latest part of the history: fetch the rest with "git fetch --unshallow origin"; in CI set fetch-depth: 0 (GitHub) or GIT_DEPTH: 0 (GitLab).';

function isCutOff(repository: Repository): boolean {
  const history = repository.history({ branch: undefined, folders: [] });
  return !isUnknown(history) && history.cutOff.size > 0;
}
