import { makeIndex } from '../../src/pipeline.js';
import { formats } from '../../src/render/index.js';
import { documentOf, sampleDocument } from '../builders/document.js';
import { documentsIn, example, month, packOf, quarter, reportsOf, year } from '../examples/example-reports.js';

interface Page {
  readonly shows: string;
  readonly html: string;
  /** It is looked at in every way that a reader may; the others, which hold more of the same, in the two that differ most. */
  readonly isThorough: boolean;
}

const thorough = /^(Cabinet|Service team briefing|Performance reports)\b/;

/** A report of each body of the example, of one service where there is one for each, and the page that leads to a month's. */
function examplePages(): readonly Page[] {
  const ofMonth = reportsOf(month, 'housing');
  const made = [...reportsOf(quarter), ...ofMonth, ...reportsOf(year), ...packOf('housing-2013-11')];
  const index = makeIndex(example, ofMonth, {
    period: month,
    draft: false,
    version: 'test',
    extensions: ['md', 'html'],
  });
  return [...documentsIn(made), index].map((document) => ({
    shows: document.title,
    html: formats.html.render(document),
    isThorough: thorough.test(document.title),
  }));
}

/** The pages that are looked at in a browser, as finished HTML by what they show. */
export const pages: readonly Page[] = [
  { shows: 'every kind of block', html: formats.html.render(sampleDocument()), isThorough: true },
  { shows: 'a draft', html: formats.html.render(sampleDocument({ watermark: 'Draft' })), isThorough: true },
  { shows: 'a report of nothing', html: formats.html.render(documentOf([])), isThorough: true },
  ...examplePages(),
];
