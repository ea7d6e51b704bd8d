import { join } from 'node:path';
import { periodAsked } from '../../src/cli/period-asked.js';
import { makeIndex, makeReports } from '../../src/pipeline.js';
import { formats } from '../../src/render/index.js';
import { documentOf, sampleDocument } from '../builders/document.js';
import { openExample } from '../examples/open-example.js';

interface Page {
  readonly shows: string;
  readonly html: string;
}

/** The reports of the example council's second quarter, with the page that leads to them. */
function examplePages(): readonly Page[] {
  const checked = openExample(join(import.meta.dirname, '..', '..', 'examples', 'northmoor'));
  const { framework, today } = checked;
  const period = periodAsked({ quarter: 'Q2' }, framework.calendar, today);
  const request = { period, draft: false, version: 'test' };
  const made = makeReports(checked, [...framework.records.body.values()], request);
  const index = makeIndex(checked, made, { ...request, extensions: ['html'] });
  const reports = made.flatMap((report) => ('document' in report ? [report.document] : []));
  return [...reports, index].map((document) => ({ shows: document.title, html: formats.html.render(document) }));
}

/** The pages that are looked at in a browser, as finished HTML by what they show. */
export const pages: readonly Page[] = [
  { shows: 'every kind of block', html: formats.html.render(sampleDocument()) },
  { shows: 'a draft', html: formats.html.render(sampleDocument({ watermark: 'Draft' })) },
  { shows: 'a report of nothing', html: formats.html.render(documentOf([])) },
  ...examplePages(),
];
