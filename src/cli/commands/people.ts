import { type CommandDefinition, examples } from '../command.js';
import { several } from '../option-values.js';
import type { OutputOptions } from '../outputs.js';

/** Who is responsible for what. */
export const people: CommandDefinition<OutputOptions> = {
  name: 'people',
  summary: 'tell who is responsible for what, which posts are vacant and who answers for them',
  declare: (command) =>
    command
      .argument('[post]', 'one post in detail, by its id or title')
      .option('-f, --format <format>', 'human (the default) or json; may be given again', several(String))
      .option('-o, --output <file>', 'a file for each format, in their order; "-" is standard output', several(String))
      .addHelpText('after', examples('pmf people', 'pmf people head-of-housing', 'pmf people -f json')),
  run: async (call) => (await import('../run-people.js')).runPeople(call),
};
