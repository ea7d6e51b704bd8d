import type { Place } from '../../check/places.js';
import type { Day } from '../../model/day.js';
import { compareTexts } from '../../model/finding.js';
import type { Framework } from '../../model/framework.js';
import { type History, type HistoryRead, isUnknown } from '../../model/history.js';
import type { Reading } from '../../model/source.js';
import { clockOf, notRead } from '../arrival.js';
import type { Clock, EntryHistory, Evidence, FolderHistory, ValueChange } from '../evidence.js';
import { arrivalsOf } from './arrivals.js';
import { commitDays } from './commit-days.js';
import { contentsOf } from './contents.js';
import { doubtfulCommits, takenFrom } from './doubtful-commits.js';
import { type DrawnPapers, drawnPapers } from './drawn-papers.js';
import { isSame } from './entry-value.js';
import { gapsOf, nestedRepository } from './gaps.js';
import { lineageOf } from './line.js';
import { ofOneVersion } from './one-version.js';
import { recordedExceptions } from './recorded-exceptions.js';
import { papersThatShowed } from './shown.js';
import type { Told } from './told.js';
import { blobsAtTip, touchesByKey } from './touches.js';
import { askAbout, type Draft, type TracedHistory, traceEntry } from './trace-entry.js';
import { keyReader, type TracedEntry, tracedEntries } from './traced.js';
import { valueChanges } from './value-change.js';

/** A file as it is read now, with git's id of its bytes where that is known. */
interface FileNow {
  readonly path: string;
  readonly content: unknown;
  readonly blob?: string;
}

/** What the evidence is computed from. */
export interface EvidenceQuestion {
  readonly framework: Framework;
  readonly today: Day;
  /** Nothing where it is not to be read. */
  readonly history: HistoryRead | undefined;
  /** The files as they are read now. */
  readonly documents: readonly FileNow[];
  /** The files that were read, or tried to be. */
  readonly paths: readonly string[];
  /** What a path of the data folder stands for; a text where it stands for nothing. */
  readonly placeOf: (path: string) => Place | string;
  /** What an earlier version of a file says; nothing where it cannot be read. */
  readonly contentOf: (path: string, reading: Reading) => unknown;
}

/** What is known of arrivals and changes, out of git's commits and the values that they hold. */
export function evidenceFrom(question: EvidenceQuestion): Evidence {
  const { framework, today, history } = question;
  const clock = clockOf(framework);
  if (history === undefined) return { clock, today, history: notRead };
  return { clock, today, history: isUnknown(history) ? history : folderHistory(question, history, clock) };
}

function folderHistory(question: EvidenceQuestion, history: History, clock: Clock): FolderHistory {
  const { framework } = question;
  const keyOf = keyReader(question.placeOf);
  const { told, wanted } = tell(question, history, keyOf);
  const entries = tracedEntries(framework, told.touches.keys(), keyOf);
  const traced = entries.map(
    (entry) => withoutNested(entry, told) ?? ofOneVersion(entry, told) ?? traceEntry(askAbout(entry, told)),
  );
  const drawn = drawnPapers(told);
  const papers = drawn.now;
  const exceptionsRecorded = recordedExceptions(told, clock);
  const changes = changesOf(traced, drawn, told);
  return {
    head: history.head,
    uncommitted: uncommittedFiles(question, told),
    entries: entriesByPath(traced, changes),
    changes: inOrder(changes),
    exceptionsRecorded,
    papers,
    doubtful: doubtfulCommits(takenFrom({ traced, exceptionsRecorded, papers }, framework, clock), told),
    gaps: gapsOf(history, wanted.keys(), told.contents),
  };
}

interface TellingOf {
  readonly told: Told;
  /** The contents that were asked for, each with a path that it stood at. */
  readonly wanted: ReadonlyMap<string, string>;
}

function tell(question: EvidenceQuestion, history: History, keyOf: (path: string) => string | undefined): TellingOf {
  const { framework, today, documents } = question;
  const { commits } = history;
  const lineage = lineageOf(history);
  const days = commitDays(lineage, { timezone: framework.settings.timezone, today });
  const touches = touchesByKey(commits, keyOf);
  const atHead = blobsAtTip(commits, lineage.head);
  let there: ReadonlySet<string | undefined> | undefined;
  // asked only where something is gone
  const isThere = (key: string) => {
    there ??= new Set(question.paths.map(keyOf));
    return there.has(key);
  };
  const now = new Map(documents.map(({ path, blob }) => [path, blob]));
  const wanted = new Map<string, string>();
  const want = (path: string, blob: string | undefined) => {
    if (blob !== undefined && blob !== now.get(path)) wanted.set(blob, path);
  };
  for (const all of touches.values()) for (const { path, after } of all) want(path, after);
  for (const { path } of documents) want(path, atHead.get(path));
  return {
    told: {
      ...{ framework, history, lineage, days, touches, atHead },
      arrivals: arrivalsOf(history, { lineage, days, branch: framework.settings.timeliness?.branch }, today),
      contents: contentsOf(history, wanted, question),
      isThere,
      blobNow: (path) => now.get(path),
      contentOf: question.contentOf,
    },
    wanted,
  };
}

/** Of what lies in a repository of its own this history tells nothing. */
function withoutNested(entry: TracedEntry, { history }: Told): TracedHistory | undefined {
  const { now } = entry;
  const folder = now && history.nested.find((each) => now.path.startsWith(`${each}/`));
  if (folder === undefined) return undefined;
  const unknown = nestedRepository(folder);
  return { entry, submitted: unknown, landed: unknown, drafts: [] };
}

/** The change that each draft became. */
type Changes = ReadonlyMap<Draft, ValueChange>;

function changesOf(traced: readonly TracedHistory[], drawn: DrawnPapers, told: Told): Changes {
  const shown = papersThatShowed(
    traced.flatMap(({ drafts }) => drafts),
    drawn,
    told,
  );
  return new Map(traced.flatMap(({ drafts }) => valueChanges(drafts, shown)));
}

function entriesByPath(traced: readonly TracedHistory[], changes: Changes): ReadonlyMap<string, EntryHistory> {
  const told = traced.flatMap(({ entry, submitted, landed, drafts }): (readonly [string, EntryHistory])[] => {
    const own = drafts.flatMap((draft) => changes.get(draft) ?? []);
    return entry.now ? [[entry.now.path, { submitted, landed, changes: own }]] : [];
  });
  return new Map(told);
}

function inOrder(changes: Changes): readonly ValueChange[] {
  return [...changes]
    .sort(([a], [b]) => (a.order === b.order ? compareTexts(a.path, b.path) : a.order - b.order))
    .map(([, change]) => change);
}

/** The files that say something else than what was committed, line ends and the like apart, and those that are gone. */
function uncommittedFiles({ documents, paths, placeOf }: EvidenceQuestion, told: Told): readonly string[] {
  const { atHead, contents } = told;
  const isCommitted = ({ path, blob, content }: FileNow) => {
    const committed = atHead.get(path);
    if (committed === undefined) return isNested(path, told);
    return blob === undefined || blob === committed || isSame(contents.of(committed), content);
  };
  const changed = documents.filter((document) => !isCommitted(document)).map(({ path }) => path);
  const there = new Set(paths);
  const gone = [...atHead.keys()].filter((path) => !there.has(path) && typeof placeOf(path) !== 'string');
  return [...changed, ...gone.filter((path) => !isNested(path, told))];
}

function isNested(path: string, { history }: Told): boolean {
  return history.nested.some((folder) => path.startsWith(`${folder}/`));
}
