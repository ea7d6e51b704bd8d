import { join, resolve } from 'node:path';
import { standsAt } from '../folder/stands.js';
import { writeWhole } from '../folder/write.js';
import { quote, show } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { listInWords } from '../model/words.js';
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

/** A report that is refused may stand there from an earlier time, when its records were sound: nobody should read it as today's. */
export function tellOldReports(host: Host, out: string, { made, formats }: Making): void {
  for (const report of made) {
    if (!('refused' in report)) continue;
    const names = formats
      .map(({ extension }) => join(out, `${report.id}.${extension}`))
      .filter((name) => standsAt(resolve(host.workingFolder, name)));
    if (names.length === 0) continue;
    const verb = names.length === 1 ? 'is' : 'are';
    host.stderr.write(`${listInWords(names.map(show))} ${verb} of an earlier time and left as before.\n`);
  }
}

/** The page that leads to all reports of a period is made with all of them: where some are made alone, one that stands there is as old as it was. */
export function tellOldIndex(host: Host, out: string, { made, formats, index }: Making): void {
  if (index !== undefined || made.every((report) => 'refused' in report)) return;
  const names = formats
    .map(({ extension }) => join(out, `index.${extension}`))
    .filter((name) => standsAt(resolve(host.workingFolder, name)));
  if (names.length === 0) return;
  const [was, it] = names.length === 1 ? ['was', 'it'] : ['were', 'them'];
  const all = 'make all reports of the period';
  host.stderr.write(`${listInWords(names.map(show))} ${was} not made anew: ${all} to bring ${it} up to date.\n`);
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
