import type { LocatedFinding, Severity } from '../model/finding.js';
import { isUnknown, type Unknown } from '../model/history.js';
import type { FindingPage } from '../model/rule.js';
import { show } from '../model/show.js';
import { listInWords, plural } from '../model/words.js';

/** What one run of the checks came to. */
export interface Results {
  /** In their stable order. */
  readonly findings: readonly LocatedFinding[];
  /** How many files were read. */
  readonly files: number;
  /** The files that the findings are told of, by path: those that were read, or as many as were asked for. */
  readonly paths: readonly string[];
  /** What the findings were limited to by time; nothing where all are told. */
  readonly since?: Since | undefined;
  /** What was looked at of the history; nothing where nobody asks for it. */
  readonly history?: HistorySeen | undefined;
  /** The files and folders that the findings were limited to; none means all. */
  readonly within: readonly string[];
  /** From which severity on the run fails. */
  readonly failOn: Severity;
}

/** The commit that was read, how many files are not as it has them, and what the history does not show; or why none of it was read. */
export type HistorySeen =
  | { readonly commit: string; readonly uncommitted: number; readonly gaps: readonly Unknown[] }
  | Unknown;

/** A commit, as it was asked for, and the files that are not as they were where the ways parted. */
export interface Since {
  readonly ref: string;
  readonly changed: readonly string[];
}

/** How results are written where it is not the results' own affair. */
export interface Look {
  /** Colours as chalk counts them: 0 is none. */
  readonly colourLevel: 0 | 1 | 2 | 3;
  /** How the data folder is reached from where the command was run: `examples/northmoor/`, or nothing. For people. */
  readonly folder: string;
  /** How it is reached from the top of its repository, which is what hosts count from. */
  readonly inRepository: string;
  /** The pages behind the codes. */
  readonly pages: readonly FindingPage[];
  /** Of pmf. */
  readonly version: string;
  /** SHA-256 of a text, in hexadecimal digits. */
  readonly hash: (text: string) => string;
  /** A text in lines that fit where people read it, with so many letters before each; left out, it is one line. For people. */
  readonly wrap?: (text: string, before: number) => readonly string[];
  /** The most bytes that Markdown may take; left out, what a comment holds. */
  readonly room?: number;
}

/** Results as text, for people or for another program. */
export interface FindingsFormat {
  readonly name: string;
  readonly write: (results: Results, look: Look) => string;
}

export function count({ findings }: Pick<Results, 'findings'>, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** `2 errors and 1 warning in 3 files. 22 files read.` */
export function summaryOf(results: Results): string {
  const files = plural(results.files, 'file');
  if (results.findings.length === 0) return `${files} read: ${nothingWrong(results)}${limits(results)}.`;
  const where = `in ${plural(filesWithFindings(results), 'file')}`;
  const limited = results.since === undefined ? '' : `, told only${limits({ ...results, within: [] })}`;
  return `${countsInWords(results)} ${where}${limited}. ${files} read.`;
}

/** `2 errors and 1 warning` */
export function countsInWords(results: Pick<Results, 'findings'>): string {
  const [errors, warnings] = [count(results, 'error'), count(results, 'warning')];
  const found = [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
  ];
  return found.join(' and ');
}

/** More is not said where a part of the history was not looked at. */
export function nothingWrong(results: Pick<Results, 'history'>): string {
  return unseenHistory(results).length === 0 ? 'nothing is wrong' : 'nothing wrong was found';
}

/** Why findings that rest on the history may be missing. */
export function unseenHistory({ history }: Pick<Results, 'history'>): readonly Unknown[] {
  if (history === undefined) return [];
  return isUnknown(history) ? [history] : history.gaps;
}

/** What was not looked at, in a sentence; none where all was. */
export function unseenInWords(results: Pick<Results, 'history'>): readonly string[] {
  if (unseenHistory(results).length === 0) return [];
  const all = results.history && isUnknown(results.history) ? '' : ' all';
  return [`What the history would show, such as restated figures, was not${all} looked at.`];
}

function filesWithFindings({ findings }: Results): number {
  return new Set(findings.map((finding) => finding.at.path)).size;
}

function limits({ within, since }: Pick<Results, 'within' | 'since'>): string {
  const places = within.length === 0 ? '' : ` in ${listInWords(within.map(show))}`;
  if (since === undefined) return places;
  return `${places} of what changed since ${show(since.ref)} (${plural(since.changed.length, 'changed file')})`;
}

/** Errors before warnings, and of each those in changed files first; else in their order. */
export function worstFirst({ findings, since }: Results): readonly LocatedFinding[] {
  const changed = new Set(since?.changed);
  const rank = ({ severity, at }: LocatedFinding): number =>
    (severity === 'error' ? 0 : 2) + (changed.has(at.path) ? 0 : 1);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}

/** All that is told of a finding, a sentence each on one line: what is wrong, what was expected, what to do. */
export function sentencesOf({ message, expected, suggestion, remedy }: LocatedFinding): readonly string[] {
  const sentences = [
    message,
    ...(expected === undefined ? [] : [`Expected: ${expected.replace(/\.$/, '')}.`]),
    ...(suggestion === undefined ? [] : [`Did you mean "${suggestion}"?`]),
    `To do: ${remedy}`,
  ];
  return sentences.map(seen);
}

/** The whole text, with what no reader sees written out. */
export function seen(text: string): string {
  return text.replace(/\p{C}|\p{Zl}|\p{Zp}/gu, show);
}

/** `progress/2012-13/Q2/HSG-014.yaml:4:8`, counted from the top of the repository. */
export function placeInRepository({ at, position }: LocatedFinding, look: Look): string {
  const line = position === undefined ? '' : `:${position.line}:${position.column}`;
  return seen(`${look.inRepository}${at.path}`) + line;
}
