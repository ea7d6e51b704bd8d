import { cpSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { council, indicator } from '../builders/records.js';
import { inRepository, type TestRepository } from '../builders/repository.js';
import { runPmf } from '../golden/run-case.js';

const approved = { approved_by: 'Cabinet', approved_on: '2012-03-12' };
const records = {
  ...council,
  'indicators/HSG-014.yaml': indicator({ ...approved, first_period: '2012-13-Q2' }),
  'indicators/HSG-015.yaml': indicator({ ...approved, first_period: '2012-13-Q2', title: 'Rent collected' }),
};
const figure = { 'progress/2012-13/Q2/HSG-014.yaml': 'value: 78\n' };
const other = { 'progress/2012-13/Q2/HSG-015.yaml': 'value: 97\n' };

/** Two indicators: the figure of one came two days late. */
async function withFigure<Result>(use: (repository: TestRepository) => Promise<Result>): Promise<Result> {
  return inRepository(async (repository) => {
    repository.write(records);
    repository.commit('2012-09-03T09:00:00Z');
    repository.write(figure);
    repository.commit({ on: '2012-10-12T09:00:00Z', author: 'A. Reporter', message: 'Q2' });
    return use(repository);
  });
}

const asked = ['-q', '--today', '2012-10-22'];
const run = ({ dataFolder }: Pick<TestRepository, 'dataFolder'>, ...args: readonly string[]) =>
  runPmf([...args, ...asked], dataFolder);

/** The files alone, beside the repository. */
function withoutRepository({ dataFolder }: TestRepository): Pick<TestRepository, 'dataFolder'> {
  const away = join(dirname(dataFolder), 'away');
  cpSync(dataFolder, away, { recursive: true, filter: (path) => basename(path) !== '.git' });
  return { dataFolder: away };
}

describe('what history tells of a folder', () => {
  it('lists a late arrival of the period asked for, and counts only what is not there', async () => {
    const { stdout, exitCode } = await withFigure((repository) => run(repository, 'overdue', '--quarter', 'Q2'));
    expect(stdout).toContain('One return is owed and not there.');
    expect(stdout).toMatch(/HSG-014[\s\S]*12 October 2012, 2 days\s+late/);
    expect(exitCode).toBe(1);
  });

  it('owes nothing when all is there, late or not', async () => {
    const { stdout, exitCode } = await withFigure((repository) => {
      repository.write(other);
      return run(repository, 'overdue');
    });
    expect(stdout).toContain('Nothing is owed and not there.');
    expect(exitCode).toBe(0);
  });

  it.each<{
    asOf: (repository: TestRepository) => Pick<TestRepository, 'dataFolder'>;
    exitCode: number;
    because: string;
  }>([
    { asOf: (repository) => repository, exitCode: 1, because: 'every arrival is known' },
    { asOf: (repository) => repository.clone('--depth', '1'), exitCode: 2, because: 'the clone is cut off' },
    { asOf: withoutRepository, exitCode: 2, because: 'there is no repository' },
  ])('--require-evidence ends with $exitCode: $because', async ({ asOf, exitCode }) => {
    const ran = await withFigure((repository) => run(asOf(repository), 'overdue', '--require-evidence'));
    expect(ran.exitCode).toBe(exitCode);
    if (exitCode === 2) {
      expect(ran.stdout).toBe('');
      expect(ran.stderr.trimEnd().split('\n').length).toBeGreaterThan(1);
    }
  });

  it('has the days late in status, and says what is not committed', async () => {
    const { stdout } = await withFigure((repository) => {
      repository.write(other);
      return run(repository, 'status', '--by', 'service');
    });
    expect(stdout).toMatch(/Housing +2 +0 +2 +0 +0 +0 +0 +0 +12 +2 of 2 \(100%\)/);
    expect(stdout).toContain('One return is not committed yet and counts as received today.');
  });

  it('tells in show who brought a figure, and what it was before', async () => {
    const { stdout } = await withFigure((repository) => {
      repository.write({ 'progress/2012-13/Q2/HSG-014.yaml': 'value: 79\n' });
      const commit = repository.commit({ on: '2012-10-15T09:00:00Z', author: 'B. Checker\u001b[2J', message: 'Q2' });
      return run(repository, 'show', 'HSG-014').then((ran) => ({
        ...ran,
        stdout: ran.stdout.replaceAll(commit.slice(0, 12), '<commit>'),
      }));
    });
    expect(stdout).toMatch(/Q2 2012\/13 +Came +12 October 2012 +A\. Reporter +[0-9a-f]{12}/);
    expect(stdout).toMatch(
      /Q2 2012\/13 +Corrected +15 October 2012 +B\. Checker\[2J +<commit> +78%\. No reason is given\./,
    );
    expect(stdout).not.toContain('\u001b');
  });
});
