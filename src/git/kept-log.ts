import { createHash } from 'node:crypto';
import type { FileChange } from '../model/history.js';
import type { LoggedCommit } from './log-parse.js';

/** A log that was read before. A commit never changes, so what is kept of one holds wherever it is found again. */
export interface KeptLog {
  readonly scope: readonly string[];
  /** Commits whose parents the clone did not hold. */
  readonly cutOff: readonly string[];
  readonly commits: readonly LoggedCommit[];
}

/** Raised with every change of what is kept: a log of another version is read anew. */
const version = 2;

/** The log as a text: the SHA-256 of the rest on the first line, then JSON. */
export function writeKeptLog({ scope, cutOff, commits }: KeptLog): string {
  const text = JSON.stringify([version, scope, cutOff, commits.map(rowOf)]);
  return `${sha256(text)}\n${text}`;
}

/** The log that a text holds; nothing where it is damaged, of another version or something else. */
export function readKeptLog(kept: string): KeptLog | undefined {
  const text = kept.slice(65);
  if (kept[64] !== '\n' || kept.slice(0, 64) !== sha256(text)) return undefined;
  const parsed = parsedJson(text);
  if (!Array.isArray(parsed) || parsed.length !== 4) return undefined;
  const [written, scope, cutOff, rows]: readonly unknown[] = parsed;
  if (written !== version || !isTexts(scope) || !isTexts(cutOff) || !Array.isArray(rows)) return undefined;
  const commits = rows.flatMap((row: unknown) => commitOfRow(row) ?? []);
  return commits.length === rows.length ? { scope, cutOff, commits } : undefined;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Lists and no fields: nothing of what is kept can become a name in our own objects. */
function rowOf(commit: LoggedCommit): readonly unknown[] {
  const { id, parents, committedAt, authoredAt, author, isSquash, changes, gitlinks } = commit;
  const flat = changes.flatMap(({ path, before, after }) => [path, before ?? '', after ?? '']);
  return [id, parents, committedAt ?? null, authoredAt ?? null, author, isSquash, flat, gitlinks];
}

function commitOfRow(row: unknown): LoggedCommit | undefined {
  if (!Array.isArray(row) || row.length !== 8) return undefined;
  const [id, parents, committed, authored, author, isSquash, flat, gitlinks]: readonly unknown[] = row;
  if (typeof id !== 'string' || typeof author !== 'string' || typeof isSquash !== 'boolean') return undefined;
  if (!isInstant(committed) || !isInstant(authored)) return undefined;
  if (!isTexts(parents) || !isTexts(flat) || flat.length % 3 !== 0 || !isTexts(gitlinks)) return undefined;
  const instants = { committedAt: committed ?? undefined, authoredAt: authored ?? undefined };
  return { id, parents, ...instants, author, isSquash, changes: changesOf(flat), gitlinks };
}

function changesOf(flat: readonly string[]): readonly FileChange[] {
  const changes: FileChange[] = [];
  for (let at = 0; at < flat.length; at += 3) {
    changes.push({ path: flat[at] ?? '', before: flat[at + 1] || undefined, after: flat[at + 2] || undefined });
  }
  return changes;
}

function isInstant(value: unknown): value is number | null {
  return value === null || typeof value === 'number';
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
