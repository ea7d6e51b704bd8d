import type { HistorySeen } from '../findings/results.js';
import { folderSource } from '../folder/folder-source.js';
import type { LocatedFinding, Severity } from '../model/finding.js';
import { isUnknown } from '../model/history.js';
import { dataFolders } from '../model/kinds/index.js';
import type { Checked } from '../pipeline.js';
import type { Call } from './command.js';
import { type OpenFolder, openFolder } from './open-folder.js';
import type { OutputOptions } from './outputs.js';
import { withinPaths } from './paths.js';
import { newSince, readSince, type SinceThen } from './since.js';
import { tellHistory } from './tell-history.js';
import { writeResults } from './write-results.js';

export interface CheckOptions extends OutputOptions {
  readonly failOn: Severity;
  readonly since?: string;
}

/** Checks the data folder and tells what was asked for; the exit code. */
export function runCheck(call: Call<CheckOptions>): number {
  const { args, options, host } = call;
  const folder = openFolder(call);
  const { checked, root } = folder;
  const isAsked = withinPaths(args, { root, workingFolder: host.workingFolder, read: checked.paths });
  const since = options.since === undefined ? undefined : sinceIn(folder, options.since);
  const found = since === undefined ? checked.findings : newSince(checked.findings, since);
  const findings = found.filter(({ at }) => isAsked(at.path));
  const paths = pathsTold(checked.paths, since).filter(isAsked);
  writeResults(
    {
      findings,
      files: checked.files,
      paths,
      since,
      history: historySeen(checked),
      within: args,
      failOn: options.failOn,
    },
    { call, folder },
  );
  tellHistory(call, checked);
  return exitCodeOf(findings, options.failOn);
}

/** Under the clock "declared" nothing is asked of the history. */
function historySeen({ evidence: { history } }: Checked): HistorySeen | undefined {
  if (!isUnknown(history)) {
    return { commit: history.head, uncommitted: history.uncommitted.length, gaps: history.gaps };
  }
  return history.unknown === 'not-read' ? undefined : history;
}

function sinceIn({ checked, root, repository, commit, folderAt }: OpenFolder, ref: string): SinceThen {
  return readSince(ref, {
    repository,
    commit,
    files: folderSource(root, dataFolders),
    findingsAt: (then) => folderAt(then, checked.today).findings,
  });
}

/** Of a limited check only the files that changed can be said to be in order. */
function pathsTold(read: readonly string[], since: SinceThen | undefined): readonly string[] {
  if (since === undefined) return read;
  const changed = new Set(since.changed);
  return read.filter((path) => changed.has(path));
}

function exitCodeOf(findings: readonly LocatedFinding[], failOn: Severity): number {
  return findings.some(({ severity }) => severity === 'error' || failOn === 'warning') ? 1 : 0;
}
