import { describe, expect, it } from 'vitest';
import { formats } from '../../src/render/index.js';
import type { Block } from '../../src/report/blocks.js';
import { documentOf } from '../builders/document.js';

const counts: Block = {
  type: 'status-counts',
  caption: 'Activities',
  counts: [
    { tone: 'good', label: 'On track', count: 3, before: 1 },
    { tone: 'bad', label: 'Failed', count: 0, before: 2 },
  ],
  total: 3,
  before: { title: 'Q1 <2012/13>', total: 3 },
};
const without: Block = {
  type: 'status-counts',
  caption: 'Activities',
  counts: [{ tone: 'good', label: 'On track', count: 3 }],
  total: 3,
};

describe('counts with those of the period before', () => {
  it('stand in a column of their own in Markdown', () => {
    const text = formats.md.render(documentOf([counts]));
    expect(text).toMatch(/\| Status +\| Number \| Q1 .*2012\/13/);
    expect(text).toMatch(/✗ Failed +\| +0 \| +2 \|/);
  });

  it('stand below each count in HTML, escaped', () => {
    const html = formats.html.render(documentOf([counts]));
    expect(html).toContain('<dd>0 <span class="before">2 in Q1 &lt;2012/13&gt;</span></dd>');
    expect(html).toContain('<dd>3 <span class="before">3 in Q1 &lt;2012/13&gt;</span></dd>');
  });

  it('leave no empty place where there are none', () => {
    expect(formats.html.render(documentOf([without]))).toContain('<dd>3</dd>');
    expect(formats.md.render(documentOf([without]))).toMatch(/\| Status +\| Number \|\n/);
  });
});
