import type { Inline, Inlines } from '../../report/blocks.js';
import { leadsOut, safeHref } from '../text/href.js';
import { inert } from '../text/inert.js';
import { type StatusView, statusView } from './status.js';

/** What templates/html/inlines draws: each view names its template. */
export type InlineView =
  | { readonly partial: 'inlines/text' | 'inlines/code'; readonly text: string }
  | { readonly partial: 'inlines/strong' | 'inlines/emphasis'; readonly content: readonly InlineView[] }
  | {
      readonly partial: 'inlines/link';
      readonly href: string;
      readonly out: boolean;
      readonly content: readonly InlineView[];
    }
  | { readonly partial: 'inlines/break' }
  | (StatusView & { readonly partial: 'inlines/status' });

export function inlineViews(inlines: Inlines): readonly InlineView[] {
  return inlines.flatMap((inline) => views(inline, false));
}

/** For words that are a link already: a link may not stand in a link. */
export function inlineViewsWithoutLinks(inlines: Inlines): readonly InlineView[] {
  return inlines.flatMap((inline) => views(inline, true));
}

function views(inline: Inline, inLink: boolean): readonly InlineView[] {
  switch (inline.type) {
    case 'text':
      return [{ partial: 'inlines/text', text: inert(inline.text) }];
    case 'code':
      return [{ partial: 'inlines/code', text: inert(inline.text) }];
    case 'strong':
    case 'emphasis':
      return [{ partial: `inlines/${inline.type}`, content: inline.content.flatMap((each) => views(each, inLink)) }];
    case 'link':
      return linkViews(inline, inLink);
    case 'break':
      return [{ partial: 'inlines/break' }];
    case 'status':
      return [{ partial: 'inlines/status', ...statusView(inline.tone, inline.text) }];
  }
}

function linkViews(link: Extract<Inline, { type: 'link' }>, inLink: boolean): readonly InlineView[] {
  const href = inLink ? undefined : safeHref(link.href);
  const content = link.content.flatMap((each) => views(each, true));
  return href === undefined ? content : [{ partial: 'inlines/link', href, out: leadsOut(href), content }];
}
