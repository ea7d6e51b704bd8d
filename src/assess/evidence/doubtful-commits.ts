import { compareTexts } from '../../model/finding.js';
import type { Framework } from '../../model/framework.js';
import { grouped } from '../../model/grouped.js';
import type { Arrival, Clock, DoubtfulCommit, FolderHistory } from '../evidence.js';
import type { Told } from './told.js';
import type { TracedHistory } from './trace-entry.js';

/** What is taken from a commit: an arrival by its day, or a paper by its figures. */
interface TakenFrom {
  readonly path: string;
  readonly from: Arrival | string;
}

type Said = Pick<FolderHistory, 'exceptionsRecorded' | 'papers'> & { readonly traced: readonly TracedHistory[] };

/** Of the files that are there now: when entries came and changed, when exceptions were recorded, and the papers that became final. */
export function takenFrom(
  { traced, exceptionsRecorded, papers }: Said,
  { records }: Framework,
  clock: Clock,
): readonly TakenFrom[] {
  const by = clock === 'landed' ? 'landed' : 'submitted';
  const ofEntries = traced.flatMap(({ entry: { now }, drafts, [by]: came }) => {
    const all = now === undefined ? [] : [came, ...drafts.map(({ [by]: changed }) => changed)];
    return all.map((from) => ({ path: now?.path ?? '', from }));
  });
  const ofExceptions = [...exceptionsRecorded].flatMap(([id, recorded]) => {
    const path = records.exception.get(id)?.path;
    return path === undefined ? [] : [...recorded.values()].map((from) => ({ path, from }));
  });
  const ofPapers = [...papers.values()].flatMap(({ paper, commit: from }) => {
    const path = records.paper.get(paper)?.path;
    return path === undefined || from === undefined ? [] : [{ path, from }];
  });
  return [...ofEntries, ...ofExceptions, ...ofPapers];
}

/** The commits whose date is contradicted and from which something that is there now is taken, in the order of the history. */
export function doubtfulCommits(taken: readonly TakenFrom[], told: Told): readonly DoubtfulCommit[] {
  const { lineage, days } = told;
  const pairs = taken.flatMap(({ path, from }): (readonly [number, string])[] => {
    const commit = typeof from === 'string' ? lineage.placeOf(from) : told.arrivals.takenFrom(from);
    return commit !== undefined && days.doubtOf(commit) ? [[commit, path]] : [];
  });
  return [...grouped(pairs)]
    .sort(([a], [b]) => a - b)
    .flatMap(([place, paths]) => {
      const commit = lineage.commits[place];
      const said = days.doubtOf(place);
      if (commit === undefined || said === undefined) return [];
      const { doubt, sentence } = said;
      return [{ commit: commit.id, doubt, sentence, paths: [...new Set(paths)].sort(compareTexts) }];
    });
}
