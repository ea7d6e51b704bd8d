/** A coordinate to one decimal: finer than any screen shows, and the same text on every machine. */
export function coordinate(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}

/** A place or length in per cent of the picture. */
export function percent(value: number): string {
  return `${coordinate(value)}%`;
}
