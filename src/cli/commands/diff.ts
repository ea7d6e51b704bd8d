import { type CommandDefinition, examples } from '../command.js';
import { several } from '../option-values.js';
import type { OutputOptions } from '../outputs.js';

export interface DiffOptions extends OutputOptions {
  readonly public?: boolean;
}

const machines = `
json: {schemaVersion, kind: "diff", council, today, from, to, history, entries: {values, words}, ratings,
dues: {newlyOverdue, settled, deadlines}, targets, records: {added, removed, changed, settings, templates},
findings: {brought, mended}, leftOut}. "from" and "to" are {commit, committedOn}, empty for the files; "history" is
{commit, uncommitted} of the later side, or {unknown, why}. Each of values: {of, subjectKind, measure, period, path,
change, from, to, reason, shownTo, arrived}. Each of settled: {of, period, owner, dueOn, now, daysLate, receivedOn, how}.
"of" says whose it is: {kind, id, code, title, service: {id, name}, audience}. What there is not is left out.

markdown: a comment of at most 65,536 characters. Its first line is <!-- pmf-diff:v1 -->.
`;

/** What a change of the data folder means: for whoever looks at a pull request. */
export const diff: CommandDefinition<DiffOptions> = {
  name: 'diff',
  summary: 'tell what a change means: figures, ratings, what is overdue, targets, records',
  declare: (command) =>
    command
      .argument(
        '[commits]',
        'A: from a commit to the files; A..B: from one commit to another; A...B: to B since their ways parted (default: the last commit to the files)',
      )
      .option('--public', 'leave out what is of internal records, and say how much')
      .option('-f, --format <format>', 'human (the default), json or markdown; may be given again', several(String))
      .option('-o, --output <file>', 'a file for each format, in their order; "-" is standard output', several(String))
      .addHelpText(
        'after',
        machines + examples('pmf diff', 'pmf diff main', 'pmf diff main...HEAD -f markdown -o comment.md'),
      ),
  run: async (call) => (await import('../run-diff.js')).runDiff(call),
};
