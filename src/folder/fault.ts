import { UsageError } from '../model/usage-error.js';

/** Node's code of a failed system call: `EACCES`, `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission for it',
  EPERM: 'you have no permission for it',
  EROFS: 'it is on a disk that cannot be written to',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a file of that name stands in its place',
  EISDIR: 'a folder of that name stands in its place',
  ENOENT: 'it is not there',
  ELOOP: 'it is a link',
  EIO: 'the disk failed',
  EBUSY: 'another program is using it',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
};

/** Why a system call failed, in words; nothing where that was no system call. */
export function reasonOf(error: unknown): string | undefined {
  const code = codeOf(error);
  return code === undefined ? undefined : (reasons[code] ?? 'the disk or the system refused it');
}

/** What a failed system call means, as an environment fault that the user can mend. A bug in pmf is passed on as it is. */
export function environmentFault(what: string, error: unknown, remedy?: string): Error {
  const reason = reasonOf(error);
  if (reason === undefined) return error instanceof Error ? error : new Error(String(error));
  return new UsageError(`${what}: ${reason}.`, remedy);
}
