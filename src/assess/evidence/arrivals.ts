import type { Day } from '../../model/day.js';
import type { History, Unknown } from '../../model/history.js';
import type { Arrival, ArrivalKind, KnownArrival } from '../evidence.js';
import { blocks, type CommitDays, type Doubt, withoutDate } from './commit-days.js';
import type { Line, Lineage } from './line.js';

/** The arrival of what a commit brought. One value for each commit: a hundred thousand entries share some forty. */
export interface Arrivals {
  /** By the commit itself. */
  readonly submitted: (commit: number) => Arrival;
  /** By the commit of the main branch that brought it there. */
  readonly landed: (commit: number) => Arrival;
  readonly uncommitted: KnownArrival;
  readonly notLanded: KnownArrival;
  readonly noMain: Unknown;
  /** The commit that an arrival is taken from, where it is known or would be but for its date. */
  readonly takenFrom: (arrival: Arrival) => number | undefined;
}

export function arrivalsOf(
  { cutOff: oldest }: Pick<History, 'cutOff'>,
  { lineage, days }: DatedLineage,
  today: Day,
): Arrivals {
  const byCommit = new Map<number, Arrival>();
  const commits = new Map<Arrival, number>();
  const submitted = (commit: number): Arrival => {
    if (oldest.has(lineage.commits[commit]?.id ?? '')) return cutOff;
    const known = byCommit.get(commit);
    if (known) return known;
    const arrival = arrivalWith(commit, { lineage, days });
    byCommit.set(commit, arrival);
    commits.set(arrival, commit);
    return arrival;
  };
  const notLanded = asOfToday('not-landed', today);
  const landed = (commit: number): Arrival => {
    if (!lineage.main) return noMain;
    const landing = landingOf(commit, lineage.main, { lineage, days, today });
    return landing === undefined ? notLanded : submitted(landing);
  };
  return {
    submitted,
    landed,
    uncommitted: asOfToday('uncommitted', today),
    notLanded,
    noMain,
    takenFrom: (arrival) => commits.get(arrival),
  };
}

/** Counts as come today, and is said. */
function asOfToday(how: ArrivalKind, today: Day): KnownArrival {
  return { on: today, how, commit: undefined, by: undefined };
}

const noMain: Unknown = {
  unknown: 'no-main-branch',
  why: 'The main branch is not known, so what has landed on it is not known.',
  remedy: 'Name it in pmf.yaml under timeliness, as in "branch: main", and fetch it.',
};

const cutOff: Unknown = {
  unknown: 'shallow',
  why: 'This clone holds only the latest part of the history, and the entry may be older than that.',
  remedy:
    'Fetch the whole history: "git fetch --unshallow"; in CI "fetch-depth: 0" (GitHub) or "GIT_DEPTH: 0" (GitLab).',
};

interface DatedLineage {
  readonly lineage: Lineage;
  readonly days: CommitDays;
}

function arrivalWith(place: number, { lineage, days }: DatedLineage): Arrival {
  const commit = lineage.commits[place];
  // a commit that is no part of the history brings nothing, so none is asked for
  if (commit === undefined) return cutOff;
  const doubt = days.doubtOf(place);
  const on = days.dayOf(place);
  if (doubt && blocks(doubt)) return doubtful(doubt);
  if (on === undefined) return doubtful(withoutDate(commit));
  return { on, how: howOf(commit), commit: commit.id, by: commit.author };
}

function doubtful({ doubt, sentence }: Doubt): Unknown {
  return {
    unknown: doubt === 'no-date' ? 'broken-date' : 'doubtful-date',
    why: sentence,
    remedy:
      'Have the day on which it came noted in the commentary, and check the clock of the computer that made the commit.',
  };
}

function howOf({
  parents,
  isSquash,
}: {
  readonly parents: readonly string[];
  readonly isSquash: boolean;
}): ArrivalKind {
  if (parents.length > 1) return 'merged';
  return isSquash ? 'squashed' : 'committed';
}

/** Main as it is read may be ahead of what is read here: what it will have after today has not landed yet. */
function landingOf(
  commit: number,
  main: Line,
  { lineage, days, today }: DatedLineage & { readonly today: Day },
): number | undefined {
  const landing = main.broughtBy(commit);
  if (landing === undefined || lineage.head.broughtBy(landing) !== undefined) return landing;
  const on = days.dayOf(landing);
  return on !== undefined && on > today ? undefined : landing;
}
