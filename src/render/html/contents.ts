import type { Block } from '../../report/blocks.js';
import { type InlineView, inlineViewsWithoutLinks } from './inlines.js';

type Entry = Extract<Block, { type: 'contents' }>['entries'][number];

export interface EntryView {
  readonly id: string;
  readonly content: readonly InlineView[];
  readonly items: readonly EntryView[];
}

/** The entries as a tree: what stands under an entry is all of a deeper level up to the next of its own. */
export function entryViews(entries: readonly Entry[]): readonly EntryView[] {
  const [first, ...rest] = entries;
  if (first === undefined) return [];
  const next = rest.findIndex((entry) => entry.level <= first.level);
  const end = next === -1 ? rest.length : next;
  const view = { id: first.id, content: inlineViewsWithoutLinks(first.content), items: entryViews(rest.slice(0, end)) };
  return [view, ...entryViews(rest.slice(end))];
}
