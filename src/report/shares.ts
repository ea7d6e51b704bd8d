/** Whole percentages that add to 100, by largest remainder; of remainders that are alike the earlier are rounded up. */
export function wholePercentages(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  // whole numbers of the total, so that remainders that are alike compare as alike
  const parts = counts.map((count, index) => ({ index, count, remainder: (count * 100) % total }));
  const whole = parts.map(({ count, remainder }) => (count * 100 - remainder) / total);
  const missing = 100 - whole.reduce((sum, share) => sum + share, 0);
  const order = [...parts].sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(order.slice(0, missing).map(({ index }) => index));
  return whole.map((share, index) => share + (raised.has(index) ? 1 : 0));
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
