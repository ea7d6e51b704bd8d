import { show } from '../model/show.js';
import { listInWords } from '../model/words.js';
import type { ReportDocument } from './blocks.js';
import type { IndexedReport } from './period-index.js';

/** One body's report, or why it was not made. */
export type MadeReport = { readonly id: string; readonly name: string } & (
  | { readonly document: ReportDocument; readonly completeness: string }
  | { readonly refused: string; readonly paths: readonly string[] }
);

const mostNamed = 5;

/** A report that is not made because of these files: `It would show what has an error: a.yaml and b.yaml.` */
export function refusal(id: string, name: string, paths: readonly string[]): MadeReport {
  const more = paths.length - mostNamed;
  const named = [...paths.slice(0, mostNamed).map(show), ...(more > 0 ? [`${more} more`] : [])];
  return {
    id,
    name,
    paths,
    refused: `It would show what has an error: ${listInWords(named)}.`,
  };
}

/** How the index of the period leads to a report that stands in files of these extensions, or says why there is none. */
export function indexed(report: MadeReport, extensions: readonly string[]): IndexedReport {
  if ('refused' in report) return { body: report.name, refused: report.refused };
  const files = extensions.map((format) => ({ format, href: `${report.id}.${format}` }));
  return { body: report.name, title: report.document.title, files, completeness: report.completeness };
}

/** The files with an error that kept no report from being made: they are left out of all of them, which nobody else would say. */
export function leftOutOf(made: readonly MadeReport[], faulty: readonly string[]): readonly string[] {
  const told = new Set(made.flatMap((report) => ('refused' in report ? report.paths : [])));
  return faulty.filter((path) => !told.has(path));
}
