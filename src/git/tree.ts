import type { Listed } from '../model/source.js';
import type { Git } from './run.js';

/** One name in a commit's tree. */
export interface TreeEntry extends Listed {
  /** git's id of what stands there. */
  readonly id: string;
}

/** What a tree holds, `<commit>:<path>` by name; nothing where there is no such tree. `all`: with everything below. */
export function listTree(git: Git, tree: string, all?: { readonly below: readonly string[] }): readonly TreeEntry[] {
  const recursive = all === undefined ? [] : ['-r', '-t'];
  const answer = git(['ls-tree', '-z', '--full-tree', ...recursive, tree, '--', ...(all?.below ?? [])]);
  if (!answer.ok) return [];
  const entries = answer.out.toString('utf8').split('\0').slice(0, -1);
  return entries.map((entry) => {
    // `100644 blob <id>`, a tab, the path, in which there may be more tabs
    const tab = entry.indexOf('\t');
    const [mode = '', , id = ''] = entry.slice(0, tab).split(' ');
    return { path: entry.slice(tab + 1), type: typeOfMode(mode), id };
  });
}

function typeOfMode(mode: string): Listed['type'] {
  if (mode.startsWith('100')) return 'file';
  if (mode === '040000') return 'folder';
  return mode === '120000' ? 'link' : 'other';
}
