import { type CommandDefinition, examples } from '../command.js';
import { several } from '../option-values.js';
import type { OutputOptions } from '../outputs.js';

const machines = `
json: {schemaVersion, kind: "record", council, today, record: {kind, id, code, title, path, audience}, asked, definition,
thread, history}. "history" is what is known of its kind, which "of" names: of what is reported on {of, periods}, each
period {period, due, reportedOn, reportedBy, recorded} with what was entered and how it is judged; "recorded" is what
git tells: {submitted, landed, changes}. What there is not is left out.
`;

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
      .addHelpText(
        'after',
        machines + examples('pmf show HSG-014', 'pmf show HSG-014 2014-15-Q1', 'pmf show cabinet -f json'),
      ),
  run: async (call) => (await import('../run-show.js')).runShow(call),
};
