/** The name that was probably meant: one that differs by a slip or two, or that begins alike. */
export function closest(given: string, names: readonly string[]): string | undefined {
  const wanted = given.toLowerCase().replaceAll('_', '-');
  const ranked = names
    .map((name) => ({ name, slips: slipsBetween(wanted, name.toLowerCase().replaceAll('_', '-')) }))
    .filter(({ slips }) => slips <= Math.max(1, Math.floor(wanted.length / 3)))
    .sort((a, b) => a.slips - b.slips);
  return ranked[0]?.name;
}

/** How many letters must be put in, left out or changed to turn one text into the other (Levenshtein's distance). */
function slipsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let at = 1; at <= a.length; at += 1) {
    const next = [at];
    for (let on = 1; on <= b.length; on += 1) {
      const same = a[at - 1] === b[on - 1] ? 0 : 1;
      next.push(Math.min((row[on] ?? 0) + 1, (next[on - 1] ?? 0) + 1, (row[on - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
