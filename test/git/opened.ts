import { type KeptTexts, openRepository, type Repository } from '../../src/git/repository.js';
import { type FileAt, type History, isUnknown, type Unknown } from '../../src/model/history.js';
import type { TestRepository } from '../builders/repository.js';

/** What a test may open a repository with. */
export interface OpenedWith {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly kept?: KeptTexts;
}

export function open(root: string, { env = {}, kept }: OpenedWith = {}): Repository | Unknown {
  return openRepository({ root, env: { PATH: process.env.PATH, HOME: '/nonexistent', ...env }, kept });
}

/** The repository, which a test knows to be readable. */
export function opened({ dataFolder }: Pick<TestRepository, 'dataFolder'>, using: OpenedWith = {}): Repository {
  const repository = open(dataFolder, using);
  if (isUnknown(repository)) throw new Error(repository.why);
  return repository;
}

interface Asked extends OpenedWith {
  readonly branch?: string;
  readonly folders?: readonly string[];
  readonly head?: string;
}

/** The history, which a test knows to be readable. */
export function historyOf(repository: Pick<TestRepository, 'dataFolder'>, asked: Asked = {}): History {
  const { branch, folders = [], head } = asked;
  const history = opened(repository, asked).history({ branch, folders, ...(head === undefined ? {} : { head }) });
  if (isUnknown(history)) throw new Error(history.why);
  return history;
}

/** The contents' ids of files, which a test knows to be readable. */
export function blobsOf(
  { blobsAt }: Pick<History, 'blobsAt'>,
  files: readonly FileAt[],
): readonly (string | undefined)[] {
  const blobs = blobsAt(files);
  if (isUnknown(blobs)) throw new Error(blobs.why);
  return blobs;
}

/** Texts kept in memory, that a test may look at and damage. */
export function keptInMemory(texts = new Map<string, string>()): KeptTexts & { readonly texts: Map<string, string> } {
  return { texts, read: (name) => texts.get(name), write: (name, text) => texts.set(name, text) };
}
