import type { Readable, Writable } from 'node:stream';

/** One question to the person at the terminal. */
export interface Question {
  readonly words: string;
  /** What an empty answer means; without it an answer is needed. */
  readonly usual?: string;
  /** What is wrong with an answer, in a sentence. */
  readonly faultOf: (answer: string) => string | undefined;
}

/** The answer; nothing where the person broke off. */
export type Ask = (question: Question) => Promise<string | undefined>;

/** Asks on the terminal of this process. */
export const askOnTerminal: Ask = (question) => askOn(process.stdin, process.stdout)(question);

/** Asks again until the answer can be used. The end of what is typed (Ctrl-D) is breaking off, like Ctrl-C. */
export function askOn(input: Readable, output: Writable): Ask {
  return async (question) => {
    const { words, usual } = question;
    const { isCancel, text } = await import('@clack/prompts');
    const end = watchEnd(input);
    const answer = await text({
      message: words,
      input,
      output,
      signal: end.signal,
      ...(usual === undefined ? {} : { placeholder: usual, defaultValue: usual }),
      validate: (typed) => faultInWords(typed?.trim() ?? '', question),
    }).finally(end.forget);
    return isCancel(answer) ? undefined : answer.trim();
  };
}

/** What was typed stays in the line, so that it is said how to be rid of it. */
function faultInWords(typed: string, { usual, faultOf }: Question): string | undefined {
  if (typed === '') return faultOf(usual ?? '');
  const fault = faultOf(typed);
  if (fault === undefined) return undefined;
  const empty = usual === undefined ? '' : `, or delete it and press Enter for ${usual}`;
  return `${fault} Change what you typed${empty}.`;
}

/** The prompt's reader of lines pauses the input for good at its end, and tells the prompt nothing. */
function watchEnd(input: Readable) {
  const stop = new AbortController();
  let isAnswered = false;
  // an answer pauses the input as well: it is waited for first
  const ended = () => setImmediate(() => !isAnswered && stop.abort());
  input.on('pause', ended).on('end', ended);
  return {
    signal: stop.signal,
    forget: () => {
      isAnswered = true;
      input.off('pause', ended).off('end', ended);
    },
  };
}
