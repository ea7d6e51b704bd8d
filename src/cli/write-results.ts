import { findingsFormats } from '../findings/index.js';
import type { FindingsFormat, Results } from '../findings/results.js';
import type { Call } from './command.js';
import { type OutputOptions, writeOutputs } from './outputs.js';

/** The results in each format that was asked for, each to its own file; without a file to standard output. */
export function writeResults(
  results: Results,
  to: { readonly call: Call<OutputOptions>; readonly prefix: string },
): void {
  const formats: readonly FindingsFormat[] = Object.values(findingsFormats);
  writeOutputs({ call: to.call, formats, what: 'findings' }, (format, { level }) =>
    format.write(results, { colourLevel: level, folder: to.prefix }),
  );
}
