import { plural, sentence } from '../model/words.js';
import { type Block, heading, type Inlines, paragraph, type ReportDocument, type Table, text } from './blocks.js';
import { cleanLines } from './clean-text.js';
import { fillContents, settleHeadings } from './headings.js';

/** One report of the period, or why it was not made. */
export type IndexedReport = { readonly body: string; readonly service?: string } & (
  | {
      /** Where the report stands in each format, relative to the index. */
      readonly files: readonly { readonly format: string; readonly href: string }[];
      /** As a phrase: `18 of 20 returns received (90%)`. */
      readonly completeness: string;
    }
  | { readonly refused: string }
);

export interface PeriodIndex {
  readonly council: string;
  /** As people say it: `Q2 2012/13`. */
  readonly period: string;
  readonly reports: readonly IndexedReport[];
  readonly foot: string;
  /** Files with an error that are in no report. */
  readonly leftOut?: readonly string[];
}

type Made = Extract<IndexedReport, { files: unknown }>;
type Refused = Extract<IndexedReport, { refused: string }>;

/** The page that leads to all reports of a period, and says which is missing and why. */
export function composeIndex({ council, period, reports, foot, leftOut = [] }: PeriodIndex): ReportDocument {
  const title = `Performance reports, ${period}`;
  const made = reports.filter((report): report is Made => 'files' in report);
  const refused = reports.filter((report): report is Refused => 'refused' in report);
  const blocks = [
    heading(1, title),
    ...(reports.length === 0 ? [paragraph('Nothing is recorded: no body reports on this period.')] : []),
    ...madeTables(made),
    ...notMade(refused),
    ...(leftOut.length > 0 ? [paragraph(leftOutInWords(leftOut))] : []),
  ];
  return cleanLines({
    title,
    council,
    watermark: undefined,
    blocks: fillContents(settleHeadings(blocks)),
    foot,
    index: undefined,
  });
}

/** The bodies that have one report in one table, and one for each body that has a report for each service. */
function madeTables(made: readonly Made[]): readonly Block[] {
  const whole = made.filter(({ service }) => service === undefined);
  const divided = [...new Set(made.filter(({ service }) => service !== undefined).map(({ body }) => body))];
  return [
    ...(whole.length > 0 ? [madeTable('Reports of the period', 'Body', whole)] : []),
    ...divided.flatMap((body) => {
      const reports = made.filter((report) => report.service !== undefined && report.body === body);
      return [heading(2, body), madeTable(`${body}: a report for each service`, 'Service', reports)];
    }),
  ];
}

/** A column for each format: links that stand one below the other in a cell would be too close to be tapped. */
function madeTable(caption: string, whose: string, made: readonly Made[]): Table {
  const formats = [...new Set(made.flatMap(({ files }) => files.map(({ format }) => format)))];
  return {
    type: 'table',
    caption,
    columns: [
      { title: whose, align: 'start', header: true },
      ...formats.map((format) => ({ title: nameOf(format), align: 'start' as const })),
      { title: 'Completeness', align: 'start' },
    ],
    rows: made.map((report) => [
      text(report.service ?? report.body),
      ...formats.map((format) => linkTo(report, format)),
      text(report.completeness),
    ]),
  };
}

/** It says on its own where it leads: a reader may hear the links of a page alone. */
function linkTo({ body, service, files }: Made, format: string): Inlines {
  const file = files.find((each) => each.format === format);
  if (!file) return [];
  return [{ type: 'link', href: file.href, content: text(`${service ?? body} (${nameOf(format)})`) }];
}

/** As readers call a format; others by their ending. */
function nameOf(format: string): string {
  return format === 'md' ? 'Markdown' : format.toUpperCase();
}

function notMade(refused: readonly Refused[]): readonly Block[] {
  if (refused.length === 0) return [];
  const items = refused.map(({ body, service, refused: reason }) => {
    const whose = service === undefined ? body : `${body}, ${service}`;
    return [paragraph([{ type: 'strong', content: text(whose) }, ...text(`: ${reason}`)])];
  });
  return [heading(2, 'Reports that were not made'), { type: 'list', ordered: false, items }];
}

function leftOutInWords(paths: readonly string[]): string {
  return `${sentence(plural(paths.length, 'file'))} with an error ${paths.length === 1 ? 'is' : 'are'} in no report: "pmf check" tells what is wrong.`;
}
