import { show } from '../model/show.js';
import { listInWords, plural } from '../model/words.js';

const mostNamed = 5;

/** Why a report was not made, as a sentence: `It would show 2 files with an error: a.yaml and b.yaml.` */
export function refusalInWords(paths: readonly string[]): string {
  const more = paths.length - mostNamed;
  const named = [...paths.slice(0, mostNamed).map(show), ...(more > 0 ? [plural(more, 'more file')] : [])];
  return `It would show ${plural(paths.length, 'file')} with an error: ${listInWords(named)}.`;
}
