import type { Framework } from './framework.js';

/** Which of these files the framework has nothing of: their records could not be built. */
export function leftOutOf({ records, entries }: Framework, paths: readonly string[]): readonly string[] {
  const built = new Set([
    ...Object.values(records).flatMap((all) => [...all.values()].map(({ path }) => path)),
    ...Object.values(entries).flatMap((all) => [...all.values()].flat().map(({ path }) => path)),
  ]);
  return paths.filter((path) => !built.has(path));
}
