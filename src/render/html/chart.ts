import type { Block, ChartData } from '../../report/blocks.js';
import { type BudgetPicture, budgetPicture } from '../charts/budget-bars.js';
import { type MatrixPicture, matrixPicture } from '../charts/matrix.js';
import { type SeriesPicture, seriesPicture } from '../charts/series.js';
import { type SharesPicture, sharesPicture } from '../charts/shares.js';
import { type SlipPicture, slipPicture } from '../charts/slips.js';
import { inert } from '../text/inert.js';
import { tableView } from './table.js';

type Picture =
  | (SharesPicture & { readonly partial: 'charts/shares' })
  | (SeriesPicture & { readonly partial: 'charts/series' })
  | (MatrixPicture & { readonly partial: 'charts/matrix' })
  | (BudgetPicture & { readonly partial: 'charts/budget-bars' })
  | (SlipPicture & { readonly partial: 'charts/slips' });

/** Charts whose tables hold words: on paper they stand below the picture, for beside it they have no room. */
const stacked: ReadonlySet<ChartData['kind']> = new Set(['trend', 'matrix', 'budget-bars', 'slips']);

/** Every name in the picture starts with the chart's own, so that two charts on a page keep apart. */
export function chartView(chart: Extract<Block, { type: 'chart' }>, tableId: string): object {
  const [title, words] = [inert(chart.title), inert(chart.words)];
  const picture = pictureOf(chart.data);
  return {
    title,
    words,
    kind: chart.data.kind,
    stacked: stacked.has(chart.data.kind),
    picture: picture && { ...picture, id: chart.id.replace(/[^\w-]/g, '-'), title, words },
    table: tableView(chart.table, tableId),
  };
}

/** A chart of nothing has no picture: its words say so. */
function pictureOf(data: ChartData): Picture | undefined {
  switch (data.kind) {
    case 'shares': {
      const shares = sharesPicture(data.parts);
      return shares && { partial: 'charts/shares', ...shares };
    }
    case 'series':
    case 'trend': {
      const series = seriesPicture(data);
      return series && { partial: 'charts/series', ...series };
    }
    case 'matrix': {
      const matrix = matrixPicture(data.cells);
      return matrix && { partial: 'charts/matrix', ...matrix };
    }
    case 'budget-bars': {
      const bars = budgetPicture(data);
      return bars && { partial: 'charts/budget-bars', ...bars };
    }
    case 'slips': {
      const slips = slipPicture(data);
      return slips && { partial: 'charts/slips', ...slips };
    }
  }
}
