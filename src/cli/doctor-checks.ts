import { compareTexts } from '../model/finding.js';
import type { Unknown } from '../model/history.js';
import { quote } from '../model/show.js';
import { listInWords, plural } from '../model/words.js';

export type DoctorState = 'fine' | 'worth-a-look' | 'wrong';

/** One thing that was looked at: how it is, and where it is not fine what to do. */
export interface DoctorCheck {
  readonly id: string;
  readonly state: DoctorState;
  readonly sentence: string;
  readonly remedy?: string;
}

/** What is looked at on a machine, wherever the command runs. */
export interface MachineFacts {
  /** `20.19.2` */
  readonly node: string;
  /** The version of git, or why it cannot be used. */
  readonly git: string | Unknown;
  readonly cache: CacheState;
}

/** Where the history is kept between two runs, and whether it can be; nothing where this user has no such place. */
export type CacheState = { readonly folder: string; readonly fault: string | undefined } | undefined;

/** Source: "engines" in package.json. */
const oldestNode = { major: 20, minor: 19 };

export function machineChecks({ node, git, cache }: MachineFacts): readonly DoctorCheck[] {
  return [nodeCheck(node), gitCheck(git), cacheCheck(cache)];
}

function nodeCheck(version: string): DoctorCheck {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const { major: oldest, minor: oldestMinor } = oldestNode;
  if (major > oldest || (major === oldest && minor >= oldestMinor)) return fine('node', `This is Node ${version}.`);
  const sentence = `This is Node ${version}, and pmf needs ${oldest}.${oldestMinor} or later.`;
  return { id: 'node', state: 'wrong', sentence, remedy: 'Install a newer Node from nodejs.org.' };
}

function gitCheck(git: string | Unknown): DoctorCheck {
  if (typeof git === 'string') return fine('git', `This is git ${git}.`);
  return { id: 'git', state: 'wrong', sentence: git.why, remedy: git.remedy };
}

function cacheCheck(cache: CacheState): DoctorCheck {
  if (cache === undefined) {
    const sentence = 'There is no place to keep the history between two runs, so that it is read anew each time.';
    return {
      id: 'cache',
      state: 'worth-a-look',
      sentence,
      remedy: 'Set HOME, or XDG_CACHE_HOME, to a folder of yours that stands in no git repository.',
    };
  }
  if (cache.fault === undefined)
    return fine('cache', `The history is kept in ${quote(cache.folder)} between two runs.`);
  return {
    id: 'cache',
    state: 'worth-a-look',
    sentence: `The history cannot be kept in ${quote(cache.folder)} (${cache.fault}), so that it is read anew each time.`,
    remedy: 'See that this folder is yours, that only you may write there, and that the disk has room.',
  };
}

/** Names that are one and the same where capital letters or the way of writing an accent do not count: `{a.yaml, A.yaml}`. */
function twinsIn(paths: readonly string[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const path of new Set(paths.flatMap(withFolders))) {
    const key = path.normalize('NFC').toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), path]);
  }
  return [...groups.values()].filter(({ length }) => length > 1).map((twins) => twins.sort(compareTexts));
}

/** Folders may differ by their capitals as well. */
function withFolders(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

export function twinsCheck(paths: readonly string[]): DoctorCheck {
  const [first, ...more] = twinsIn(paths);
  if (first === undefined) return fine('names', 'No two files differ by capital letters alone.');
  const others = more.length === 0 ? '' : `, and so do ${plural(more.length, 'other pair')}`;
  return {
    id: 'names',
    state: 'wrong',
    sentence: `${first.map(quote).join(' and ')} differ by capital letters or accents alone${others}: on Windows and macOS one of them is lost.`,
    remedy: 'Give one of them another name, with "git mv".',
  };
}

/** Whether git is told to leave the line ends of records alone; `attributes` are the lines of the .gitattributes that reach them. */
export function lineEndsCheck(attributes: readonly string[], autocrlf: string | undefined): DoctorCheck {
  const isKept = attributes.some((line) => /^\*(\.ya?ml)?\s(.*\s)?(eol=lf|-text|binary)(\s|$)/.test(line));
  if (isKept) return fine('line-ends', 'Line ends are the same on every machine (.gitattributes).');
  const remedy = 'Put the line "* text=auto eol=lf" in a file .gitattributes beside pmf.yaml, and commit it.';
  const why = 'No .gitattributes says which line ends files have';
  if (autocrlf?.toLowerCase() !== 'true') {
    const sentence = `${why}, so that a machine with other settings may change them in every file.`;
    return { id: 'line-ends', state: 'worth-a-look', sentence, remedy };
  }
  const sentence = `${why}, and git changes them on this machine (core.autocrlf), so that files look changed that are not.`;
  return { id: 'line-ends', state: 'wrong', sentence, remedy };
}

/** The schemas that editors use, against those of this pmf. */
export interface SchemaFacts {
  readonly missing: readonly string[];
  readonly stale: readonly string[];
}

export function schemasCheck({ missing, stale }: SchemaFacts): DoctorCheck {
  const [kind] = [...stale, ...missing];
  if (kind === undefined) return fine('schemas', 'The schemas for editors are those of this pmf.');
  const told = [
    ...schemasInWords(missing, 'missing from .pmf/schemas'),
    ...schemasInWords(stale, 'of another pmf in .pmf/schemas'),
  ];
  return {
    id: 'schemas',
    state: 'worth-a-look',
    sentence: `${told.join(' ')} Editors may help with the wrong fields; pmf itself does not read them.`,
    remedy: `Write each anew: pmf schema ${kind} > .pmf/schemas/${kind}.schema.json`,
  };
}

const mostNamed = 4;

function schemasInWords(names: readonly string[], how: string): readonly string[] {
  if (names.length === 0) return [];
  const more = names.length - mostNamed;
  const named = [...names.slice(0, mostNamed), ...(more > 0 ? [`${more} more`] : [])];
  return [`${names.length} of the schemas ${names.length === 1 ? 'is' : 'are'} ${how}: ${listInWords(named)}.`];
}

export function fine(id: string, sentence: string): DoctorCheck {
  return { id, state: 'fine', sentence };
}
