import type { Document as YamlDocument } from 'yaml';
import type { Finding } from '../model/finding.js';
import { type FindingPage, toFinding } from '../model/rule.js';
import { quote } from '../model/show.js';
import { controlCharacter } from './characters.js';
import { readText } from './decode.js';
import { findTooDeep } from './depth.js';
import type { Document } from './document.js';
import { type Fault, findingsOf } from './faults.js';
import { linesOf } from './lines.js';
import { parseYaml } from './parse.js';
import { nestedTooDeep, plainPages } from './plain-pages.js';
import { faultOfError, yamlSyntax } from './syntax.js';
import { visitContents } from './visit.js';

export const emptyFile: FindingPage = {
  code: 'empty-file',
  severity: 'error',
  why: 'A file stands for a record or an entry; an empty one looks like a record and says nothing.',
  remedy: 'Fill it in, or delete the file.',
};

export interface ReadDocument {
  /** What the file says, unless a finding is an error. */
  readonly document?: Document;
  /** The text, wherever the bytes are one: findings are located in it. */
  readonly text?: string;
  readonly findings: readonly Finding[];
}

/** The document that the bytes are, with all that is wrong with it. It never throws, whatever the bytes. */
export function readDocument(path: string, bytes: Uint8Array): ReadDocument {
  const { text, findings } = readText(path, bytes);
  if (text === undefined) return { findings };
  if (findings.length > 0) return { text, findings };
  const { content, faults } = readYaml(text);
  if (content === null && faults.length === 0) return { text, findings: [emptyFinding(path)] };
  const found = findingsOf(path, faults);
  if (found.some(({ severity }) => severity === 'error')) return { text, findings: found };
  return { document: { path, content, text }, text, findings: found };
}

function emptyFinding(path: string): Finding {
  return toFinding(emptyFile, {
    at: { path },
    message: `The file ${quote(path)} is empty, or holds nothing but comments.`,
  });
}

interface Read {
  readonly content: unknown;
  readonly faults: readonly Fault[];
}

function readYaml(text: string): Read {
  const unread = findTooDeep(text);
  if (unread !== undefined) return { content: null, faults: [deepFault(unread)] };
  const loneReturn = text.search(/\r(?!\n)/);
  if (loneReturn >= 0) return { content: null, faults: [returnFault(loneReturn)] };
  try {
    const parsed = parseYaml(text);
    const { content, faults } = visitContents(parsed.contents, text);
    return { content, faults: [...withoutBroken(faults, parsed), ...faultsOfParsing(parsed, text, faults)] };
  } catch (error) {
    // the parser promises to collect its errors; where it breaks that promise the file is still only a bad file
    return { content: null, faults: [unreadableFault(error)] };
  }
}

/** How many errors are looked at: only the first twenty are told. */
const mostPlaces = 100;

/** Warnings of a text that is not read as it was meant, because an error stands in it, would mislead. */
function withoutBroken(faults: readonly Fault[], { errors }: YamlDocument.Parsed): readonly Fault[] {
  const places = errors.slice(0, mostPlaces).map(({ pos }) => pos[0]);
  const isBroken = ({ page, from, to }: Fault): boolean =>
    page.severity === 'warning' && places.some((place) => place >= from && place < to);
  return faults.filter((fault) => !isBroken(fault));
}

/** Errors of the parser and directives, one a line: the first error on a line causes the others. */
function faultsOfParsing(parsed: YamlDocument.Parsed, text: string, told: readonly Fault[]): readonly Fault[] {
  // by a table of lines: a search for the last line end would go through a long line once for each of its errors
  const counter = linesOf(text);
  const lineOf = (offset: number): number => counter.linePos(offset).line;
  const lines = new Set(told.filter(({ page }) => page.severity === 'error').map(({ from }) => lineOf(from)));
  const isFirstOnLine = (offset: number): boolean => lines.size < lines.add(lineOf(offset)).size;
  const directives = [...directiveFaults(parsed, text)].filter(({ from }) => isFirstOnLine(from));
  const errors = parsed.errors.filter(({ pos }) => isFirstOnLine(pos[0])).map((error) => faultOfError(error, text));
  return [...directives, ...errors];
}

function* directiveFaults({ directives }: YamlDocument.Parsed, text: string): Iterable<Fault> {
  if (!directives.yaml.explicit && Object.keys(directives.tags).every((handle) => handle === '!!')) return;
  for (const line of text.matchAll(/^%.*/gm)) {
    const message = `${quote(line[0].trimEnd())} is a directive of YAML, which is not read here.`;
    yield { page: plainPages.directive, from: line.index, to: line.index + line[0].trimEnd().length, message };
  }
}

function deepFault(at: number): Fault {
  return {
    page: nestedTooDeep,
    from: at,
    to: at + 1,
    message: 'The lists and groups of this file stand too deep within each other.',
  };
}

function returnFault(at: number): Fault {
  return {
    page: controlCharacter,
    from: at,
    to: at + 1,
    message: 'A line of this file ends in a carriage return alone, as on very old computers.',
    remedy: 'Save the file with the line ends of Windows (CRLF) or of Unix (LF).',
  };
}

function unreadableFault(error: unknown): Fault {
  const kind = error instanceof Error ? error.name : 'fault';
  return {
    page: yamlSyntax,
    from: 0,
    to: 0,
    message: `This file is not in the form of YAML (${kind} while reading it).`,
  };
}
