import { describe, expect, it } from 'vitest';
import { shiftPeriod } from '../../src/model/period.js';
import type { Block, Inlines, Table } from '../../src/report/blocks.js';
import { plainText } from '../../src/report/markdown-blocks.js';
import { documentsIn, example, month, quarter, reportsOf, year } from './example-reports.js';

const { calendar } = example.framework;
const periods = [quarter, shiftPeriod(calendar, quarter, -1), month, year];
const documents = periods.flatMap((period) => documentsIn(reportsOf(period)));
const tables = documents.flatMap(({ title, blocks }) => blocks.flatMap(tableOf).map((table) => ({ title, table })));

function tableOf(block: Block): readonly Table[] {
  if (block.type === 'table') return [block];
  return block.type === 'chart' ? [block.table] : [];
}

function isCount(cell: Inlines): boolean {
  return /^\d+$/.test(plainText(cell));
}

describe('in every report of the example', () => {
  it('the counts of each column add to its total', () => {
    const columns = tables.flatMap(({ title, table }) =>
      (table.total ?? []).flatMap((total, at) => {
        const cells = table.rows.map((row) => row[at] ?? []);
        if (!isCount(total) || !cells.every(isCount)) return [];
        const sum = cells.reduce((so, cell) => so + Number(plainText(cell)), 0);
        return [{ column: `${title}: ${table.caption}: ${at}`, sum, total: Number(plainText(total)) }];
      }),
    );
    expect(columns.length).toBeGreaterThan(50);
    expect(columns.filter(({ sum, total }) => sum !== total)).toEqual([]);
  });

  it('the counts of each line of indicators taken together add to what is rated, and to the whole', () => {
    const lines = tables
      .filter(({ table }) => table.columns[1]?.title === 'Rated')
      .flatMap(({ title, table }) => table.rows.map((row) => ({ title, cells: row.map(plainText) })));
    const wrong = lines.filter(({ cells: [, coverage = '', ...counts] }) => {
      const [, rated, total] = /^(\d+) of (\d+)/.exec(coverage) ?? [];
      const [green = 0, amber = 0, red = 0, unrated = 0] = counts.slice(0, 4).map(Number);
      const directions = [...(counts[4] ?? '').matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0);
      const ratedThere = green + amber + red;
      return ratedThere !== Number(rated) || ratedThere + unrated !== Number(total) || directions !== Number(total);
    });
    expect(lines.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});
