import {
  type Commit,
  type FileAt,
  type FileChange,
  type HistoryRead,
  isUnknown,
  type Unknown,
} from '../model/history.js';
import { blobIds, type FileIn, readBlobs } from './blobs.js';
import type { ReadCommits } from './commits.js';
import { movedTooOften, otherHash, unreadable } from './faults.js';
import type { LoggedCommit } from './log-parse.js';
import { changesOfMove, mostMoves } from './moves.js';
import { inOrderOnce, nestedOnDisk } from './nested.js';
import { inOrder, reachedFrom } from './order.js';
import { changesWithin, firstParents } from './places.js';
import { type Branch, idOf, isFullId, mainBranch, noHead } from './refs.js';
import type { HistoryAsked } from './repository.js';
import type { Git } from './run.js';
import { listTree } from './tree.js';

/** What a history is read with. */
export interface HistoryReader {
  readonly git: Git;
  /** The real path of the data folder. */
  readonly root: string;
  /** The clone left contents on the server. */
  readonly isPartial: boolean;
  readonly commitsOf: (tips: readonly string[]) => ReadCommits | Unknown;
}

/** The history of the data folder, up to the commit asked for or that the files stand on. */
export function readHistory(reader: HistoryReader, asked: HistoryAsked): HistoryRead {
  const standing = idOf(reader.git, 'HEAD');
  const head = asked.head ?? standing;
  if (head === undefined) return noHead(reader.git);
  if (head.length !== 40) return isFullId(head) ? otherHash : unreadable('the commit asked for has no full id');
  const branch = mainBranch(reader.git, asked.branch);
  // a commit of the past is read with those after it, which alone tell that the data folder has moved since
  const tips = [head, standing, branch?.tip].flatMap((tip) => tip ?? []);
  const read = reader.commitsOf(tips);
  return isUnknown(read) ? read : historyAt(reader, asked, { read, head, branch });
}

interface HistoryAt {
  readonly read: ReadCommits;
  readonly head: string;
  readonly branch: Branch | undefined;
}

function historyAt(reader: HistoryReader, asked: HistoryAsked, { read, head, branch }: HistoryAt): HistoryRead {
  const { git } = reader;
  const ofHead = reachedFrom([head], read.commits) ?? [];
  const main = asked.head === undefined ? branch : branchWithin(branch, ofHead, read);
  const tips = [head, main?.tip].flatMap((tip) => tip ?? []);
  const commits = toCommits(git, inOrder(reachedFrom(tips, read.commits) ?? []), read);
  if (isUnknown(commits)) return commits;
  const nested = nestedIn(reader, asked, { read, head });
  if (isUnknown(nested)) return nested;
  const ids = new Set(commits.map(({ id }) => id));
  return {
    head,
    commits,
    main,
    cutOff: new Set(read.cutOff.filter((id) => ids.has(id))),
    nested,
    blobsAt: (files) => blobIds(git, files.map(inTree(read)), reader.isPartial),
    readBlobs: (blobs) => readBlobs(git, blobs),
    commitNamed: (name) => onlyOne(/^[0-9a-f]{4,40}$/.test(name) ? [...ids].filter((id) => id.startsWith(name)) : []),
  };
}

function inTree({ placeAt }: ReadCommits): (file: FileAt) => FileIn {
  return ({ commit, path }) => ({ commit, place: placeAt(commit), path });
}

function onlyOne(ids: readonly string[]): string | undefined {
  return ids.length === 1 ? ids[0] : undefined;
}

/** The main branch as far as a commit of the past reaches it: what was merged later is no evidence for it. */
function branchWithin(
  branch: Branch | undefined,
  reached: readonly LoggedCommit[],
  { commits }: ReadCommits,
): Branch | undefined {
  const ids = new Set(reached.map(({ id }) => id));
  for (const { id } of firstParents(branch?.tip ?? '', commits)) {
    if (ids.has(id)) return { name: branch?.name ?? '', tip: id };
  }
  return undefined;
}

function toCommits(git: Git, logged: readonly LoggedCommit[], read: ReadCommits): readonly Commit[] | Unknown {
  const commits: Commit[] = [];
  let moves = 0;
  for (const commit of logged) {
    const parent = movedFrom(commit, read);
    if (parent !== undefined) moves += 1;
    if (moves > mostMoves) return movedTooOften;
    const changes = changesOf(git, commit, { read, parent });
    if (isUnknown(changes)) return changes;
    const { id, parents, committedAt, authoredAt, author, isSquash } = commit;
    commits.push({ id, parents, committedAt, authoredAt, author, isSquash, changes });
  }
  return commits;
}

/** The first parent, where the data folder stood elsewhere in it. */
function movedFrom({ id, parents: [parent] }: LoggedCommit, { placeAt }: ReadCommits): string | undefined {
  return parent === undefined || placeAt(parent) === placeAt(id) ? undefined : parent;
}

function changesOf(
  git: Git,
  { id, changes }: LoggedCommit,
  { read: { placeAt }, parent }: { readonly read: ReadCommits; readonly parent: string | undefined },
): readonly FileChange[] | Unknown {
  const place = placeAt(id);
  const at = (commit: string) => ({ commit, place: placeAt(commit) });
  const moved = parent === undefined ? undefined : changesOfMove(git, at(parent), at(id));
  return moved ?? changesWithin(place, changes);
}

/** Repositories within the data folder: on the disk where that is read, and as the commit names them. */
function nestedIn(
  { git, root }: HistoryReader,
  { folders, head: past }: HistoryAsked,
  { read, head }: { readonly read: ReadCommits; readonly head: string },
): readonly string[] | Unknown {
  const onDisk = past === undefined ? nestedOnDisk(root, folders) : [];
  if (read.ordered.every(({ gitlinks }) => gitlinks.length === 0)) return inOrderOnce(onDisk);
  const listed = listTree(git, { commit: head, place: read.placeAt(head) }, { below: [] });
  if (isUnknown(listed)) return listed;
  return inOrderOnce([...onDisk, ...listed.flatMap(({ path, type }) => (type === 'other' ? [path] : []))]);
}
