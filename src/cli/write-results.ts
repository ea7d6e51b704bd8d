import { resolve } from 'node:path';
import { findingsFormats } from '../findings/index.js';
import type { FindingsFormat, Results } from '../findings/results.js';
import { writeWhole } from '../folder/write.js';
import { quote } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { colourLevel } from './colour.js';
import type { Call } from './command.js';

interface Outputs {
  readonly format?: readonly string[];
  readonly output?: readonly string[];
}

/** The results in each format that was asked for, each to its own file; without a file to standard output. */
export function writeResults(results: Results, to: { readonly call: Call<Outputs>; readonly prefix: string }): void {
  const { host, options } = to.call;
  const { output = [] } = options;
  const asked = (options.format ?? ['human']).map(formatNamed);
  const places = asked.map((_, index) => output[index] ?? '-');
  if (places.filter((place) => place === '-').length > 1) {
    throw new UsageError(
      'Only one format can go to standard output.',
      'Give each other format a file: -f human -o - -f json -o findings.json.',
    );
  }
  if (output.length > asked.length)
    throw new UsageError('There are more files (-o) than formats (-f).', 'Give each format one file.');
  for (const [index, format] of asked.entries()) {
    const place = places[index] ?? '-';
    const level = place === '-' ? colourLevel(options.color, host.env, host.stdout) : 0;
    const text = format.write(results, { colourLevel: level, folder: to.prefix });
    if (place === '-') host.stdout.write(text);
    else writeWhole(resolve(host.workingFolder, place), text);
  }
}

function formatNamed(name: string): FindingsFormat {
  const formats: readonly FindingsFormat[] = Object.values(findingsFormats);
  const format = formats.find((each) => each.name === name);
  if (format) return format;
  const known = formats.map((each) => each.name);
  throw new UsageError(`There is no format ${quote(name)} for findings.`, `The formats are: ${known.join(', ')}.`);
}
