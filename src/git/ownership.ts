import { lstatSync } from 'node:fs';
import type { FoundRepository } from './find-repository.js';
import type { Environment, Git } from './run.js';

/** Who runs pmf, as the system knows them; nothing on Windows, which has no such numbers. */
export function userOf(env: Environment): ReadonlySet<number> | undefined {
  const user = process.geteuid?.();
  if (user === undefined) return undefined;
  // who became root by sudo still owns what was theirs: git goes by the same rule
  const before = user === 0 && /^\d+$/.test(env.SUDO_UID ?? '') ? [Number(env.SUDO_UID)] : [];
  return new Set([user, ...before]);
}

/**
 * Whether git would trust the repository: its owner runs pmf, or has named it under safe.directory. git itself does not
 * look where it is told its directory, as we tell it.
 */
export function isTrusted(found: FoundRepository, users: ReadonlySet<number> | undefined, outside: Git): boolean {
  if (users === undefined) return true;
  const places = [found.top, found.gitDir, found.commonDir];
  if (places.every((place) => users.has(lstatSync(place).uid))) return true;
  return safeFolders(outside).some((safe) => isNamedBy(safe, found.top));
}

/** The folders that the user named as safe. An empty one takes back those before it. */
function safeFolders(outside: Git): readonly string[] {
  const answer = outside(['config', '--global', '--includes', '-z', '--get-all', 'safe.directory']);
  if (!answer.ok) return [];
  const named = answer.out.toString('utf8').split('\0').slice(0, -1);
  return named.slice(named.lastIndexOf('') + 1);
}

function isNamedBy(safe: string, top: string): boolean {
  if (safe === '*' || safe === top) return true;
  return safe.endsWith('/*') && top.startsWith(safe.slice(0, -1));
}
