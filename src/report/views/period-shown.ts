import type { PlainPeriod } from '../../assess/views/plain-period.js';
import type { ToldPeriod } from '../../assess/views/told-periods.js';
import { isWithin } from '../../model/day.js';
import { type Block, paragraph } from '../blocks.js';
import { prose } from '../commentary.js';

/** The period whose words are told: the latest that ends in the one asked for, else the latest of which something came. */
export function periodShown<Told extends ToldPeriod>(
  periods: readonly Told[],
  asked: PlainPeriod | undefined,
  hasCome: (told: Told) => boolean,
): Told | undefined {
  if (asked === undefined) return periods.findLast(hasCome) ?? periods.at(-1);
  return periods.findLast(({ period: { last } }) => isWithin(last, asked));
}

/** What is said where the period asked for has nothing. */
export function nothingOf(asked: PlainPeriod | undefined): readonly Block[] {
  return [
    paragraph(
      asked === undefined
        ? 'Nothing is owed yet, and nothing has come.'
        : `Nothing of ${asked.title} is owed by now, and nothing has come.`,
    ),
  ];
}

/** What was written for one period, each under its label, and the note that officers alone read. */
export function wordsOf(
  told: ToldPeriod,
  written: readonly (readonly [label: string, markdown: string | undefined])[],
): readonly Block[] {
  return [
    ...written.flatMap(([label, markdown]) => prose(label, markdown)),
    ...prose('Internal note', told.internalNote),
    ...(told.due?.exceptions ?? []).map((sentence) => paragraph(sentence, 'note')),
  ];
}
