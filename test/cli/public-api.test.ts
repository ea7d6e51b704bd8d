import { join } from 'node:path';
import { expect, it } from 'vitest';

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
