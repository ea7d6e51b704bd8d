import { show } from '../model/show.js';
import type { GlobalOptions } from './command.js';

/** Where findings are told, in words: of the files, or of the commit that was read. */
export function checkTells({ asAt }: Pick<GlobalOptions, 'asAt'>): string {
  return `"pmf check${asAt === undefined ? '' : ` --as-at ${show(asAt)}`}" tells what is wrong.`;
}
