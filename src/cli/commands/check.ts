import { type CommandDefinition, examples } from '../command.js';
import { oneOf, several } from '../option-values.js';
import type { CheckOptions } from '../run-check.js';

const severityNamed = oneOf('--fail-on', ['error', 'warning']);

/** Everything that makes data wrong or doubtful. It never writes into the data folder. */
export const check: CommandDefinition<CheckOptions> = {
  name: 'check',
  summary: 'find everything that makes the data wrong or doubtful; never writes',
  declare: (command) =>
    command
      .argument('[paths...]', 'tell only of these files and folders (all are read)')
      .option('--since <ref>', 'tell only what is new since this branch, tag or commit, and all of what changed')
      .option(
        '-f, --format <format>',
        'human, json, github, gitlab, sarif, junit, markdown: human is the default; may be given again',
        several(String),
      )
      .option('-o, --output <file>', 'a file for each format, in their order; "-" is standard output', several(String))
      .option('--fail-on <severity>', 'exit with 1 from this on: error or warning', severityNamed, 'error')
      .addHelpText(
        'after',
        examples(
          'pmf check',
          'pmf check progress/2014-15/Q2',
          'pmf check --since origin/main',
          'pmf check -f human -o - -f json -o findings.json',
        ),
      ),
  run: async (call) => {
    const { runCheck } = await import('../run-check.js');
    return runCheck(call);
  },
};
