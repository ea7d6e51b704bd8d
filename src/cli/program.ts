import { Command } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { show } from '../model/show.js';
import { sentence } from '../model/words.js';
import type { CommandDefinition, GlobalOptions } from './command.js';
import type { Host } from './host.js';
import { oneOf, refuseRepeated } from './option-values.js';
import { refuseAsAt, refuseExcess } from './wrong-use.js';

export const version: string = packageFile.version;

const helpWidth = 80;

/** The command line as commander reads it. `finished` is told the exit code of the command that ran. */
export function buildProgram(
  host: Host,
  commands: readonly CommandDefinition[],
  finished: (exitCode: number) => void,
): Command {
  const program = configure(new Command('pmf'), host)
    .description("A council's Performance Management Framework, run out of a folder of YAML files.")
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .option('-C, --dir <path>', 'the data folder (default: the nearest upward that has pmf.yaml)')
    .option('--today <day>', 'the reporting day, such as 2014-10-20 (also PMF_TODAY)')
    .option(
      '--as-at <ref|day>',
      'read the folder as a commit had it, or the main branch at the end of a day; that day is today',
    )
    .option('-q, --quiet', 'print results only, no notices')
    .option('-v, --verbose', 'say more of what is done')
    .option('--color <when>', 'colours: auto, always or never', oneOf('--color', ['auto', 'always', 'never']), 'auto')
    .option('--no-cache', 'read the history anew, and keep nothing of it')
    .showHelpAfterError('"pmf --help" lists the commands and what all of them take.')
    .addHelpText('after', '\n"pmf <command> --help" tells the options of a command.');
  for (const definition of commands) add(program, host, { definition, finished });
  return refuseRepeated(program);
}

function add(
  program: Command,
  host: Host,
  made: { definition: CommandDefinition; finished: (exitCode: number) => void },
): void {
  const { definition, finished } = made;
  const command = configure(new Command(definition.name), host)
    .summary(definition.summary)
    .showHelpAfterError(`"pmf ${definition.name} --help" tells what it takes.`)
    .description(`${sentence(definition.summary)}.`);
  refuseRepeated(definition.declare(command.helpOption('-h, --help', 'print this help'))).action(async () => {
    const options = command.optsWithGlobals<GlobalOptions>();
    refuseExcess(command);
    if (options.asAt !== undefined) refuseAsAt(definition.name);
    finished(await definition.run({ host, args: command.args, options }));
  });
  program.addCommand(command);
}

function configure(command: Command, host: Host): Command {
  return command
    .exitOverride()
    .allowExcessArguments()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: (text) => host.stderr.write(text),
      // an argument is told as it was typed, and an argument may hold anything
      outputError: (text, write) => write(`${text.trim().split('\n').map(show).join('\n')}\n`),
      getOutHelpWidth: () => helpWidth,
      getErrHelpWidth: () => helpWidth,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
}
