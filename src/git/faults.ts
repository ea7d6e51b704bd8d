import type { Unknown } from '../model/history.js';
import { quote, show } from '../model/show.js';
import type { NoAnswer } from './run.js';

/** What pmf needs of git: since 2.31 a merge can be listed against its first parent alone. */
export const oldestGit = '2.31';

export const noGit: Unknown = {
  unknown: 'no-git',
  why: 'git was not found on this machine, so the history was not read.',
  remedy: `Install git ${oldestGit} or later and run the command again.`,
};

/** `version` as git gives it: `2.25.1`. */
export function oldGit(version: string): Unknown {
  return {
    unknown: 'old-git',
    why: `git ${show(version)} is too old to read the history with.`,
    remedy: `Update git to ${oldestGit} or later.`,
  };
}

/** The first commit is no evidence of what is older. */
const before =
  'What stands there already counts from the day of that commit: for what came before, set "owed_from", or the clock "declared", in pmf.yaml.';

export const noRepository: Unknown = {
  unknown: 'no-repository',
  why: 'The data folder does not stand in a git repository, so it has no history.',
  remedy: `Keep it in git: run "git init" in the folder, then commit the files. ${before}`,
};

export const noCommits: Unknown = {
  unknown: 'no-commits',
  why: 'The git repository has no commit yet, so there is no history.',
  remedy: `Commit the data folder: "git add -A", then "git commit". ${before}`,
};

export const submodule: Unknown = {
  unknown: 'submodule',
  why: 'The data folder stands in a submodule, or its git repository is kept in another place, so the history was not read.',
  remedy: 'Clone the repository of the data folder by itself and run pmf in that clone.',
};

export const insideGitFolder: Unknown = {
  unknown: 'inside-git-folder',
  why: "The data folder stands inside git's own folder, where a history is stored and not read.",
  remedy: 'Move the data folder out of it, or clone the repository and run pmf in the clone.',
};

export function notOwned(top: string): Unknown {
  return {
    unknown: 'not-owned',
    why: `The git repository ${quote(top)} belongs to another user of this machine, so its history was not read.`,
    remedy: `If you trust it, run: git config --global --add safe.directory ${shellQuoted(show(top))}`,
  };
}

/** To be pasted into a shell, which reads nothing in single quotes. */
function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

export const grafted: Unknown = {
  unknown: 'grafted',
  why: 'The file info/grafts of the git repository puts other parents in the place of those that the commits have.',
  remedy: 'Delete the file .git/info/grafts, or clone the repository again and run pmf in the clone.',
};

export const partial: Unknown = {
  unknown: 'partial',
  why: 'This clone does not hold all of the history: parts of it were left on the server, or are damaged here.',
  remedy: 'Clone the repository again without --filter. What is damaged "git fsck" tells.',
};

export const tooLarge: Unknown = {
  unknown: 'unreadable',
  why: 'The history is too large to be read in time, so it was not read.',
  remedy:
    'Run "git fsck" in the repository to see whether it is sound; if it is, keep the data folder in a repository of its own.',
};

/** Another folder in commit after commit: nobody moves a data folder so often. */
export const movedTooOften: Unknown = {
  unknown: 'unreadable',
  why: 'The data folder was moved to another place in more commits than pmf follows, so the history was not read.',
  remedy: 'Keep the data folder in one place, in a repository whose history begins after the moves.',
};

/** Why git did not answer where it should have. */
export function unanswered({ isTooLarge, said }: NoAnswer): Unknown {
  return isTooLarge ? tooLarge : unreadable(said);
}

/** `said` is what git said, or what kept it from saying anything: a text from outside. */
export function unreadable(said: string): Unknown {
  return {
    unknown: 'unreadable',
    why: `The history could not be read: ${show(said)}.`,
    remedy: 'Run "git fsck" in the repository to see what is wrong with it, or clone it again.',
  };
}

export const otherHash: Unknown = {
  unknown: 'unreadable',
  why: 'The git repository names its contents by SHA-256, which pmf does not read.',
  remedy: 'Keep the data folder in a repository made without --object-format=sha256.',
};

/** `branch` as pmf.yaml names it; left out where it names none. */
export function noMainBranch(branch: string | undefined): Unknown {
  if (branch === undefined) {
    return {
      unknown: 'no-main-branch',
      why: 'It is not known which branch is the main one: there is no origin/HEAD, no main and no master.',
      remedy: 'Name the branch in pmf.yaml under "timeliness: branch".',
    };
  }
  return {
    unknown: 'no-main-branch',
    why: `There is no branch ${quote(branch)}, which pmf.yaml names as the main branch.`,
    remedy: 'Correct "timeliness: branch" in pmf.yaml, or fetch the branch: "git fetch origin".',
  };
}
