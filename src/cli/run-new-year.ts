import { folderSource } from '../folder/folder-source.js';
import { standingInTheWay, writeNewFiles } from '../folder/write-new.js';
import { faultyPaths } from '../model/finding.js';
import { dataFolders } from '../model/kinds/index.js';
import { type Calendar, parsePeriod, periodContaining, shiftPeriod, yearKey } from '../model/period.js';
import { quote, show } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { plural, showDay, showPeriod } from '../model/words.js';
import { checkFolder } from '../pipeline.js';
import type { NewFile } from '../scaffold/new-file.js';
import { nextPlanText } from '../scaffold/next-plan-text.js';
import { lastTurn, type RollOver, rollOver } from '../scaffold/roll-over.js';
import { type ToDecide, toDecide } from '../scaffold/to-decide.js';
import { withFiles } from '../scaffold/with-files.js';
import type { YearTurn } from '../scaffold/year-names.js';
import type { Call } from './command.js';
import type { NewOptions } from './commands/new.js';
import { type OpenFolder, openFolder } from './open-folder.js';

type YearCall = Call<NewOptions>;

/** Writes next year's plans, all or none, and lists what is left to decide. No other file is touched. */
export function runNewYear(call: YearCall): number {
  const { host, options } = call;
  refuseFields(options);
  const folder = openFolder(call);
  const { framework } = folder.checked;
  const turn = turnTo(call.args[1], folder);
  if (tellFaults(call, folder)) return 1;
  const all = rollOver(framework, turn);
  if (all.rolled.length === 0) throw nothingEnds(folder, turn);
  const files = filesOf(folder, all);
  refuseStanding(folder, files);
  refuseFaulty(folder, files);
  if (!options.dryRun) writeNewFiles(folder.root, files);
  for (const { path } of files) host.stdout.write(`${show(folder.prefix + path)}\n`);
  host.stdout.write(listText(toDecide(framework, all), showPeriod(turn.calendar, turn.next)));
  if (!options.quiet) host.stderr.write(closing(files.length, options.dryRun === true));
  return 0;
}

function refuseFields({ set, month, quarter, year }: NewOptions): void {
  if ([set, month, quarter, year].every((option) => option === undefined)) return;
  throw new UsageError(
    'Next year\'s plans are made from this year\'s, and only --dry-run goes with "pmf new year".',
    'Give the year alone: pmf new year 2015-16.',
  );
}

function turnTo(text: string | undefined, { checked }: OpenFolder): YearTurn {
  const { calendar } = checked.framework;
  if (text === undefined) throw withoutYear(checked);
  const next = parsePeriod(calendar, 'annual', keyIn(text, calendar));
  if (next !== undefined) return { calendar, next, ended: shiftPeriod(calendar, next, -1) };
  const coming = shiftPeriod(calendar, periodContaining(calendar, 'annual', checked.today), 1).key;
  throw new UsageError(`${quote(text)} is not a financial year.`, `Write it as pmf new year ${coming}.`);
}

function withoutYear({ framework, today }: OpenFolder['checked']): UsageError {
  const coming = lastTurn(framework)?.next ?? periodContaining(framework.calendar, 'annual', today);
  return new UsageError(
    'The year that the new plans are for is not given.',
    `Give the year: pmf new year ${coming.key}.`,
  );
}

/** `2015/16`, or `2015` where the financial year is the calendar year, as the key of the year. */
function keyIn(text: string, { startMonth }: Calendar): string {
  if (startMonth === 1 && /^\d{4}$/.test(text)) return yearKey(Number(text));
  return text.trim().replace('/', '-');
}

/** What has an error is not known, and a plan or an end that is not known would be left out without a word. */
function tellFaults({ host }: YearCall, { checked }: OpenFolder): boolean {
  const faulty = faultyPaths(checked.findings);
  if (faulty.length === 0) return false;
  host.stderr.write(
    `No plan is rolled over: ${plural(faulty.length, 'file')} of the folder cannot be read or counted, and what they hold could be lost. "pmf check" tells what is wrong.\n`,
  );
  return true;
}

function nothingEnds({ checked }: OpenFolder, { calendar, ended, next }: YearTurn): UsageError {
  const last = lastTurn(checked.framework);
  const name = showPeriod(calendar, next);
  const remedy =
    last === undefined
      ? 'Make the first plan of a year: pmf new plan <id>.'
      : `The last plans of a year end on ${showDay(last.ended.last)}: pmf new year ${last.next.key}.`;
  return new UsageError(`No plan of a year ends on ${showDay(ended.last)} that ${name} could go on from.`, remedy);
}

function filesOf({ root, checked }: OpenFolder, all: RollOver): readonly NewFile[] {
  const source = folderSource(root, dataFolders);
  return all.rolled.map((rolled) => {
    const reading = source.read(rolled.plan.path);
    if ('fault' in reading)
      throw new UsageError(`${show(rolled.plan.path)} can no longer be read.`, 'Run the command again.');
    const text = new TextDecoder().decode(reading.bytes);
    return { path: `plans/${rolled.id}.yaml`, text: nextPlanText(text, { rolled, all, today: checked.today }) };
  });
}

function refuseStanding({ root, prefix }: OpenFolder, files: readonly NewFile[]): void {
  const standing = standingInTheWay(root, files);
  if (standing.length === 0) return;
  const verb = standing.length === 1 ? 'is' : 'are';
  throw new UsageError(
    `${standing.map((path) => show(prefix + path)).join(', ')} ${verb} there already. Nothing was written.`,
    'Move what is there, or go on with it by hand.',
  );
}

/** The new files are checked before they are written: an id may be taken by another record. */
function refuseFaulty({ root, checked }: OpenFolder, files: readonly NewFile[]): void {
  const source = withFiles(folderSource(root, dataFolders), files);
  const [finding] = checkFolder(source, () => checked.today).findings.filter(({ severity }) => severity === 'error');
  if (finding === undefined) return;
  throw new UsageError(
    `${show(finding.at.path)} could not be: ${finding.message} Nothing was written.`,
    finding.remedy,
  );
}

function listText(matters: readonly ToDecide[], year: string): string {
  const lists = matters.map(
    ({ heading, items }) => `\n${heading} (${items.length}):\n${items.map((item) => `  - ${item}\n`).join('')}`,
  );
  return lists.length === 0
    ? `\nNothing is left to decide for ${year}.\n`
    : `\nTo decide for ${year}\n${lists.join('')}`;
}

function closing(count: number, isDryRun: boolean): string {
  const plans = `${plural(count, 'plan')}, as ${count === 1 ? 'a draft' : 'drafts'}`;
  const done = isDryRun
    ? `This is a dry run: ${plans}, would be written.`
    : `Wrote ${plans}. No other file was changed.`;
  return `${done} When a plan is approved, say so under its "document".\n`;
}
