import { join, relative, resolve, sep } from 'node:path';
import { settingsFile } from '../folder/find.js';
import { writeWhole } from '../folder/write.js';
import { faultyPaths } from '../model/finding.js';
import { dataFolders } from '../model/kinds/index.js';
import type { Period } from '../model/period.js';
import { quote, show } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { plural, showDay, showPeriod } from '../model/words.js';
import { leftOutOf, type MadeReport, makeIndex, makeReports } from '../pipeline.js';
import type { Format } from '../render/format.js';
import { formats } from '../render/index.js';
import type { ReportDocument } from '../report/blocks.js';
import { bodiesAsked } from './bodies-asked.js';
import type { Call } from './command.js';
import type { ReportOptions } from './commands/report.js';
import { type OpenFolder, openFolder } from './open-folder.js';
import { periodAsked } from './period-asked.js';
import { version } from './program.js';

type ReportCall = Call<ReportOptions>;

/** Makes all reports first and writes them then, so that a fault leaves nothing half-made. */
export function runReport(call: ReportCall): number {
  const asked = formatsAsked(call.options.format);
  const folder = openFolder(call);
  const { checked } = folder;
  if (faultyPaths(checked.findings).includes(settingsFile)) return tellNoSettings(call);
  refusePlace(call, folder);
  const period = periodAsked(call.options, checked.framework.calendar, checked.today);
  const { bodies, unknown } = bodiesAsked(checked, period, call.options.body);
  if (call.options.stdout) refuseMany(bodies.length + unknown.length, asked.length);
  const request = { period, draft: call.options.draft === true, version };
  const made = [...makeReports(checked, bodies, request), ...unknown];
  echoPeriod(call, folder, period);
  if (call.options.stdout) print(call, made, asked);
  else {
    const index = makeIndex(checked, made, { ...request, extensions: asked.map((each) => each.extension) });
    // the reports of some bodies leave the page that leads to all of them as it is
    writeAll(call, period, { made, asked, index: call.options.body ? undefined : index });
  }
  tellRefusals(call, made);
  if (!call.options.body) tellLeftOut(call, leftOutOf(made, faultyPaths(checked.findings)));
  return made.some((report) => 'refused' in report) ? 1 : 0;
}

/** Everything in a report rests on the settings, the day and so the period among them. */
function tellNoSettings({ host }: ReportCall): number {
  host.stderr.write(
    'No report is made: pmf.yaml has an error, and every report rests on it. "pmf check" tells what is wrong.\n',
  );
  return 1;
}

/** Reports among the records would be read as records the next time. */
function refusePlace({ host, options }: ReportCall, { root }: OpenFolder): void {
  if (options.out === undefined) return;
  const way = relative(root, resolve(host.workingFolder, options.out)).split(sep);
  const isRecords = dataFolders.includes(way[0] ?? '');
  if (options.out.trim() !== '' && !isRecords) return;
  throw new UsageError(
    `--out says ${quote(options.out)}, which is no place for reports.`,
    'Name a folder of their own, such as reports.',
  );
}

function formatsAsked(names: readonly string[]): readonly Format[] {
  const byName = new Map<string, Format>(Object.entries(formats));
  return [...new Set(names)].map((name) => {
    const format = byName.get(name);
    if (format) return format;
    throw new UsageError(
      `There is no report format ${quote(name)}.`,
      `The formats are: ${[...byName.keys()].join(', ')}.`,
    );
  });
}

function refuseMany(bodies: number, asked: number): void {
  if (bodies === 1 && asked === 1) return;
  throw new UsageError(
    '--stdout prints one report in one format.',
    'Name one body and one format: --body cabinet --format md --stdout.',
  );
}

function echoPeriod({ host, options }: ReportCall, { checked }: OpenFolder, period: Period): void {
  if (options.quiet) return;
  const name = showPeriod(checked.framework.calendar, period);
  const days = `${showDay(period.first)} to ${showDay(period.last)}`;
  host.stderr.write(`Period ${name} (${days}), reporting day ${showDay(checked.today)}.\n`);
}

function print({ host }: ReportCall, made: readonly MadeReport[], asked: readonly Format[]): void {
  const [report, format] = [made[0], asked[0]];
  if (report && 'document' in report && format) host.stdout.write(format.render(report.document));
}

interface Making {
  readonly made: readonly MadeReport[];
  readonly asked: readonly Format[];
  readonly index: ReportDocument | undefined;
}

function writeAll(call: ReportCall, period: Period, making: Making): void {
  const out = call.options.out ?? join('reports', folderName(period));
  const files = making.asked.flatMap((format) => filesIn(format, making));
  for (const { name, text } of files) writeWhole(resolve(call.host.workingFolder, out, name), text);
  for (const { name } of files) call.host.stdout.write(`${show(join(out, name))}\n`);
}

/** A month and a year may share a key (`2011-12`), and their reports must not overwrite each other. */
function folderName(period: Period): string {
  return period.frequency === 'annual' ? `${period.key}-annual` : period.key;
}

/** The index and each report in one format, leading to one another. */
function filesIn(format: Format, { made, index }: Making): readonly { readonly name: string; readonly text: string }[] {
  const indexName = `index.${format.extension}`;
  const reports = made.flatMap((report) => {
    if ('refused' in report) return [];
    const text = format.render({ ...report.document, index: index && indexName });
    return [{ name: `${report.id}.${format.extension}`, text }];
  });
  return index ? [{ name: indexName, text: format.render(index) }, ...reports] : reports;
}

function tellRefusals({ host }: ReportCall, made: readonly MadeReport[]): void {
  for (const report of made) {
    if (!('refused' in report)) continue;
    host.stderr.write(`No report for ${show(report.name)}. ${report.refused} "pmf check" tells what is wrong.\n`);
  }
}

function tellLeftOut({ host }: ReportCall, paths: readonly string[]): void {
  if (paths.length === 0) return;
  const verb = paths.length === 1 ? 'is' : 'are';
  host.stderr.write(
    `${plural(paths.length, 'file')} with an error ${verb} in no report. "pmf check" tells what is wrong.\n`,
  );
}
