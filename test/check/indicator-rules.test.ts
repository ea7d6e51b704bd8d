import { describe, expect, it } from 'vitest';
import { type FieldTexts, indicator } from '../builders/records.js';
import { findingsIn, told } from './told.js';

const approved = { approved_by: 'Cabinet', approved_on: '2012-03-12' };
const path = 'indicators/X.yaml';

/** What is told of an indicator with these fields and, if given, an entry for the second quarter. */
function toldOf(fields: FieldTexts, entry?: string, today?: string): readonly string[] {
  return told(filesOf(fields, entry), today).map((line) => line.replace(/^\S+\//, ''));
}

function filesOf(fields: FieldTexts, entry?: string) {
  return { [path]: indicator(fields), ...(entry === undefined ? {} : { 'progress/2012-13/Q2/X.yaml': entry }) };
}

describe('first and last period', () => {
  it.each([
    {
      fields: { first_period: '2012-14-Q2' },
      codes: ['X.yaml:8:15 not-a-period'],
      because: 'the second half of a year is the first plus one',
    },
    {
      fields: { first_period: '2012-13' },
      codes: ['X.yaml:8:15 not-a-period'],
      because: 'a quarterly indicator begins with a quarter',
    },
    { fields: { first_period: '2012-09', frequency: 'monthly' }, codes: [], because: 'a monthly one with a month' },
    {
      fields: { first_period: '2012-13', frequency: 'monthly' },
      codes: ['X.yaml:8:15 not-a-period'],
      because: 'there is no thirteenth month',
    },
    { fields: { first_period: '2012-13', frequency: 'annual' }, codes: [], because: 'and an annual one with a year' },
    {
      fields: { first_period: '2011-04', changes: '[{from: 2012-04-01, what: frequency, was: monthly}]' },
      codes: [],
      because: 'it was monthly when it began',
    },
    {
      fields: { last_period: '2011-12-Q4' },
      codes: ['X.yaml:9:14 ends-before-it-starts'],
      because: 'it would never be reported',
    },
    { fields: { last_period: '2012-13-Q1' }, codes: [], because: 'one period is a range' },
    {
      fields: { targets: '[{year: 2012-14, value: 80}]' },
      codes: ['X.yaml:9:18 not-a-period'],
      because: 'years of targets are years',
    },
    {
      fields: { benchmarks: '[{group: x, value: 1, period: 2012-13-Q2}, {group: x, value: 1, period: 2012-99}]' },
      codes: ['X.yaml:9:85 not-a-period'],
      because: 'and those of benchmarks are periods',
    },
    {
      fields: { recovery_plans: '[{for: 2012-99}]' },
      codes: ['X.yaml:9:24 not-a-period'],
      because: 'so are those of recovery plans',
    },
    {
      fields: { recovery_plans: '[{for: 2012-09}]' },
      codes: ['X.yaml:9:24 not-a-period'],
      because: 'no month of a quarterly indicator called for a plan',
    },
    {
      fields: { recovery_plans: '[{for: 2012-13-Q2}, {for: 2012-13}]' },
      codes: [],
      because: 'a quarter or a year did',
    },
    {
      fields: { trend: '{rebase: [{period: 2012-99, reason: x}]}' },
      codes: ['X.yaml:9:27 not-a-period'],
      because: 'and those of trends',
    },
  ])('$fields: $because', ({ fields, codes }) => expect(toldOf(fields)).toEqual(codes));
});

describe('the figure of an entry', () => {
  it.each([
    { fields: {}, entry: 'value: 80\n', codes: [], because: 'a value is a figure' },
    { fields: {}, entry: 'value: 0\n', codes: [], because: 'nought is a figure' },
    { fields: {}, entry: 'numerator: 33\ndenominator: 40\n', codes: [], because: 'so is a fraction' },
    {
      fields: {},
      entry: 'numerator: 0\ndenominator: 0\n',
      codes: [],
      because: 'nothing to count is told as nothing to count',
    },
    { fields: {}, entry: 'missing: {code: not-available}\n', codes: [], because: 'why there is none is an answer' },
    {
      fields: {},
      entry: 'commentary: soon\n',
      codes: ['X.yaml:1:1 value-shape'],
      because: 'words alone are no answer',
    },
    {
      fields: {},
      entry: 'value: 80\nmissing: {code: not-available}\n',
      codes: ['X.yaml:1:1 value-shape'],
      because: 'it is there or it is not',
    },
    {
      fields: {},
      entry: 'value: 80\nnumerator: 33\ndenominator: 40\n',
      codes: ['X.yaml:1:1 value-shape'],
      because: 'the two could differ',
    },
    { fields: {}, entry: 'numerator: 33\n', codes: ['X.yaml:1:1 value-shape'], because: 'half a fraction is none' },
    { fields: {}, entry: 'denominator: 40\n', codes: ['X.yaml:1:1 value-shape'], because: 'half a fraction is none' },
    {
      fields: { type: 'date', polarity: 'minimise' },
      entry: 'numerator: 1\ndenominator: 2\n',
      codes: ['X.yaml:1:1 value-shape'],
      because: 'a date is no fraction',
    },
    { fields: {}, entry: 'value: "80"\n', codes: ['X.yaml:1:8 value-type'], because: 'a text cannot be compared' },
    { fields: {}, entry: 'value: 80%\n', codes: ['X.yaml:1:8 value-type'], because: 'a sign makes it a text' },
    {
      fields: {},
      entry: 'value: yes\n',
      codes: ['X.yaml:1:8 value-type'],
      because: 'a percentage is not answered with yes',
    },
    {
      fields: {},
      entry: 'value: 80\nforecast: soon\n',
      codes: ['X.yaml:2:11 value-type'],
      because: 'a forecast is a figure too',
    },
    {
      fields: {},
      entry: 'value: 80\nrestated: [{previous: {value: 8O}}]\n',
      codes: ['X.yaml:2:31 value-type'],
      because: 'and what stood there before',
    },
    {
      fields: { type: 'date', polarity: 'minimise' },
      entry: 'value: 2012-10-10\n',
      codes: [],
      because: 'a date is a day',
    },
    {
      fields: { type: 'date', polarity: 'minimise' },
      entry: 'value: 2012-10-32\n',
      codes: ['X.yaml:1:8 value-type'],
      because: 'October has 31',
    },
    {
      fields: { type: 'date', polarity: 'minimise' },
      entry: 'value: 10\n',
      codes: ['X.yaml:1:8 value-type'],
      because: 'a number is no day',
    },
    { fields: { type: 'yes-no' }, entry: 'value: yes\n', codes: [], because: 'yes is an answer' },
    {
      fields: { type: 'yes-no' },
      entry: 'value: Y\n',
      codes: ['X.yaml:1:8 value-type'],
      because: 'there are two words',
    },
    {
      fields: { type: 'yes-no' },
      entry: 'value: 1\n',
      codes: ['X.yaml:1:8 value-type'],
      because: 'a number is no answer',
    },
    {
      fields: { baseline: '"72"' },
      entry: undefined,
      codes: ['X.yaml:9:11 value-type'],
      because: 'a baseline is a figure',
    },
    {
      fields: { benchmarks: '[{group: x, value: high}]' },
      entry: undefined,
      codes: ['X.yaml:9:32 value-type'],
      because: 'and a benchmark',
    },
    {
      fields: { targets: '[{year: 2012-13, profile: [80, eighty, ~, 80]}]' },
      entry: undefined,
      codes: ['X.yaml:9:41 value-type'],
      because: 'and each part of a profile, null apart',
    },
    { fields: { bounds: '{min: 0, max: 100}' }, entry: 'value: 100\n', codes: [], because: 'the bound is in bounds' },
    {
      fields: { bounds: '{min: 0, max: 100}' },
      entry: 'value: 785\n',
      codes: ['X.yaml:1:8 out-of-bounds'],
      because: 'a point was lost',
    },
    {
      fields: { bounds: '{min: 0, max: 100}' },
      entry: 'value: -1\n',
      codes: ['X.yaml:1:8 out-of-bounds'],
      because: 'there is no less than none',
    },
    {
      fields: { bounds: '{max: 100}' },
      entry: 'numerator: 41\ndenominator: 40\n',
      codes: ['X.yaml:1:12 out-of-bounds'],
      because: 'the figure of a fraction is judged',
    },
    {
      fields: { bounds: '{max: 100}' },
      entry: 'numerator: 41\ndenominator: 0\n',
      codes: [],
      because: 'nothing to count is not too much',
    },
    {
      fields: { bounds: '{min: 100, max: 0}' },
      entry: undefined,
      codes: ['X.yaml:9:15 reversed-bounds'],
      because: 'nothing is between',
    },
  ])('$fields, $entry $because', ({ fields, entry, codes }) => expect(toldOf(fields, entry)).toEqual(codes));

  it('is told with what was probably meant', () => {
    expect(findingsIn(filesOf({}, 'value: 1,234\n'))[0]).toMatchObject({ suggestion: '1234' });
    expect(findingsIn(filesOf({ type: 'yes-no' }, 'value: "No"\n'))[0]).toMatchObject({ suggestion: 'no' });
    expect(findingsIn(filesOf({ type: 'date', polarity: 'none' }, 'value: 31/12/2012\n'))[0]).toMatchObject({
      suggestion: '2012-12-31',
    });
  });
});

describe('what to do where there is no figure', () => {
  it.each([
    { fields: {}, entry: 'value: N/A\n', because: 'people write so' },
    { fields: {}, entry: 'value: tbc\n', because: 'people write so' },
    { fields: {}, entry: 'value:\n', because: 'a colon alone is no value' },
    { fields: {}, entry: 'commentary: x\n', because: 'there is no field for it' },
    { fields: { type: 'yes-no' }, entry: 'value: tbc\n', because: 'an answer can be missing' },
    { fields: { type: 'date', polarity: 'minimise' }, entry: 'value: tbc\n', because: 'so can a day' },
  ])('is told after $entry: $because', ({ fields, entry }) => {
    const [found] = findingsIn(filesOf(fields, entry));
    expect(found?.remedy).toContain('"missing');
    expect(found?.remedy).toContain('reason');
    expect(found?.remedy).not.toMatch(/\b0\b|Keep/);
  });

  it.each([
    { entry: 'value: about 90\n', because: 'there is a figure' },
    { entry: 'value: 1\nforecast: tbc\n', because: 'a forecast is left out' },
  ])('is not told after $entry: $because', ({ entry }) =>
    expect(findingsIn(filesOf({}, entry))[0]?.remedy).not.toContain('missing'),
  );
});

describe('targets that are missing', () => {
  it.each([
    { settings: 'schema_version: 1\ncouncil: [\n', because: 'the day may be in the file that cannot be read' },
    { settings: 'schema_version: 1\ncouncil: x\nreporting_day: 22 Oct\n', because: 'the day itself has a fault' },
  ])('are not told while the settings have faults: $because', ({ settings }) => {
    const files = { ...filesOf({ ...approved }), 'pmf.yaml': settings };
    expect(told(files).filter((line) => !line.startsWith('pmf.yaml'))).toEqual([]);
  });

  const missing = ['X.yaml:1:1 target-missing'];
  it.each([
    { fields: approved, codes: missing, because: 'a figure without one is not rated' },
    { fields: { ...approved, targets: '[{year: 2012-13, value: 80}]' }, codes: [], because: 'the year has one' },
    {
      fields: { ...approved, targets: '[{year: 2011-12, value: 80}]' },
      codes: ['X.yaml:11:1 target-missing'],
      because: 'another year has one',
    },
    { fields: {}, codes: [], because: 'what is only proposed is not counted' },
    { fields: { ...approved, polarity: 'none' }, codes: [], because: 'what is only watched is not rated' },
    { fields: { ...approved, not_applicable: '{reason: data-only}' }, codes: [], because: 'the reason is told' },
    { fields: { ...approved, first_period: '2013-14-Q1' }, codes: [], because: 'the year has not begun' },
    {
      fields: {
        ...approved,
        first_period: '2011-12-Q1',
        last_period: '2011-12-Q4',
        targets: '[{year: 2011-12, value: 1}]',
      },
      codes: [],
      because: 'it has ended',
    },
    {
      fields: {
        ...approved,
        first_period: '2011-12-Q1',
        targets: '[{year: 2011-12, value: 1}]',
        changes: '[{from: 2012-03-31, what: retired}]',
      },
      codes: [],
      because: 'it is retired',
    },
  ])('$fields: $because', ({ fields, codes }) => expect(toldOf(fields)).toEqual(codes));

  it('are told in one sentence, year by year', () => {
    const [found] = findingsIn(
      filesOf({ ...approved, first_period: '2010-11-Q1', targets: '[{year: 2011-12, value: 1}]' }),
    );
    expect(found).toMatchObject({ severity: 'warning', message: '"X" has no target for 2010/11 and 2012/13.' });
  });

  it('are not asked for where the council owes nothing', () => {
    const settings = { 'pmf.yaml': 'schema_version: 1\ncouncil: x\nowed_from: 2012-04-01\n' };
    const fields = { ...approved, first_period: '2010-11-Q1', targets: '[{year: 2012-13, value: 1}]' };
    expect(told({ ...settings, ...filesOf(fields) })).toEqual([]);
  });

  it('are asked for from the first day of a year', () => {
    const fields = { ...approved, targets: '[{year: 2012-13, value: 1}]' };
    expect(toldOf(fields, undefined, '2013-03-31')).toEqual([]);
    expect(toldOf(fields, undefined, '2013-04-01')).toEqual(['X.yaml:11:1 target-missing']);
  });
});

describe('the shape of a target', () => {
  const range = { polarity: 'range' };
  it.each([
    { fields: {}, target: 'value: 80', codes: [], because: 'one value' },
    { fields: {}, target: 'profile: [1, 2, 3, 4]', codes: [], because: 'one for each quarter' },
    { fields: range, target: 'lower: 1, upper: 2', codes: [], because: 'two ends' },
    { fields: {}, target: 'reason: later', codes: ['target-shape'], because: 'no figure' },
    { fields: {}, target: 'value: 80, profile: [1, 2, 3, 4]', codes: ['target-shape'], because: 'two figures' },
    { fields: range, target: 'value: 80, lower: 1, upper: 2', codes: ['target-shape'], because: 'two figures' },
    { fields: range, target: 'lower: 1', codes: ['target-shape'], because: 'one end' },
    { fields: range, target: 'value: 80', codes: ['target-shape'], because: 'no ends' },
    { fields: {}, target: 'lower: 1, upper: 2', codes: ['target-shape'], because: 'nothing says which way is better' },
    {
      fields: { polarity: 'none' },
      target: 'lower: 1, upper: 2',
      codes: [],
      because: 'what is only watched may have any',
    },
    {
      fields: { ...range, changes: '[{from: 2012-10-01, what: polarity, was: maximise}]' },
      target: 'value: 80',
      codes: [],
      because: 'it had another polarity',
    },
    { fields: {}, target: 'profile: [1, 2, 3]', codes: ['target-shape'], because: 'a quarter is missing' },
    {
      fields: { frequency: 'monthly', first_period: '2012-04' },
      target: 'profile: [1, 2, 3, 4]',
      codes: ['target-shape'],
      because: 'months have twelve',
    },
    {
      fields: { changes: '[{from: 2012-10-01, what: frequency, was: annual}]' },
      target: 'profile: [1]',
      codes: [],
      because: 'it was annual',
    },
    { fields: {}, target: 'value: 80, floor: 90', codes: ['target-shape'], because: '85 would be both good and red' },
    { fields: {}, target: 'value: 80, floor: 70', codes: [], because: 'the floor lies below its target' },
    { fields: {}, target: 'value: 80, floor: 80', codes: [], because: 'without amber they may meet' },
    { fields: range, target: 'lower: 70, upper: 80, floor: 75', codes: ['target-shape'], because: '72 would be both' },
    { fields: range, target: 'lower: 70, upper: 80, floor: 65', codes: [], because: 'the floor lies below the range' },
    {
      fields: { polarity: 'minimise' },
      target: 'value: 80, floor: 70',
      codes: ['target-shape'],
      because: 'where lower is better the floor is a ceiling',
    },
    { fields: { polarity: 'minimise' }, target: 'value: 80, floor: 90', codes: [], because: 'and lies above' },
    {
      fields: { type: 'date', polarity: 'minimise' },
      target: 'value: 2012-06-30, floor: 2012-05-31',
      codes: ['target-shape'],
      because: 'so with days',
    },
    {
      fields: { type: 'date', polarity: 'minimise' },
      target: 'value: 2012-06-30, floor: 2012-07-31',
      codes: [],
      because: 'a month more',
    },
    { fields: { polarity: 'none' }, target: 'value: 80, floor: 90', codes: [], because: 'nothing is rated' },
    {
      fields: { changes: '[{from: 2012-10-01, what: polarity, was: minimise}]' },
      target: 'value: 80, floor: 90',
      codes: [],
      because: 'lower was better',
    },
    { fields: range, target: 'lower: 2, upper: 1', codes: ['reversed-bounds'], because: 'nothing is between' },
    { fields: range, target: 'lower: 2, upper: 2', codes: [], because: 'a point is a range' },
    {
      fields: {},
      target: 'value: 1}, {year: 2012-13, value: 2',
      codes: ['target-shape'],
      because: 'neither is the later',
    },
    {
      fields: {},
      target: 'value: 1}, {year: 2012-13, value: 2, set_on: 2012-10-01',
      codes: [],
      because: 'the later says from when',
    },
  ])('$target: $because', ({ fields, target, codes }) => {
    const found = findingsIn(filesOf({ ...fields, targets: `[{year: 2012-13, ${target}}]` }));
    expect(found.map(({ code }) => code)).toEqual(codes);
    expect(found.every(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('a floor on the wrong side of its target', () => {
  it('is told with both, at the floor', () => {
    const [found] = findingsIn(filesOf({ targets: '[{year: 2012-13, value: 80, floor: 90}]' }));
    expect(found).toMatchObject({
      at: { field: ['targets', 0, 'floor'] },
      message:
        'The target for "2012-13" is 80 and its floor 90, so a figure can be on target and worse than the floor.',
      remedy: 'Swap the two, or correct one of them.',
    });
  });
});

describe('tolerance', () => {
  const percent = { tolerance: '{kind: percent, amber: 5}' };
  it.each([
    {
      fields: { ...percent, targets: '[{year: 2012-13, value: 0}]' },
      codes: ['zero-target-percent-tolerance'],
      because: 'five per cent of nothing is nothing',
    },
    { fields: { ...percent, targets: '[{year: 2012-13, value: 1}]' }, codes: [], because: 'of one it is something' },
    {
      fields: { ...percent, targets: '[{year: 2012-13, profile: [1, 0, 1, 1]}]' },
      codes: ['zero-target-percent-tolerance'],
      because: 'in one quarter too',
    },
    {
      fields: { ...percent, polarity: 'range', targets: '[{year: 2012-13, lower: 0, upper: 1}]' },
      codes: ['zero-target-percent-tolerance'],
      because: 'at one end too',
    },
    {
      fields: { ...percent, polarity: 'none', targets: '[{year: 2012-13, value: 0}]' },
      codes: [],
      because: 'nothing is rated',
    },
    {
      fields: { tolerance: '{kind: percent, amber: 0}', targets: '[{year: 2012-13, value: 0}]' },
      codes: [],
      because: 'there is no amber',
    },
    {
      fields: { tolerance: '{kind: absolute, amber: 5}', targets: '[{year: 2012-13, value: 0}]' },
      codes: [],
      because: 'five is five',
    },
    { fields: { tolerance: '{kind: points, amber: 5}' }, codes: [], because: 'a percentage has points' },
    {
      fields: { type: 'number', tolerance: '{kind: points, amber: 5}' },
      codes: ['tolerance-fits-no-type'],
      because: 'a number has none',
    },
    {
      fields: { type: 'date', polarity: 'minimise', ...percent },
      codes: ['tolerance-fits-no-type'],
      because: 'a day has no percentages',
    },
    {
      fields: { type: 'yes-no', travel_tolerance: '{kind: absolute, by: 1}' },
      codes: ['tolerance-fits-no-type'],
      because: 'yes is not close to no',
    },
  ])('$fields: $because', ({ fields, codes }) => {
    const found = findingsIn(filesOf(fields));
    expect(found.map(({ code }) => code)).toEqual(codes);
    expect(found.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('of the council counts where the indicator has none', () => {
    const settings = { 'pmf.yaml': 'schema_version: 1\ncouncil: x\nrating: {tolerance: {kind: percent, amber: 5}}\n' };
    const zero = { targets: '[{year: 2012-13, value: 0}]' };
    expect(told({ ...settings, ...filesOf(zero) })).toEqual(['indicators/X.yaml:9:34 zero-target-percent-tolerance']);
    expect(told({ ...settings, ...filesOf({ ...zero, tolerance: '{kind: absolute, amber: 5}' }) })).toEqual([]);
  });
});

describe('polarity and approval', () => {
  it.each([
    { fields: { type: 'date' }, codes: ['polarity-fits-no-type'], because: 'later is never better' },
    { fields: { type: 'date', polarity: 'minimise' }, codes: [], because: 'earlier is' },
    {
      fields: { type: 'yes-no', polarity: 'range' },
      codes: ['polarity-fits-no-type'],
      because: 'there is nothing between',
    },
    { fields: { type: 'yes-no', polarity: 'minimise' }, codes: [], because: 'no may be good' },
    { fields: { approved_by: 'Cabinet' }, codes: ['half-approved'], because: 'on which day?' },
    { fields: { approved_on: '2012-03-12' }, codes: ['half-approved'], because: 'by whom?' },
  ])('$fields: $because', ({ fields, codes }) =>
    expect(findingsIn(filesOf(fields)).map(({ code }) => code)).toEqual(codes),
  );
});
