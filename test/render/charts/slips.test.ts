import { describe, expect, it } from 'vitest';
import { slipPicture } from '../../../src/render/charts/slips.js';
import { slip } from '../../builders/pictures.js';

const drawn = (...rows: readonly ReturnType<typeof slip>[]) =>
  slipPicture({ kind: 'slips', seen: { day: 120, show: '1 May 1970' }, rows });
const per = (text: string | undefined) => Number.parseFloat(text ?? 'none');

describe('slips of milestones', () => {
  it('are not drawn where there is no step', () => {
    expect(drawn()).toBeUndefined();
  });

  it('lie on one line of time, which holds every day and the one on which they are seen', () => {
    const picture = drawn(slip('A', { first: 90, current: 100, told: 130 }), slip('B', { first: 400, current: 400 }));
    const [a, b] = picture?.rows ?? [];
    const places = [a?.first, a?.current, picture?.seen.x, a?.told, b?.current].map(per);
    expect(places).toEqual([...places].sort((x, y) => x - y));
    expect(new Set(places).size).toBe(5);
    expect([Math.min(...places) >= 0, Math.max(...places) <= 100]).toEqual([true, true]);
  });

  it.each([
    { of: {}, key: ['current'], because: 'nothing else is known' },
    { of: { first: 90 }, key: ['first', 'current'], because: 'it was moved' },
    { of: { told: 130, isReached: true }, key: ['current', 'reached'], because: 'it was reached' },
    { of: { told: 130 }, key: ['current', 'expected'], because: 'it is expected' },
  ])('tell in the key what is drawn: $key, $because', ({ of, key }) => {
    expect(drawn(slip('A', of))?.key.map(({ is }) => is)).toEqual(key);
  });

  it.each([
    { show: 'Overdue by 20 days', tight: undefined, because: 'few words have room on a telephone' },
    {
      show: 'Expected on its day, 210 days after the first agreed day',
      tight: 'Expected on its day, 210 days after the f…',
      because: 'more have not, and the table has them',
    },
  ])('tell $show on a telephone as $tight: $because', ({ show, tight }) => {
    expect(drawn(slip('A', { show }))?.rows[0]?.show).toEqual({ words: show, tight });
  });

  it('draw no day that was not told', () => {
    const row = drawn(slip('A'))?.rows[0];
    expect([row?.first, row?.told]).toEqual([undefined, undefined]);
  });

  it('are one day long without falling apart', () => {
    const picture = drawn(slip('A', { first: 120, current: 120 }));
    expect(per(picture?.rows[0]?.current)).toBeGreaterThanOrEqual(0);
  });

  it('tell no month whose words would stand on those of another, on a telephone', () => {
    const ticks = drawn(slip('A', { first: 0, current: 3000 }), slip('B', { current: 3650 }))?.ticks ?? [];
    const places = ticks.map(({ words }) => per(words));
    expect(places.every((place, at) => at === 0 || place - (places[at - 1] ?? 0) >= 8 * 2.6 - 0.1)).toBe(true);
    expect(ticks.length).toBeGreaterThan(1);
  });

  it('mark the months by their names', () => {
    expect(drawn(slip('A', { current: 500 }))?.ticks.map(({ text }) => text)).toContain('Jul 1970');
  });
});
