import type { Meaning, TrendPoint } from '../assess/trend/trend.js';
import { countInWords, listInWords, sentence } from '../model/words.js';

/** What it means that a result stands out, as it is said before the rule and counted. */
const meanings: Readonly<Record<Meaning, { readonly before: string; readonly as: string }>> = {
  improvement: { before: 'Improvement: ', as: 'as improvement' },
  concern: { before: 'Concern: ', as: 'as concern' },
  neutral: { before: '', as: 'as neither good nor bad' },
};

/** `Concern: below the range`; a result that does not stand out is as expected. */
export function standoutInWords({ figure, meaning, ...point }: TrendPoint): string {
  if (figure === undefined) return 'No figure';
  const rule = ruleInWords(point);
  if (rule === undefined || meaning === undefined) return 'As expected';
  const { before } = meanings[meaning];
  return before === '' ? sentence(rule) : `${before}${rule}`;
}

/** By which of the four rules. Source: page "Trends", section 3. */
function ruleInWords({ signal, side }: Pick<TrendPoint, 'signal' | 'side'>): string | undefined {
  const isHigh = side === 'high';
  switch (signal) {
    case 'outside':
      return `${isHigh ? 'above' : 'below'} the range`;
    case 'trend':
      return `a run of ${isHigh ? 'rises' : 'falls'}`;
    case 'two-of-three':
      return `near the ${isHigh ? 'upper' : 'lower'} limit`;
    case 'shift':
      return `a run ${isHigh ? 'above' : 'below'} the average`;
    case undefined:
      return undefined;
  }
}

/** `Of the 24 figures with an expected range, two stand out as improvement and one as concern.` */
export function standoutsCounted(points: readonly TrendPoint[]): string {
  const known = points.filter(({ figure }) => figure !== undefined);
  const all = `the ${countInWords(known.length)} figures with an expected range`;
  const counted = (['improvement', 'concern', 'neutral'] as const).flatMap((meaning) => {
    const count = known.filter((point) => point.meaning === meaning).length;
    return count === 0 ? [] : [{ count, as: meanings[meaning].as }];
  });
  const [first, ...rest] = counted;
  if (first === undefined) return `None of ${all} stands out.`;
  const parts = [
    `${countInWords(first.count)} ${first.count === 1 ? 'stands' : 'stand'} out ${first.as}`,
    ...rest.map(({ count, as }) => `${countInWords(count)} ${as}`),
  ];
  return `Of ${all}, ${listInWords(parts)}.`;
}
