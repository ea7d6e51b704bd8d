import { join, relative, resolve, sep } from 'node:path';
import { settingsFile } from '../folder/find.js';
import { faultyPaths } from '../model/finding.js';
import { dataFolders } from '../model/kinds/index.js';
import type { Period } from '../model/period.js';
import { quote, show } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { plural, showDay, showSpan } from '../model/words.js';
import { type Checked, leftOutOf, type MadeReport, makeIndex, makeReports } from '../pipeline.js';
import type { Format } from '../render/format.js';
import { formats } from '../render/index.js';
import { checkTells } from './check-command.js';
import type { Call } from './command.js';
import type { ReportOptions } from './commands/report.js';
import { earlierFolders } from './earlier-folders.js';
import { type OpenFolder, openFolder } from './open-folder.js';
import { version } from './program.js';
import { isOfEveryFinal, makeEveryFinal } from './published.js';
import { type ReportsAsked, reportOfReview, reportsOf, reportsOfPeriod } from './reports-asked.js';
import { reviewAsked } from './review-asked.js';
import { tellHistory } from './tell-history.js';
import { type Making, tellOldIndex, tellOldReports, writeReports } from './write-reports.js';

type ReportCall = Call<ReportOptions>;

/** Makes all reports first and writes them then, so that a fault leaves nothing half-made. */
export function runReport(call: ReportCall): number {
  const asked = formatsAsked(call.options.format ?? ['md', 'html']);
  const folder = openFolder(call);
  const { checked } = folder;
  if (faultyPaths(checked.findings).includes(settingsFile)) return tellNothingMade(call, settingsFile);
  refusePlace(call, folder);
  tellHistory(call, checked);
  if (isOfEveryFinal(call.options)) {
    const makeOf = (part: ReportCall, period: Period) =>
      make(part, folder, { ...reportsOf(part.options, checked, period), asked });
    const usual = join('reports', withPast('final', folder));
    return makeEveryFinal({ call, checked, usual, formats: asked, make: makeOf });
  }
  if (call.options.review === undefined)
    return make(call, folder, { ...reportsOfPeriod(call.options, checked), asked });
  const review = reviewAsked(checked, call.options.review);
  if (typeof review === 'string') return tellNothingMade(call, review);
  return make(call, folder, { ...reportOfReview(call.options, checked, review), asked });
}

function make(
  call: ReportCall,
  opened: OpenFolder,
  { asked, bodies, unknown, only, ...of }: ReportsAsked & { readonly asked: readonly Format[] },
): number {
  const { options } = call;
  const { checked, folderAt } = opened;
  const request = { ...of, draft: options.draft === true, version, folderAt: earlierFolders(folderAt, checked.today) };
  const made = [...makeReports(checked, bodies, request).filter(({ id }) => only?.has(id) ?? true), ...unknown];
  if (options.stdout) refuseMany(made.length, asked.length, options);
  echo(call, checked, of);
  if (options.stdout) print(call, made, asked);
  else {
    const extensions = asked.map((each) => each.extension);
    // some reports alone leave the page that leads to all of them as it is
    const index = of.isWhole ? makeIndex(checked, made, { ...request, extensions }) : undefined;
    write(call, withPast(of.folder, opened), { made, formats: asked, index });
  }
  tellRefusals(call, made);
  if (of.isWhole) tellLeftOut(call, leftOutOf(made, faultyPaths(checked.findings)));
  return made.some((report) => 'refused' in report) ? 1 : 0;
}

/** What a commit of the past tells is not to take the place of today's. */
function withPast(folder: string, { asAtName }: OpenFolder): string {
  return asAtName === undefined ? folder : `${folder}-as-at-${asAtName}`;
}

function write({ options, host }: ReportCall, folder: string, making: Making): void {
  const out = options.out ?? folder;
  writeReports(host, out, making);
  tellOldReports(host, out, making);
  if (!options.quiet) tellOldIndex(host, out, making);
}

/** Every report rests on the settings, the day and so the period among them; and a session's on its review. */
function tellNothingMade({ host, options }: ReportCall, path: string): number {
  const resting = path === settingsFile ? 'every report rests on it' : 'the report rests on it';
  host.stderr.write(`No report is made: ${show(path)} has an error, and ${resting}. ${checkTells(options)}\n`);
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

function refuseMany(reports: number, asked: number, { out, review }: ReportOptions): void {
  if (out !== undefined) {
    throw new UsageError('--stdout and --out say two places for one report.', 'Leave one of them out.');
  }
  if (reports === 1 && asked === 1) return;
  if (review !== undefined) {
    throw new UsageError('--stdout prints one report in one format.', 'Name one format: --format md.');
  }
  throw new UsageError(
    '--stdout prints one report in one format.',
    'Name one body and one format: --body cabinet --format md --stdout. Of a body with a report for each service name one with --service.',
  );
}

function echo(
  { host, options }: ReportCall,
  checked: Checked,
  { notice, period }: Pick<ReportsAsked, 'notice' | 'period'>,
): void {
  if (options.quiet) return;
  if (notice !== undefined) host.stderr.write(`${show(notice)}\n`);
  host.stderr.write(periodInWords(checked, period));
}

function periodInWords({ framework, today }: Checked, period: Period): string {
  const days = `${showDay(period.first)} to ${showDay(period.last)}`;
  return `Period ${showSpan(framework.calendar, period)} (${days}), reporting day ${showDay(today)}.\n`;
}

function print({ host }: ReportCall, made: readonly MadeReport[], asked: readonly Format[]): void {
  const [report, format] = [made[0], asked[0]];
  if (report && 'document' in report && format) host.stdout.write(format.render(report.document));
}

function tellRefusals({ host, options }: ReportCall, made: readonly MadeReport[]): void {
  for (const report of made) {
    if (!('refused' in report)) continue;
    const remedy = report.paths.length > 0 ? ` ${checkTells(options)}` : '';
    host.stderr.write(`No report for ${show(report.name)}. ${report.refused}${remedy}\n`);
  }
}

function tellLeftOut({ host, options }: ReportCall, paths: readonly string[]): void {
  if (paths.length === 0) return;
  const verb = paths.length === 1 ? 'is' : 'are';
  host.stderr.write(`${plural(paths.length, 'file')} with an error ${verb} in no report. ${checkTells(options)}\n`);
}
