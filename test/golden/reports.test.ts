import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MadeReport } from '../../src/pipeline.js';
import { makeIndex } from '../../src/pipeline.js';
import { formats } from '../../src/render/index.js';
import type { ReportDocument } from '../../src/report/blocks.js';
import { example, month, packOf, quarter, reportsOf, year } from '../examples/example-reports.js';
import { golden } from './run-case.js';

const ofMonth = reportsOf(month);
const ofHousing = ofMonth.filter(({ service }) => service === undefined || service === 'Housing');
const made = [...reportsOf(quarter), ...ofHousing, ...reportsOf(year), ...packOf('housing-2013-11')];

function textOf(document: ReportDocument): string {
  return formats.md.render(document);
}

function matches(name: string, document: ReportDocument): void {
  const actual = textOf(document);
  expect(actual).toBe(golden(join(import.meta.dirname, 'reports', `${name}.md`), actual));
}

describe('the reports of the example, as Markdown', () => {
  it('are of every body', () => {
    const bodies = new Set(made.map(({ body }) => body));
    expect([...bodies].sort()).toEqual([...example.framework.records.body.values()].map(({ name }) => name).sort());
  });

  it.each(made)('$name', (report: MadeReport) => {
    if ('refused' in report) throw new Error(report.refused);
    matches(report.id, report.document);
  });

  it('the page that leads to those of a month', () => {
    const request = { period: month, draft: false, version: 'test', extensions: ['md'] };
    matches('index', makeIndex(example, ofMonth, request));
  });
});
