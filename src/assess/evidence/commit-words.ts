import type { Commit } from '../../model/history.js';

/** As many digits of a commit's id as tell it from the others of a council's repository. */
const enough = 12;

/** `The commit 1a2b3c4d5e6f` */
export function theCommit({ id }: Commit): string {
  return `The commit ${id.slice(0, enough)}`;
}
