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

/** Asks on the terminal of this process, again until the answer can be used. */
export const askOnTerminal: Ask = async ({ words, usual, faultOf }) => {
  const { isCancel, text } = await import('@clack/prompts');
  const answer = await text({
    message: words,
    ...(usual === undefined ? {} : { placeholder: usual, defaultValue: usual }),
    validate: (typed) => (typed === undefined || typed.trim() === '' ? faultOf(usual ?? '') : faultOf(typed.trim())),
  });
  return isCancel(answer) ? undefined : answer.trim();
};
