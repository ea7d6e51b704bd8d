import { CommanderError } from 'commander';
import { UsageError } from '../model/usage-error.js';
import { commands } from './commands/index.js';
import { bugInWords, type Host, thisMachine } from './host.js';
import { buildProgram } from './program.js';
import { noCommand } from './wrong-use.js';

const wrongUse = 2;
const bug = 70;

/** Runs one command line and gives its exit code, as the README lists them. Never throws. */
export async function main(host: Host = thisMachine()): Promise<number> {
  let exitCode = 0;
  try {
    const program = buildProgram(host, commands, (code) => {
      exitCode = code;
    });
    await program.parseAsync(host.args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return tell(error, host);
  }
}

function tell(error: unknown, host: Host): number {
  // commander has said its piece already; help and version are not errors
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    if (error.code === 'commander.help') host.stderr.write(noCommand(host.args, commands));
    return wrongUse;
  }
  if (error instanceof UsageError) {
    const remedy = error.remedy === undefined ? '' : `\n${error.remedy}`;
    host.stderr.write(`pmf: ${error.message}${remedy}\n`);
    return wrongUse;
  }
  host.stderr.write(bugInWords(error, host.env));
  return bug;
}
