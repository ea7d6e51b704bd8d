import type { AgreedDate } from '../model/agreed-date.js';
import { countInWords, listInWords, showDay } from '../model/words.js';

/** `first agreed 30 June 2012, revised twice, agreed by Cabinet`: a revised date never stands alone. Nothing for one that stands as first agreed. */
export function revisedInWords({ first, revisions }: AgreedDate): string | undefined {
  if (revisions.length === 0) return undefined;
  return `first agreed ${showDay(first)}, revised ${times(revisions.length)}, ${agreement(revisions)}`;
}

function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${countInWords(count)} times`;
}

function agreement(revisions: AgreedDate['revisions']): string {
  const agreed = [...new Set(revisions.flatMap(({ agreed_by }) => agreed_by ?? []))];
  return agreed.length > 0 ? `agreed by ${listInWords(agreed)}` : 'no agreement recorded';
}
