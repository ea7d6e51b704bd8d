import { type CommandDefinition, examples } from '../command.js';
import type { InitOptions } from '../init-answers.js';

/** A new data folder, with an example of each kind of record. */
export const init: CommandDefinition<InitOptions> = {
  name: 'init',
  summary: 'start a new data folder, with an example of each kind of record',
  declare: (command) =>
    command
      .argument('[dir]', 'the new folder (default: this one)')
      .option('--council <name>', 'the name of the council, as it stands on reports')
      .option('--year-start <month>', 'the month in which the financial year starts: 4 or April (the default)')
      .option('--timezone <zone>', 'the time zone in which a day ends: Europe/London (the default)')
      .option('--ci <host>', 'also write what runs pmf on github or gitlab; in a data folder that is there, only that')
      .option('--pages', 'with --ci: also publish the public reports of final papers')
      .option('--yes', 'ask nothing: what no flag answers is left at its default')
      .addHelpText(
        'after',
        examples(
          'pmf init',
          'pmf init council --council "Northmoor District Council" --year-start April',
          'pmf init --ci github',
        ),
      ),
  run: async (call) => (await import('../run-init.js')).runInit(call),
};
