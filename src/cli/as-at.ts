import { settingsFile } from '../folder/find.js';
import type { FoundCommit, MainLine, Repository } from '../git/repository.js';
import { type Day, dayAt, parseDay } from '../model/day.js';
import { isUnknown, type Unknown } from '../model/history.js';
import { dataFolders } from '../model/kinds/index.js';
import { quote, show } from '../model/show.js';
import type { Source } from '../model/source.js';
import { UsageError } from '../model/usage-error.js';
import { commitInWords, showDay } from '../model/words.js';
import type { DaySettings } from '../pipeline.js';
import { commitAsked } from './commit-asked.js';

/** What `--as-at` is looked for in. */
export interface AsAtQuestion {
  readonly text: string;
  readonly repository: Repository | Unknown;
  /** The main branch and the zone, as pmf.yaml on the disk has them. */
  readonly branch: string | undefined;
  readonly timezone: string;
  /** The day by the clock of this machine. */
  readonly clockDay: Day;
  readonly timezoneIn: (source: Source) => string;
}

/** The commit that `--as-at` means, and the day that it makes today. */
export interface AsAt {
  readonly commit: string;
  /** The data folder as that commit had it. */
  readonly source: Source;
  /** In the zone of the folder as the commit had it. */
  readonly today: (settings: DaySettings) => Day;
  /** What it is called in the name of a folder: the day that was asked for, or the commit. */
  readonly name: string;
  /** The commit, and where it was found or when it was made, as messages tell it where the day is told beside it. */
  readonly inWords: (today: Day, settings: DaySettings) => string;
}

type Searched = AsAtQuestion & { readonly repository: Repository };

/** A day means the last commit of the main branch by its end, a ref its commit. Throws a UsageError where there is none. */
export function asAtAsked(question: AsAtQuestion): AsAt {
  const { text, repository } = question;
  if (isUnknown(repository)) throw new UsageError(`--as-at reads the history. ${repository.why}`, repository.remedy);
  const asked = { ...question, repository };
  const day = parseDay(text);
  return day === undefined ? atRef(asked) : lastCommitBy(day, asked);
}

/** The day on which a commit was made, as its committer's clock says; nothing where that is no date. */
function committerDay({ committedAt }: FoundCommit, timezone: string): Day | undefined {
  return committedAt === undefined ? undefined : parseDay(dayAt(new Date(committedAt * 1000), timezone));
}

function atRef({ text, repository }: Searched): AsAt {
  const found = commitAsked(text, 'asAt', repository);
  const name = commitInWords(found.id);
  return {
    commit: found.id,
    source: folderIn(repository, found.id),
    today: ({ timezone }) => dayOf(found, timezone),
    name,
    inWords: (today, { timezone }) => {
      const made = committerDay(found, timezone);
      return `commit ${name}${made === undefined || made === today ? '' : ` of ${showDay(made)}`}`;
    },
  };
}

function dayOf(found: FoundCommit, timezone: string): Day {
  const day = committerDay(found, timezone);
  if (day !== undefined) return day;
  throw new UsageError(
    `Commit ${commitInWords(found.id)} does not say when it was made, so it makes no day today.`,
    'Give the day as well: --today 2014-10-20.',
  );
}

/** The council's zone is that of the folder as it was then: where that differs from today's, the commit is looked for again by it. */
function lastCommitBy(day: Day, asked: Searched): AsAt {
  refuseToCome(day, asked.clockDay);
  const { name, commits } = mainLine(asked);
  const line = commits.toReversed();
  const at = (timezone: string): AsAt => {
    const last = lastBy(day, line, timezone);
    if (last === undefined) throw noneBy(day, line, asked);
    const source = folderIn(asked.repository, last.id);
    const inWords = () => `commit ${commitInWords(last.id)} of ${show(name)}`;
    return { commit: last.id, source, today: () => day, name: day, inWords };
  };
  const found = at(asked.timezone);
  const timezone = asked.timezoneIn(found.source);
  return timezone === asked.timezone ? found : at(timezone);
}

/** Nobody knows what the folder will hold by then. */
function refuseToCome(day: Day, clockDay: Day): void {
  if (day <= clockDay) return;
  throw new UsageError(
    `--as-at says ${quote(day)}, and that day has not come: it is ${showDay(clockDay)}.`,
    `Give a day that has come. To judge the files as they are now on that day: --today ${day}.`,
  );
}

function mainLine({ repository, branch }: Searched): MainLine {
  const line = repository.mainLine(branch);
  if (isUnknown(line)) throw new UsageError(`--as-at with a day reads the main branch. ${line.why}`, line.remedy);
  return line;
}

/** A commit came no earlier than what it builds on, whatever it says: after one that is later than the day, none is by the day. */
function lastBy(day: Day, line: readonly FoundCommit[], timezone: string): FoundCommit | undefined {
  const later = line.findIndex((commit) => isAfter(commit, day, timezone));
  return line.slice(0, later === -1 ? undefined : later).at(-1);
}

/** No zone is more than 14 hours ahead of UTC or 12 behind it: only near midnight does a commit need the council's calendar. */
function isAfter(commit: FoundCommit, day: Day, timezone: string): boolean {
  const { committedAt } = commit;
  if (committedAt === undefined) return false;
  const hours = committedAt / 3600 - Date.parse(day) / 3_600_000;
  if (hours < 24 - 14) return false;
  if (hours >= 24 + 12) return true;
  return (committerDay(commit, timezone) ?? day) > day;
}

function noneBy(day: Day, line: readonly FoundCommit[], { repository, branch, timezone }: Searched): UsageError {
  const first = line[0];
  const history = first && repository.history({ branch, folders: [], head: first.id });
  if (first !== undefined && history !== undefined && !isUnknown(history) && history.cutOff.has(first.id)) {
    return new UsageError(
      `What this clone holds of the main branch begins after ${showDay(day)}: its history is cut off.`,
      'Fetch the rest: git fetch --unshallow. In GitHub Actions set fetch-depth: 0, in GitLab CI GIT_DEPTH: 0.',
    );
  }
  const from = first && committerDay(first, timezone);
  return new UsageError(
    `There is no commit on the main branch by the end of ${showDay(day)}${from === undefined ? '' : `: the first is of ${showDay(from)}`}.`,
    'Give that day or a later one.',
  );
}

/** The data folder as a commit had it. Throws a UsageError where it had none. */
export function folderIn(repository: Repository, commit: string): Source {
  const source = repository.sourceAt(commit, dataFolders);
  const listed = source.list();
  if (listed.some(({ path, type }) => path === settingsFile && type === 'file'))
    return { ...source, list: () => listed };
  throw new UsageError(
    `Commit ${commitInWords(commit)} has no pmf.yaml where the data folder stands, so there is nothing to read in it.`,
    'Name a commit, or a day, by which the data folder was there.',
  );
}

/** pmf.yaml alone: what it says of the day and the main branch needs no other file. */
export function settingsAlone(source: Source): Source {
  return { ...source, list: () => [{ path: settingsFile, type: 'file' }] };
}
