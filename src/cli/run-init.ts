import { lstatSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { settingsFile } from '../folder/find.js';
import { standingInTheWay, writeNewFiles } from '../folder/write-new.js';
import { dayAt } from '../model/day.js';
import { periodContaining, shiftPeriod } from '../model/period.js';
import { quote, show } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { plural, showDay } from '../model/words.js';
import { newFolder } from '../scaffold/folder-texts.js';
import type { NewFile } from '../scaffold/new-file.js';
import type { Call } from './command.js';
import { ciChosen, faultOfHost, type InitOptions, initAnswers, placeholderCouncil } from './init-answers.js';
import { ciSteps, type PlacedFiles, pagesAlone, pagesSteps, startMonthOf, withCi } from './init-ci.js';
import { dayAsked } from './open-folder.js';

type InitCall = Call<InitOptions>;

const interrupted = 130;

/** Asks what it needs to know, and writes a whole new data folder or nothing. */
export async function runInit(call: InitCall): Promise<number> {
  const { host, options } = call;
  const named = folderNamed(call);
  const root = resolve(host.workingFolder, named);
  if ((options.ci !== undefined || options.pages) && stands(join(root, settingsFile))) {
    return addCi(call, { named, root });
  }
  refuseDataFolder(root, named);
  const day = dayAsked(call);
  const answers = await initAnswers(options, host);
  if (answers === undefined) {
    host.stderr.write('Interrupted: nothing was written.\n');
    return interrupted;
  }
  const today = day ?? dayAt(host.now(), answers.timezone);
  const placed = withCi(root, newFolder(answers, today), answers);
  write(call, { named, root }, placed);
  if (options.quiet) return 0;
  const calendar = { startMonth: answers.startMonth };
  const quarter = shiftPeriod(calendar, periodContaining(calendar, 'quarterly', today), -1).key;
  host.stderr.write(`Wrote ${placed.files.length} files of a new data folder, as of ${showDay(today)}.\n`);
  host.stderr.write(nextSteps({ named, quarter, isNamed: answers.council !== placeholderCouncil }));
  if (answers.ci) host.stderr.write(ciSteps(answers.ci));
  return 0;
}

interface Place {
  readonly named: string;
  readonly root: string;
}

/** What runs pmf may come later than the data folder. */
function addCi(call: InitCall, place: Place): number {
  const { host, options } = call;
  const { ci: asked = 'none' } = options;
  const fault = faultOfHost(asked);
  if (fault !== undefined) throw new UsageError(`--ci: ${fault}`);
  const ci = ciChosen(asked, options);
  if (ci === undefined) {
    refuseDataFolder(place.root, place.named);
    return 0;
  }
  const placed = withCi(place.root, [], { ci, startMonth: startMonthOf(place.root, host.now()) });
  const wanted = pagesAlone(placed, ci) ?? placed;
  write(call, place, wanted);
  if (options.quiet) return 0;
  host.stderr.write(`Wrote ${plural(wanted.files.length, 'file')}; the data folder itself is as it was.\n`);
  host.stderr.write(`Next:\n${wanted === placed ? ciSteps(ci) : pagesSteps(ci)}`);
  return 0;
}

/** All of the files or none, each told as it is reached from where the command was run. */
function write({ host }: InitCall, { named, root }: Place, { base, files }: PlacedFiles): void {
  refuseStanding(base, files);
  writeNewFiles(base, files);
  const way = join(named, relative(root, base));
  for (const { path } of files) host.stdout.write(`${show(join(way, path))}\n`);
}

function folderNamed({ args, options }: InitCall): string {
  const [named] = args;
  // an empty name is a slip of a script, and not the folder it runs in
  if (named?.trim() === '') throw new UsageError('The new folder has no name.', 'Name it: pmf init council.');
  if (named === undefined || options.dir === undefined) return named ?? options.dir ?? '.';
  throw new UsageError('The new folder is named twice, by -C and after "init".', 'Name it once: pmf init council.');
}

/** A data folder within another would be read as a part of it, or hide it. */
function refuseDataFolder(root: string, named: string): void {
  for (let folder = root; ; folder = dirname(folder)) {
    if (stands(join(folder, settingsFile))) {
      const where = folder === root ? `${quote(named)} holds a pmf.yaml` : `${quote(named)} lies in ${quote(folder)}`;
      throw new UsageError(
        `${where}, which is a data folder already. Nothing was written.`,
        'Choose another folder: pmf init <folder>. To add a record to this one: pmf new <kind> <id>.',
      );
    }
    if (folder === dirname(folder)) return;
  }
}

function stands(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // what cannot be looked into is told when it is to be written
    return false;
  }
}

function refuseStanding(root: string, files: readonly NewFile[]): void {
  const standing = standingInTheWay(root, files);
  if (standing.length === 0) return;
  const verb = standing.length === 1 ? 'stands' : 'stand';
  throw new UsageError(
    `${standing.map(show).join(', ')} ${verb} where a file would be written, and pmf init writes over nothing. Nothing was written.`,
    'Move or rename what stands there; or start a new folder elsewhere: pmf init <folder>.',
  );
}

interface Told {
  readonly named: string;
  readonly quarter: string;
  readonly isNamed: boolean;
}

function nextSteps({ named, quarter, isNamed }: Told): string {
  // to be pasted into a shell
  const at = named === '.' ? '' : ` -C ${/^[\w./-]+$/.test(named) ? named : `"${show(named)}"`}`;
  const own = isNamed ? '' : " write the council's name in pmf.yaml,";
  return `git was left alone: no repository was made ("git init" makes one), and nothing was committed.
Next:
  1. pmf check${at}
     finds nothing wrong now; run it after every change.
  2. pmf report --quarter ${quarter}${at}
     makes the reports of the invented example, one for each quarterly body.
  3. Read README.md,${own} and put your own posts, services and plans in place of the example.
`;
}
