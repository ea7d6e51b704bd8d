import { describe, expect, it } from 'vitest';
import { budgetPicture } from '../../../src/render/charts/budget-bars.js';
import { bar } from '../../builders/pictures.js';

const drawn = (...bars: readonly ReturnType<typeof bar>[]) =>
  budgetPicture({ kind: 'budget-bars', forTheYear: 'forecast', bars });
const per = (text: string | undefined) => Number.parseFloat(text ?? 'none');

describe('bars of budgets', () => {
  it.each([
    { bars: [], because: 'there is none' },
    { bars: [bar('X', { budgeted: 0 })], because: 'a budget of nothing measures nothing' },
    { bars: [bar('X', { budgeted: -100 })], because: 'nor does one that brings in more than it spends' },
  ])('are not drawn: $because', ({ bars }) => {
    expect(drawn(...bars)).toBeUndefined();
  });

  it('are each measured by their own budget', () => {
    const rows = drawn(bar('Small'), bar('Large', { budgeted: 1e6, forecast: 1e6, actual: 5e5, profiled: 5e5 }))?.rows;
    expect(rows?.[0]?.budget).toBe(rows?.[1]?.budget);
    expect(rows?.[0]?.actual).toEqual(rows?.[1]?.actual);
  });

  it.each([
    { of: { forecast: 110, isAdverse: true }, adverse: 'after', because: 'spending is over its budget' },
    { of: { forecast: 90, isAdverse: true }, adverse: 'before', because: 'income is short of it' },
    { of: { forecast: 90 }, adverse: undefined, because: 'spending under it is not adverse' },
    { of: { forecast: 110 }, adverse: undefined, because: 'nor is income above it' },
  ])('tell by a pattern what is adverse: $adverse the budget, $because', ({ of, adverse }) => {
    const row = drawn(bar('X', of))?.rows[0];
    const side = row?.adverse && (per(row.adverse.x) < per(row.budget) ? 'before' : 'after');
    expect(side).toBe(adverse);
  });

  it('leave out what is not known', () => {
    const row = drawn(bar('X', { forecast: undefined, actual: undefined, profiled: undefined }))?.rows[0];
    expect([row?.forecast, row?.actual, row?.profile]).toEqual([undefined, undefined, undefined]);
    expect(row?.budget).toBeDefined();
  });

  it('end with the picture where a forecast is far beyond it, and draw nothing below nought', () => {
    const [far, below] = drawn(bar('Far', { forecast: 900 }), bar('Below', { actual: -20 }))?.rows ?? [];
    expect(per(far?.forecast?.width)).toBe(100);
    expect(below?.actual).toBeUndefined();
  });

  it('leave the budget half of the picture, however far beyond it a forecast is', () => {
    const [far] = drawn(bar('Far', { forecast: 900 }))?.rows ?? [];
    expect(per(far?.budget)).toBeCloseTo(100 / 2.03, 0);
  });

  it('keep a bar without a measure as words', () => {
    const rows = drawn(bar('X'), bar('Nothing', { budgeted: 0 }))?.rows;
    expect(rows?.[1]).toMatchObject({ label: { words: 'Nothing' }, budget: undefined, forecast: undefined });
  });

  it('have words for a telephone where theirs are too long for it', () => {
    const label = 'Works on the enterprise centre at Sidings Yard';
    expect(drawn(bar(label))?.rows[0]?.label).toEqual({
      words: label,
      tight: 'Works on the enterprise centre at Sid…',
    });
  });
});
