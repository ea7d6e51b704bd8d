import type { FindingPage } from '../model/rule.js';

export const strayFile: FindingPage = {
  code: 'stray-file',
  severity: 'warning',
  why: 'A file that stands where none is read may hold a record that somebody believes to be counted.',
  remedy: 'Move it to the top of the data folder, where anything may stand, or give it the right name.',
};

export const strayFolder: FindingPage = {
  code: 'stray-folder',
  severity: 'warning',
  why: 'Only the folders that are named are read: what stands in this one is not counted.',
  remedy:
    'Move its files to the folder they belong in, or move it to the top of the data folder, where anything may stand.',
};

export const misnamedFolder: FindingPage = {
  code: 'misnamed-folder',
  severity: 'error',
  why: 'Only folders of the right name are read, so everything in this one is missing from every count and report.',
  remedy: 'Rename the folder. Capital letters count, on some machines.',
};

export const linkedFolder: FindingPage = {
  code: 'linked-folder',
  severity: 'error',
  why: 'Links are not followed, so everything in this folder is missing from every count and report.',
  remedy: 'Put the folder itself in its place.',
};

export const ymlEnding: FindingPage = {
  code: 'yml-ending',
  severity: 'warning',
  why: 'One ending for all files keeps a record from standing there twice. A file with another ending is not read.',
  remedy: 'Rename it so that it ends in ".yaml".',
};

export const linkSkipped: FindingPage = {
  code: 'link-skipped',
  severity: 'warning',
  why: 'A link can lead out of the data folder, to a file that nobody reviewed. Links are not followed.',
  remedy: 'Put the file itself in its place.',
};

export const notAFile: FindingPage = {
  code: 'not-a-file',
  severity: 'warning',
  why: 'Pipes, sockets and devices have no end and no history. They are not read.',
  remedy: 'Take it out of the data folder.',
};

export const unportableName: FindingPage = {
  code: 'unportable-name',
  severity: 'error',
  why: 'A colleague on Windows could not open the data folder: it does not allow this name.',
  remedy:
    'Rename it. Avoid CON, PRN, AUX, NUL, COM1 to COM9 and LPT1 to LPT9, the signs < > : " | ? * \\, a point or space at the end, and paths over 180 characters.',
};

export const caseCollision: FindingPage = {
  code: 'case-collision',
  severity: 'error',
  why: 'Windows and macOS see one name where two differ only by capital letters, so one of them would be lost there.',
  remedy: 'Keep one spelling, and rename or delete the other.',
};

export const wrongPeriodFolder: FindingPage = {
  code: 'wrong-period-folder',
  severity: 'error',
  why: 'The folder tells the period. Where it tells none, the file is counted nowhere.',
  remedy:
    'Move the file to the folder of its period: progress/2012-13/Q2, progress/2012-13/2012-09 or progress/2012-13/annual.',
};

export const wrongShard: FindingPage = {
  code: 'wrong-shard',
  severity: 'error',
  why: 'In a large council a period may be divided into folders by the first part of the id. In another folder the file is not found.',
  remedy:
    'Move the file to the folder of its period, or to the folder there that is named as its id is up to the first hyphen.',
};

export const duplicateEntry: FindingPage = {
  code: 'duplicate-entry',
  severity: 'error',
  why: 'Of two figures for one subject and period nobody can say which is right.',
  remedy: 'Keep the right file and delete the other.',
};

export const notAnId: FindingPage = {
  code: 'not-an-id',
  severity: 'error',
  why: 'Ids are names of files on every machine and words on the command line, so their form is narrow.',
  remedy: 'Use letters and digits, parted by single hyphens, starting with a letter, at most 40 characters: HSG-014.',
};

export const placePages: readonly FindingPage[] = [
  strayFile,
  strayFolder,
  misnamedFolder,
  linkedFolder,
  ymlEnding,
  linkSkipped,
  notAFile,
  unportableName,
  caseCollision,
  wrongPeriodFolder,
  wrongShard,
  duplicateEntry,
  notAnId,
];
