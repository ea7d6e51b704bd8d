import { createHash } from 'node:crypto';
import { findingsFormats } from '../findings/index.js';
import type { FindingsFormat, Look, Results } from '../findings/results.js';
import { findingPages } from '../pipeline.js';
import type { Call } from './command.js';
import type { OpenFolder } from './open-folder.js';
import { type OutputOptions, writeOutputs } from './outputs.js';
import { wayFromTop } from './paths.js';
import { version } from './program.js';
import { roomInSummary, tellInSummary } from './step-summary.js';
import { wrapperFor } from './terminal/text.js';

interface Told {
  readonly call: Call<OutputOptions>;
  readonly folder: Pick<OpenFolder, 'root' | 'prefix'>;
}

/** The results in each format that was asked for, each to its own file; without a file to standard output. */
export function writeResults(results: Results, { call, folder }: Told): void {
  const formats: readonly FindingsFormat[] = Object.values(findingsFormats);
  const look: Look = {
    colourLevel: 0,
    folder: folder.prefix,
    inRepository: wayFromTop(folder.root) ?? folder.prefix,
    pages: findingPages,
    version,
    hash: (text) => createHash('sha256').update(text).digest('hex'),
  };
  const wrap = wrapperFor(call.host.stdout);
  writeOutputs({ call, formats, what: 'findings' }, (format, { level, isStdout }) =>
    format.write(results, { ...look, colourLevel: level, ...(isStdout && wrap && { wrap }) }),
  );
  if (call.options.format?.includes(findingsFormats.github.name)) writeSummary(results, look, call);
}

/** Annotations hold ten of each severity; the page of the step tells all. */
function writeSummary(results: Results, look: Look, { host }: Told['call']): void {
  const path = host.env.GITHUB_STEP_SUMMARY;
  if (path === undefined || path === '') return;
  const room = roomInSummary(path);
  const text = findingsFormats.markdown.write(results, { ...look, room });
  // GitHub drops a summary that is too long as a whole, what other steps told in it too
  if (Buffer.byteLength(text) <= room) tellInSummary(path, text);
}
