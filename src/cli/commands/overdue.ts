import { type CommandDefinition, examples } from '../command.js';
import { daysIn, several } from '../option-values.js';
import type { OutputOptions } from '../outputs.js';
import type { PeriodOptions } from '../period-asked.js';

export interface OverdueOptions extends PeriodOptions, OutputOptions {
  readonly owner?: string;
  readonly service?: string;
  readonly grace?: number;
  readonly within?: number;
  readonly requireEvidence?: boolean;
}

const machines = `
It ends with 1 where something is owed and not there, else with 0.

json: {schemaVersion, kind: "overdue", council, today, clock, history, period, service, post, graceDays, withinDays,
owed, arrivalUnknown, services, arrivals}. "history" is {commit, uncommitted}, or {unknown, why}. Each of services,
those that owe nothing among them: {key, id, name, head, owed, arrivalUnknown, overdue, withoutFigure, withinGrace, late,
dueNext, passedOver}; "key" is what --service takes, "none" for what is across services, which has no id; "owed" counts
overdue and withoutFigure. Each return: {kind, id, code, title, audience, period, state, dueOn, firstDue, daysLate,
receivedOn, how, reason, post, exceptions, escalation}. "arrivals" is {uncommitted, notLanded, squashed, arrivalUnknown},
the last a list of {why, remedy, count}. What there is not is left out.

markdown: an issue of at most 65,536 characters. Its first line is <!-- pmf-overdue:KEY -->, KEY being the key of the
service, or "all".
`;

/** What is owed and not there, and who owes it: for people, and for the schedule of a CI. */
export const overdue: CommandDefinition<OverdueOptions> = {
  name: 'overdue',
  summary: 'list what is owed and not there, and who owes it',
  declare: (command) =>
    command
      .option('--quarter <quarter>', 'only Q2 (the latest that has begun) or 2014-15-Q2; by default all that is owed')
      .option('--month <month>', 'only 2014-09, or September for the latest')
      .option('--year <year>', 'only 2014-15')
      .option('--owner <post>', 'only what one post owes, or answers for while another is vacant')
      .option('--service <id>', 'only of one service; "none" is what is across services')
      .option('--grace <days>', 'late by so many days at most is listed apart and not counted', daysIn('--grace'))
      .option('--within <days>', 'also what falls due in so many days, not counted', daysIn('--within'))
      .option('--require-evidence', 'end with 2 where history cannot tell when all came')
      .option('-f, --format <format>', 'human (the default), json or markdown; may be given again', several(String))
      .option('-o, --output <file>', 'a file for each format, in their order; "-" is standard output', several(String))
      .addHelpText(
        'after',
        machines +
          examples(
            'pmf overdue',
            'pmf overdue --service housing --within 14',
            'pmf overdue --quarter Q2 --grace 3 --require-evidence',
            'pmf overdue -f json -o overdue.json -f human',
          ),
      ),
  run: async (call) => (await import('../run-overdue.js')).runOverdue(call),
};
