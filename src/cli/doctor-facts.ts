import { dirname, join } from 'node:path';
import { cacheFolderIn, cacheFor } from '../folder/cache.js';
import { folderSource } from '../folder/folder-source.js';
import { noGit } from '../git/faults.js';
import { findGit } from '../git/find-git.js';
import { openRepository } from '../git/repository.js';
import { type Git, gitOutside } from '../git/run.js';
import { gitVersion } from '../git/version.js';
import { dayAt } from '../model/day.js';
import { isUnknown } from '../model/history.js';
import { dataFolders, kinds } from '../model/kinds/index.js';
import { type Checked, checkFolder } from '../pipeline.js';
import { settingsAlone } from './as-at.js';
import type { CacheState, MachineFacts, SchemaFacts } from './doctor-checks.js';
import type { HistoryFacts } from './doctor-history.js';
import type { Host } from './host.js';
import { repositoryAround } from './init-ci.js';

/** What can be told of a machine; `root` is the data folder, where there is one: no program in it is run, and nothing is kept there. */
export function machineFacts({ env, workingFolder }: Host, root: string | undefined): MachineFacts {
  const around = root ?? join(workingFolder, 'no data folder');
  const outside = gitOf(env, around);
  const git = outside === undefined ? noGit : gitVersion(outside);
  return { node: process.versions.node, git, cache: cacheState(env, around) };
}

/** git, where no repository's own settings reach it. */
function gitOf(env: Host['env'], around: string): Git | undefined {
  const program = findGit(env, around);
  return program === undefined ? undefined : gitOutside(program, env);
}

/** Whether a text that is kept comes back: only trying it tells that of every file system. */
function cacheState(env: Host['env'], root: string): CacheState {
  const folder = cacheFolderIn(env, process.platform);
  let fault = 'it is not a folder of this user alone';
  const cache = cacheFor({
    root,
    env,
    tell: (sentence) => {
      fault = /\(([^)]*)\)/.exec(sentence)?.[1] ?? fault;
    },
  });
  if (folder === undefined || cache === undefined) return undefined;
  cache.write('doctor', 'kept');
  return { folder, fault: cache.read('doctor') === 'kept' ? undefined : fault };
}

/** What can be told of a data folder and of the clone that it stands in. */
export interface FolderFacts {
  readonly history: HistoryFacts;
  /** Of the files on the disk and of those in the latest commit: a disk may not hold both of two twins. */
  readonly paths: readonly string[];
  /** The lines of the .gitattributes from the top of the repository down to the data folder. */
  readonly attributes: readonly string[];
  /** As git's own settings on this machine have it. */
  readonly autocrlf: string | undefined;
  readonly schemas: SchemaFacts;
}

export function folderFacts({ env, now }: Host, root: string): FolderFacts {
  const source = folderSource(root, dataFolders);
  const listed = source.list();
  const settings = checkFolder(settingsAlone(source), ({ timezone }) => dayAt(now(), timezone));
  const repository = openRepository({ root, env, kept: undefined });
  const folders = listed.flatMap(({ path, type }) => (type === 'folder' ? [path] : []));
  const history = isUnknown(repository) ? repository : repository.history({ branch: branchIn(settings), folders });
  const committed =
    isUnknown(repository) || isUnknown(history) ? [] : repository.sourceAt(history.head, dataFolders).list();
  return {
    history: {
      history,
      isEvidence: settings.evidence.clock !== 'declared',
      timezone: settings.daySettings.timezone,
      now: now(),
    },
    paths: [...listed, ...committed].map(({ path }) => path),
    attributes: attributesOf(root),
    autocrlf: autocrlfOf(env, root),
    schemas: schemaFacts(root),
  };
}

function branchIn({ framework }: Checked): string | undefined {
  return framework.settings.timeliness?.branch;
}

function attributesOf(root: string): readonly string[] {
  const top = repositoryAround(root);
  const folders = [root];
  for (let folder = root; folder !== top && folder !== dirname(folder); ) {
    folder = dirname(folder);
    folders.push(folder);
  }
  return folders.flatMap((folder) => textIn(folder, '.gitattributes')?.split(/\r?\n/) ?? []);
}

function autocrlfOf(env: Host['env'], root: string): string | undefined {
  const answer = gitOf(env, root)?.(['config', '--get', 'core.autocrlf']);
  return answer?.ok ? answer.out.toString('utf8').trim() : undefined;
}

/** Compared by what they say: an editor may have laid them out anew. */
function schemaFacts(root: string): SchemaFacts {
  const found = kinds.map(({ name, schema }) => {
    const text = textIn(root, `.pmf/schemas/${name}.schema.json`);
    return { name, isThere: text !== undefined, isOurs: text !== undefined && saysTheSame(text, schema) };
  });
  return {
    missing: found.filter(({ isThere }) => !isThere).map(({ name }) => name),
    stale: found.filter(({ isThere, isOurs }) => isThere && !isOurs).map(({ name }) => name),
  };
}

function saysTheSame(text: string, schema: object): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(schema);
  } catch {
    return false;
  }
}

function textIn(folder: string, path: string): string | undefined {
  const read = folderSource(folder, []).read(path);
  return 'bytes' in read ? new TextDecoder().decode(read.bytes) : undefined;
}
