import type { RecordKind } from '../model/framework.js';
import { type Id, parseId } from '../model/id.js';
import { recordKinds } from '../model/kinds/index.js';
import { parseYear } from '../model/period.js';
import { wrongEnding } from './file-name-words.js';

/** What a file of a data folder stands for, as its path says. */
export type Place =
  | { readonly what: 'settings'; readonly path: string }
  | { readonly what: 'record'; readonly path: string; readonly kind: RecordKind; readonly id: Id }
  | EntryPlace
  | { readonly what: 'template'; readonly path: string; readonly body: Id };

/** A file below `progress/`; whether its year has such a period is for the check of entries to say. */
export interface EntryPlace {
  readonly what: 'entry';
  readonly path: string;
  readonly year: string;
  /** The folder of the period in its year: `Q2`, `2012-09`, `annual`. */
  readonly folder: string;
  /** The folder between period and file in a large council: `HSG` in `Q2/HSG/HSG-014.yaml`. */
  readonly shard: string | undefined;
  readonly subject: Id;
}

export type RecordPlace = Extract<Place, { what: 'record' }>;

/** Why a file stands for nothing. */
export type Misplacement = 'stray-file' | 'stray-folder' | 'yml-ending' | 'name-no-id' | 'no-period' | 'wrong-shard';

export const settingsPath = 'pmf.yaml';
export const progressFolder = 'progress';
const templatesFolder = 'templates';
const templateEnding = '.md.hbs';

const kindOfFolder: ReadonlyMap<string, RecordKind> = new Map(
  Object.values(recordKinds).map(({ folder, name }) => [folder, name]),
);

/** The kind of record that a folder at the top holds. */
function kindOf(folder: string): RecordKind | undefined {
  return kindOfFolder.get(folder);
}

/** What the file stands for, or why for nothing. The path is relative to the data folder, with `/`. */
export function placeOf(path: string): Place | Misplacement {
  if (path === settingsPath) return { what: 'settings', path };
  const [folder = '', ...rest] = path.split('/');
  const name = rest.at(-1) ?? '';
  if (folder === templatesFolder) return placeOfTemplate(path, rest);
  if (!name.endsWith('.yaml')) return wrongEnding.test(name) ? 'yml-ending' : 'stray-file';
  const id = parseId(name.slice(0, -'.yaml'.length));
  if (folder === progressFolder) return placeOfEntry(path, rest.slice(0, -1), id);
  const kind = kindOf(folder);
  if (kind === undefined) return 'stray-file';
  if (rest.length > 1) return 'stray-folder';
  return id === undefined ? 'name-no-id' : { what: 'record', path, kind, id };
}

/** Whether the file stands for anything: what does not is told by its path alone, and its content is not looked at. */
export function isReadPath(path: string): boolean {
  return typeof placeOf(path) !== 'string';
}

function placeOfTemplate(path: string, rest: readonly string[]): Place | Misplacement {
  const [name = ''] = rest;
  if (rest.length > 1) return 'stray-folder';
  if (!name.endsWith(templateEnding)) return 'stray-file';
  const body = parseId(name.slice(0, -templateEnding.length));
  return body === undefined ? 'name-no-id' : { what: 'template', path, body };
}

function placeOfEntry(path: string, folders: readonly string[], subject: Id | undefined): Place | Misplacement {
  const [year, folder, shard] = folders;
  if (year === undefined || folder === undefined) return 'no-period';
  if (folders.length > 3) return 'stray-folder';
  if (subject === undefined) return 'name-no-id';
  // in a year that is none the fault is the year's, and is told of it
  if (parseYear(year) === undefined) return { what: 'entry', path, year, folder, shard, subject };
  if (shard !== undefined && shard !== shardOf(subject)) return 'wrong-shard';
  return { what: 'entry', path, year, folder, shard, subject };
}

/** Where the data folder's own template of a body stands. */
export function templatePath(body: Id): string {
  return `${templatesFolder}/${body}${templateEnding}`;
}

/** The id up to its first hyphen. */
export function shardOf(id: Id): string {
  return id.split('-', 1)[0] ?? id;
}
