import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactMean } from '../../../src/assess/trend/limits.js';
import { type XmrChart, type XmrOptions, xmr } from '../../../src/assess/trend/xmr.js';

type Values = readonly (number | undefined)[];

const increase = { improvement: 'increase' } as const;

function chart(values: Values, options: XmrOptions = increase): XmrChart {
  const drawn = xmr(values, options);
  if (drawn.status !== 'ok') throw new Error(`The chart is ${drawn.status}.`);
  return drawn;
}

const whole = fc.integer({ min: -1000, max: 1000 });
const series = fc.array(whole, { minLength: 2, maxLength: 40 });

describe('what a chart is asked with', () => {
  const fifteen = [52, 48, 55, 47, 53, 49, 51, 46, 54, 50, 48, 53, 47, 52, 50];

  it.each([
    { fixAfterNPoints: 11, status: 'error', because: 'limits of fewer than 12 results are no limits' },
    { fixAfterNPoints: 12, status: 'ok', because: '12 are enough' },
    { fixAfterNPoints: Number.NaN, status: 'error', because: 'it must be a number' },
  ])('a baseline of $fixAfterNPoints is $status, because $because', ({ fixAfterNPoints, status }) => {
    expect(xmr(fifteen, { ...increase, fixAfterNPoints })).toMatchObject({ status });
  });

  it('says why it draws no chart of a baseline that is too short', () => {
    expect(xmr(fifteen, { ...increase, fixAfterNPoints: 11 })).toEqual({
      status: 'error',
      reason: 'baseline-too-short',
    });
  });

  it('does not screen outliers out unless asked', () => {
    const [usual, unscreened, screened] = [{}, { screenOutliers: false }, { screenOutliers: true }].map((option) =>
      chart([1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2], { ...increase, ...option }),
    );
    expect(usual).toEqual(unscreened);
    expect(usual).not.toEqual(screened);
  });

  it.each([
    { values: [], because: 'there is none' },
    { values: [undefined, undefined], because: 'all are missing' },
  ])('has no data where $because', ({ values }) => {
    expect(xmr(values, increase)).toEqual({ status: 'no-data' });
  });

  it.each([
    { rebaseAt: [0], cuts: [[0, 14]], because: 'the first result starts nothing afresh' },
    {
      rebaseAt: [1],
      cuts: [
        [0, 0],
        [1, 14],
      ],
      because: 'one result alone may be a segment',
    },
    {
      rebaseAt: [5],
      cuts: [
        [0, 4],
        [5, 14],
      ],
      because: 'the period itself is the first of the new segment',
    },
    {
      rebaseAt: [5, 5],
      cuts: [
        [0, 4],
        [5, 14],
      ],
      because: 'said twice is said once',
    },
    {
      rebaseAt: [9, 4],
      cuts: [
        [0, 3],
        [4, 8],
        [9, 14],
      ],
      because: 'the order of the starts does not matter',
    },
    { rebaseAt: [15], cuts: [[0, 14]], because: 'nothing was reported since' },
  ])('cuts at $rebaseAt into $cuts, because $because', ({ rebaseAt, cuts }) => {
    expect(cutsOf(chart(fifteen, { ...increase, rebaseAt }))).toEqual(cuts);
  });

  it('starts afresh with the first result on or after a period without one', () => {
    const gap = fifteen.map((value, at) => (at === 5 || at === 6 ? undefined : value));
    expect(cutsOf(chart(gap, { ...increase, rebaseAt: [5] }))).toEqual([
      [0, 4],
      [7, 14],
    ]);
  });
});

describe('how many results a signal rests on', () => {
  const steady = [50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50];

  it.each([
    {
      values: [52, 48, 55, 47, 53, 49, 51, 46, 54, 40, 43, 46, 49, 52, 55, 58, 59],
      told: { signal: 'trend', side: 'high', results: 8 },
      because: 'the one before the first rise is in it',
    },
    {
      values: [52, 48, 55, 47, 53, 44, 48, 44, 49, 53, 52, 54, 53, 56, 53, 55, 52, 53],
      told: { signal: 'shift', side: 'high', results: 9 },
      because: 'a longer run is told as long as it is',
    },
    {
      values: [...steady.map((value, at) => value + (at % 2 === 0 ? 3 : -3)), 64, 51, 64],
      told: { signal: 'two-of-three', side: 'high', results: 2 },
      because: 'the one between them is not near',
    },
    {
      values: [...steady.map((value, at) => value + (at % 2 === 0 ? 3 : -3)), 64, 62, 64],
      told: { signal: 'two-of-three', side: 'high', results: 3 },
      because: 'all three are near',
    },
  ])('$told, because $because', ({ values, told }) => {
    const drawn = chart(values, { ...increase, fixAfterNPoints: 12 });
    expect(drawn.standouts[drawn.latest]).toEqual(told);
  });
});

describe('what lies on a line', () => {
  // hundredths, whose limits floats miss by a hair: twelve results m - h and m + h in turn have limits m +/- 5.32 h
  const steps = fc.integer({ min: 1, max: 300 });
  const inTurn = (m: number, h: number) => Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? m - h : m + h) / 100);
  const onLimit = (m: number, h: number) => [m - 5.32 * h, m + 5.32 * h].map((each) => Number((each / 100).toFixed(4)));

  it('is within the limits', () => {
    fc.assert(
      fc.property(steps, steps, (m, h) => {
        const values = [...inTurn(m, h), ...onLimit(m, h)];
        const { standouts } = chart(values, { ...increase, fixAfterNPoints: 12 });
        expect(standouts.filter((each) => each?.signal === 'outside')).toEqual([]);
      }),
    );
  });

  it('is a target that may be missed', () => {
    fc.assert(
      fc.property(steps, steps, fc.constantFrom('increase', 'decrease'), (m, h, improvement) => {
        const lines = [m / 100, ...onLimit(m, h)];
        const assurances = lines.map((target) => chart(inTurn(m, h), { improvement, target }).assurance);
        expect(assurances).toEqual(lines.map(() => 'inconsistent'));
      }),
    );
  });

  it('is a target that may be missed as long as floats may have moved it', () => {
    const values = inTurn(5000, 100);
    const { lower = 0, upper = 0, hair = 0 } = chart(values).segments[0]?.limits ?? {};
    expect(hair).toBeGreaterThan(0);
    const assurances = [upper + hair, lower - hair].map((target) => chart(values, { ...increase, target }).assurance);
    expect(assurances).toEqual(['inconsistent', 'inconsistent']);
  });

  it.each([
    { value: 0, target: 0, improvement: 'increase', is: 'pass', because: 'every result equals it, 0 too' },
    { value: 5, target: 5, improvement: 'decrease', is: 'pass', because: 'every result equals it' },
    { value: 5, target: 6, improvement: 'increase', is: 'fail', because: 'no result reaches it' },
    { value: 5, target: 4, improvement: 'increase', is: 'pass', because: 'every result is above it' },
    { value: 5, target: 4, improvement: 'decrease', is: 'fail', because: 'no result comes down to it' },
    { value: 5, target: 6, improvement: 'decrease', is: 'pass', because: 'every result is below it' },
  ] as const)('of results that are all $value $target is $is ($improvement): $because', (asked) => {
    const { value, target, improvement, is } = asked;
    const values = Array.from({ length: 12 }, () => value);
    expect(chart(values, { improvement, target }).assurance).toBe(is);
  });

  it('is no trend: a rise before results that are all alike', () => {
    const { standouts } = chart([50, 40, 60, 45, 55, 52, 52, 52, 52, 52, 52, 52, 52, 40, 55]);
    expect(standouts.filter((each) => each?.signal === 'trend')).toEqual([]);
  });
});

describe('whatever the figures', () => {
  it('shifts its limits with them and keeps its signals', () => {
    fc.assert(
      fc.property(series, whole, (values, by) => {
        const [before, after] = [chart(values), chart(values.map((value) => value + by))];
        expectLines(
          after,
          linesOf(before).map((line) => line + by),
        );
        expect(after.standouts).toEqual(before.standouts);
      }),
    );
  });

  it('scales its limits with them and keeps its signals', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 1000 }), (values, by) => {
        const [before, after] = [chart(values), chart(values.map((value) => value * by))];
        expectLines(
          after,
          linesOf(before).map((line) => line * by),
        );
        expect(after.standouts).toEqual(before.standouts);
      }),
    );
  });

  it('is mirrored by figures that are', () => {
    fc.assert(
      fc.property(series, (values) => {
        const mirrored = chart(values.map((value) => -value)).standouts.map((each) => each?.side);
        expect(mirrored).toEqual(chart(values).standouts.map((each) => each && opposite(each.side)));
      }),
    );
  });

  it('calls improvement what a reversed polarity calls concern', () => {
    fc.assert(
      fc.property(series, whole, (values, target) => {
        const up = chart(values, { improvement: 'increase', target });
        const down = chart(values, { improvement: 'decrease', target });
        expect(down.variation).toBe(swapped(up.variation ?? ''));
        expect([up.segments, up.standouts]).toEqual([down.segments, down.standouts]);
        // a target that every result equals is met either way
        if (values.some((value) => value !== target)) expect(down.assurance).toBe(swapped(up.assurance ?? ''));
      }),
    );
  });

  it('is changed by no period without a figure', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(series, gaps, (values, before) => {
        const gapped = values.flatMap((value, at) => [
          ...Array.from({ length: before[at] ?? 0 }, () => undefined),
          value,
        ]);
        const [with_, without] = [chart([...gapped, undefined]), chart(values)];
        expect(linesOf(with_)).toEqual(linesOf(without));
        expect(with_.standouts.filter((_, at) => gapped[at] !== undefined)).toEqual(without.standouts);
        expect([with_.variation, with_.latest]).toEqual([without.variation, gapped.length - 1]);
      }),
    );
  });

  it('has no signals and no width where all are alike, and a target that they equal is met', () => {
    const decimal = fc.integer({ min: -100_000, max: 100_000 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(decimal, fc.integer({ min: 2, max: 40 }), fc.boolean(), (value, count, screenOutliers) => {
        const values = Array.from({ length: count }, () => value);
        const drawn = chart(values, { improvement: 'decrease', target: value, screenOutliers });
        expect(drawn.standouts).toEqual(values.map(() => undefined));
        expect([drawn.variation, drawn.assurance]).toEqual(['common-cause', 'pass']);
        expect(linesOf(drawn)).toEqual([value, value, value]);
      }),
    );
  });

  it('is drawn of each segment as if there were no other', () => {
    fc.assert(
      fc.property(series, series, (first, second) => {
        const both = chart([...first, ...second], { ...increase, rebaseAt: [first.length] });
        const [a, b] = [chart(first), chart(second)];
        expect(both.segments.map(({ mean, limits }) => ({ mean, limits }))).toEqual(
          [a, b].flatMap(({ segments }) => segments.map(({ mean, limits }) => ({ mean, limits }))),
        );
        expect(both.standouts).toEqual([...a.standouts, ...b.standouts]);
      }),
    );
  });

  it('has no wider limits where outliers are screened out', () => {
    fc.assert(
      fc.property(series, (values) => {
        const [all, screened] = [chart(values), chart(values, { ...increase, screenOutliers: true })].map(widthOf);
        expect(screened).toBeLessThanOrEqual(all ?? 0);
        if ((all ?? 0) > 0) expect(screened).toBeGreaterThan(0);
      }),
    );
  });

  it('says of each result what the rules say of the windows that it is in', () => {
    const close = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 40 });
    const climbing = close.map((steps) => steps.map((_, at) => steps.slice(0, at + 1).reduce((a, b) => a + b - 3, 0)));
    fc.assert(
      fc.property(fc.oneof(close, climbing), fc.constantFrom(6, 7), (values, runLength) => {
        const drawn = chart(values, { ...increase, runLength });
        expect(drawn.standouts.map((each) => each?.signal)).toEqual(signalsOf(values, drawn, runLength));
      }),
      { numRuns: 300 },
    );
  });

  it('has the mean that is one of them exactly, where plain sums drift', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 30 }), (steps) => {
        const tenths = steps.flatMap((step) => [(5000 + step) / 10, (5000 - step) / 10]);
        expect(Math.abs(exactMean(tenths) - 500)).toBeLessThan(1e-12);
      }),
    );
  });

  it('loses nothing of a small figure beside large ones', () => {
    expect(exactMean([1e16, 1, -1e16, -1])).toBe(0);
    expect(exactMean([1, 1e16, -1, -1e16])).toBe(0);
  });
});

function cutsOf({ segments }: XmrChart): readonly (readonly number[])[] {
  return segments.map(({ first, last }) => [first, last]);
}

function linesOf({ segments: [segment] }: XmrChart): readonly number[] {
  return [segment?.mean ?? 0, segment?.limits?.lower ?? 0, segment?.limits?.upper ?? 0];
}

function expectLines(drawn: XmrChart, lines: readonly number[]): void {
  const size = Math.max(...lines.map(Math.abs), 1);
  const off = linesOf(drawn).map((line, at) => Math.abs(line - (lines[at] ?? Number.NaN)));
  for (const each of off) expect(each).toBeLessThanOrEqual(1e-9 * size);
}

function widthOf({ segments: [segment] }: XmrChart): number {
  return (segment?.limits?.upper ?? 0) - (segment?.limits?.lower ?? 0);
}

function opposite(side: 'high' | 'low'): 'high' | 'low' {
  return side === 'high' ? 'low' : 'high';
}

const opposites: ReadonlyMap<string, string> = new Map([
  ['improvement', 'concern'],
  ['concern', 'improvement'],
  ['pass', 'fail'],
  ['fail', 'pass'],
]);

function swapped(verdict: string): string {
  const [kind = '', ...rest] = verdict.split('-');
  return [opposites.get(kind) ?? kind, ...rest].join('-');
}

/** The rules again, as the page words them: by all windows that a result is in. */
function signalsOf(values: readonly number[], { segments: [segment] }: XmrChart, runLength: number) {
  const { mean, limits } = segment ?? {};
  if (mean === undefined || limits === undefined) return values.map(() => undefined);
  const side = (value: number) => (Math.abs(value - mean) <= limits.hair ? 0 : Math.sign(value - mean));
  const isOutside = (value: number) => value > limits.upper + limits.hair || value < limits.lower - limits.hair;
  const isNear = (value: number) =>
    !isOutside(value) && (value > limits.nearUpper + limits.hair || value < limits.nearLower - limits.hair);
  const isIn = (at: number, size: number, holds: (window: readonly number[]) => boolean) =>
    values.some((_, from) => {
      const window = values.slice(from, from + size);
      return from <= at && at < from + size && window.length === size && holds(window);
    });
  const isOneSided = (window: readonly number[]) =>
    Math.abs(window.reduce((sum, value) => sum + side(value), 0)) === window.length;
  const isMonotone = (window: readonly number[]) => {
    const steps = window.slice(1).map((value, at) => Math.sign(value - (window[at] ?? 0)));
    return Math.abs(steps.reduce((sum, step) => sum + step, 0)) === window.length - 1;
  };
  return values.map((value, at) => {
    if (isOutside(value)) return 'outside';
    if (isIn(at, runLength, isMonotone)) return 'trend';
    const isTwo = isIn(at, 3, (window) => isOneSided(window) && window.filter(isNear).length >= 2);
    if (isNear(value) && isTwo) return 'two-of-three';
    return isIn(at, runLength, isOneSided) ? 'shift' : undefined;
  });
}
