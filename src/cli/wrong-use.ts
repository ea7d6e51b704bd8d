import type { Command } from 'commander';
import { quote, show } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { months } from '../model/words.js';

interface Refused {
  readonly why: string;
  readonly remedy: string;
}

function writing(name: string): Refused {
  return {
    why: `"pmf ${name}" writes into the folder as it stands now, and --as-at reads it as it stood.`,
    remedy: 'Leave --as-at out. To set the day alone: --today 2014-10-20.',
  };
}

function timeless(name: string, what: string): Refused {
  return { why: `"pmf ${name}" ${what}, which --as-at does not change.`, remedy: 'Leave --as-at out.' };
}

/** The commands to which a commit of the past says nothing. */
const withoutAsAt: Readonly<Record<string, Refused>> = {
  init: writing('init'),
  new: writing('new'),
  diff: { why: '"pmf diff" takes no --as-at.', remedy: 'Name the two commits instead: pmf diff A..B.' },
  schema: timeless('schema', 'tells the fields of this pmf'),
  doctor: timeless('doctor', 'looks at this machine and this clone as they are now'),
};

/** A record may be explained as it stood; what a code means is the same at all times. */
const codesAsAt = timeless('explain', 'tells the findings of this pmf');

export function refuseAsAtOfCodes(asAt: string | undefined): void {
  if (asAt !== undefined) throw new UsageError(codesAsAt.why, codesAsAt.remedy);
}

export function refuseAsAt(command: string): void {
  const refused = withoutAsAt[command];
  if (refused) throw new UsageError(refused.why, refused.remedy);
}

/** Refuses words that a command has no place for, and says what was likely meant. */
export function refuseExcess(command: Command): void {
  const { args, registeredArguments } = command;
  const excess = args[registeredArguments.length];
  if (excess === undefined || registeredArguments.at(-1)?.variadic) return;
  throw new UsageError(`"pmf ${command.name()}" has no place for ${quote(excess)}.`, meant(command, excess));
}

function meant(command: Command, excess: string): string {
  if (command.name() === 'diff') return `Write the two commits as one word: pmf diff ${show(asOneWord(command.args))}.`;
  const option = periodOption(excess);
  if (command.options.some(({ long }) => long === option)) return `For that period write ${option} ${excess}.`;
  return `"pmf ${command.name()} --help" tells what it takes.`;
}

/** `A .. B` and `A B` mean `A..B`. */
function asOneWord(words: readonly string[]): string {
  const joined = words.join('');
  return joined.includes('..') ? joined : words.join('..');
}

/** The option that takes a period which is written so. */
function periodOption(text: string): string | undefined {
  if (/^(q[1-4]|.+[- ]q[1-4])$/i.test(text)) return '--quarter';
  if (months.some((month) => month.toLowerCase() === text.toLowerCase())) return '--month';
  const [, first, second] = /^(\d{4})[-/](\d{2})$/.exec(text) ?? [];
  if (first === undefined) return undefined;
  return Number(second) === (Number(first) + 1) % 100 ? '--year' : '--month';
}

/** Why nothing but the usage was printed, where the command's name was taken for the value of an option. */
export function noCommand(args: readonly string[], commands: readonly { readonly name: string }[]): string {
  const at = args.findIndex(
    (word, place) => commands.some(({ name }) => name === word) && args[place - 1]?.startsWith('--'),
  );
  if (at === -1) return args.length === 0 ? '' : 'pmf: No command is named.\n';
  const [option = '', command = ''] = args.slice(at - 1);
  return `pmf: No command is named: ${quote(command)} was taken for the value of ${option}.\nGive ${option} its value, and then the command.\n`;
}
