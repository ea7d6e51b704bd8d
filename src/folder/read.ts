import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { largestFile, type ReadFault, type Reading } from '../model/source.js';
import { codeOf } from './fault.js';

// Windows has neither flag: there the walk has already told links apart
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** A regular file's bytes, never more than `largest`, which is of a record by default; a link, a pipe or a device is not opened to read. */
export function readRegularFile(path: string, largest: number = largestFile): Reading {
  let file: number;
  try {
    file = openSync(path, flags);
  } catch (error) {
    return { fault: faultOf(error) };
  }
  try {
    return readOpened(file, largest);
  } catch (error) {
    return { fault: faultOf(error) };
  } finally {
    closeSync(file);
  }
}

function readOpened(file: number, largest: number): Reading {
  const stat = fstatSync(file);
  if (!stat.isFile()) return { fault: 'not-a-file' };
  if (stat.size > largest) return { fault: 'too-large' };
  // one byte more than it claims, so that a file that grows while it is read is noticed
  const bytes = Buffer.allocUnsafe(stat.size + 1);
  let length = 0;
  for (let read = 1; read > 0 && length < bytes.length; length += read) {
    read = readSync(file, bytes, length, bytes.length - length, null);
  }
  return length > stat.size ? { fault: 'unreadable' } : { bytes: bytes.subarray(0, length) };
}

function faultOf(error: unknown): ReadFault {
  switch (codeOf(error)) {
    case 'ELOOP':
      return 'link';
    case 'EACCES':
    case 'EPERM':
      return 'no-permission';
    case 'ENOENT':
      return 'gone';
    case 'ENXIO':
    case 'EISDIR':
      return 'not-a-file';
    case undefined:
      throw error;
    default:
      return 'unreadable';
  }
}
