import { countInWords, listInWords } from '../model/words.js';

/** A part of a whole, with what is said of one and of several: `is on track`, `are on track`. */
export interface SaidPart {
  readonly count: number;
  readonly one: string;
  readonly many: string;
}

interface Whole {
  readonly one: string;
  readonly many: string;
  /** Where the whole stands: `in the Annual Action Plan 2014/15`. */
  readonly where: string;
}

/** `Of the 56 activities in the plan, 45 are on track and two are on hold.` The whole is the sum of the parts; empty ones go unsaid. */
export function partsSentence({ one, many, where }: Whole, parts: readonly SaidPart[]): string {
  const said = parts.filter(({ count }) => count > 0);
  const total = said.reduce((sum, { count }) => sum + count, 0);
  const [only, ...others] = said;
  if (!only) return `There are no ${many} ${where}.`;
  if (total === 1) return `The one ${one} ${where} ${only.one}.`;
  if (others.length === 0)
    return `${total === 2 ? 'Both' : `All ${countInWords(total)}`} ${many} ${where} ${only.many}.`;
  return `Of the ${countInWords(total)} ${many} ${where}, ${listInWords(said.map(partInWords))}.`;
}

/** "Of the four not rated, two are overdue and two have no target.", "The one not rated is overdue.", "It is overdue." of a whole of one; nothing where all are rated. */
export function notRatedSentence(parts: readonly SaidPart[], whole: number): string | undefined {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const [only, ...others] = parts;
  if (!only) return undefined;
  if (total === 1) return `${whole === 1 ? 'It' : 'The one not rated'} ${only.one}.`;
  if (others.length === 0) return `The ${countInWords(total)} not rated ${only.many}.`;
  return `Of the ${countInWords(total)} not rated, ${listInWords(parts.map(partInWords))}.`;
}

function partInWords({ count, one, many }: SaidPart): string {
  return `${countInWords(count)} ${count === 1 ? one : many}`;
}
