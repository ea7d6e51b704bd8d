import { type Measure, placesApart, showFigure, showSpan } from './figure.js';
import type { Indicator } from './records.js';

/** How many results limits need before anything is concluded from them. Source: page "Trends", section 7. */
export const fewestResults = 12;

/** What results are expected to lie between; of an XmR chart unrounded and unclipped. */
interface Limits {
  readonly lower: number;
  readonly upper: number;
}

interface ShownRange {
  readonly indicator: Indicator;
  readonly limits: Limits;
  /** All results of the series. */
  readonly figures: readonly number[];
  /** The result that is read beside the range. */
  readonly beside: number;
}

/** `37 to 63`: with the decimals of the figures, and more only where a result outside would else read as if it were within. */
export function showExpectedRange({ indicator, limits, figures, beside }: ShownRange): string {
  const { lower, upper } = possibleLimits(indicator, limits, figures);
  const decimals = indicator.decimals ?? Math.max(...figures.map((figure) => decimalsOf(indicator, figure)));
  const places = placesApart({ ...indicator, decimals }, [lower, upper, beside]) ?? decimals;
  return showSpan(indicator, [lower, upper], places);
}

/** The limits as far as a figure can be: nobody expects 104%. What is decided is decided by the limits themselves. */
export function possibleLimits({ bounds }: Indicator, limits: Limits, figures: readonly number[]): Limits {
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
