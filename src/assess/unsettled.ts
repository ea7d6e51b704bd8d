import type { Period } from '../model/period.js';
import type { IndicatorEntry } from '../model/records.js';
import { listInWords } from '../model/words.js';
import { entryIn, figureIn, type Series } from './series.js';

const wordsOf: readonly (readonly [IndicatorEntry['state'], one: string, many: string])[] = [
  ['provisional', 'a provisional figure', 'provisional figures'],
  ['estimated', 'an estimated figure', 'estimated figures'],
];

/** `provisional`, or of several periods `includes a provisional figure`: a year is no firmer than what it is made of. Nothing where all is final. */
export function unsettledIn(series: Series, periods: readonly Period[]): string | undefined {
  const states = periods
    .filter((period) => figureIn(series, period) !== undefined)
    .map((period) => entryIn(series, period)?.state ?? 'final');
  if (states.every((state) => state === 'final')) return undefined;
  if (periods.length === 1) return states[0];
  const said = wordsOf.flatMap(([state, one, many]) => {
    const count = states.filter((each) => each === state).length;
    return count === 0 ? [] : [count === 1 ? one : many];
  });
  return `includes ${listInWords(said)}`;
}
