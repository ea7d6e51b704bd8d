/** Whole percentages of a whole that add to 100, by largest remainder; of two that are alike the earlier gets the odd one. */
export function wholePercentages(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count * 100) / total);
  const missing = 100 - exact.reduce((sum, share) => sum + Math.floor(share), 0);
  const order = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(order.slice(0, missing).map(({ index }) => index));
  return exact.map((share, index) => Math.floor(share) + (raised.has(index) ? 1 : 0));
}

/** A percentage of `part` in `whole` as people read it: a part never reads as the whole, nor something as nothing. */
export function showPercentage(percentage: number, part: number, whole: number): string {
  if (percentage >= 100 && part < whole) return 'over 99%';
  if (percentage <= 0 && part > 0) return 'under 1%';
  return `${percentage}%`;
}

/** `90%`: the share of a part that stands alone. */
export function showShare(part: number, whole: number): string {
  return showPercentage(Math.round((part * 100) / whole), part, whole);
}
