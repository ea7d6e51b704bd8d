import { type CommandDefinition, examples } from '../command.js';
import { several } from '../option-values.js';
import type { OutputOptions } from '../outputs.js';

export interface ThreadOptions extends OutputOptions {
  readonly owner?: string;
  readonly year?: string;
}

/** The golden thread, up and down. */
export const thread: CommandDefinition<ThreadOptions> = {
  name: 'thread',
  summary: 'follow the golden thread from plans to priorities, objectives and what delivers them',
  declare: (command) =>
    command
      .argument('[id]', 'a plan, priority, objective or record: its way up and all below; its code or title will do')
      .option('--owner <post>', 'everything that one post answers for, ready for an appraisal')
      .option('--year <year>', 'the plans of this year (default: the year of the reporting day)')
      .option('-f, --format <format>', 'human (the default) or json; may be given again', several(String))
      .option('-o, --output <file>', 'a file for each format, in their order; "-" is standard output', several(String))
      .addHelpText('after', examples('pmf thread', 'pmf thread HSG-014', 'pmf thread --owner head-of-housing')),
  run: async (call) => (await import('../run-thread.js')).runThread(call),
};
