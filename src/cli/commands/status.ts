import type { StatusGrouping } from '../../views.js';
import { type CommandDefinition, examples } from '../command.js';
import { oneOf, several } from '../option-values.js';
import type { OutputOptions } from '../outputs.js';
import type { PeriodOptions } from '../period-asked.js';

export interface StatusOptions extends PeriodOptions, OutputOptions {
  readonly by?: readonly StatusGrouping[];
}

const groupings = ['service', 'body', 'plan', 'owner'] as const satisfies readonly StatusGrouping[];

const machines = `
json: {schemaVersion, kind: "status", council, today, clock, history, period, all, percent, mostDaysLate, passedOver,
arrivals, firstOwed, groups}. "history" is {commit, uncommitted}, or {unknown, why}. "all" counts what is expected, each
part of it, "received" and "owedByNow"; "arrivals" is {uncommitted, notLanded, squashed, arrivalUnknown}, the last a list
of {why, remedy, count}. Each of groups: {by, adds, rows}; each row: {id, name, standsInFor, counts, percent,
mostDaysLate}, without an id for what is across services or in no plan. What there is not is left out.
`;

/** What has come of what is owed, by service, body, plan and owner. */
export const status: CommandDefinition<StatusOptions> = {
  name: 'status',
  summary: 'tell how much of what is owed has come, by service, body, plan and owner',
  declare: (command) =>
    command
      .option(
        '--quarter <quarter>',
        'Q2 (the latest that has begun) or 2014-15-Q2; by default the latest that has ended',
      )
      .option('--month <month>', '2014-09, or September for the latest')
      .option('--year <year>', '2014-15')
      .option(
        '--by <what>',
        'only by service, body, plan or owner; may be given again',
        several(oneOf('--by', groupings)),
      )
      .option('-f, --format <format>', 'human (the default) or json; may be given again', several(String))
      .option('-o, --output <file>', 'a file for each format, in their order; "-" is standard output', several(String))
      .addHelpText(
        'after',
        machines + examples('pmf status', 'pmf status --quarter Q2 --by owner', 'pmf status -f json'),
      ),
  run: async (call) => (await import('../run-status.js')).runStatus(call),
};
