import type { Block, ChartData, Table } from '../../src/report/blocks.js';

type Chart = Extract<Block, { type: 'chart' }>;
type Cell = Extract<ChartData, { kind: 'matrix' }>['cells'][number];
type Bar = Extract<ChartData, { kind: 'budget-bars' }>['bars'][number];
type Row = Extract<ChartData, { kind: 'slips' }>['rows'][number];

const bands = [
  { tone: 'good', band: 'Low', level: 0, floor: 1 },
  { tone: 'caution', band: 'Medium', level: 1, floor: 5 },
  { tone: 'bad', band: 'High', level: 2, floor: 10 },
  { tone: 'bad', band: 'Very high', level: 3, floor: 17 },
] as const;

/** A matrix in the usual bands, with what lies in its cells by `likelihood impact`. */
export function matrixOf(items: Readonly<Record<string, readonly string[]>>): readonly Cell[] {
  return [1, 2, 3, 4, 5].flatMap((likelihood) =>
    [1, 2, 3, 4, 5].map((impact) => {
      const { floor: _, ...band } = bands.findLast(({ floor }) => likelihood * impact >= floor) ?? bands[0];
      return { likelihood, impact, ...band, items: items[`${likelihood} ${impact}`] ?? [] };
    }),
  );
}

export function bar(label: string, of: Partial<Bar> = {}): Bar {
  const amounts = { budgeted: 100, forecast: 100, actual: 50, profiled: 50 };
  return { label, ...amounts, isAdverse: false, tone: 'good', show: 'No variance: Within budget', ...of };
}

/** A step due on the day 100 of 1970, of which nothing is told. */
export function slip(label: string, of: Partial<Row> = {}): Row {
  const days = { first: 100, current: 100, told: undefined };
  return { label, ...days, isReached: false, tone: 'neutral', show: 'Not due yet', ...of };
}

const table: Table = {
  type: 'table',
  caption: 'The same in figures',
  columns: [
    { title: 'What', align: 'start', header: true },
    { title: 'How it stands', align: 'start' },
  ],
  rows: [[[{ type: 'text', text: 'CR-001' }], [{ type: 'text', text: 'Up from 12' }]]],
};

function chart(id: string, title: string, data: ChartData): Chart {
  return { type: 'chart', id, title, words: `${title} in a sentence.`, data, table };
}

/** One of each, with what is longest and most in it. */
export const pictures: readonly Chart[] = [
  chart('chart-risk-matrix', 'Risks by likelihood and impact', {
    kind: 'matrix',
    cells: matrixOf({
      '4 4': ['CR-001', 'CR-003', 'CR-004'],
      '5 5': ['CORP-014-A'],
      '3 4': ['CR-1', 'CR-2', 'CR-5', 'CR-6', 'CR-7'],
      '1 1': ['CR-9'],
      '1 5': ['A-RISK-WITH-A-LONG-ID'],
    }),
  }),
  chart('chart-budgets', 'Budgets', {
    kind: 'budget-bars',
    forTheYear: 'forecast',
    bars: [
      bar('Housing revenue 2012/13'),
      bar('Works on the enterprise centre at Sidings Yard and the roads that lead to it, second phase (Regeneration)', {
        forecast: 112,
        profiled: 60,
        isAdverse: true,
        tone: 'bad',
        show: '£1,062,000 over: Significantly over budget',
      }),
      bar('Fees', { forecast: 94, isAdverse: true, tone: 'caution', show: '£6,000 short: Short of budget' }),
      bar('A reserve', { budgeted: 0, tone: 'neutral', show: '£100 over: No base' }),
    ],
  }),
  chart('chart-milestones', 'Milestones', {
    kind: 'slips',
    seen: { day: 150, show: '31 May 1970' },
    rows: [
      slip('The builder is appointed', { told: 90, isReached: true, tone: 'good', show: 'Reached 10 days early' }),
      slip('The roof is on, and the last of the scaffolding has been taken down (Replace the roof of the pool)', {
        first: 100,
        current: 130,
        told: 190,
        tone: 'bad',
        show: 'Overdue by 20 days',
      }),
      slip('It opens', {
        first: 190,
        current: 400,
        told: 400,
        show: 'Expected on its day, 210 days after the first agreed day',
      }),
    ],
  }),
];
