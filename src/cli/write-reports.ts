import { join, resolve } from 'node:path';
import { writeWhole } from '../folder/write.js';
import { quote, show } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import type { MadeReport } from '../pipeline.js';
import type { Format } from '../render/format.js';
import type { ReportDocument } from '../report/blocks.js';
import type { Host } from './host.js';

/** Reports that are ready to be written, and the page that leads to them. */
export interface Making {
  readonly made: readonly MadeReport[];
  readonly formats: readonly Format[];
  readonly index: ReportDocument | undefined;
}

interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Writes them into a folder and prints where each stands. */
export function writeReports(host: Host, out: string, making: Making): void {
  const files = making.formats.flatMap((format) => filesIn(format, making));
  refuseTwins(files);
  for (const { name, text } of files) writeWhole(resolve(host.workingFolder, out, name), text);
  for (const { name } of files) host.stdout.write(`${show(join(out, name))}\n`);
}

/** The index and each report in one format, leading to one another. */
function filesIn(format: Format, { made, index }: Making): readonly NamedText[] {
  const indexName = `index.${format.extension}`;
  const reports = made.flatMap((report) => {
    if ('refused' in report) return [];
    const text = format.render({ ...report.document, index: index && indexName });
    return [{ name: `${report.id}.${format.extension}`, text }];
  });
  return index ? [{ name: indexName, text: format.render(index) }, ...reports] : reports;
}

/** A body `team` of the service `housing` and a body `team-housing` would write one file, and so would a body `index`. */
function refuseTwins(files: readonly NamedText[]): void {
  const names = files.map(({ name }) => name.toLowerCase());
  const twin = files.find(({ name }, at) => names.indexOf(name.toLowerCase()) !== at);
  if (twin === undefined) return;
  throw new UsageError(
    `Two pages of these reports would stand in one file, ${quote(twin.name)}.`,
    'Give one of the bodies another id, or make their reports apart with --body and --out.',
  );
}
