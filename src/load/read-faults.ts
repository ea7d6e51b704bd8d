import type { Finding } from '../model/finding.js';
import { type FindingPage, toFinding } from '../model/rule.js';
import { quote } from '../model/show.js';
import { largestFile, type ReadFault } from '../model/source.js';

export const unreadableFile: FindingPage = {
  code: 'unreadable-file',
  severity: 'error',
  why: 'What cannot be read cannot be counted, and a report without it would be wrong.',
  remedy: 'Make it an ordinary file that you may read, or take it out of the data folder.',
};

const sentences: Readonly<Record<ReadFault, string>> = {
  'too-large': `is larger than ${largestFile / 1024} kB, which no record or entry needs to be`,
  'not-a-file': 'is not an ordinary file (it is a folder, a pipe or a device)',
  link: 'is a link, or stands behind one; links are not followed',
  'no-permission': 'cannot be read: you have no permission for it',
  gone: 'was there when the folder was listed and is gone now',
  'not-held': 'is not in this clone of the git repository, or is damaged in it',
  unreadable: 'cannot be read',
};

const remedies: Partial<Readonly<Record<ReadFault, string>>> = {
  'too-large': 'Make it shorter: a file holds one record or entry. Keep long papers and pictures elsewhere.',
  'not-held':
    'Run "git fsck" in the repository to see what is damaged in it, or clone it again, the whole of it (without --filter).',
};

/** Why a file was not read, as a finding on it. */
export function findingOfFault(path: string, fault: ReadFault): Finding {
  const remedy = remedies[fault];
  const message = `The file ${quote(path)} ${sentences[fault]}.`;
  return toFinding(unreadableFile, { at: { path }, message, ...(remedy === undefined ? {} : { remedy }) });
}
