import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyInto, inRepository } from '../builders/repository.js';

const root = join(import.meta.dirname, '..', '..');

it('another program can check a folder and make a report with the built package alone', async () => {
  const built = join(root, 'dist', 'index.js');
  const pmf: typeof import('../../src/index.js') = await import(built);
  const source = pmf.folderSource(join(root, 'examples', 'northmoor'), pmf.dataFolders);
  const day = pmf.parseDay('2014-10-22');
  if (day === undefined) throw new Error('a day of the calendar');
  const checked = pmf.checkFolder(source, () => day);
  expect(checked.findings).toEqual([]);
  const { calendar, records } = checked.framework;
  const period = pmf.parsePeriod(calendar, 'quarterly', '2014-15-Q2');
  if (period === undefined) throw new Error('a quarter of the calendar');
  const reports = pmf.makeReports(checked, [...records.body.values()], { period, draft: false, version: '0' });
  const made = reports.find(({ id }) => id === 'cabinet');
  if (made === undefined || 'refused' in made) throw new Error('the report was refused');
  expect(pmf.formats.md.render(made.document)).toContain('# Cabinet: performance report, Q2 2014/15');
});

it('and read the history, and tell what a commit changed', async () => {
  const pmf: typeof import('../../src/index.js') = await import(join(root, 'dist', 'index.js'));
  const day = pmf.parseDay('2014-10-22');
  if (day === undefined) throw new Error('a day of the calendar');
  const figure = 'progress/2014-15/Q2/HSG-004.yaml';
  await inRepository((repository) => {
    copyInto(repository, join(root, 'examples', 'northmoor'));
    repository.write({ 'pmf.yaml': 'schema_version: 1\ncouncil: Northmoor District Council\nowed_from: 2014-07-01\n' });
    repository.write({ [figure]: null });
    const first = repository.commit('2014-10-06T10:00:00Z');
    repository.write({ [figure]: 'value: 12\n' });
    repository.commit('2014-10-20T10:00:00Z');
    const opened = pmf.openRepository({ root: repository.dataFolder, env: process.env, kept: undefined });
    if (pmf.isUnknown(opened)) throw new Error(opened.why);
    const now = pmf.checkFolder(pmf.folderSource(repository.dataFolder, pmf.dataFolders), () => day, opened.history);
    if (pmf.isUnknown(now.evidence.history)) throw new Error(now.evidence.history.why);
    expect(now.evidence.history.entries.get(figure)?.submitted).toMatchObject({ on: '2014-10-20', how: 'committed' });
    const then = pmf.checkFolder(
      opened.sourceAt(first, pmf.dataFolders),
      () => day,
      (asked) => opened.history({ ...asked, head: first }),
    );
    const before = { checked: then, commit: first, committedOn: day };
    const after = { checked: now, commit: undefined, committedOn: undefined };
    expect(JSON.stringify(pmf.differencesView(before, after, { isPublic: false }).data)).toContain('HSG-004');
  });
});
