import type { Calendar, Period } from '../../model/period.js';
import { countInWords, fullStop, sentence, showPeriod } from '../../model/words.js';
import type { TrendChart, TrendSegment } from './trend.js';

interface Basis {
  readonly chart: TrendChart;
  readonly latest: Period;
  /** How many periods of the chart have no figure. */
  readonly missing: number;
}

/** How many results of which periods the limits rest on, and how they were treated. Source: page "Trends", section 10. */
export function basisOf(calendar: Calendar, { chart: { segments }, latest, missing }: Basis): string {
  const said = [
    resultsInWords(calendar, segments, latest),
    limitsInWords(segments.at(-1)),
    missingInWords(missing),
    ...startsInWords(calendar, segments),
  ];
  return said.filter((each) => each !== '').join(' ');
}

/** `The trend starts afresh at Q1 2013/14: the definition changed on 1 April 2013.`, for each segment that does. */
export function startsInWords(calendar: Calendar, segments: readonly TrendSegment[]): readonly string[] {
  return segments.flatMap(({ first, because }) =>
    because === undefined ? [] : [`The trend starts afresh at ${showPeriod(calendar, first)}: ${fullStop(because)}`],
  );
}

function resultsInWords(calendar: Calendar, segments: readonly TrendSegment[], latest: Period): string {
  const [first, last] = [segments[0], segments.at(-1)];
  if (first === undefined || last === undefined) return '';
  const from = last.results === 1 ? '' : `${showPeriod(calendar, last.first)} to `;
  const own = `Based on ${countInWords(last.results)} ${last.results === 1 ? 'result' : 'results'}, ${from}${showPeriod(calendar, latest)}`;
  if (segments.length === 1) return `${own}.`;
  const all = segments.reduce((sum, { results }) => sum + results, 0);
  return `${own}, of ${countInWords(all)} since ${showPeriod(calendar, first.first)}.`;
}

function limitsInWords(segment: TrendSegment | undefined): string {
  return segment?.limits === undefined
    ? ''
    : `All ${countInWords(segment.results)} set the average and the limits; no outliers are screened out.`;
}

function missingInWords(missing: number): string {
  if (missing === 0) return '';
  const periods =
    missing === 1 ? 'one period without a figure is' : `${countInWords(missing)} periods without a figure are`;
  return sentence(`${periods} left out.`);
}
