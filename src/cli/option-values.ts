import type { Command } from 'commander';
import { quote } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { listInWords } from '../model/words.js';

/** An option that takes one of a few words. */
export function oneOf<Word extends string>(option: string, words: readonly Word[]): (text: string) => Word {
  return (text) => {
    const word = words.find((each) => each === text);
    if (word !== undefined) return word;
    throw new UsageError(
      `${option} says ${quote(text)}, which it does not know.`,
      `It takes ${listInWords(words, 'or')}.`,
    );
  };
}

const repeatable = new WeakSet<object>();

/** An option that may be given several times: each adds one. Without a space between, a path after it stays a path. */
export function several<Value>(
  read: (text: string) => Value,
): (text: string, before: readonly Value[] | undefined) => readonly Value[] {
  const adding = (text: string, before: readonly Value[] | undefined): readonly Value[] => [
    ...(before ?? []),
    read(text),
  ];
  repeatable.add(adding);
  return adding;
}

/** Refuses a second value of an option that takes one: commander would take the last without a word. */
export function refuseRepeated(command: Command): Command {
  for (const option of command.options) {
    const { long, parseArg, required } = option;
    if (!required || (parseArg !== undefined && repeatable.has(parseArg))) continue;
    let times = 0;
    command.on(`option:${option.name()}`, () => {
      times += 1;
      if (times === 1) return;
      throw new UsageError(
        `${long} is given twice, and takes one value.`,
        'Give it once, or run the command for each.',
      );
    });
  }
  return command;
}

/** The longest that days may be counted ahead or overlooked: ten years. */
const mostDays = 3660;

/** An option that takes a number of days. */
export function daysIn(option: string): (text: string) => number {
  return (text) => {
    const days = /^\d{1,4}$/.test(text.trim()) ? Number(text) : undefined;
    if (days !== undefined && days <= mostDays) return days;
    throw new UsageError(
      `${option} says ${quote(text)}, which is not a number of days.`,
      `It takes a whole number from 0 to ${mostDays}: ${option} 7.`,
    );
  };
}
