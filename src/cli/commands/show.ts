import { type CommandDefinition, examples } from '../command.js';
import { several } from '../option-values.js';
import type { OutputOptions } from '../outputs.js';

/** One record of any kind. */
export const show: CommandDefinition<OutputOptions> = {
  name: 'show',
  summary: 'show one record: its definition, its place in the golden thread and its history',
  declare: (command) =>
    command
      .argument('<id>', 'a record, priority or objective, by its id, code or title')
      .argument('[period]', 'tell the words of this period: Q2, 2014-15-Q2, 2014-09 or 2014-15 (default: the latest)')
      .option('-f, --format <format>', 'human (the default) or json; may be given again', several(String))
      .option('-o, --output <file>', 'a file for each format, in their order; "-" is standard output', several(String))
      .addHelpText('after', examples('pmf show HSG-014', 'pmf show HSG-014 2014-15-Q1', 'pmf show cabinet -f json')),
  run: async (call) => (await import('../run-show.js')).runShow(call),
};
