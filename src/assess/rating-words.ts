import type { Indicator } from '../model/records.js';
import type { Colour } from './assessment.js';

/** By what a figure is judged: its indicator's polarity, but dates and yes-no have words of their own. */
export type Scale = Exclude<Indicator['polarity'], 'none'> | 'date' | 'yes-no';

/** The words of each colour, page "Rating against target": the words come first, colours repeat them. */
export const ratingWords: Readonly<Record<Scale, Readonly<Record<Colour, string>>>> = {
  maximise: { green: 'On or above target', amber: 'Close to target', red: 'Significantly below target' },
  minimise: { green: 'On or below target', amber: 'Close to target', red: 'Significantly above target' },
  range: { green: 'Within range', amber: 'Close to range', red: 'Significantly outside range' },
  date: { green: 'On time', amber: 'Close to target', red: 'Late' },
  'yes-no': { green: 'Met', amber: 'Not met', red: 'Not met' },
};

/** What the council wants of a figure on each scale. */
const desiredDirection: Readonly<Record<Scale, string>> = {
  maximise: 'higher is better',
  minimise: 'lower is better',
  range: 'within the range is better',
  date: 'earlier is better',
  'yes-no': 'yes is better',
};

/** The scale of an indicator; nothing where no way is better than another. */
export function scaleOf({ type, polarity }: Indicator): Scale | undefined {
  if (polarity === 'none') return undefined;
  return type === 'date' || type === 'yes-no' ? type : polarity;
}

/** `higher is better`, `no is better`: a yes-no indicator that is minimised wants a no. */
export function desired(scale: Scale, { polarity }: Indicator): string {
  return scale === 'yes-no' && polarity === 'minimise' ? 'no is better' : desiredDirection[scale];
}
