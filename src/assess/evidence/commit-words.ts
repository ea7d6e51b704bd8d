import type { Commit } from '../../model/history.js';
import { commitInWords } from '../../model/words.js';

/** `The commit 1a2b3c4d5e6f` */
export function theCommit({ id }: Commit): string {
  return `The commit ${commitInWords(id)}`;
}
