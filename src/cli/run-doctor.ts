import { Chalk } from 'chalk';
import { findDataFolder } from '../folder/find.js';
import { jsonText } from '../model/json-text.js';
import { show } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { plural } from '../model/words.js';
import type { Call } from './command.js';
import {
  type DoctorCheck,
  type DoctorState,
  lineEndsCheck,
  machineChecks,
  schemasCheck,
  twinsCheck,
} from './doctor-checks.js';
import { folderFacts, machineFacts } from './doctor-facts.js';
import { historyChecks } from './doctor-history.js';
import { type OutputOptions, writeOutputs } from './outputs.js';
import { widthOf } from './terminal/text.js';
import { indented, wrap } from './terminal/wrap.js';

/** Exit code 1 where something is wrong; what is only worth a look is no fault. */
export function runDoctor(call: Call<OutputOptions>): number {
  const { host } = call;
  const root = dataFolderOf(call);
  const checks = [...machineChecks(machineFacts(host, root)), ...folderChecks(call, root)];
  writeOutputs({ call, formats: [{ name: 'human' }, { name: 'json' }], what: 'doctor' }, ({ name }, { level }) =>
    name === 'json' ? jsonText({ schemaVersion: 1, kind: 'doctor', checks }) : inWords(checks, { call, level }),
  );
  return checks.some(({ state }) => state === 'wrong') ? 1 : 0;
}

/** Outside a data folder there is still a machine to look at; one that was named must be there. */
function dataFolderOf({ host, options }: Call<object>): string | undefined {
  try {
    return findDataFolder(host.workingFolder, options.dir);
  } catch (error) {
    if (!(error instanceof UsageError) || options.dir !== undefined) throw error;
    if (!options.quiet) host.stderr.write(`${error.message} Only this machine was looked at.\n`);
    return undefined;
  }
}

function folderChecks({ host }: Call<object>, root: string | undefined): readonly DoctorCheck[] {
  if (root === undefined) return [];
  const { history, paths, attributes, autocrlf, schemas } = folderFacts(host, root);
  return [...historyChecks(history), lineEndsCheck(attributes, autocrlf), twinsCheck(paths), schemasCheck(schemas)];
}

const stateWords: Readonly<Record<DoctorState, string>> = {
  fine: 'fine',
  'worth-a-look': 'worth a look',
  wrong: 'wrong',
};

/** The longest of the words, and two blanks. */
const margin = 14;

function inWords(
  checks: readonly DoctorCheck[],
  { call, level }: { readonly call: Call<object>; readonly level: 0 | 1 | 2 | 3 },
): string {
  const paint = new Chalk({ level });
  const painted = { fine: paint.green, 'worth-a-look': paint.yellow, wrong: paint.red } as const;
  const width = widthOf(call.host.stdout) - margin;
  const lines = checks.flatMap(({ state, sentence, remedy }) => {
    const told = [sentence, ...(remedy === undefined ? [] : [remedy])].flatMap((each) => wrap(show(each), width));
    const [first, blank] = [stateWords[state].padEnd(margin), ' '.repeat(margin)];
    return indented(told, painted[state](first), blank);
  });
  return `${lines.join('\n')}\n\n${summary(checks)}\n`;
}

function summary(checks: readonly DoctorCheck[]): string {
  const count = (state: DoctorState) => checks.filter((check) => check.state === state).length;
  const [wrong, doubtful] = [count('wrong'), count('worth-a-look')];
  if (wrong + doubtful === 0) return `${plural(checks.length, 'thing')} looked at: all is fine.`;
  return `${plural(checks.length, 'thing')} looked at: ${wrong} wrong, ${doubtful} worth a look.`;
}
