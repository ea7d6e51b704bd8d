import { compareTexts } from '../../model/finding.js';
import { grouped } from '../../model/grouped.js';
import type { Arrival, Clock, DoubtfulCommit } from '../evidence.js';
import type { Told } from './told.js';
import type { TracedHistory } from './trace-entry.js';

/** The commits whose date is contradicted and from which the arrival of an entry would be taken, in the order of the history. */
export function doubtfulCommits(
  traced: readonly TracedHistory[],
  told: Told,
  clock: Exclude<Clock, 'declared'>,
): readonly DoubtfulCommit[] {
  const taken = traced.flatMap(({ entry, [clock]: arrival }): (readonly [number, string])[] => {
    const commit = commitBehind(arrival, told);
    return entry.now && commit !== undefined ? [[commit, entry.now.path]] : [];
  });
  return [...grouped(taken)]
    .sort(([a], [b]) => a - b)
    .flatMap(([place, paths]) => {
      const commit = told.lineage.commits[place];
      const doubt = told.days.doubtOf(place);
      return commit && doubt ? [{ commit: commit.id, ...doubt, paths: [...paths].sort(compareTexts) }] : [];
    });
}

function commitBehind(arrival: Arrival, { arrivals, days }: Told): number | undefined {
  const commit = arrivals.takenFrom(arrival);
  return commit !== undefined && days.doubtOf(commit) ? commit : undefined;
}
