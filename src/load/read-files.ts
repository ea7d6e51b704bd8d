import type { Finding } from '../model/finding.js';
import type { Listed, Source } from '../model/source.js';
import { readText } from './decode.js';
import type { Document, WrittenIn } from './document.js';
import { writtenIn } from './locate.js';
import { type ReadDocument, readDocument } from './read-document.js';
import { findingOfFault } from './read-faults.js';

/** Everything in a data folder that could be read, and what could not. */
export interface ReadFiles {
  readonly listing: readonly Listed[];
  readonly documents: readonly Document[];
  /** The report templates of the data folder, by path. */
  readonly templates: ReadonlyMap<string, string>;
  /** The paths that an error kept from being read. */
  readonly failed: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  /** How many files were read or tried. */
  readonly files: number;
  /** Their paths. */
  readonly paths: readonly string[];
  /** The text of a file, for the place of a finding in it. */
  readonly textOf: (path: string) => string | undefined;
  readonly writtenIn: WrittenIn;
}

/** Reads the YAML files and templates of the source that stand where files are read; of the others the check tells by their paths. */
export function readFiles(source: Source, isReadPath: (path: string) => boolean = () => true): ReadFiles {
  const listing = source.list();
  const read = listing
    .filter((listed) => isRead(listed) && isReadPath(listed.path))
    .map(({ path }) => readOne(source, path));
  const documents = read.flatMap(({ document }) => (document ? [document] : []));
  const templates = read.flatMap(({ path, template }) => (template === undefined ? [] : [[path, template] as const]));
  const failed = read.filter(({ document, template }) => !document && template === undefined).map(({ path }) => path);
  return {
    listing,
    documents,
    templates: new Map(templates),
    failed: new Set(failed),
    findings: read.flatMap(({ findings }) => findings),
    files: read.length,
    paths: read.map(({ path }) => path),
    textOf: (path) => textOf(source, path),
    writtenIn,
  };
}

function isRead({ path, type }: Listed): boolean {
  return type === 'file' && (path.endsWith('.yaml') || isTemplate(path));
}

function isTemplate(path: string): boolean {
  return path.startsWith('templates/') && path.endsWith('.md.hbs');
}

interface ReadOne {
  readonly path: string;
  readonly document?: Document;
  readonly template?: string;
  readonly findings: readonly Finding[];
}

function readOne(source: Source, path: string): ReadOne {
  const reading = source.read(path);
  if ('fault' in reading) return { path, findings: [findingOfFault(path, reading.fault)] };
  if (!isTemplate(path)) return { path, ...withBlob(readDocument(path, reading.bytes), reading.blob) };
  const { text, findings } = readText(path, reading.bytes);
  return text === undefined ? { path, findings } : { path, template: text, findings };
}

function withBlob({ document, findings }: ReadDocument, blob: string | undefined): Omit<ReadOne, 'path'> {
  if (document === undefined) return { findings };
  return { document: blob === undefined ? document : { ...document, blob }, findings };
}

/** Read again rather than kept: only files with findings are asked for, and a folder may hold a hundred thousand. */
function textOf(source: Source, path: string): string | undefined {
  const reading = source.read(path);
  return 'bytes' in reading ? readText(path, reading.bytes).text : undefined;
}
