import { type CommandDefinition, examples } from '../command.js';
import { several } from '../option-values.js';
import type { OutputOptions } from '../outputs.js';

const machines = `
json of a record: {schemaVersion, kind: "explanation", council, today, clock, record: {kind, id, code, title, path,
audience}, period, note, judgements}. A judgement is {name, title, verdict, state, tone, sentences, basis, rule}: "name"
says what is judged (due, rating, trend, escalation, ...), "verdict" how in words and "state" the same as a name that
stays, "basis" what went into it, as {term, said}. Of a code: {schemaVersion, kind: "finding-code", code, severity, why,
remedy}. What there is not is left out.
`;

/** How a judgement came about, or the page behind a finding's code. */
export const explain: CommandDefinition<OutputOptions> = {
  name: 'explain',
  summary: 'tell how the judgements of a record came about, or what a finding code means and what to do',
  declare: (command) =>
    command
      .argument(
        '[id]',
        'a record, priority or objective, by its id, code or title; or a finding code; without it all codes',
      )
      .argument('[period]', 'of this period: Q2, 2014-15-Q2, 2014-09 or 2014-15 (default: its latest that has ended)')
      .option('-f, --format <format>', 'human (the default) or json; may be given again', several(String))
      .option('-o, --output <file>', 'a file for each format, in their order; "-" is standard output', several(String))
      .addHelpText(
        'after',
        machines +
          examples('pmf explain HSG-014', 'pmf explain HSG-014 Q1', 'pmf explain', 'pmf explain unknown-owner'),
      ),
  run: async (call) => (await import('../run-explain.js')).runExplain(call),
};
