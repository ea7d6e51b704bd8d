import { settingsFile } from '../folder/find.js';
import { faultyPaths } from '../model/finding.js';
import { plural } from '../model/words.js';
import type { Checked } from '../pipeline.js';
import type { View } from '../views.js';
import type { Call } from './command.js';
import { jsonText } from './json-text.js';
import { openFolder } from './open-folder.js';
import { type OutputOptions, writeOutputs } from './outputs.js';
import { terminalText, widthOf } from './terminal/text.js';

/** The formats in which a question is answered. */
const viewFormats = [{ name: 'human' }, { name: 'json' }] as const;

/** Opens the data folder, answers, and tells what the answer leaves out; the exit code. */
export function answer(call: Call<OutputOptions>, viewOf: (checked: Checked) => View): number {
  const { checked } = openFolder(call);
  const faulty = faultyPaths(checked.findings);
  if (faulty.includes(settingsFile)) return tellNoSettings(call);
  writeView(viewOf(checked), call);
  tellLeftOut(call, faulty.length);
  return 0;
}

function writeView({ kind, data, blocks }: View, call: Call<OutputOptions>): void {
  writeOutputs({ call, formats: viewFormats, what: 'answers' }, (format, { isStdout, level }) => {
    if (format.name === 'json') return jsonText({ schemaVersion: 1, kind, ...data });
    const { stdout } = call.host;
    return terminalText(blocks, { level, width: widthOf(isStdout ? stdout : { ...stdout, isTerminal: false }) });
  });
}

/** Every answer rests on the settings. */
function tellNoSettings({ host }: Call<OutputOptions>): number {
  host.stderr.write(
    'There is no answer: pmf.yaml has an error, and every answer rests on it. "pmf check" tells what is wrong.\n',
  );
  return 1;
}

function tellLeftOut({ host, options }: Call<OutputOptions>, faulty: number): void {
  if (faulty === 0 || options.quiet) return;
  const verb = faulty === 1 ? 'is' : 'are';
  host.stderr.write(`${plural(faulty, 'file')} with an error ${verb} left out. "pmf check" tells what is wrong.\n`);
}
