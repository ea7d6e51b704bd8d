import { type Measure, placesApart, showFigure, showSpan } from './figure.js';
import type { Indicator } from './records.js';

/** How many results limits need before anything is concluded from them. Source: page "Trends", section 7. */
export const fewestResults = 12;

/** How many results in a row rise, fall or lie on one side of the mean before they stand out. Source: page "Trends", section 3. */
export const runThatStandsOut = 7;

/** What results are expected to lie between; of an XmR chart unrounded and unclipped. */
interface Limits {
  readonly lower: number;
  readonly upper: number;
}

interface Expected {
  readonly indicator: Indicator;
  readonly limits: Limits;
  /** All results of the series. */
  readonly figures: readonly number[];
}

interface ExpectedRange {
  readonly limits: Limits;
  /** The range as it reads beside one result. */
  readonly show: (beside: number) => string;
}

/**
 * The limits as far as a figure can be, and the words for them, for all results that are read beside them: `37 to 63`,
 * with the decimals of the figures, and more only where a result outside would else read as if it were within.
 */
export function expectedRange({ indicator, limits, figures }: Expected): ExpectedRange {
  const { lower, upper } = possibleLimits(indicator, limits, figures);
  const decimals = indicator.decimals ?? Math.max(...figures.map((figure) => decimalsOf(indicator, figure)));
  const show = (beside: number) => {
    const places = placesApart({ ...indicator, decimals }, [lower, upper, beside]) ?? decimals;
    return showSpan(indicator, [lower, upper], places);
  };
  return { limits: { lower, upper }, show };
}

export function showExpectedRange({ beside, ...of }: Expected & { readonly beside: number }): string {
  return expectedRange(of).show(beside);
}

/** Nobody expects 104%. What is decided is decided by the limits themselves. */
function possibleLimits({ bounds }: Indicator, limits: Limits, figures: readonly number[]): Limits {
  const least = bounds?.min ?? Number.NEGATIVE_INFINITY;
  const most = bounds?.max ?? Number.POSITIVE_INFINITY;
  const areWithin = figures.every((figure) => least <= figure && figure <= most);
  return areWithin ? { lower: Math.max(limits.lower, least), upper: Math.min(limits.upper, most) } : limits;
}

/** How many decimals a figure is shown with. */
function decimalsOf({ type }: Measure, figure: number): number {
  const plain: Measure = { type: type === 'money' ? type : 'number' };
  return showFigure(plain, figure).split('.')[1]?.length ?? 0;
}
