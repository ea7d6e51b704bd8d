import { type CommandDefinition, examples } from '../command.js';
import { several } from '../option-values.js';
import type { PeriodOptions } from '../period-asked.js';

export interface ReportOptions extends PeriodOptions {
  readonly review?: string;
  readonly body?: readonly string[];
  readonly service?: readonly string[];
  readonly format?: readonly string[];
  readonly out?: string;
  readonly stdout?: boolean;
  readonly draft?: boolean;
  readonly public?: boolean;
  readonly final?: boolean;
}

/** The report of every body of the period's frequency, and an index page that leads to them. */
export const report: CommandDefinition<ReportOptions> = {
  name: 'report',
  summary: "make every body's report of a period, and an index page",
  declare: (command) =>
    command
      .option('--quarter <quarter>', 'Q2 (the latest that has begun) or 2014-15-Q2')
      .option('--month <month>', '2014-09, or September for the latest')
      .option('--year <year>', '2014-15')
      .option('--review <id>', "a Panel session's pack, of the periods ended before it")
      .option('--body <id>', 'only this body, whatever its frequency; may be given again', several(String))
      .option(
        '--service <id>',
        'only of this service, of bodies with a report for each; may be given again',
        several(String),
      )
      .option('--format <formats>', 'md or html (default: both, md,html)', formatsIn)
      .option(
        '--out <folder>',
        'where to write (default: reports/<period> or reports/review-<id>; with --as-at its day or commit after it)',
      )
      .option('--stdout', 'print one report instead of writing files')
      .option('--draft', 'mark every page as a draft')
      .option('--public', 'only of bodies whose reports are for the public')
      .option('--final', 'only where the paper is final; without a period, of every period that has one')
      .addHelpText(
        'after',
        examples(
          'pmf report --quarter Q2',
          'pmf report --month September --service housing',
          'pmf report --review housing-2013-11',
          'pmf report --quarter 2014-15-Q2 --body cabinet --format md --stdout',
          'pmf report --public --final --format html --out site',
        ),
      ),
  run: async (call) => (await import('../run-report.js')).runReport(call),
};

function formatsIn(text: string): readonly string[] {
  return text.split(',').map((name) => name.trim());
}
