import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trendOf } from '../../../src/assess/trend/trend-of.js';
import { chartOf, type GoldenChart, isSameNumber, readCases, type SpcCase, syntheticCases } from './golden-cases.js';
import { seriesOfValues } from './series-of-values.js';
import { travelOfCase } from './travel-cases.js';

const repository = resolve(import.meta.dirname, '..', '..', '..');
const realCases = resolve(repository, '..', 'shared', 'golden', 'trend-real.json');
const numbers = [
  'mean',
  'lower_limit',
  'upper_limit',
  'near_lower_limit',
  'near_upper_limit',
  'average_moving_range',
] as const;

describe('the synthetic cases', () => {
  const { spc, count } = readCases(syntheticCases);

  it('are all there: 66 charts here, and 9 directions of travel', () => expect([spc.length, count]).toEqual([66, 75]));
  runs(spc);
});

if (!existsSync(realCases)) {
  const absent = 'The cases of published series are not at ../shared/golden beside the repository';
  if (!process.env.CI) console.warn(`${absent}: their tests are skipped.`);
  it.skipIf(!process.env.CI)('has the cases of published series to run on, as CI must', () =>
    expect.fail(`${absent}.`),
  );
} else {
  describe('the cases of published series', () => {
    const { spc, travel, count } = readCases(realCases);

    it('are all run: 21 charts and 3 directions of travel', () => {
      expect([spc.length, travel.length, count]).toEqual([21, 3, 24]);
    });
    runs(spc);

    it.each(travel)('$name', (each) => {
      const { previous_period, same_period_last_year } = each.expected;
      expect(travelOfCase(each)).toEqual({ previous_period, same_period_last_year });
    });
  });
}

function runs(cases: readonly SpcCase[]): void {
  it.each(cases)('$name: the chart as expected', (each) => {
    expectChart(chartOf(each, { screenOutliers: each.options.screen_outliers }), each.expected);
  });

  it.each(cases.filter((each) => each.expected_unscreened))('$name: unscreened, as by default', (each) => {
    expectChart(chartOf(each, { screenOutliers: false }), each.expected_unscreened ?? each.expected);
  });

  it.each(cases)('$name: is told as $policy_sufficiency', (each) => {
    const { series, last } = seriesOfValues(each.values, { rebaseAt: each.options.rebase_at });
    expect(trendOf(series, last).status).toBe(each.policy_sufficiency.replace('_', '-'));
  });

  it.each(cases.filter((each) => each.reference_output))('$name: departs from the reference', (each) => {
    expect(chartOf(each, { screenOutliers: true })).not.toMatchObject(comparable(each.reference_output));
  });

  it.each(cases.filter((each) => each.reference_output_nulls_left_in))(
    '$name: gaps are bridged, not left in',
    (each) => {
      const drawn = chartOf(each, { screenOutliers: true });
      const { reference_output_nulls_left_in: leftIn } = each;
      expect(drawn.status).toBe('ok');
      if (leftIn !== 'error') expect({ ...drawn, ...drawn.segments?.[0] }).not.toMatchObject(leftIn ?? {});
    },
  );
}

/** The labels and icons of a chart, which floats do not blur; the reference writes its own limits by. */
function comparable({ special_cause_type, assurance_type, segments }: GoldenChart = { status: '' }): object {
  return { special_cause_type, assurance_type, segments: segments?.map(({ lower_limit }) => ({ lower_limit })) };
}

function expectChart(actual: GoldenChart, expected: GoldenChart): void {
  const { segments = [], ...rest } = expected;
  const { segments: own = [], ...drawn } = actual;
  expect(drawn).toEqual(rest);
  expect(own.map(({ start_index, end_index, n }) => ({ start_index, end_index, n }))).toEqual(
    segments.map(({ start_index, end_index, n }) => ({ start_index, end_index, n })),
  );
  const unlike = segments.flatMap((segment, at) =>
    numbers
      .filter((name) => !isSameNumber(own[at]?.[name] ?? null, segment[name], segment))
      .map((name) => `${name} of segment ${at}: ${own[at]?.[name]} for ${segment[name]}`),
  );
  expect(unlike).toEqual([]);
}
