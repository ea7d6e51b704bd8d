import type { RiskAssessment } from '../assess/assessment.js';
import { riskScore } from '../model/risk-band.js';
import { countInWords, listInWords, sentence } from '../model/words.js';
import { type Block, type ChartData, status, type Table, text } from './blocks.js';
import { movementInWords, scoreInWords, tonesOfLevels } from './risk-words.js';
import type { SectionContext } from './section.js';

type Cell = Extract<ChartData, { kind: 'matrix' }>['cells'][number];
type Placed = RiskAssessment & { readonly residual: NonNullable<RiskAssessment['residual']> };

const five = [1, 2, 3, 4, 5];

/** The risks of the table by likelihood and impact, each where it was scored; one without a score has no place, and is named. */
export function riskMatrix({ assessment }: SectionContext, shown: readonly RiskAssessment[]): readonly Block[] {
  const placed = shown.filter(isPlaced);
  if (placed.length === 0) return [];
  const title = 'Risks by likelihood and impact';
  const cells = five.flatMap((likelihood) =>
    five.map((impact) => {
      const score = riskScore(assessment.framework.settings, { likelihood, impact });
      const { level, band } = score;
      return { likelihood, impact, level, tone: toneOf(level), band: sentence(band), items: idsIn(placed, score) };
    }),
  );
  return [
    {
      type: 'chart',
      id: 'chart-risk-matrix',
      title,
      words: chartWords(placed, shown),
      data: { kind: 'matrix', cells },
      table: tableOf(title, cells, placed),
    },
  ];
}

function isPlaced(item: RiskAssessment): item is Placed {
  return item.residual !== undefined;
}

function toneOf(level: number): Cell['tone'] {
  return tonesOfLevels[level] ?? 'neutral';
}

function liesIn({ residual }: Placed, { likelihood, impact }: Pick<Cell, 'likelihood' | 'impact'>): boolean {
  return residual.likelihood === likelihood && residual.impact === impact;
}

function idsIn(placed: readonly Placed[], cell: Pick<Cell, 'likelihood' | 'impact'>): readonly string[] {
  return placed.filter((item) => liesIn(item, cell)).map(({ risk }) => risk.id);
}

/** "Each of the seven risks stands at its residual likelihood and impact. The highest is CR-003, at likelihood 5 and impact 4: 20 (very high)." */
function chartWords(placed: readonly Placed[], shown: readonly RiskAssessment[]): string {
  const count = placed.length;
  const who = count === 1 ? 'The one risk' : `Each of the ${countInWords(count)} risks`;
  const where = `${who} stands at its residual likelihood and impact.`;
  return [where, ...(count === 1 ? [] : highest(placed)), ...missing(shown)].join(' ');
}

function highest(placed: readonly Placed[]): readonly string[] {
  const top = Math.max(...placed.map(({ residual }) => residual.score));
  const found = placed.filter(({ residual }) => residual.score === top);
  const [first] = found;
  if (first === undefined) return [];
  const { likelihood, impact } = first.residual;
  if (found.length > 1) return [`The highest score is ${top}, of ${listInWords(found.map(({ risk }) => risk.id))}.`];
  return [
    `The highest is ${first.risk.id}, at likelihood ${likelihood} and impact ${impact}: ${scoreInWords(first.residual)}.`,
  ];
}

function missing(shown: readonly RiskAssessment[]): readonly string[] {
  const ids = shown.filter((item) => !isPlaced(item)).map(({ risk }) => risk.id);
  if (ids.length === 0) return [];
  const [who, has] = ids.length === 1 ? ['One', 'has'] : [sentence(countInWords(ids.length)), 'have'];
  return [`${who} without a score ${has} no place in it: ${listInWords(ids)}.`];
}

/** A line for each cell that holds a risk, the highest first, with how each came there. */
function tableOf(caption: string, cells: readonly Cell[], placed: readonly Placed[]): Table {
  const held = cells.filter(({ items }) => items.length > 0);
  const byScore = held.toSorted((a, b) => scoreOf(b) - scoreOf(a) || b.likelihood - a.likelihood);
  return {
    type: 'table',
    caption,
    columns: [
      { title: 'Likelihood', align: 'end' },
      { title: 'Impact', align: 'end' },
      { title: 'Score', align: 'start' },
      { title: 'Risks and their movement', align: 'start', header: true },
    ],
    rows: byScore.map((cell) => [
      text(String(cell.likelihood)),
      text(String(cell.impact)),
      status(cell.tone, `${scoreOf(cell)} (${cell.band.toLowerCase()})`),
      text(movementsIn(cell, placed)),
    ]),
  };
}

function scoreOf({ likelihood, impact }: Cell): number {
  return likelihood * impact;
}

/** `CR-003: Up from 9 (medium); CR-007: New` */
function movementsIn(cell: Cell, placed: readonly Placed[]): string {
  const items = placed.filter((item) => liesIn(item, cell));
  return items.map((item) => `${item.risk.id}: ${movementInWords(item)}`).join('; ');
}
