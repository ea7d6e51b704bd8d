import type { Block, ReportDocument } from '../report/blocks.js';
import type { Format } from './format.js';
import { markdownTemplates } from './generated/partials.js';
import { anchorsOf } from './markdown/anchors.js';
import { writeBlocks } from './markdown/blocks.js';
import { flow, headingLine } from './markdown/inlines.js';
import { safeHref } from './text/href.js';

/** GitHub-flavoured Markdown that reads well as bare text too. One line is one paragraph; lines end in a newline alone. */
export const markdown: Format = { name: 'md', extension: 'md', render: renderMarkdown };

function renderMarkdown(document: ReportDocument): string {
  const title = hasTitle(document.blocks) ? undefined : document.title;
  const anchors = anchorsOf(document.blocks, title === undefined ? [] : [title]);
  const line = (text: string): string => flow([{ type: 'text', text }], anchors);
  const text = markdownTemplates.page({
    council: line(document.council),
    watermark: document.watermark === undefined ? undefined : line(document.watermark),
    title: title === undefined ? undefined : headingLine([{ type: 'text', text: title }], anchors),
    blocks: writeBlocks(document.blocks, anchors),
    index: document.index === undefined ? undefined : safeHref(document.index),
    foot: line(document.foot),
  });
  return `${text.trimEnd()}\n`;
}

function hasTitle(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.type === 'heading' && block.level === 1);
}
