import { join } from 'node:path';
import { inRepository, type TestRepository } from '../../builders/repository.js';
import { type Ran, runPmf, transcript } from '../run-case.js';
import { buildCouncil, type CouncilCommits, dataFolder } from './council.js';
import type { CouncilClock } from './council-records.js';

/** Where one return stands, as `show` tells it to other programs. */
export interface Due {
  readonly dueOn: string;
  readonly state: string;
  readonly receivedOn?: string;
  readonly how?: string;
  readonly daysLate?: number;
  readonly until?: string;
}

export interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly path: string;
}

interface ChangedEntry {
  readonly of: { readonly id: string };
  readonly period: { readonly title: string };
  readonly change: string;
}

/** What `diff` tells other programs. */
export interface Diff {
  readonly entries: { readonly values: readonly ChangedEntry[] };
  readonly ratings: readonly { readonly of: { readonly id: string } }[];
  readonly findings: { readonly brought: readonly Finding[]; readonly mended: readonly Finding[] };
}

/** All that tests read of one council; the repository is gone by then. */
export interface Told {
  readonly commits: CouncilCommits;
  readonly log: string;
  /** Whole sessions by the name of their golden file. */
  readonly transcripts: Readonly<Record<string, string>>;
  readonly dues: Readonly<Record<string, Due>>;
  /** By day, of HSG-002. */
  readonly duesAsAt: Readonly<Record<string, Due>>;
  readonly findings: Readonly<Record<'withoutReason' | 'withReason' | 'head', readonly Finding[]>>;
  readonly refused: Ran;
  /** Between the assessment of the first quarter and the day of the restatement without a reason. */
  readonly diff: Diff;
  /** The same report twice: read out of the past, and made at that time. */
  readonly reports: readonly { readonly name: string; readonly asAt: string; readonly made: string }[];
  readonly shallow: { readonly dues: Readonly<Record<string, Due>>; readonly status: Ran; readonly report: string };
  readonly uncommitted: { readonly due: Due; readonly report: string };
  readonly notMerged: { readonly due: Due; readonly report: string };
}

const today = ['--today', '2012-10-31'];
const ofQuarter = ['--quarter', 'Q2'];
const indicators = ['HSG', 'LEI'].flatMap((service) => [1, 2, 3, 4, 5].map((number) => `${service}-00${number}`));

export function tell(clock: CouncilClock): Promise<Told> {
  return inRepository(
    async (repository) => {
      const commits = buildCouncil(repository, clock);
      const folder = join(repository.root, dataFolder);
      return {
        commits,
        log: repository.git('log', '--format=%H %cI'),
        transcripts: await transcriptsOf(folder, commits),
        dues: await duesIn(folder, today),
        duesAsAt: {
          '2012-10-10': await dueOf('HSG-002', folder, ['--as-at', '2012-10-10']),
          '2012-10-11': await dueOf('HSG-002', folder, ['--as-at', '2012-10-11']),
        },
        findings: {
          withoutReason: await findingsIn(folder, ['--as-at', commits.withoutReason]),
          withReason: await findingsIn(folder, ['--as-at', commits.withReason]),
          head: await findingsIn(folder, today),
        },
        diff: JSON.parse(
          (await runPmf(['diff', `${commits.assessed}..${commits.withoutReason}`, '-f', 'json'], folder)).stdout,
        ),
        refused: await runPmf(
          ['report', ...ofQuarter, '--body', 'cabinet', '--stdout', '--format', 'md', '--as-at', commits.withoutReason],
          folder,
        ),
        reports: [
          ...(await reportsTwice(repository, { day: '2012-10-13', commit: commits.withReason, stood: 'records' })),
          ...(await reportsTwice(repository, { day: '2012-10-24', commit: commits.drafted, stood: dataFolder })),
        ],
        shallow: await tellShallow(repository),
        uncommitted: await tellUncommitted(repository, folder),
        notMerged: await tellNotMerged(repository, folder),
      };
    },
    { folder: dataFolder },
  );
}

async function transcriptsOf(folder: string, commits: CouncilCommits): Promise<Readonly<Record<string, string>>> {
  const report = (body: string) => ['report', ...ofQuarter, '--body', body, '--format', 'md', '--stdout', ...today];
  const sessions = {
    check: [
      ['check', ...today],
      ['check', '--as-at', commits.withoutReason],
    ],
    status: [['status', ...ofQuarter, ...today]],
    overdue: [
      ['overdue', ...today],
      ['overdue', ...ofQuarter, ...today],
      ['overdue', '--as-at', '2012-10-11'],
    ],
    show: [
      ['show', 'HSG-001', ...today],
      ['show', 'LEI-002', ...today],
      ['show', 'LEI-003', ...today],
    ],
    diff: [['diff', `${commits.assessed}..${commits.withoutReason}`]],
    'report-cabinet': [report('cabinet')],
    'report-board': [report('board')],
  };
  const told: [string, string][] = [];
  for (const [name, commands] of Object.entries(sessions)) told.push([name, await transcript(commands, folder)]);
  return Object.fromEntries(told);
}

async function duesIn(
  folder: string,
  options: readonly string[],
  ids: readonly string[] = indicators,
): Promise<Readonly<Record<string, Due>>> {
  const dues: [string, Due][] = [];
  for (const id of ids) {
    const both = await duesOf(id, folder, options);
    dues.push(...both.map((due, index): [string, Due] => [`${id} Q${index + 1}`, due]));
  }
  return Object.fromEntries(dues);
}

async function duesOf(id: string, folder: string, options: readonly string[]): Promise<readonly Due[]> {
  const { stdout } = await runPmf(['show', id, '--format', 'json', ...options], folder);
  const { history }: { history: { periods: readonly { due: Due }[] } } = JSON.parse(stdout);
  return history.periods.map(({ due }) => due);
}

/** Of the second quarter. */
async function dueOf(id: string, folder: string, options: readonly string[]): Promise<Due> {
  const due = (await duesOf(id, folder, options)).at(1);
  if (due === undefined) throw new Error(`${id} owes nothing for Q2.`);
  return due;
}

async function findingsIn(folder: string, options: readonly string[]): Promise<readonly Finding[]> {
  const { stdout } = await runPmf(['check', '-f', 'json', ...options], folder);
  return JSON.parse(stdout).findings;
}

/** What was made then is made again in a clone that knows nothing of what came after. */
async function reportsTwice(
  repository: TestRepository,
  { day, commit, stood }: { readonly day: string; readonly commit: string; readonly stood: string },
): Promise<Told['reports']> {
  const then = repository.clone();
  then.git('remote', 'remove', 'origin');
  then.git('checkout', '-q', '-B', 'main', commit);
  const asked = ['cabinet', 'board'].flatMap((body) => ['md', 'html'].map((format) => ({ body, format })));
  const reports: { name: string; asAt: string; made: string }[] = [];
  for (const { body, format } of asked) {
    const report = ['report', ...ofQuarter, '--body', body, '--format', format, '--stdout'];
    const asAt = await runPmf([...report, '--as-at', day], join(repository.root, dataFolder));
    const made = await runPmf([...report, '--today', day], join(then.root, stood));
    reports.push({ name: `${body} in ${format}, as at ${day}`, asAt: asAt.stdout, made: made.stdout });
  }
  return reports;
}

async function tellShallow(repository: TestRepository): Promise<Told['shallow']> {
  const folder = join(repository.clone('--depth', '1').root, dataFolder);
  const dues = await duesIn(folder, today, ['HSG-001', 'HSG-002', 'HSG-003', 'LEI-004']);
  return {
    dues,
    status: await runPmf(['status', ...ofQuarter, ...today], folder),
    report: await cabinetReport(folder),
  };
}

/** A figure that is written and not committed yet. */
async function tellUncommitted(repository: TestRepository, folder: string): Promise<Told['uncommitted']> {
  repository.write({ 'progress/2012-13/Q2/HSG-003.yaml': 'value: 97\n' });
  return tellOfLast(folder);
}

/** The same, committed on a branch that nobody has merged. */
async function tellNotMerged(repository: TestRepository, folder: string): Promise<Told['notMerged']> {
  repository.git('checkout', '-q', '-b', 'rents');
  repository.commit('2012-10-30T15:00:00+00:00');
  return tellOfLast(folder);
}

async function tellOfLast(folder: string): Promise<Told['uncommitted']> {
  return { due: await dueOf('HSG-003', folder, today), report: await cabinetReport(folder) };
}

async function cabinetReport(folder: string): Promise<string> {
  const asked = ['report', ...ofQuarter, '--body', 'cabinet', '--format', 'md', '--stdout', ...today];
  return (await runPmf(asked, folder)).stdout;
}
