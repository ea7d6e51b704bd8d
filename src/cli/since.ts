import type { Since } from '../findings/results.js';
import { settingsFile } from '../folder/find.js';
import type { Repository } from '../git/repository.js';
import { compareTexts, type LocatedFinding } from '../model/finding.js';
import { isUnknown, type Unknown } from '../model/history.js';
import { dataFolders } from '../model/kinds/index.js';
import { quote } from '../model/show.js';
import type { Reading, Source } from '../model/source.js';
import { UsageError } from '../model/usage-error.js';
import { commitAsked, whereParted } from './commit-asked.js';

/** A data folder, and how it is read as it was. */
interface Now {
  readonly repository: Repository | Unknown;
  /** The commit that is read; nothing where the files on the disk are. */
  readonly commit: string | undefined;
  readonly files: Source;
  readonly findingsAt: (commit: string) => readonly LocatedFinding[];
}

/** What is told since a commit: the files that changed, and all that was found before. */
export interface SinceThen extends Since {
  readonly before: readonly LocatedFinding[];
}

/** What changed since the way of the files parted from a commit's. Throws a UsageError where the history does not tell. */
export function readSince(ref: string, now: Now): SinceThen {
  const { repository, commit } = now;
  if (isUnknown(repository)) throw new UsageError(`--since reads the history. ${repository.why}`, repository.remedy);
  const base = baseOf(ref, commit ?? 'HEAD', repository);
  const then = repository.sourceAt(base, dataFolders);
  const files = commit === undefined ? now.files : repository.sourceAt(commit, dataFolders);
  const hadFolder = then.list().some(({ path }) => path === settingsFile);
  return { ref, changed: changedBetween(files, then), before: hadFolder ? now.findingsAt(base) : [] };
}

function baseOf(ref: string, head: string, repository: Repository): string {
  const asked = commitAsked(ref, 'since', repository);
  const stands = commitAsked(head, 'since', repository);
  const sides = [
    { id: asked.id, name: quote(ref) },
    { id: stands.id, name: 'the commit that the files stand on' },
  ] as const;
  return whereParted(sides, repository, 'Name a branch, a tag or a commit that these files have come from.').id;
}

/** The files that are there now or were then, and are not the same, in code-point order. */
function changedBetween(now: Source, then: Source): readonly string[] {
  const [present, past] = [filesIn(now), filesIn(then)];
  const isSame = (path: string): boolean =>
    present.has(path) && past.has(path) && isAlike(now.read(path), then.read(path));
  return [...new Set([...present, ...past])].filter((path) => !isSame(path)).sort(compareTexts);
}

function filesIn(source: Source): ReadonlySet<string> {
  return new Set(source.list().flatMap(({ path, type }) => (type === 'folder' ? [] : [path])));
}

/** What git has, and a checkout of it on Windows, may differ in their line ends alone. */
function isAlike(one: Reading, other: Reading): boolean {
  if ('bytes' in one && 'bytes' in other) {
    return Buffer.compare(one.bytes, other.bytes) === 0 || withoutReturns(one.bytes) === withoutReturns(other.bytes);
  }
  return 'fault' in one && 'fault' in other && one.fault === other.fault;
}

function withoutReturns(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
}

/** Those in files that changed, and elsewhere those that were not there before: a change may break what it did not touch. */
export function newSince(
  findings: readonly LocatedFinding[],
  { changed, before }: Pick<SinceThen, 'changed' | 'before'>,
): readonly LocatedFinding[] {
  const touched = new Set(changed);
  const known = new Map<string, number>();
  for (const finding of before) known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) + 1);
  return findings.filter((finding) => {
    if (touched.has(finding.at.path)) return true;
    const left = known.get(keyOf(finding)) ?? 0;
    known.set(keyOf(finding), left - 1);
    return left <= 0;
  });
}

function keyOf({ code, at, message }: LocatedFinding): string {
  return [code, at.path, message, ...(at.field ?? [])].join('\0');
}
