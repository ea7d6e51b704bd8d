import type { Indicator } from './records.js';

/** By what a figure is judged: its indicator's polarity, but dates and yes-no have words of their own. */
export type Scale = Exclude<Indicator['polarity'], 'none'> | 'date' | 'yes-no';

interface WordsOfColours {
  readonly green: string;
  readonly amber: string;
  readonly red: string;
}

/** The words of each colour, page "Rating against target": the words come first, colours repeat them. */
export const ratingWords: Readonly<Record<Scale, WordsOfColours>> = {
  maximise: { green: 'On or above target', amber: 'Close to target', red: 'Significantly below target' },
  minimise: { green: 'On or below target', amber: 'Close to target', red: 'Significantly above target' },
  range: { green: 'Within range', amber: 'Close to range', red: 'Significantly outside range' },
  date: { green: 'On time', amber: 'Close to target', red: 'Late' },
  'yes-no': { green: 'Met', amber: 'Not met', red: 'Not met' },
};

/** The scale of an indicator; nothing where no way is better than another. */
export function scaleOf({ type, polarity }: Indicator): Scale | undefined {
  if (polarity === 'none') return undefined;
  return type === 'date' || type === 'yes-no' ? type : polarity;
}
