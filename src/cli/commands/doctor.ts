import { type CommandDefinition, examples } from '../command.js';
import { several } from '../option-values.js';
import type { OutputOptions } from '../outputs.js';

const machines = `
It ends with 1 where something is wrong, else with 0.

json: {schemaVersion, kind: "doctor", checks}. Each of checks: {id, state, sentence, remedy}; "state" is fine,
worth-a-look or wrong, and what is fine has no remedy.
`;

/** What is wrong with this machine, with this clone of the data folder, or with what its history can show. */
export const doctor: CommandDefinition<OutputOptions> = {
  name: 'doctor',
  summary: 'tell what is wrong with this machine or clone, with remedies',
  declare: (command) =>
    command
      .option('-f, --format <format>', 'human (the default) or json; may be given again', several(String))
      .option('-o, --output <file>', 'a file for each format, in their order; "-" is standard output', several(String))
      .addHelpText('after', machines + examples('pmf doctor', 'pmf doctor -C council -f json')),
  run: async (call) => (await import('../run-doctor.js')).runDoctor(call),
};
