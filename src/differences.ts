import { type ComparedSide, diffData } from './assess/differences/diff-data.js';
import type { Checked } from './check-folder.js';
import { commentText } from './render/markdown/comment.js';
import { cleanLines } from './report/clean-text.js';
import { diffBlocks } from './report/views/diff.js';
import type { View } from './views.js';

export type { ComparedSide };

/** One of two folders, and what it is to be called. */
export interface Compared extends ComparedSide {
  readonly checked: Checked;
}

/** By this line a comment on a pull request is found again, so that there is one that is kept up to date. */
const marker = 'pmf-diff:v1';

/** What a change of the data folder means; both folders were judged on one day. */
export function differencesView(before: Compared, after: Compared, { isPublic }: { readonly isPublic: boolean }): View {
  const [old, now] = [before.checked, after.checked];
  const data = diffData({ before: old, after: now, from: sideOf(before), to: sideOf(after), isPublic });
  const blocks = cleanLines(diffBlocks(data, { before: old.framework, after: now.framework }));
  return { kind: 'diff', data, blocks, commentText: () => commentText(blocks, marker) };
}

function sideOf({ commit, committedOn }: Compared): ComparedSide {
  return { commit, committedOn };
}
