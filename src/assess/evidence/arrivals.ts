import type { Day } from '../../model/day.js';
import type { History, Unknown } from '../../model/history.js';
import { quote } from '../../model/show.js';
import type { Arrival, ArrivalKind, KnownArrival } from '../evidence.js';
import { type CommitDays, type Doubt, withoutDate } from './commit-days.js';
import { cutOff } from './gaps.js';
import type { Line, Lineage } from './line.js';

/** The arrival of what a commit brought. One value for each commit: a hundred thousand entries share some forty. */
export interface Arrivals {
  /** By the commit itself. */
  readonly submitted: (commit: number) => Arrival;
  /** By the commit of the main branch that brought it there. */
  readonly landed: (commit: number) => Arrival;
  readonly uncommitted: KnownArrival;
  readonly notLanded: Arrival;
  /** The commit that an arrival is taken from, where it is known or would be but for its date. */
  readonly takenFrom: (arrival: Arrival) => number | undefined;
}

export function arrivalsOf(
  { cutOff: oldest }: Pick<History, 'cutOff'>,
  { lineage, days, branch }: DatedLineage & { readonly branch: string | undefined },
  today: Day,
): Arrivals {
  const uncommitted = asOfToday('uncommitted', today);
  if (oldest.size > 0) {
    const unknown = () => cutOff;
    return { submitted: unknown, landed: unknown, uncommitted, notLanded: cutOff, takenFrom: () => undefined };
  }
  const byCommit = new Map<number, Arrival>();
  const commits = new Map<Arrival, number>();
  const submitted = (commit: number): Arrival => {
    const known = byCommit.get(commit);
    if (known) return known;
    const arrival = arrivalWith(commit, { lineage, days });
    byCommit.set(commit, arrival);
    commits.set(arrival, commit);
    return arrival;
  };
  const notLanded = asOfToday('not-landed', today);
  const noMain = noMainBranch(branch);
  const landed = (commit: number): Arrival => {
    if (!lineage.main) return noMain;
    const landing = landingOf(commit, lineage.main, { lineage, days, today });
    return landing === undefined ? notLanded : submitted(landing);
  };
  return { submitted, landed, uncommitted, notLanded, takenFrom: (arrival) => commits.get(arrival) };
}

/** Counts as come today, and is said. */
function asOfToday(how: ArrivalKind, today: Day): KnownArrival {
  return { on: today, how, commit: undefined, by: undefined };
}

/** `branch` as pmf.yaml names it. */
function noMainBranch(branch: string | undefined): Unknown {
  const why =
    branch === undefined
      ? 'The main branch is not known'
      : `There is no branch ${quote(branch)}, which pmf.yaml names as the main branch`;
  return {
    unknown: 'no-main-branch',
    why: `${why}, so what has landed on it is not known.`,
    remedy:
      branch === undefined
        ? 'Name it in pmf.yaml under timeliness, as in "branch: main", and fetch it.'
        : 'Correct "timeliness: branch" in pmf.yaml, or fetch the branch: "git fetch origin".',
  };
}

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
  if (doubt?.hidesDay) return doubtful(doubt);
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
