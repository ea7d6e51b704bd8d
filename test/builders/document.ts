import type { Block, BlockType, Column, Inlines, ReportDocument, Table } from '../../src/report/blocks.js';
import { pictures } from './pictures.js';
import { trendPicture } from './trend-data.js';

/** One line of every kind of inline. */
const everyInline: Inlines = [
  { type: 'text', text: 'Plain words, ' },
  { type: 'strong', content: [{ type: 'text', text: 'strong words' }] },
  { type: 'text', text: ', ' },
  { type: 'emphasis', content: [{ type: 'text', text: 'stressed words' }] },
  { type: 'text', text: ', ' },
  { type: 'code', text: 'HSG-014' },
  { type: 'text', text: ', ' },
  { type: 'link', href: 'https://www.example.org/plan', content: [{ type: 'text', text: 'the plan' }] },
  { type: 'text', text: ', ' },
  { type: 'status', tone: 'caution', text: 'Close to target' },
  { type: 'break' },
  { type: 'text', text: 'and a second line.' },
];

export function words(text: string): Inlines {
  return [{ type: 'text', text }];
}

export function tableOf(columns: readonly Column[], rows: readonly (readonly Inlines[])[]): Table {
  return { type: 'table', caption: 'Figures of the quarter', columns, rows };
}

const glance: Table = {
  type: 'table',
  caption: 'Indicators at a glance',
  columns: [
    { title: 'Code', align: 'start' },
    { title: 'Indicator', align: 'start', header: true },
    { title: 'Figure', align: 'end' },
    { title: 'Target', align: 'end' },
    { title: 'Rating', align: 'start' },
    { title: 'Same period last year', align: 'end' },
  ],
  rows: [
    [
      words('HSG-014'),
      words('Households in temporary accommodation'),
      words('42'),
      words('35'),
      [{ type: 'status', tone: 'bad', text: 'Significantly above target' }],
      words('31'),
    ],
    [
      words('ENV-002'),
      words('Household waste sent for reuse, recycling and composting'),
      words('46.5%'),
      words('46%'),
      [{ type: 'status', tone: 'good', text: 'On or above target' }],
      words('45.1%'),
    ],
    [
      words('REV-001'),
      words('Council tax collected'),
      words('57.9%'),
      words('58.2%'),
      [{ type: 'status', tone: 'caution', text: 'Close to target' }],
      words('58.0%'),
    ],
    [
      words('PLN-007'),
      words('Major planning applications decided in 13 weeks'),
      words('No figure'),
      words('60%'),
      [{ type: 'status', tone: 'neutral', text: 'Not rated: overdue' }],
      words('63%'),
    ],
  ],
  total: [words(''), words('Indicators counted'), words('3 of 4'), [], [], []],
};

const key: Table = {
  type: 'table',
  caption: 'What the ratings mean',
  columns: [
    { title: 'Counted as', align: 'start', header: true },
    { title: 'Higher is better', align: 'start' },
    { title: 'Lower is better', align: 'start' },
  ],
  rows: [
    [
      [{ type: 'status', tone: 'bad', text: 'Significantly off target' }],
      words('Significantly below target'),
      words('Significantly above target'),
    ],
  ],
};

const quarters = ['Q1', 'Q2', 'Q3', 'Q4'];
const targets = [40, 40, 40, 40, 35, 35, 35, 35];
const figures = [38, 36, 35, 33, 31, 31, 34, undefined, 37, 42];

const series: Block = {
  type: 'chart',
  id: 'chart-hsg-014',
  title: 'Households in temporary accommodation',
  words: 'In Q2 2012/13 there were 42, above the target of 30, and more than in Q1 (37). Lower is better.',
  data: {
    kind: 'series',
    unit: 'households',
    points: figures.map((figure, index) => ({
      label: `${quarters[index % 4]} ${2010 + Math.floor(index / 4)}/${11 + Math.floor(index / 4)}`,
      figure,
      show: figure === undefined ? 'No figure' : `${figure} households`,
      target: targets[index] ?? 30,
      provisional: index === figures.length - 1 || index === 6,
    })),
  },
  table: tableOf(
    [
      { title: 'Quarter', align: 'start', header: true },
      { title: 'Households', align: 'end' },
      { title: 'Target', align: 'end' },
    ],
    figures.map((figure, index) => [
      words(`${quarters[index % 4]} ${2010 + Math.floor(index / 4)}/${11 + Math.floor(index / 4)}`),
      words(figure === undefined ? 'No figure' : String(figure)),
      words(String(targets[index] ?? 30)),
    ]),
  ),
};

const shares: Block = {
  type: 'chart',
  id: 'chart-activities',
  title: 'Activities by status',
  words: 'Of the 56 activities in the Annual Action Plan 2012/13, 45 are on track.',
  data: {
    kind: 'shares',
    parts: [
      { tone: 'good', label: 'On track', count: 45 },
      { tone: 'good', label: 'Completed', count: 5 },
      { tone: 'caution', label: 'Some problems', count: 4 },
      { tone: 'bad', label: 'Failed', count: 0 },
      { tone: 'neutral', label: 'On hold', count: 2 },
    ],
  },
  table: tableOf(
    [
      { title: 'Status', align: 'start', header: true },
      { title: 'Activities', align: 'end' },
    ],
    [
      [words('On track'), words('45')],
      [words('Completed'), words('5')],
      [words('Some problems'), words('4')],
      [words('On hold'), words('2')],
    ],
  ),
};

/** A block of each kind, as reports hold them; a new kind does not compile until it stands here. */
export const everyBlock: { readonly [T in BlockType]: readonly Extract<Block, { type: T }>[] } = {
  heading: [
    { type: 'heading', level: 1, id: 'cabinet', content: words('Cabinet: performance in Q2 2012/13') },
    { type: 'heading', level: 2, id: 'overview', content: words('Overview') },
    { type: 'heading', level: 3, id: 'indicators', content: words('Indicators') },
  ],
  paragraph: [
    {
      type: 'paragraph',
      role: 'lead',
      content: words(
        'Of the 56 activities in the Annual Action Plan 2012/13, 45 are on track, four have some problems, five have been completed and two are on hold.',
      ),
    },
    { type: 'paragraph', content: everyInline },
    { type: 'paragraph', role: 'note', content: words('Figures marked as provisional may still change.') },
  ],
  prose: [
    {
      type: 'prose',
      label: 'Commentary by the Head of Housing',
      blocks: [
        { type: 'paragraph', content: words('Demand rose in July & August: 5 < 12 families a week, R&D in hand.') },
        { type: 'heading', level: 4, id: 'what-we-did', content: words('What we did') },
        { type: 'list', ordered: false, items: [[{ type: 'paragraph', content: words('Leased eight more homes.') }]] },
      ],
    },
  ],
  list: [
    {
      type: 'list',
      ordered: false,
      items: [
        [{ type: 'paragraph', content: words('Finance Officer: council tax, due 10 October 2012, 5 days late') }],
        [{ type: 'paragraph', content: words('Planning Manager: major applications, due 10 October 2012') }],
      ],
    },
    {
      type: 'list',
      ordered: true,
      items: [
        [
          { type: 'paragraph', content: words('Agree the recovery plan.') },
          { type: 'list', ordered: false, items: [[{ type: 'paragraph', content: words('with costs') }]] },
        ],
        [{ type: 'paragraph', content: words('Report back in Q3.') }],
      ],
    },
  ],
  table: [glance, key],
  'status-counts': [
    {
      type: 'status-counts',
      caption: 'Ratings of indicators, Q2 2012/13',
      counts: [
        { tone: 'good', label: 'On target', count: 7 },
        { tone: 'caution', label: 'Close to target', count: 2 },
        { tone: 'bad', label: 'Significantly off target', count: 2 },
        { tone: 'neutral', label: 'Not rated', count: 1 },
      ],
      total: 12,
    },
  ],
  chart: [...[shares, series].filter((block) => block.type === 'chart'), trendPicture, ...pictures],
  callout: [
    {
      type: 'callout',
      tone: 'bad',
      title: 'Two returns are overdue',
      blocks: [{ type: 'paragraph', content: words('The Planning Manager owes major applications: 12 days late.') }],
    },
    {
      type: 'callout',
      tone: 'neutral',
      title: 'How to read this report',
      blocks: [{ type: 'paragraph', content: words('A missing figure is never counted as nought.') }],
    },
  ],
  definitions: [
    {
      type: 'definitions',
      items: [
        { term: words('Council'), description: words('Northmoor District Council') },
        { term: words('Reporting day'), description: words('22 October 2012') },
        { term: words('Status'), description: words('Working copy, not issued to a meeting') },
      ],
    },
  ],
  contents: [
    {
      type: 'contents',
      title: 'Contents',
      entries: [
        { level: 2, content: words('Overview'), id: 'overview' },
        { level: 3, content: words('Indicators'), id: 'indicators' },
      ],
    },
  ],
};

/** A report with a block of each kind, in an order that a report could have. */
export function sampleDocument(change: Partial<ReportDocument> = {}): ReportDocument {
  const { heading, ...others } = everyBlock;
  const [title, overview, indicators] = heading;
  return {
    title: 'Cabinet: performance in Q2 2012/13',
    council: 'Northmoor District Council',
    watermark: undefined,
    blocks: [
      title,
      ...others.definitions,
      ...others.contents,
      overview,
      ...others.paragraph,
      ...others['status-counts'],
      ...others.callout,
      indicators,
      ...others.table,
      ...others.chart,
      ...others.prose,
      ...others.list,
    ].filter((block) => block !== undefined),
    foot: 'History was not read. Reporting day 22 October 2012. pmf 0.1.0.',
    index: 'index.html',
    ...change,
  };
}

export function documentOf(blocks: readonly Block[]): ReportDocument {
  return sampleDocument({ blocks, index: undefined });
}
