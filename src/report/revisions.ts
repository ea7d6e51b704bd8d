import { bodyInSentence } from '../model/body-in-sentence.js';
import type { Day } from '../model/day.js';
import { listInWords, showDay, times } from '../model/words.js';

interface Revised {
  readonly first: Day;
  readonly revisions: readonly { readonly agreed_by?: string | undefined }[];
}

/** `first agreed 30 June 2012, revised twice, agreed by Cabinet`: a revised date never stands alone. Nothing for one that stands as first agreed. */
export function revisedInWords({ first, revisions }: Revised): string | undefined {
  if (revisions.length === 0) return undefined;
  return `first agreed ${showDay(first)}, revised ${times(revisions.length)}, ${agreement(revisions)}`;
}

function agreement(revisions: Revised['revisions']): string {
  const agreed = [...new Set(revisions.flatMap(({ agreed_by }) => agreed_by ?? []))];
  return agreed.length > 0 ? `agreed by ${listInWords(agreed.map(bodyInSentence))}` : 'no agreement recorded';
}
