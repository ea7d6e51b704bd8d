import { distance } from 'fastest-levenshtein';

/** The name of a field, or word of a list, that was most likely meant, or nothing where none is near: a third of its letters may differ. */
export function closest(word: string, known: Iterable<string>): string | undefined {
  return nearest(word, known, (candidate) => Math.max(2, Math.floor(candidate.length / 3)));
}

/** The id that was most likely meant. Ids differ by few letters from each other: a code by one slip, a longer name by two. */
export function closestId(id: string, known: Iterable<string>): string | undefined {
  return nearest(id, known, (candidate) => (candidate.length <= 8 ? 1 : 2));
}

/** The word that differs by no more than so many slips. */
export function closestWithin(word: string, known: Iterable<string>, most: number): string | undefined {
  return nearest(word, known, () => most);
}

function nearest(word: string, known: Iterable<string>, mostApart: (candidate: string) => number): string | undefined {
  const given = word.slice(0, 60).toLowerCase();
  let best: { readonly word: string; readonly apart: number } | undefined;
  for (const candidate of known) {
    const most = mostApart(candidate);
    if (Math.abs(candidate.length - given.length) > most) continue;
    const apart = slipsBetween(given, candidate.toLowerCase());
    if (apart <= most && apart < Math.max(given.length, 1) && (best === undefined || apart < best.apart))
      best = { word: candidate, apart };
  }
  return best?.word;
}

/** Letters too many, too few or other; two neighbours swapped are one slip and not two. */
function slipsBetween(given: string, candidate: string): number {
  const at = [...given].findIndex((letter, index) => letter !== candidate[index]);
  const swapped = `${given.slice(0, at)}${given[at + 1]}${given[at]}${given.slice(at + 2)}`;
  return at >= 0 && at + 1 < given.length && swapped === candidate ? 1 : distance(given, candidate);
}
