import { resolve } from 'node:path';
import { writeWhole } from '../folder/write.js';
import { withoutCommands } from '../model/log-lines.js';
import { quote } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { type ColourLevel, colourLevel } from './colour.js';
import type { Call } from './command.js';

/** The formats that are asked for (human where none is), each with the file it goes to. */
export interface OutputOptions {
  readonly format?: readonly string[];
  readonly output?: readonly string[];
}

interface NamedFormat {
  readonly name: string;
}

/** Where the text of a format goes. */
interface Place {
  readonly isStdout: boolean;
  /** No colours in files. */
  readonly level: ColourLevel;
}

interface Written<Format> {
  readonly call: Call<OutputOptions>;
  readonly formats: readonly Format[];
  /** What the formats are for: `findings`. */
  readonly what: string;
}

/** Writes a result in each format that was asked for, each to its own file; without a file to standard output. */
export function writeOutputs<Format extends NamedFormat>(
  { call, formats, what }: Written<Format>,
  textIn: (format: Format, place: Place) => string,
): void {
  const { host, options } = call;
  const asked = (options.format ?? ['human']).map((name) => formatNamed(name, formats, what));
  const places = placesOf(asked.length, options.output ?? [], what);
  refuseTwins(places, host.workingFolder);
  const texts = asked.map((format, index) => {
    const isStdout = places[index] === '-';
    const level = isStdout ? colourLevel(options.color, host.env, host.stdout) : 0;
    return textIn(format, { isStdout, level });
  });
  for (const [index, text] of texts.entries()) {
    const place = places[index] ?? '-';
    if (place === '-') host.stdout.write(isForLog(asked[index]?.name, host.env) ? withoutCommands(text) : text);
    else writeWhole(resolve(host.workingFolder, place), text);
  }
}

/** A runner obeys what a log says: words for people may quote a file, so no line of them may be a command. */
function isForLog(format: string | undefined, env: Call<object>['host']['env']): boolean {
  return env.GITHUB_ACTIONS === 'true' && (format === 'human' || format === 'markdown');
}

function placesOf(asked: number, output: readonly string[], what: string): readonly string[] {
  const places = Array.from({ length: asked }, (_, index) => output[index] ?? '-');
  if (places.filter((place) => place === '-').length > 1) {
    throw new UsageError(
      'Only one format can go to standard output.',
      `Give each other format a file: -f human -o - -f json -o ${what}.json.`,
    );
  }
  if (output.length > asked)
    throw new UsageError('There are more files (-o) than formats (-f).', 'Give each format one file.');
  return places;
}

/** The later of the two would be written over the first. */
function refuseTwins(places: readonly string[], workingFolder: string): void {
  const files = places.map((place) => (place === '-' ? place : resolve(workingFolder, place)));
  const twin = places.find((_, at) => files.indexOf(files[at] ?? '') !== at);
  if (twin === undefined) return;
  throw new UsageError(`Two formats name one file, ${quote(twin)}.`, 'Give each format a file of its own.');
}

function formatNamed<Format extends NamedFormat>(name: string, formats: readonly Format[], what: string): Format {
  const format = formats.find((each) => each.name === name);
  if (format) return format;
  const known = formats.map((each) => each.name);
  throw new UsageError(`There is no format ${quote(name)} for ${what}.`, `The formats are: ${known.join(', ')}.`);
}
