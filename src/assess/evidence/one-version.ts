import type { Told } from './told.js';
import type { TracedHistory } from './trace-entry.js';
import type { TracedEntry } from './traced.js';

/** The common case, which needs no value: one commit of both lines brought the entry as it is now, and none touched it again. */
export function ofOneVersion(entry: TracedEntry, told: Told): TracedHistory | undefined {
  const { touches, lineage, arrivals, blobNow } = told;
  const [touch, ...others] = touches.get(entry.key) ?? [];
  if (entry.now === undefined || touch?.after === undefined || others.length > 0) return undefined;
  const { commit, path, after } = touch;
  if (path !== entry.now.path || after !== blobNow(path) || isMerge(commit, told)) return undefined;
  if (!lineage.head.has(commit) || !lineage.main?.has(commit)) return undefined;
  return { entry, submitted: arrivals.submitted(commit), landed: arrivals.landed(commit), drafts: [] };
}

function isMerge(commit: number, { lineage }: Told): boolean {
  return lineage.parentsOf(commit).length > 1;
}
