import { existsSync } from 'node:fs';

/** Whether anything stands at that path; where that cannot be told, nothing does. */
export function standsAt(path: string): boolean {
  return existsSync(path);
}
