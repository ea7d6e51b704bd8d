import type { Block, ChartData } from '../../src/report/blocks.js';

type TrendData = Extract<ChartData, { kind: 'trend' }>;
type Point = TrendData['points'][number];

interface Given extends Partial<Pick<TrendData, 'segments' | 'starts' | 'unit'>> {
  /** By the places of the figures. */
  readonly meanings?: Readonly<Record<number, NonNullable<Point['meaning']>>>;
  readonly states?: Readonly<Record<number, NonNullable<Point['state']>>>;
  readonly target?: number;
}

/** A trend of these figures, of which between 40 and 60 are expected. */
export function trendData(
  figures: readonly (number | undefined)[],
  { meanings = {}, states = {}, target, ...of }: Given = {},
): TrendData {
  const points = figures.map((figure, at): Point => {
    const state = states[at] ?? 'final';
    return {
      label: `${at + 1} July`,
      figure,
      show: figure === undefined ? 'No figure' : String(figure),
      ...(target === undefined ? {} : { target }),
      provisional: state !== 'final',
      state,
      meaning: meanings[at],
    };
  });
  const limits = { lower: 40, upper: 60 };
  const segments = [{ from: 0, to: figures.length - 1, mean: 50, limits, show: '40 to 60' }];
  return { kind: 'trend', points, segments, starts: [], unit: '', ...of };
}

const many = Array.from({ length: 60 }, (_, at) => 50 + ((at * 5) % 9) - (at % 4) + (at > 29 ? 12 : 0));

/** Five years of months with all that a trend can show. */
export const trendPicture: Extract<Block, { type: 'chart' }> = {
  type: 'chart',
  id: 'chart-trend',
  title: 'Homes let within 28 days: trend',
  words: 'The latest figure is 61 in July. Of the 59 figures with an expected range, three stand out.',
  data: trendData(
    many.map((figure, at) => (at === 12 ? undefined : figure)),
    {
      target: 58,
      meanings: { 5: 'concern', 29: 'neutral', 58: 'improvement', 59: 'improvement' },
      states: { 40: 'provisional', 58: 'estimated', 59: 'provisional' },
      segments: [
        { from: 0, to: 29, mean: 52, limits: { lower: 42, upper: 62 }, show: '42 to 62' },
        { from: 30, to: 59, mean: 64, limits: { lower: 54, upper: 74 }, show: '54 to 74' },
      ],
      starts: [30],
    },
  ),
  table: {
    type: 'table',
    caption: 'Homes let within 28 days: trend',
    columns: [
      { title: 'Period', align: 'start', header: true },
      { title: 'Figure', align: 'end' },
      { title: 'Target', align: 'end' },
      { title: 'Expected range', align: 'end' },
      { title: 'What stands out', align: 'start' },
    ],
    rows: many.map((figure, at) =>
      [`${at + 1} July`, `${figure} (provisional)`, '58', '42 to 62', 'Improvement: a run above the average'].map(
        (text) => [{ type: 'text' as const, text }],
      ),
    ),
  },
};
