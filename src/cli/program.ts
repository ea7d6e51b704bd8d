import { Command } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { show } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { sentence } from '../model/words.js';
import type { CommandDefinition, GlobalOptions } from './command.js';
import type { Host } from './host.js';
import { oneOf } from './option-values.js';

export const version: string = packageFile.version;

const helpWidth = 80;

/** The commands that write records: a commit of the past is not written to. */
const writing: ReadonlySet<string> = new Set(['init', 'new']);

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
    .addHelpText('after', '\n"pmf <command> --help" tells the options of a command.');
  for (const definition of commands) add(program, host, { definition, finished });
  return program;
}

function add(
  program: Command,
  host: Host,
  made: { definition: CommandDefinition; finished: (exitCode: number) => void },
): void {
  const { definition, finished } = made;
  const command = configure(new Command(definition.name), host)
    .summary(definition.summary)
    .description(`${sentence(definition.summary)}.`);
  definition.declare(command.helpOption('-h, --help', 'print this help')).action(async () => {
    const options = command.optsWithGlobals<GlobalOptions>();
    if (options.asAt !== undefined) refuseWriting(definition);
    finished(await definition.run({ host, args: command.args, options }));
  });
  program.addCommand(command);
}

function refuseWriting({ name }: CommandDefinition): void {
  if (!writing.has(name)) return;
  throw new UsageError(
    `"pmf ${name}" writes into the folder as it stands now, and --as-at reads it as it stood.`,
    'Leave --as-at out. To set the day alone: --today 2014-10-20.',
  );
}

function configure(command: Command, host: Host): Command {
  return command
    .exitOverride()
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
