import { dirname, join } from 'node:path';
import { cacheFolderIn, cacheFor } from '../folder/cache.js';
import { folderSource } from '../folder/folder-source.js';
import { type GitFacts, gitFacts } from '../git/facts.js';
import { openRepository } from '../git/repository.js';
import { dayAt } from '../model/day.js';
import { isUnknown } from '../model/history.js';
import { dataFolders, kinds } from '../model/kinds/index.js';
import { type Checked, checkFolder } from '../pipeline.js';
import { settingsAlone } from './as-at.js';
import type { CacheState, MachineFacts, SchemaFacts } from './doctor-checks.js';
import type { HistoryFacts } from './doctor-history.js';
import type { Host } from './host.js';

/** What can be told of a machine; `root` is the data folder, where there is one: no program in it is run, and nothing is kept there. */
export function machineFacts({ env, workingFolder }: Host, root: string | undefined): MachineFacts {
  const around = root ?? join(workingFolder, 'no data folder');
  // the user's own home, and what holds everything, is no folder from elsewhere that may bring its own git
  const isHome = [env.HOME, env.USERPROFILE, dirname(workingFolder)].includes(workingFolder);
  const { version } = gitFacts({ root: root ?? (isHome ? around : workingFolder), env });
  return { node: process.versions.node, git: version, cache: cacheState(env, around) };
}

/** Whether a text that is kept comes back: only trying it tells that of every file system. */
function cacheState(env: Host['env'], root: string): CacheState {
  const folder = cacheFolderIn(env, process.platform);
  let fault = 'it is not a folder of this user alone';
  const cache = cacheFor({
    root,
    env,
    tell: (sentence) => {
      fault = /: (.*)\.$/.exec(sentence)?.[1] ?? fault;
    },
  });
  if (folder === undefined || cache === undefined) return undefined;
  cache.write('doctor', 'kept');
  return { folder, fault: cache.read('doctor') === 'kept' ? undefined : fault };
}

/** What can be told of a data folder and of the clone that it stands in. */
export interface FolderFacts extends Pick<GitFacts, 'attributes' | 'autocrlf'> {
  readonly history: HistoryFacts;
  /** Of the files on the disk and of those in the latest commit: a disk may not hold both of two twins. */
  readonly paths: readonly string[];
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
  const { attributes, autocrlf } = gitFacts({ root, env });
  return {
    history: {
      history,
      isEvidence: settings.evidence.clock !== 'declared',
      timezone: settings.daySettings.timezone,
      now: now(),
      branch: branchIn(settings),
    },
    paths: [...listed, ...committed].map(({ path }) => path),
    attributes,
    autocrlf,
    schemas: schemaFacts(root),
  };
}

function branchIn({ framework }: Checked): string | undefined {
  return framework.settings.timeliness?.branch;
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
