import type { Finding } from '../model/finding.js';
import { firstFaults } from '../model/first-faults.js';
import { type FindingPage, toFinding } from '../model/rule.js';
import { quote } from '../model/show.js';
import { largestFile } from '../model/source.js';
import { findingOfFault } from './read-faults.js';

export const notUtf8: FindingPage = {
  code: 'not-utf-8',
  severity: 'error',
  why: 'Accents and pound signs would be misread, and a report would print the wrong characters.',
  remedy: 'Open the file in an editor and save it with the encoding UTF-8.',
};

export const mergeConflict: FindingPage = {
  code: 'merge-conflict',
  severity: 'error',
  why: 'Two people changed the same lines, and git left both versions in the file for somebody to choose from.',
  remedy: 'Choose the right lines, delete the others and the lines of <<<<<<<, ======= and >>>>>>>, then commit.',
};

export interface ReadText {
  readonly text?: string;
  readonly findings: readonly Finding[];
}

/** The text of a file, without a byte order mark. Anything but UTF-8, or an unresolved merge, is told and is not text. */
export function readText(path: string, bytes: Uint8Array): ReadText {
  if (bytes.length > largestFile) return { findings: [findingOfFault(path, 'too-large')] };
  const text = decode(bytes);
  if (text === undefined) return { findings: [toFinding(notUtf8, { at: { path }, message: whyNotText(path, bytes) })] };
  return { text, findings: firstFaults([...conflictsIn(path, text)]) };
}

function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function whyNotText(path: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (marked) return `The file ${quote(path)} is saved as UTF-16, which some programs call Unicode, and not as UTF-8.`;
  if (bytes.includes(0)) return `The file ${quote(path)} holds bytes that no text has: it is not a text file.`;
  const { line, before } = firstBadCharacter(bytes);
  return `The file ${quote(path)} is not saved as UTF-8: line ${line} holds a character that cannot be read, after ${quote(before)}.`;
}

/** Where reading stops making sense: the line, and up to twenty readable characters before it. */
function firstBadCharacter(bytes: Uint8Array): { readonly line: number; readonly before: string } {
  const readable = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)[0] ?? '';
  const lines = readable.split('\n');
  return { line: lines.length, before: (lines.at(-1) ?? '').slice(-20) };
}

function* conflictsIn(path: string, text: string): Iterable<Finding> {
  const starts = [...text.matchAll(/^<{7} .*/gm)];
  // somebody took out the start of the conflict and left its end
  for (const marker of starts.length > 0 ? starts : text.matchAll(/^>{7} .*/gm)) {
    const offsets = [marker.index, marker.index + marker[0].trimEnd().length] as const;
    yield toFinding(mergeConflict, {
      at: { path, offsets },
      message: `This file holds an unresolved merge: ${quote(marker[0].trimEnd())}.`,
    });
  }
}
