import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../../src/assess/series.js';
import type { Trend, TrendVerdict } from '../../../src/assess/trend/trend.js';
import { trendOf } from '../../../src/assess/trend/trend-of.js';
import { day, type FrameworkParts, frameworkOf, held, period } from '../../builders/framework.js';
import { month, seriesOfValues } from './series-of-values.js';

type Fields = NonNullable<FrameworkParts['indicators']>[string];

const stable = [52, 48, 55, 47, 53, 49, 51, 46, 54, 50, 48, 53, 47, 52, 50];
const highTarget = { targets: yearly(['2010-11', '2011-12', '2012-13'], 70) };

function yearly(years: readonly string[], value: number) {
  return years.map((year) => ({ year, value }));
}

function trendOfValues(values: readonly (number | null)[], given: Parameters<typeof seriesOfValues>[1] = {}): Trend {
  const { series, last } = seriesOfValues(values, given);
  return trendOf(series, last);
}

function verdictOf(values: readonly (number | null)[], given: Parameters<typeof seriesOfValues>[1] = {}): TrendVerdict {
  const trend = trendOfValues(values, given);
  if (trend.status !== 'trial' && trend.status !== 'established') throw new Error(`The trend is ${trend.status}.`);
  return trend;
}

describe('why there is no trend', () => {
  it.each([
    {
      fields: { type: 'yes-no' },
      reason: 'yes-no',
      says: 'No trend is assessed: the answer is yes or no, so it has no range to vary in.',
    },
    {
      fields: { type: 'date', polarity: 'minimise' },
      reason: 'date',
      says: 'No trend is assessed: the figure is a day, not an amount that varies around an average.',
    },
    {
      fields: { collected_as: 'cumulative' },
      reason: 'cumulative',
      says: 'No trend is assessed: each figure runs from the start of the year, so it does not vary around an average.',
    },
    {
      fields: { collected_as: 'rolling-12' },
      reason: 'rolling-12',
      says: 'No trend is assessed: each figure covers twelve months, so neighbouring figures count mostly the same.',
    },
    {
      fields: { trend: { off: 'Seasons rule the figure' } },
      reason: 'switched-off',
      says: 'No trend is assessed. The reason given: Seasons rule the figure.',
    },
    {
      fields: { trend: { off: 'Seasons rule.' }, type: 'yes-no' },
      reason: 'switched-off',
      says: 'No trend is assessed. The reason given: Seasons rule.',
    },
    {
      fields: { approved_on: undefined, trend: { off: 'Seasons rule.' } },
      reason: 'proposed',
      says: 'No trend is assessed: the indicator is proposed and not approved, so it is not judged.',
    },
  ] as const satisfies readonly { fields: Fields; reason: string; says: string }[])(
    '$says',
    ({ fields, reason, says }) => {
      expect(trendOfValues(stable, { fields })).toEqual({ status: 'none', reason, sentence: says });
    },
  );

  it('is not told of a snapshot, which varies as any figure does', () => {
    expect(trendOfValues(stable, { fields: { collected_as: 'snapshot' } }).status).toBe('established');
  });

  it('is that a year has one figure only', () => {
    const framework = frameworkOf({
      indicators: { X: { frequency: 'annual', first_period: '2010-11' } },
      entries: { '2010-11/annual/X': { value: 1 } },
    });
    const series = seriesOf(framework, held(framework, 'indicator', 'X'), day('2013-01-01'));
    const says =
      'No trend is assessed: figures come once a year, too seldom to tell real change from normal variation.';
    expect(trendOf(series, period('annual 2011-12'))).toEqual({ status: 'none', reason: 'annual', sentence: says });
  });
});

describe('how many results it takes', () => {
  it.each([
    { count: 0, status: 'no-data', says: 'No data.' },
    {
      count: 1,
      status: 'insufficient',
      says: 'Too few results (1; 12 needed) to tell real change from normal variation.',
    },
    {
      count: 11,
      status: 'insufficient',
      says: 'Too few results (11; 12 needed) to tell real change from normal variation.',
    },
    {
      count: 12,
      status: 'trial',
      says: 'No significant change: results vary within the expected range (37 to 64). Early view: limits rest on 12 results and will move.',
    },
    {
      count: 14,
      status: 'trial',
      says: 'No significant change: results vary within the expected range (37 to 64). Early view: limits rest on 14 results and will move.',
    },
    {
      count: 15,
      status: 'established',
      says: 'No significant change: results vary within the expected range (37 to 63).',
    },
  ])('$count: $status', ({ count, status, says }) => {
    const values = Array.from({ length: 15 }, (_, at) => (at < count ? (stable[at] ?? null) : null));
    const { series } = seriesOfValues(values);
    expect(trendOf(series, month(Math.max(count - 1, 0)))).toMatchObject({ status, sentence: says });
  });

  it('counts results, not periods', () => {
    const gapped = stable.flatMap((value) => [value, null]);
    expect(trendOfValues(gapped)).toMatchObject({ status: 'established', results: 15, missing: 15 });
  });

  it('counts afresh after a fresh start, and says so', () => {
    const trend = trendOfValues(stable, { rebaseAt: [12] });
    const says =
      'Too few results (3; 12 needed) to tell real change from normal variation. The trend starts afresh at April 2011: We began anew.';
    expect(trend).toMatchObject({ status: 'insufficient', results: 3, sentence: says });
  });

  it('names only the latest of several fresh starts', () => {
    const trend = trendOfValues(stable, { rebaseAt: [3, 12] });
    expect(trend.sentence).toBe(
      'Too few results (3; 12 needed) to tell real change from normal variation. The trend starts afresh at April 2011: We began anew.',
    );
  });

  it('has no limits of one result', () => {
    expect(trendOfValues([5])).toMatchObject({
      basis: 'Based on one result, April 2010.',
      chart: { segments: [{ results: 1, mean: 5, limits: undefined }] },
    });
  });
});

describe('the words', () => {
  const outside = [...stable.slice(0, 14), 75];
  const rising = [52, 48, 55, 47, 53, 49, 51, 46, 47, 48, 49, 50, 51, 52];
  const above = [52, 48, 55, 47, 53, 49, 51, 46, 48, 47, 53, 54, 52, 55, 53, 54, 52];
  const close = [49, 51, 49, 51, 49, 51, 49, 51, 49, 51, 49, 51, 51, 54, 54];
  const mirror = (values: readonly number[]) => values.map((value) => 100 - value);

  it.each([
    {
      values: outside,
      polarity: 'maximise',
      says: 'Improving: significantly higher. The latest result is outside the expected range (35 to 69).',
    },
    {
      values: outside,
      polarity: 'minimise',
      says: 'Getting worse: significantly higher (lower is better). The latest result is outside the expected range (35 to 69).',
    },
    {
      values: outside,
      polarity: 'none',
      says: 'Significantly higher (neither good nor bad). The latest result is outside the expected range (35 to 69).',
    },
    {
      values: outside,
      polarity: 'range',
      says: 'Significantly higher (neither good nor bad). The latest result is outside the expected range (35 to 69).',
    },
    {
      values: rising,
      polarity: 'maximise',
      says: 'Improving: significantly higher. 7 results in a row each higher than the last.',
    },
    {
      values: mirror(rising),
      polarity: 'minimise',
      says: 'Improving: significantly lower (lower is better). 7 results in a row each lower than the last.',
    },
    {
      values: above,
      polarity: 'maximise',
      says: 'Improving: significantly higher. 7 results in a row above the average.',
    },
    {
      values: mirror(above),
      polarity: 'maximise',
      says: 'Getting worse: significantly lower. 7 results in a row below the average.',
    },
    {
      values: close,
      polarity: 'maximise',
      says: 'Improving: significantly higher. 2 of the last 3 results unusually close to the upper limit.',
    },
    {
      values: mirror(close),
      polarity: 'none',
      says: 'Significantly lower (neither good nor bad). 2 of the last 3 results unusually close to the lower limit.',
    },
    { values: stable.map(() => 95), polarity: 'maximise', says: 'No significant change: all results are alike (95).' },
  ])('$polarity: $says', ({ values, polarity, says }) => {
    expect(verdictOf(values, { fields: { polarity } }).sentence.replace(/ Early view: .*/, '')).toBe(says);
  });

  it.each([
    { fields: { type: 'percentage', decimals: 1 }, range: '37.4% to 63.3%', because: 'the indicator has one decimal' },
    { fields: { type: 'duration', unit: 'days' }, range: '37 to 63 days', because: 'the unit is said once' },
    { fields: { type: 'money' }, range: '£37 to £63', because: 'none of the sums has pence' },
    { fields: { bounds: { min: 40, max: 60 } }, range: '40 to 60', because: 'no figure can be beyond its bounds' },
    { fields: { bounds: { min: 40, max: 54 } }, range: '37 to 63', because: 'a figure was beyond them' },
  ])('the range reads $range, because $because', ({ fields, range }) => {
    expect(verdictOf(stable, { fields }).sentence).toContain(`(${range})`);
  });

  it('shows as many decimals of a limit as tell it from a result beyond it', () => {
    const values = [50, 52, 50, 52, 50, 52, 50, 52, 50, 52, 50, 52, 50, 52, 58];
    const { sentence } = verdictOf(values, { fields: { polarity: 'maximise' } });
    expect(sentence).toContain('outside the expected range (45.4 to 57.5)');
  });

  it('shows pence in twos', () => {
    const values = stable.map((value) => value + 0.5);
    expect(verdictOf(values, { fields: { type: 'money' } }).sentence).toContain('(£37.91 to £63.75)');
  });

  it('is in the unit of the period that it is told of', () => {
    const fields = { unit: 'weeks', changes: [{ from: '2011-07-01', what: 'unit', was: 'days' }] };
    expect(verdictOf([...stable, null], { fields }).sentence).toContain('(37 to 63 days)');
  });

  it.each([
    { gaps: [null], said: 'one later period has no figure' },
    { gaps: [null, null], said: 'two later periods have no figure' },
  ])('says of which period it is told where the latest has no figure: $said', ({ gaps, said }) => {
    const { sentence, latest, missing } = verdictOf([...stable, ...gaps]);
    expect(sentence).toBe(
      `No significant change: results vary within the expected range (37 to 63). This is told of June 2011: ${said}.`,
    );
    expect([latest.key, missing]).toEqual(['2011-06', gaps.length]);
  });

  it.each([
    {
      values: stable,
      given: {},
      says: 'Based on 15 results, April 2010 to June 2011. All 15 set the average and the limits; no outliers are screened out.',
    },
    {
      values: [null, ...stable, null],
      given: {},
      says: 'Based on 15 results, May 2010 to July 2011. All 15 set the average and the limits; no outliers are screened out. One period without a figure is left out.',
    },
    {
      values: stable,
      given: { rebaseAt: [3] },
      says: 'Based on 12 results, July 2010 to June 2011, of 15 since April 2010. All 12 set the average and the limits; no outliers are screened out. The trend starts afresh at July 2010: We began anew.',
    },
  ])('$says', ({ values, given, says }) => {
    expect(verdictOf(values, given).basis).toBe(says);
  });
});

describe('what is to be expected against the target', () => {
  const years = ['2010-11', '2011-12'];

  it.each([
    {
      fields: highTarget,
      assurance: 'fail',
      says: 'Expected to miss the target consistently unless something changes.',
    },
    {
      fields: { ...highTarget, polarity: 'minimise' },
      assurance: 'pass',
      says: 'Expected to meet the target consistently.',
    },
    {
      fields: { targets: yearly(years, 50) },
      assurance: 'inconsistent',
      says: 'May meet or miss the target from period to period.',
    },
    { fields: {}, assurance: undefined, says: 'No target set.' },
    {
      fields: { ...highTarget, polarity: 'none' },
      assurance: undefined,
      says: 'Not assessed: no better direction.',
    },
    {
      fields: { polarity: 'range', targets: years.map((year) => ({ year, lower: 40, upper: 60 })) },
      assurance: undefined,
      says: 'Not assessed: no better direction.',
    },
    {
      fields: { targets: years.map((year) => ({ year, lower: 40, upper: 60 })) },
      assurance: undefined,
      says: 'Not assessed: no better direction.',
    },
    {
      fields: { ...highTarget, not_applicable: { reason: 'data-only' } },
      assurance: undefined,
      says: 'Not assessed: no better direction.',
    },
    {
      fields: { polarity: 'minimise', targets: yearly(years, 0) },
      assurance: 'fail',
      says: 'Expected to miss the target consistently unless something changes.',
    },
    {
      fields: { targets: yearly(years, 80) },
      latest: 90,
      assurance: 'fail',
      says: 'Expected to miss the target consistently unless something changes. The latest result, outside the expected range, met it.',
    },
    {
      fields: { targets: yearly(years, 80), polarity: 'minimise' },
      latest: 90,
      assurance: 'pass',
      says: 'Expected to meet the target consistently. The latest result, outside the expected range, missed it.',
    },
    {
      fields: { targets: yearly(years, 85) },
      latest: 85,
      assurance: 'fail',
      says: 'Expected to miss the target consistently unless something changes. The latest result, outside the expected range, met it.',
    },
  ] as const)('$fields: $says', ({ fields, assurance, says, ...of }) => {
    const verdict = verdictOf('latest' in of ? [...stable, of.latest] : stable, { fields });
    expect([verdict.assurance, verdict.assuranceSentence]).toEqual([assurance, says]);
  });

  it('rests on the target of the latest period with a figure', () => {
    const targets = [
      { year: '2010-11', value: 50 },
      { year: '2011-12', value: 70 },
    ];
    expect(verdictOf(stable, { fields: { targets } }).assurance).toBe('fail');
    expect(verdictOf([...stable.slice(0, 12), null, null, null], { fields: { targets } }).assurance).toBe(
      'inconsistent',
    );
  });

  it.each([
    {
      of: 'percentage',
      polarity: 'maximise',
      target: 100,
      dip: 91,
      warns: true,
      because: 'a share cannot exceed 100%',
    },
    { of: 'number', polarity: 'minimise', target: 0, dip: 9, warns: true, because: 'nothing is counted below 0' },
    { of: 'money', polarity: 'minimise', target: 0, dip: 9, warns: false, because: 'sums may fall below 0' },
    { of: 'number', polarity: 'maximise', target: 100, dip: 91, warns: false, because: 'a number may exceed 100' },
    { of: 'percentage', polarity: 'maximise', target: 100, dip: 108, warns: false, because: 'a result exceeded it' },
  ])(
    'of $of against $target it warns of the trap: $warns, because $because',
    ({ of, polarity, target, dip, warns }) => {
      const values = Array.from({ length: 15 }, (_, at) => (at === 7 ? dip : target));
      const verdict = verdictOf(values, { fields: { type: of, polarity, targets: yearly(years, target) } });
      expect(verdict.assurance).toBe('inconsistent');
      expect(verdict.assuranceSentence.includes('No result can be better than')).toBe(warns);
    },
  );

  it('is met by 100% in every period against 100%', () => {
    const fields = { type: 'percentage', targets: yearly(years, 100) };
    expect(
      verdictOf(
        stable.map(() => 100),
        { fields },
      ),
    ).toMatchObject({
      assurance: 'pass',
      sentence: 'No significant change: all results are alike (100%).',
    });
  });
});

describe('fresh starts', () => {
  const two = [...stable, ...stable.map((value) => value + 50)];

  it.each([
    {
      given: { fields: { changes: [{ from: '2011-07-01', what: 'definition', reason: 'The law changed.' }] } },
      because: 'the definition changed on 1 July 2011 (The law changed)',
    },
    {
      given: { entries: { 15: { break_in_series: 'A new system' } } },
      because: 'the series breaks at July 2011 (A new system)',
    },
    { given: { rebaseAt: [15] }, because: 'We began anew' },
    {
      given: {
        fields: {
          changes: [{ from: '2011-07-01', what: 'definition' }],
          trend: { rebase: [{ period: '2011-07', reason: 'A new form.' }] },
        },
      },
      because: 'the definition changed on 1 July 2011; A new form',
    },
    {
      given: { fields: { trend: { rebase: [{ period: '2011-12-Q2', reason: 'A quarter' }] } } },
      because: 'A quarter',
    },
  ])('$because', ({ given, because }) => {
    const { chart, sentence } = verdictOf(two, given);
    expect(chart.segments.map(({ first, last, results }) => [first.key, last.key, results])).toEqual([
      ['2010-04', '2011-06', 15],
      ['2011-07', '2012-09', 15],
    ]);
    expect(chart.segments.map((segment) => segment.because)).toEqual([undefined, because]);
    expect(sentence).toContain('(87 to 113)');
  });

  it.each([
    { rebase: '2010-04', because: 'it is the first period' },
    { rebase: '2015-04', because: 'nothing was reported since' },
    { rebase: 'soon', because: 'it is no period' },
  ])('none at $rebase, because $because', ({ rebase }) => {
    const fields = { trend: { rebase: [{ period: rebase, reason: 'x' }] } };
    expect(verdictOf(two, { fields }).chart.segments).toHaveLength(1);
  });

  it('begins with the first figure on or after the period that is named', () => {
    const { chart } = verdictOf([...stable, null, null, ...stable], { rebaseAt: [15] });
    expect(chart.segments.map(({ first, because }) => [first.key, because])).toEqual([
      ['2010-04', undefined],
      ['2011-09', 'We began anew'],
    ]);
  });

  it('judges what stands out by the polarity of its own period', () => {
    const changes = [{ from: '2011-07-01', what: 'polarity', was: 'minimise' }];
    const values = [...stable.slice(0, 14), 90, ...stable.slice(0, 14), 90];
    const { chart } = verdictOf(values, { fields: { changes } });
    const { points } = chart;
    expect([points[14]?.meaning, points[29]?.meaning]).toEqual(['concern', 'improvement']);
  });
});

describe('the periods of the chart', () => {
  it('are all since the first figure, with target, state and signal', () => {
    const given = { fields: { targets: yearly(['2010-11'], 70) }, entries: { 14: { state: 'provisional' } } };
    const { points } = verdictOf([null, null, ...stable.slice(0, 12), 90, null], given).chart;
    expect(points.map((point) => point.period.key)).toEqual(Array.from({ length: 14 }, (_, at) => month(at + 2).key));
    expect(points[0]).toMatchObject({
      figure: 52,
      target: { kind: 'value', value: 70 },
      state: 'final',
      signal: undefined,
    });
    expect(points[12]).toMatchObject({
      figure: 90,
      target: undefined,
      state: 'provisional',
      signal: 'outside',
      side: 'high',
      meaning: 'improvement',
    });
    expect(points[13]).toMatchObject({ figure: undefined, signal: undefined, meaning: undefined });
  });

  it('go no further than the period that is shown', () => {
    const { series } = seriesOfValues([...stable, 900, 900]);
    expect(trendOf(series, month(14))).toEqual(verdictOf(stable));
  });

  it('are not those before the series began, had a figure or after it ended', () => {
    const fields = { last_period: '2011-05' };
    const given = { fields: { ...fields, first_period: '2010-05' } };
    expect(trendOfValues([900, ...stable.slice(0, 13), 900], given)).toMatchObject({ results: 13, missing: 0 });
    const excused = { entries: { 0: { missing: { code: 'not-available' } } } };
    expect(trendOfValues([900, ...stable.slice(0, 13)], excused)).toMatchObject({ results: 13, missing: 0 });
    expect(trendOfValues([900, null, ...stable.slice(0, 12), 900], given)).toMatchObject({ results: 12, missing: 0 });
  });

  it('are of one frequency: figures of another are of other periods', () => {
    const fields = { frequency: 'quarterly', changes: [{ from: '2011-07-01', what: 'frequency', was: 'monthly' }] };
    const { series } = seriesOfValues(stable, { fields });
    expect(trendOf(series, month(14))).toMatchObject({ status: 'established', results: 15 });
    expect(trendOf(series, period('2011-12-Q2'))).toMatchObject({ status: 'no-data' });
  });

  it('tell the limits of each segment', () => {
    const { segments } = verdictOf(stable).chart;
    const lines = segments.map(({ mean, limits }) =>
      [limits?.lower, mean, limits?.upper].map((line) => line?.toFixed(2)),
    );
    expect(lines).toEqual([['37.41', '50.33', '63.25']]);
  });

  it('are none of a year in which the series was not alive', () => {
    const { series } = seriesOfValues(stable.slice(0, 12));
    expect(trendOf(series, period('annual 2008-09'))).toEqual({ status: 'no-data', sentence: 'No data.' });
  });

  it('end with the last of the year where the year is shown by its outturn', () => {
    const { series } = seriesOfValues(stable.slice(0, 12));
    expect(trendOf(series, period('annual 2010-11'))).toEqual(verdictOf(stable.slice(0, 12)));
  });
});

it('is the same in whatever order the entries come', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(
        stable.map((_, at) => at),
        { minLength: 15, maxLength: 15 },
      ),
      (order) => {
        const { series, last } = seriesOfValues(stable);
        const entries = [...series.entries];
        const shuffled = new Map(order.flatMap((at) => entries.slice(at, at + 1)));
        expect(trendOf({ ...series, entries: shuffled }, last)).toEqual(trendOf(series, last));
      },
    ),
  );
});
