import { distance } from 'fastest-levenshtein';

/** The known word that was most likely meant, or nothing where none is near: a third of its letters may differ. */
export function closest(word: string, known: Iterable<string>): string | undefined {
  const given = word.slice(0, 60).toLowerCase();
  let best: { readonly word: string; readonly apart: number } | undefined;
  for (const candidate of known) {
    const most = Math.max(2, Math.floor(candidate.length / 3));
    if (Math.abs(candidate.length - given.length) > most) continue;
    const apart = distance(given, candidate.toLowerCase());
    if (apart <= most && apart < Math.max(given.length, 1) && (best === undefined || apart < best.apart))
      best = { word: candidate, apart };
  }
  return best?.word;
}
