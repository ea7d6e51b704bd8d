import { describe, expect, it } from 'vitest';
import { shiftPeriod } from '../../src/model/period.js';
import type { ReportDocument } from '../../src/report/blocks.js';
import { linesOf } from '../report/words-of.js';
import { documentsIn, example, quarter, reportsOf, year } from './example-reports.js';

const { calendar } = example.framework;

/** The lines of the report whose title begins with the name of its body. */
function linesFor(documents: readonly ReportDocument[], body: string): readonly string[] {
  const document = documents.find(({ title }) => title.startsWith(body));
  return document ? linesOf(document.blocks) : [];
}

const now = documentsIn(reportsOf(quarter));
const before = documentsIn(reportsOf(shiftPeriod(calendar, quarter, -1)));

/** The counts in one column of a table, by row. */
function column(lines: readonly string[], caption: string, at: number): readonly string[] {
  const from = lines.lastIndexOf(caption);
  const rows = lines.slice(from + 2).map((line) => line.split(' | '));
  const end = rows.findIndex(([name]) => name === 'Total');
  return rows.slice(0, end + 1).map((cells) => `${cells[0]}: ${cells[at]}`);
}

describe('the counts beside those of a quarter', () => {
  it.each(['Indicators by rating', 'Activities by status'])(
    '%s are what the report of that quarter counts',
    (caption) => {
      const beside = column(linesFor(now, 'Cabinet'), caption, 3);
      const own = column(linesFor(before, 'Cabinet'), caption, 1);
      expect(beside.length).toBeGreaterThan(3);
      expect(beside.filter((row) => !row.endsWith(': 0'))).toEqual(own.filter((row) => !row.endsWith(': 0')));
    },
  );

  it('are of the plan of the year before at the first quarter, and say so', () => {
    expect(linesFor(before, 'Cabinet')).toContain(
      'Beside these counts stand those for Q4 2013/14, of the Annual Action Plan 2013/14, judged on 22 October 2014 from the records as they now are. What is told once a year is counted only in its last quarter.',
    );
  });

  it('are told of no year before anything was owed', () => {
    expect(linesFor(documentsIn(reportsOf(year)), 'Full Council')).toContain(
      'Nothing was owed before 1 April 2013, so no counts for 2012/13 stand beside these.',
    );
  });

  it('stand in no report that has no place for them', () => {
    expect(linesFor(now, "Members' Bulletin").join('\n')).not.toMatch(/Beside these counts/);
  });
});
