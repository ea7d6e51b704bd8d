import { type Series, seriesOf } from '../../../src/assess/series.js';
import { type Period, periodAt, periodFolder } from '../../../src/model/period.js';
import { april, day, type FrameworkParts, frameworkOf, held } from '../../builders/framework.js';

type Fields = NonNullable<FrameworkParts['indicators']>[string];

interface Given {
  /** Fields of the indicator. */
  readonly fields?: Fields;
  /** What else the entry at a place says. */
  readonly entries?: Readonly<Record<number, object>>;
  /** Places at which the trend starts afresh. */
  readonly rebaseAt?: readonly number[] | undefined;
}

/** The month at a place of the series: the first is April 2010. */
export function month(at: number): Period {
  return periodAt(april, 'monthly', { startYear: 2010, number: at + 1 });
}

/** An indicator with these monthly figures from April 2010 on; nothing was entered where there is none. */
export function seriesOfValues(
  values: readonly (number | null)[],
  { fields = {}, entries = {}, rebaseAt }: Given = {},
): { readonly series: Series; readonly last: Period } {
  const rebase = rebaseAt?.map((at) => ({ period: month(at).key, reason: 'We began anew' }));
  const told = values.map((value, at) => ({ at, value })).filter(({ value }) => value !== null);
  const framework = frameworkOf({
    indicators: {
      X: { frequency: 'monthly', first_period: '2010-04', ...(rebase && { trend: { rebase } }), ...fields },
    },
    entries: Object.fromEntries(
      told.map(({ at, value }) => [`${periodFolder(month(at))}/X`, { value, ...entries[at] }]),
    ),
  });
  const series = seriesOf(framework, held(framework, 'indicator', 'X'), day('2030-01-01'));
  return { series, last: month(Math.max(values.length - 1, 0)) };
}
