import type { Block, ChartData } from '../../report/blocks.js';
import { type SeriesPicture, seriesPicture } from '../charts/series.js';
import { type SharesPicture, sharesPicture } from '../charts/shares.js';
import { inert } from '../text/inert.js';
import { tableView } from './table.js';

type Picture =
  | (SharesPicture & { readonly partial: 'charts/shares' })
  | (SeriesPicture & { readonly partial: 'charts/series' });

/** Every name in the picture starts with the chart's own, so that two charts on a page keep apart. */
export function chartView(chart: Extract<Block, { type: 'chart' }>, tableId: string): object {
  const [title, words] = [inert(chart.title), inert(chart.words)];
  const picture = pictureOf(chart.data);
  return {
    title,
    words,
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
    case 'series': {
      const series = seriesPicture(data);
      return series && { partial: 'charts/series', ...series };
    }
    case 'trend':
    case 'matrix':
    case 'budget-bars':
    case 'slips':
      return undefined;
  }
}
