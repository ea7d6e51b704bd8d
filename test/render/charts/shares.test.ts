import { describe, expect, it } from 'vitest';
import { sharesPicture } from '../../../src/render/charts/shares.js';
import type { StatusCount } from '../../../src/report/blocks.js';

const part = (count: number, tone: StatusCount['tone'] = 'good'): StatusCount => ({ tone, label: `${count}`, count });

describe('a bar of shares', () => {
  it.each([
    { counts: [1, 2, 3], because: 'three parts' },
    { counts: [1, 1, 1, 1, 1, 1, 1], because: 'parts that no percentage tells exactly' },
    { counts: [999, 1], because: 'a part too small to number' },
  ])('is filled by its parts: $because', ({ counts }) => {
    const drawn = sharesPicture(counts.map((count) => part(count)));
    const widths = drawn?.segments.map(({ width }) => Number.parseFloat(width)) ?? [];
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 0);
    expect(drawn?.segments[0]?.x).toBe('0%');
  });

  it('leaves a part of none out of the bar, and in the key', () => {
    const drawn = sharesPicture([part(2), part(0, 'bad')]);
    expect(drawn?.segments.map(({ tone }) => tone)).toEqual(['good']);
    expect(drawn?.key.map(({ tone }) => tone)).toEqual(['good', 'bad']);
  });

  it('is not drawn where nothing is counted', () => {
    expect(sharesPicture([])).toBeUndefined();
    expect(sharesPicture([part(0)])).toBeUndefined();
  });

  it('tells apart parts of one tone, and tones without their colour', () => {
    const drawn = sharesPicture([part(1), part(1), part(1, 'caution'), part(1, 'bad')]);
    expect(drawn?.segments.map(({ hatch }) => hatch)).toEqual(['', 'again-1', 'caution', 'bad']);
  });

  it('numbers the parts that have room for it', () => {
    expect(sharesPicture([part(97), part(3)])?.segments.map(({ roomy }) => roomy)).toEqual([true, false]);
  });
});
