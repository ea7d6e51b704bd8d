import type { Unknown } from '../model/history.js';
import type { Listed } from '../model/source.js';
import { unanswered } from './faults.js';
import type { Git } from './run.js';

/** A folder as one commit had it: its place from the top of the repository, '' for the top itself. */
export interface FolderAt {
  readonly commit: string;
  readonly place: string;
}

/** One name in a commit's tree. */
export interface TreeEntry extends Listed {
  /** git's id of what stands there. */
  readonly id: string;
}

/**
 * What a folder of a commit holds, the paths from there: nothing where the commit had no such folder, unknown where git
 * cannot read it. `all`: with everything below, of these paths alone where there are any.
 */
export function listTree(
  git: Git,
  { commit, place }: FolderAt,
  all?: { readonly below: readonly string[] },
): readonly TreeEntry[] | Unknown {
  const start = place === '' ? '' : `${place}/`;
  const recursive = all === undefined ? [] : ['-r', '-t'];
  const below = all === undefined || all.below.length === 0 ? [''] : all.below;
  const paths = below.map((path) => `${start}${path}`).filter((path) => path !== '');
  // not `<commit>:<folder>`: of that git says the same whether the folder is not there or cannot be read
  const answer = git(['ls-tree', '-z', '--full-tree', ...recursive, commit, '--', ...paths]);
  if (!answer.ok) return unanswered(answer);
  const entries = answer.out.toString('utf8').split('\0').slice(0, -1);
  return entries.map(entryOf).flatMap((entry) => {
    return entry.path.startsWith(start) ? [{ ...entry, path: entry.path.slice(start.length) }] : [];
  });
}

/** `100644 blob <id>`, a tab, the path, in which there may be more tabs. */
function entryOf(entry: string): TreeEntry {
  const tab = entry.indexOf('\t');
  const [mode = '', , id = ''] = entry.slice(0, tab).split(' ');
  return { path: entry.slice(tab + 1), type: typeOfMode(mode), id };
}

function typeOfMode(mode: string): Listed['type'] {
  if (mode.startsWith('100')) return 'file';
  if (mode === '040000') return 'folder';
  return mode === '120000' ? 'link' : 'other';
}
