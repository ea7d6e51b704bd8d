import type { Id } from '../model/id.js';
import { quote } from '../model/show.js';
import { listInWords, plural } from '../model/words.js';

/** How many records a message names before it counts the rest. */
const named = 3;

/** `"A", "B", "C" and 4 more` */
export function someIds(ids: readonly Id[]): string {
  const rest = ids.length - named;
  return listInWords([...ids.slice(0, named).map(quote), ...(rest > 0 ? [plural(rest, 'more', 'more')] : [])]);
}
