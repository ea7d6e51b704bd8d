import { noMainBranch, partial } from '../git/faults.js';
import { type Day, dayAt } from '../model/day.js';
import { type Commit, type History, type HistoryRead, isUnknown } from '../model/history.js';
import { quote } from '../model/show.js';
import { listInWords, plural, showDay } from '../model/words.js';
import { type DoctorCheck, fine } from './doctor-checks.js';

/** What is asked of the history of a data folder. */
export interface HistoryFacts {
  readonly history: HistoryRead;
  /** Whether arrival is read from it: under the clock `declared` it is not. */
  readonly isEvidence: boolean;
  readonly timezone: string;
  readonly now: Date;
  /** The main branch as pmf.yaml names it. */
  readonly branch: string | undefined;
}

/** Whether the clone holds what evidence needs, and whether it can be believed. */
export function historyChecks(facts: HistoryFacts): readonly DoctorCheck[] {
  const { history, isEvidence } = facts;
  if (!isEvidence) {
    return [fine('history', 'The history is not needed: days of arrival are what reporters state (clock: declared).')];
  }
  if (isUnknown(history)) {
    // told of the machine already
    if (history.unknown === 'no-git' || history.unknown === 'old-git') return [];
    return [{ id: 'history', state: 'wrong', sentence: history.why, remedy: history.remedy }];
  }
  return [
    depthCheck(history),
    ...partialChecks(history),
    ...nestedChecks(history),
    mainCheck(history, facts),
    squashCheck(history),
    clockCheck(history, facts),
  ];
}

function depthCheck({ cutOff, commits }: History): DoctorCheck {
  if (cutOff.size === 0) return fine('history', `The whole history is here: ${plural(commits.length, 'commit')}.`);
  return {
    id: 'history',
    state: 'wrong',
    sentence:
      'This clone is shallow: it holds only the latest part of the history, so that it cannot tell when older figures came.',
    remedy: unshallow,
  };
}

const unshallow = 'Run "git fetch --unshallow"; in CI set fetch-depth: 0 (GitHub) or GIT_DEPTH: 0 (GitLab).';

/** A partial clone leaves contents away until they are asked for, which pmf never lets git do. */
function partialChecks({ commits, readBlobs }: History): readonly DoctorCheck[] {
  const blobs = [...new Set(commits.flatMap(({ changes }) => changes.flatMap(({ after }) => after ?? [])))];
  const found = readBlobs(blobs);
  if (blobs.every((blob) => found.has(blob))) return [];
  return [{ id: 'contents', state: 'wrong', sentence: partial.why, remedy: partial.remedy }];
}

function nestedChecks({ nested }: History): readonly DoctorCheck[] {
  const [first] = nested;
  if (first === undefined) return [];
  const are = nested.length === 1 ? 'is a repository of its own' : 'are repositories of their own';
  const sentence = `${listInWords(nested.map(quote))} ${are}: this history tells nothing of the files there.`;
  return [
    {
      id: 'nested',
      state: 'wrong',
      sentence,
      remedy: `Take the repository out of it: move ${quote(`${first}/.git`)} away, then commit the files here.`,
    },
  ];
}

function mainCheck({ main }: History, { branch }: HistoryFacts): DoctorCheck {
  if (main !== undefined) return fine('main-branch', `The main branch is ${quote(main.name)}.`);
  const { why, remedy } = noMainBranch(branch);
  return { id: 'main-branch', state: branch === undefined ? 'worth-a-look' : 'wrong', sentence: why, remedy };
}

/** Only the commits that were made on the main branch itself: what a branch brought by a merge keeps its own days. */
function squashCheck({ commits, head, main, cutOff }: History): DoctorCheck {
  const line = firstParents(commits, main?.tip ?? head);
  const squashed = line.filter(({ isSquash }) => isSquash).length;
  if (squashed === 0 && cutOff.size > 0) {
    return {
      id: 'squash',
      state: 'worth-a-look',
      sentence: 'Whether branches were merged as one commit cannot be told: the history is not all here.',
      remedy: unshallow,
    };
  }
  if (squashed === 0)
    return fine('squash', 'No branch was merged as one commit: each change keeps the day on which it was submitted.');
  return {
    id: 'squash',
    state: 'worth-a-look',
    sentence: `${plural(squashed, 'branch was', 'branches were')} merged as one commit: what ${squashed === 1 ? 'it' : 'they'} brought counts from the day of the merge, and not from the day on which it was submitted.`,
    remedy:
      'Allow only merge commits, in the settings of the repository on its host; or count the day of the merge for all, with "clock: landed".',
  };
}

function firstParents(commits: readonly Commit[], tip: string): readonly Commit[] {
  const byId = new Map(commits.map((commit) => [commit.id, commit]));
  const line: Commit[] = [];
  for (let at = byId.get(tip); at !== undefined; at = byId.get(at.parents[0] ?? '')) line.push(at);
  return line;
}

/** Milliseconds by which two clocks may differ. Source: page "Hostile and broken input", table G. */
const tolerance = 60 * 60 * 1000;

function clockCheck({ commits }: History, { now, timezone }: HistoryFacts): DoctorCheck {
  const latest = commits.reduce((most, { committedAt = 0 }) => Math.max(most, committedAt), 0) * 1000;
  const today = dayAt(now, timezone);
  if (latest <= now.getTime() + tolerance)
    return fine('clock', `Today is ${showDay(today)} by the clock of this machine.`);
  return {
    id: 'clock',
    state: 'wrong',
    sentence: `A commit is dated ${showDay(dayOf(latest, timezone))}, and by the clock of this machine it is ${showDay(today)}: one of the two is wrong.`,
    remedy:
      'Set the clock of this machine, or of the one that made the commit. Until that day has come, the arrival of what the commit brought is unknown.',
  };
}

function dayOf(instant: number, timezone: string): Day {
  return dayAt(new Date(instant), timezone);
}
