import { join, resolve } from 'node:path';
import { writeWhole } from '../folder/write.js';
import { audienceOf } from '../model/audience.js';
import { compareTexts, faultyPaths } from '../model/finding.js';
import type { Framework, Held } from '../model/framework.js';
import { comparePeriods, type Period } from '../model/period.js';
import { periodOfPaper } from '../model/period-of-paper.js';
import type { Body, Paper } from '../model/records.js';
import { reportOfPaper } from '../model/report-of-paper.js';
import { show } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { listInWords } from '../model/words.js';
import { type Checked, siteIndexOf } from '../pipeline.js';
import type { Format } from '../render/format.js';
import { checkTells } from './check-command.js';
import type { Call } from './command.js';
import type { ReportOptions } from './commands/report.js';
import { version } from './program.js';

type Narrowing = Pick<ReportOptions, 'public' | 'final' | 'draft' | 'month' | 'quarter' | 'year' | 'review' | 'stdout'>;

/** Whether all periods are asked for that have a final paper: `--final` says which, so that no period need be named. */
export function isOfEveryFinal({ final, month, quarter, year, review }: Narrowing): boolean {
  return final === true && [month, quarter, year, review].every((each) => each === undefined);
}

/** The bodies that `--public` leaves: those whose reports are for the public. */
export function bodiesFor<Some extends Body>(
  { public: isPublic }: Narrowing,
  bodies: readonly Some[],
): readonly Some[] {
  return isPublic ? bodies.filter(({ audience }) => audience === 'public') : bodies;
}

/** The ids of the reports that `--final` leaves, of a period or a session; nothing where it is not asked for. */
export function finalReports(
  framework: Framework,
  options: Narrowing,
  of: Pick<Paper, 'period' | 'review'>,
): ReadonlySet<string> | undefined {
  if (!options.final) return undefined;
  refuseDraft(options);
  const isOf = ({ period, review }: Paper) => (of.review ? review === of.review : period === of.period);
  const papers = finalPapers(framework, options).filter(isOf);
  return new Set(papers.map(({ body, service }) => (service === undefined ? body : `${body}-${service}`)));
}

/** The bodies that have a final paper for the period, however often they meet. */
export function bodiesWithFinal(framework: Framework, options: Narrowing, period: Period): readonly Held<Body>[] {
  const papers = finalPapers(framework, options).filter((paper) => paper.period === period.key);
  return [...framework.records.body.values()].filter(({ id }) => papers.some(({ body }) => body === id));
}

function refuseDraft({ draft }: Narrowing): void {
  if (draft) throw new UsageError('A report of a final paper is no draft.', 'Leave out --draft or --final.');
}

/** Of several papers for one report the one for the latest meeting counts, as on the report's cover. */
function finalPapers(framework: Framework, { public: isPublic }: Narrowing): readonly Held<Paper>[] {
  const inOrder = [...framework.records.paper.values()].sort(
    (a, b) => compareTexts(a.meeting, b.meeting) || compareTexts(a.id, b.id),
  );
  const latest = new Map(inOrder.map((paper) => [reportOfPaper(paper), paper]));
  return [...latest.values()].filter((paper) => {
    if (paper.status !== 'final') return false;
    const isOpen = framework.records.body.get(paper.body)?.audience === 'public';
    return !isPublic || (isOpen && audienceOf('paper', paper) === 'public');
  });
}

/** The periods that the final papers report, the latest first. */
function finalPeriods(framework: Framework, options: Narrowing): readonly Period[] {
  const papers = finalPapers(framework, options).filter(({ review }) => review === undefined);
  const found = papers.flatMap((paper) => periodOfPaper(framework, paper) ?? []);
  const byFolder = new Map(found.map((period) => [`${period.frequency} ${period.key}`, period]));
  return [...byFolder.values()].sort((a, b) => comparePeriods(b, a));
}

interface Publishing {
  readonly call: Call<ReportOptions>;
  readonly checked: Checked;
  /** Where they go, unless the call says otherwise. */
  readonly usual: string;
  readonly formats: readonly Format[];
  /** Makes the reports of one period into that folder; the exit code. */
  readonly make: (call: Call<ReportOptions>, period: Period) => number;
}

/** Makes the reports of every final paper, each period in a folder of its own, and a page that leads to them. */
export function makeEveryFinal({ call, checked, usual, formats, make }: Publishing): number {
  const { host, options } = call;
  if (options.stdout) throw new UsageError('--stdout prints one report.', 'Name its period, body and format.');
  refuseDraft(options);
  if (tellUnread(call, checked)) return 1;
  const periods = finalPeriods(checked.framework, options);
  const out = options.out ?? usual;
  const folders = periods.map((period) => ({ period, folder: periodFolderName(period) }));
  const codes = folders.map(({ period, folder }) =>
    make({ ...call, options: { ...options, out: join(out, folder) } }, period),
  );
  for (const format of formats) {
    const page = siteIndexOf(folders, { ...checked, version, extension: format.extension });
    const name = join(out, `index.${format.extension}`);
    writeWhole(resolve(host.workingFolder, name), format.render(page));
    host.stdout.write(`${show(name)}\n`);
  }
  return Math.max(0, ...codes);
}

/** Nobody knows of a paper, or of a body, that cannot be read whether its report is to be among them; and one that was published would be gone. */
function tellUnread({ host, options }: Call<ReportOptions>, { findings }: Checked): boolean {
  const unread = faultyPaths(findings).filter((path) => /^(papers|bodies)\//.test(path));
  if (unread.length === 0) return false;
  const [verb, its] = unread.length === 1 ? ['has', 'its report is'] : ['have', 'their reports are'];
  host.stderr.write(
    `No report is made: ${listInWords(unread.map(show))} ${verb} an error, and whether ${its} to be among them is not known. ${checkTells(options)}\n`,
  );
  return true;
}

/** A month and a year may share a key (`2011-12`), and their reports must not overwrite each other. */
export function periodFolderName(period: Period): string {
  return period.frequency === 'annual' ? `${period.key}-annual` : period.key;
}
