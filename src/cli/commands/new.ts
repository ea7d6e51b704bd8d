import { type CommandDefinition, examples } from '../command.js';
import { several } from '../option-values.js';
import type { PeriodOptions } from '../period-asked.js';

export interface NewOptions extends PeriodOptions {
  readonly set?: readonly string[];
  readonly dryRun?: boolean;
}

/** A record, an entry or next year's plans, each from what is known of it. */
export const newRecord: CommandDefinition<NewOptions> = {
  name: 'new',
  summary: "start a record from its schema, an entry of a subject, or next year's plans",
  declare: (command) =>
    command
      .argument('<kind>', 'a kind of record, such as indicator; or entry, or year')
      .argument('[id]', 'the id of the record; the subject of the entry; the year, such as 2015-16')
      .option(
        '--set <field=value>',
        'fill in a field, such as title="…"; may be given again, and adds to a list',
        several(String),
      )
      .option('--quarter <quarter>', 'for an entry: Q2 (the latest that has begun) or 2014-15-Q2')
      .option('--month <month>', 'for an entry: 2014-09, or September for the latest')
      .option('--year <year>', 'for an entry: 2014-15')
      .option('--dry-run', 'write nothing, and tell what would be written')
      .addHelpText(
        'after',
        examples(
          'pmf new indicator HSG-014 --set title="Homes let within 28 days" --set service=housing',
          'pmf new owner parks-officer --set title="Parks Officer" --set roles=lead-officer,data-provider',
          'pmf new entry HSG-014 --quarter Q2 --set value=93.1',
          'pmf new year 2015-16 --dry-run',
        ),
      ),
  run: async (call) => {
    if (call.args[0] === 'year') return (await import('../run-new-year.js')).runNewYear(call);
    return (await import('../run-new.js')).runNew(call);
  },
};
