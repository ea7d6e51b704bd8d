import { settingsFile } from '../folder/find.js';
import { faultyPaths } from '../model/finding.js';
import { jsonText } from '../model/json-text.js';
import type { Checked } from '../pipeline.js';
import type { View } from '../views.js';
import { checkTells } from './check-command.js';
import type { Call } from './command.js';
import { openFolder } from './open-folder.js';
import { type OutputOptions, writeOutputs } from './outputs.js';
import { tellFaulty } from './tell-faulty.js';
import { tellHistory } from './tell-history.js';
import { terminalText, widthOf } from './terminal/text.js';

/** The formats in which a question is answered; not every answer is one for an issue or a comment. */
const viewFormats = [{ name: 'human' }, { name: 'json' }] as const;
const comment = { name: 'markdown' } as const;

/** Opens the data folder, answers, and tells what it rests on; the exit code is 1 where the answer is that something is wrong. */
export function answer(call: Call<OutputOptions>, viewOf: (checked: Checked) => View): number {
  const { checked } = openFolder(call);
  if (faultyPaths(checked.findings).includes(settingsFile)) return tellNoSettings(call);
  const view = viewOf(checked);
  writeView(view, call);
  tellHistory(call, checked, view.kind);
  tellFaulty(call, checked);
  return view.isWrong ? 1 : 0;
}

export function writeView(view: View, call: Call<OutputOptions>): void {
  const { kind, data, blocks, commentText } = view;
  const formats = [...viewFormats, ...(commentText ? [comment] : [])];
  writeOutputs({ call, formats, what: 'answers' }, (format, { isStdout, level }) => {
    if (format.name === 'json') return jsonText({ schemaVersion: 1, kind, ...data });
    if (format.name === 'markdown') return commentText?.() ?? '';
    const { stdout } = call.host;
    return terminalText(blocks, { level, width: widthOf(isStdout ? stdout : { ...stdout, isTerminal: false }) });
  });
}

/** Every answer rests on the settings. */
function tellNoSettings({ host, options }: Call<OutputOptions>): number {
  host.stderr.write(
    `There is no answer: pmf.yaml has an error, and every answer rests on it. ${checkTells(options)}\n`,
  );
  return 1;
}
