import type { Heading, ReportDocument } from '../report/blocks.js';
import type { Format } from './format.js';
import { htmlTemplates } from './generated/partials.js';
import { blockViews } from './html/blocks.js';
import { safeHref } from './text/href.js';
import { inert } from './text/inert.js';

/** One file that holds all it needs: no script, no request, its style named by hash in its own security policy. */
export const html: Format = { name: 'html', extension: 'html', render: renderHtml };

function renderHtml(document: ReportDocument): string {
  const title = document.blocks.find((block): block is Heading => block.type === 'heading' && block.level === 1);
  const text = htmlTemplates.page({
    pageTitle: pageTitle(document),
    heading: title === undefined ? inert(document.title) : undefined,
    council: inert(document.council),
    watermark: document.watermark === undefined ? undefined : inert(document.watermark),
    foot: inert(document.foot),
    index: document.index === undefined ? undefined : safeHref(document.index),
    blocks: blockViews(document.blocks, { title, newId: countedIds() }),
  });
  return `${text.trimEnd()}\n`;
}

const longestPageTitle = 70;

/** The council is named where there is room for it: tabs and lists of windows cut long titles. */
function pageTitle({ title, council }: ReportDocument): string {
  const both = inert(`${title} – ${council}`);
  return title.includes(council) || both.length > longestPageTitle ? inert(title) : both;
}

/** An underscore keeps these apart from the ids of headings, which are written with hyphens. */
function countedIds(): (what: string) => string {
  const used = new Map<string, number>();
  return (what) => {
    const number = (used.get(what) ?? 0) + 1;
    used.set(what, number);
    return `${what}_${number}`;
  };
}
