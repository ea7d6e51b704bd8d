import { relative, sep } from 'node:path';
import { cacheFor } from '../folder/cache.js';
import { findDataFolder } from '../folder/find.js';
import { folderSource } from '../folder/folder-source.js';
import { type KeptTexts, openRepository, type Repository } from '../git/repository.js';
import { type Day, dayAt, parseDay } from '../model/day.js';
import { isUnknown, type Unknown } from '../model/history.js';
import { dataFolders } from '../model/kinds/index.js';
import { quote } from '../model/show.js';
import type { Source } from '../model/source.js';
import { UsageError } from '../model/usage-error.js';
import { showDay } from '../model/words.js';
import { type Checked, checkFolder, type DaySettings, type HistoryOf } from '../pipeline.js';
import { type AsAt, asAtAsked, folderIn, settingsAlone } from './as-at.js';
import type { Call } from './command.js';

/** A data folder, read and checked. */
export interface OpenFolder {
  /** As its files stand, or as the commit of `--as-at` has them. */
  readonly checked: Checked;
  readonly root: string;
  /** How its files are reached from where the command was run, for messages: `examples/northmoor/`, or nothing. */
  readonly prefix: string;
  /** Opened when it is first asked for: under the clock `declared` nobody asks, and git is not run. */
  readonly repository: Repository | Unknown;
  /** The commit of `--as-at`; nothing where the files on the disk are read. */
  readonly commit: string | undefined;
  /** The same as a part of a folder's name: the day that was asked for, or the commit in short. */
  readonly asAtName: string | undefined;
  /** The folder as a commit had it, judged on a day by what that commit reaches; the id in full. Throws a UsageError where there is none. */
  readonly folderAt: (commit: string, day: Day) => Checked;
}

/** Reads and checks the data folder that the options name. */
export function openFolder(call: Call<object>): OpenFolder {
  const { host, options } = call;
  const asked = dayAsked(call);
  refuseTwoDays(options.asAt, asked);
  const root = findDataFolder(host.workingFolder, options.dir);
  const repository = once(() => openRepository({ root, env: host.env, kept: keptOf(call, root) }));
  const asAt = options.asAt === undefined ? undefined : asAtOf(options.asAt, { call, root, repository: repository() });
  const checked = checkFolder(
    asAt?.source ?? folderSource(root, dataFolders),
    (settings) => asked ?? asAt?.today(settings) ?? reportingDay(settings, host.now()),
    historyOf(repository, asAt?.commit),
  );
  if (!options.quiet) host.stderr.write(noticeOf(checked, { asAt, asked }));
  if (options.verbose) host.stderr.write(`Read ${checked.files} files in ${root}.\n`);
  const prefix = prefixOf(host.workingFolder, root);
  const read = { commit: asAt?.commit, asAtName: asAt?.name };
  const opened = { checked, root, prefix, ...read, folderAt: folderAtIn(repository) };
  return {
    ...opened,
    get repository() {
      return repository();
    },
  };
}

/** Makes a value when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What may be kept of the history between two runs. */
function keptOf({ host, options }: Call<object>, root: string): KeptTexts | undefined {
  if (options.cache === false) return undefined;
  const tell = (sentence: string): void => {
    if (options.verbose) host.stderr.write(`${sentence}\n`);
  };
  return cacheFor({ root, env: host.env, tell });
}

type Opening = () => Repository | Unknown;

function folderAtIn(opening: Opening): OpenFolder['folderAt'] {
  return (commit, day) => {
    const repository = opening();
    if (isUnknown(repository)) throw new UsageError(`This needs the history. ${repository.why}`, repository.remedy);
    return checkFolder(folderIn(repository, commit), () => day, historyOf(opening, commit));
  };
}

/** The history of what the files stand on, or of a commit: what it does not reach is no evidence. */
function historyOf(opening: Opening, head?: string): HistoryOf {
  return (settings) => {
    const repository = opening();
    if (isUnknown(repository)) return repository;
    return repository.history(head === undefined ? settings : { ...settings, head });
  };
}

interface Opened extends Pick<OpenFolder, 'root' | 'repository'> {
  readonly call: Call<object>;
}

/** What `--as-at` means by the main branch and the zone that pmf.yaml sets, on the disk and then in the commit. */
function asAtOf(text: string, { call, root, repository }: Opened): AsAt {
  const settingsOf = (source: Source): Checked =>
    checkFolder(settingsAlone(source), (day) => reportingDay(day, call.host.now()));
  const { framework, daySettings } = settingsOf(folderSource(root, dataFolders));
  const branch = framework.settings.timeliness?.branch;
  return asAtAsked({
    text,
    repository,
    branch,
    timezone: daySettings.timezone,
    clockDay: dayAt(call.host.now(), daySettings.timezone),
    timezoneIn: (source) => settingsOf(source).daySettings.timezone,
  });
}

/** What is said of the day before anything else: it is not the day on the calendar. */
function noticeOf(
  { today, daySettings }: Checked,
  { asAt, asked }: { readonly asAt: AsAt | undefined; readonly asked: Day | undefined },
): string {
  if (asAt !== undefined) return `As at ${showDay(today)}, ${asAt.inWords(today, daySettings)}.\n`;
  if (asked !== undefined || daySettings.reportingDay === undefined) return '';
  return `Reporting day ${showDay(today)}, as pmf.yaml sets it.\n`;
}

/** The day that the command line or the environment sets as the reporting day, if either does. Only the command line does beside `--as-at`. */
export function dayAsked({ host, options }: Pick<Call<object>, 'host' | 'options'>): Day | undefined {
  if (options.today !== undefined) return dayIn(options.today, '--today');
  const { PMF_TODAY = '' } = options.asAt === undefined ? host.env : {};
  return PMF_TODAY === '' ? undefined : dayIn(PMF_TODAY, 'PMF_TODAY');
}

/** A commit may be judged on another day; a day that was asked for is the day. */
function refuseTwoDays(asAt: string | undefined, asked: Day | undefined): void {
  const day = asAt === undefined ? undefined : parseDay(asAt);
  if (day === undefined || asked === undefined || day === asked) return;
  throw new UsageError(
    `--as-at ${day} makes that day today, and --today says ${quote(asked)}.`,
    'Leave --today out; or name a commit with --as-at, which may be judged on another day.',
  );
}

function reportingDay(settings: DaySettings, now: Date): Day {
  return settings.reportingDay ?? dayAt(now, settings.timezone);
}

function dayIn(text: string, from: string): Day {
  const day = parseDay(text);
  if (day === undefined)
    throw new UsageError(
      `${from} says ${quote(text)}, which is not a day.`,
      'Write it as year, month and day: 2014-10-20.',
    );
  return day;
}

function prefixOf(workingFolder: string, root: string): string {
  const way = relative(workingFolder, root).split(sep).join('/');
  return way === '' ? '' : `${way}/`;
}
