import { describe, expect, it } from 'vitest';
import { targetOf, targetOver } from '../../src/assess/target.js';
import type { FrameworkParts } from '../builders/framework.js';
import { frameworkOf, held, period } from '../builders/framework.js';

type Fields = NonNullable<FrameworkParts['indicators']>[string];

function indicator(targets: readonly object[], fields: Fields = {}) {
  const framework = frameworkOf({ indicators: { X: { ...fields, targets } } });
  return held(framework, 'indicator', 'X');
}

const quarters = ['2012-13-Q1', '2012-13-Q2', '2012-13-Q3', '2012-13-Q4'];
const inYear = (targets: object, fields: Fields = {}) =>
  quarters.map((each) => targetOf(indicator([{ year: '2012-13', ...targets }], fields), period(each)));
const toDateOf = (targets: readonly object[], fields: Fields = {}) =>
  quarters.map((_, at) =>
    targetOver(
      indicator(
        targets.map((target) => ({ year: '2012-13', ...target })),
        fields,
      ),
      quarters.slice(0, at + 1).map((each) => period(each)),
    ),
  );
const toDate = (targets: object, fields: Fields = {}) => toDateOf([targets], fields);
const values = (...all: readonly (number | undefined)[]) =>
  all.map((value) => (value === undefined ? undefined : { kind: 'value', value }));

const summed = { year_to_date: 'sum' } as const;
const running = { year_to_date: 'sum', collected_as: 'cumulative' } as const;

describe('the target of one period', () => {
  it.each([
    { target: { value: 80 }, fields: {}, is: values(80, 80, 80, 80), because: 'a rate has one target all year' },
    { target: { value: 100 }, fields: summed, is: values(25, 25, 25, 25), because: 'a sum owes a quarter in each' },
    {
      target: { value: 100 },
      fields: running,
      is: values(25, 50, 75, 100),
      because: 'a running sum owes what has run',
    },
    {
      target: { value: 80 },
      fields: { collected_as: 'cumulative' },
      is: values(80, 80, 80, 80),
      because: 'a running rate does not add up',
    },
    {
      target: { value: 80 },
      fields: { year_to_date: 'ratio' },
      is: values(80, 80, 80, 80),
      because: 'a fraction does not either',
    },
    {
      target: { value: 80 },
      fields: { year_to_date: 'sum', collected_as: 'rolling-12' },
      is: values(80, 80, 80, 80),
      because: 'twelve months are a year already',
    },
    {
      target: { value: 80, lower: 40 },
      fields: {},
      is: values(80, 80, 80, 80),
      because: 'a lower end alone is no band',
    },
    { target: { value: 80, upper: 90 }, fields: {}, is: values(80, 80, 80, 80), because: 'nor is an upper one' },
    {
      target: { lower: 40, upper: 'soon' },
      fields: {},
      is: values(undefined, undefined, undefined, undefined),
      because: 'a word is no upper end',
    },
    {
      target: { lower: 'soon', upper: 90 },
      fields: {},
      is: values(undefined, undefined, undefined, undefined),
      because: 'nor a lower one',
    },
    {
      target: { profile: [10, 20, null, 40] },
      fields: {},
      is: values(10, 20, undefined, 40),
      because: 'a profile has its own',
    },
    {
      target: { profile: [10, 20, 30, 40] },
      fields: summed,
      is: values(10, 20, 30, 40),
      because: 'a profile of a sum too',
    },
    {
      target: { profile: [10, 30, 60, 100] },
      fields: running,
      is: values(10, 30, 60, 100),
      because: 'a running one is told running',
    },
    {
      target: { profile: [10] },
      fields: {},
      is: values(10, undefined, undefined, undefined),
      because: 'it ends early',
    },
    { target: { value: 'yes' }, fields: { type: 'yes-no' }, is: values(1, 1, 1, 1), because: 'yes is 1' },
    {
      target: { value: 'soon' },
      fields: {},
      is: values(undefined, undefined, undefined, undefined),
      because: 'a word is no number',
    },
    { target: {}, fields: {}, is: values(undefined, undefined, undefined, undefined), because: 'nothing is set' },
  ])('$target: $is, because $because', ({ target, fields, is }) => {
    expect(inYear(target, fields)).toEqual(is);
  });

  it('is a share of twelve in months', () => {
    const monthly = indicator([{ year: '2012-13', value: 120 }], { ...summed, frequency: 'monthly' });
    expect(targetOf(monthly, period('monthly 2012-09'))).toEqual({ kind: 'value', value: 10 });
  });

  it('is rounded once, at the end', () => {
    const monthly = indicator([{ year: '2012-13', value: 100 }], { ...summed, frequency: 'monthly' });
    const months = ['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `monthly 2012-${month}`);
    const year = [...months, 'monthly 2013-01', 'monthly 2013-02', 'monthly 2013-03'].map((each) => period(each));
    expect(targetOver(monthly, year.slice(0, 1))).toEqual({ kind: 'value', value: 8.33333333333 });
    expect(targetOver(monthly, year)).toEqual({ kind: 'value', value: 100 });
  });

  it('is the whole of an annual sum', () => {
    const annual = indicator([{ year: '2012-13', value: 120 }], { ...summed, frequency: 'annual' });
    expect(targetOf(annual, period('annual 2012-13'))).toEqual({ kind: 'value', value: 120 });
  });

  it('is a band where a range is wanted, and the floor goes with the value', () => {
    expect(inYear({ lower: 40, upper: 50 }, { polarity: 'range' })[0]).toEqual({ kind: 'band', lower: 40, upper: 50 });
    const floored = inYear({ lower: 40, upper: 50, floor: 30 }, { polarity: 'range' });
    expect(floored[0]).toEqual({ kind: 'band', lower: 40, upper: 50, floor: 30 });
    expect(inYear({ value: 80 })[0]).toStrictEqual({ kind: 'value', value: 80 });
    expect(inYear({ value: 80, floor: 70 })[0]).toEqual({ kind: 'value', value: 80, floor: 70 });
    expect(inYear({ value: 80, floor: 40 }, summed)[0]).toEqual({ kind: 'value', value: 20, floor: 10 });
  });
});

describe('the target to date', () => {
  it.each([
    { target: { value: 100 }, fields: summed, is: values(25, 50, 75, 100), because: 'period targets add up' },
    {
      target: { profile: [10, 20, 30, 40] },
      fields: summed,
      is: values(10, 30, 60, 100),
      because: 'a profile adds up too',
    },
    {
      target: { profile: [10, null, 30, 40] },
      fields: summed,
      is: values(10, undefined, undefined, undefined),
      because: 'one is missing',
    },
    {
      target: { value: 80 },
      fields: { year_to_date: 'ratio' },
      is: values(80, 80, 80, 80),
      because: 'of anything else it is the period’s own',
    },
    {
      target: { profile: [60, 70, 80, 90] },
      fields: { year_to_date: 'mean' },
      is: values(60, 70, 80, 90),
      because: 'a profile too',
    },
    {
      target: { value: 100 },
      fields: running,
      is: values(25, 50, 75, 100),
      because: 'a running sum is its own to date',
    },
  ])('$target: $is, because $because', ({ target, fields, is }) => {
    expect(toDate(target, fields)).toEqual(is);
  });

  it('is of the periods that the series has', () => {
    const lateStarter = indicator([{ year: '2012-13', value: 100 }], summed);
    const half = ['2012-13-Q3', '2012-13-Q4'].map((each) => period(each));
    expect(targetOver(lateStarter, half)).toEqual({ kind: 'value', value: 50 });
  });

  it('is nothing where there are no periods', () => {
    expect(targetOver(indicator([{ year: '2012-13', value: 100 }]), [])).toBeUndefined();
  });
});

describe('which target is in force', () => {
  const first = { year: '2012-13', value: 80 };

  it.each([
    {
      targets: [{ ...first, set_on: '2012-08-15' }],
      is: [80, 80, 80, 80],
      because: 'the first of a year holds all year, set late or not',
    },
    {
      targets: [first, { year: '2012-13', value: 90, set_on: '2012-08-15' }],
      is: [80, 90, 90, 90],
      because: 'a later one starts in its period',
    },
    {
      targets: [first, { year: '2012-13', value: 90, set_on: '2012-10-01' }],
      is: [80, 80, 90, 90],
      because: 'Q2 had ended',
    },
    {
      targets: [{ year: '2012-13', value: 90, set_on: '2012-10-01' }, first],
      is: [80, 80, 90, 90],
      because: 'their order in the file does not matter',
    },
    {
      targets: [first, { year: '2012-13', value: 90 }],
      is: [90, 90, 90, 90],
      because: 'neither says when it was set, so the last that is told holds',
    },
    {
      targets: [
        { ...first, set_on: '2012-05-01' },
        { year: '2012-13', value: 70, set_on: '2012-08-15' },
        { year: '2012-13', value: 90, set_on: '2012-08-15' },
      ],
      is: [80, 90, 90, 90],
      because: 'of two of one day the last that is told holds',
    },
    { targets: [first, { year: '2013-14', value: 90 }], is: [80, 80, 80, 80], because: 'the other is next year’s' },
    {
      targets: [first, { year: '2012-13', value: 90, set_on: '2013-04-01' }],
      is: [80, 80, 80, 80],
      because: 'the year was over',
    },
  ])('$targets gives $is, because $because', ({ targets, is }) => {
    expect(quarters.map((each) => targetOf(indicator(targets), period(each)))).toEqual(values(...is));
  });

  it.each([
    {
      before: { value: 100 },
      after: { value: 200 },
      is: values(25, 75, 125, 175),
      because: 'Q1 keeps its 25',
    },
    {
      before: { profile: [10, 20, 30, 40] },
      after: { profile: [90, 40, 50, 60] },
      is: values(10, 50, 100, 160),
      because: 'Q1 keeps its 10',
    },
    {
      before: { profile: [10, 20, 30, 40] },
      after: { value: 200 },
      is: values(10, 60, 110, 160),
      because: 'each quarter is told as its own target tells it',
    },
    {
      before: { profile: [null, 20, 30, 40] },
      after: { value: 200 },
      is: values(undefined, undefined, undefined, undefined),
      because: 'Q1 had none',
    },
    {
      before: { lower: 40, upper: 80 },
      after: { lower: 80, upper: 120 },
      is: [
        { kind: 'band', lower: 10, upper: 20 },
        { kind: 'band', lower: 30, upper: 50 },
        { kind: 'band', lower: 50, upper: 80 },
        { kind: 'band', lower: 70, upper: 110 },
      ],
      because: 'a band adds up the same way',
    },
    {
      before: { lower: 40, upper: 80 },
      after: { value: 200 },
      is: [{ kind: 'band', lower: 10, upper: 20 }, undefined, undefined, undefined],
      because: 'a band and a number do not add up',
    },
    {
      before: { value: 100, floor: 40 },
      after: { value: 200, floor: 80 },
      is: [
        { kind: 'value', value: 25, floor: 10 },
        { kind: 'value', value: 75, floor: 30 },
        { kind: 'value', value: 125, floor: 50 },
        { kind: 'value', value: 175, floor: 70 },
      ],
      because: 'so does a floor',
    },
    {
      before: { value: 100 },
      after: { value: 200, floor: 80 },
      is: values(25, 75, 125, 175),
      because: 'there was no floor in Q1',
    },
  ])('$before, then $after from Q2: $is to date, because $because', ({ before, after, is }) => {
    expect(toDateOf([before, { ...after, set_on: '2012-08-15' }], summed)).toEqual(is);
  });

  it.each([
    { fields: summed, is: 175, because: 'Q1 keeps its 25, outturn or not' },
    { fields: running, is: 200, because: 'a running sum has run' },
    { fields: {}, is: 200, because: 'a rate has one target' },
  ])('holds an outturn against $is, because $because', ({ fields, is }) => {
    const changed = indicator(
      [
        { year: '2012-13', value: 100 },
        { year: '2012-13', value: 200, set_on: '2012-08-15' },
      ],
      fields,
    );
    expect(
      targetOver(
        changed,
        quarters.map((each) => period(each)),
      ),
    ).toEqual({ kind: 'value', value: is });
  });

  it('holds an outturn against a target set in its last quarter', () => {
    const late = indicator([
      { year: '2012-13', value: 100 },
      { year: '2012-13', value: 200, set_on: '2013-02-01' },
    ]);
    const all = quarters.map((each) => period(each));
    expect(targetOver(late, all)).toEqual({ kind: 'value', value: 200 });
  });

  it.each([
    { fields: summed, is: 160, because: 'Q1 keeps its 10' },
    { fields: running, is: 60, because: 'a running one owes its end' },
    { fields: {}, is: 60, because: 'so does a rate' },
  ])('holds an outturn against $is of two profiles, because $because', ({ fields, is }) => {
    const [before, after] = [
      [10, 20, 30, 40],
      [90, 40, 50, 60],
    ];
    const changed = indicator(
      [
        { year: '2012-13', profile: before },
        { year: '2012-13', profile: after, set_on: '2012-08-15' },
      ],
      fields,
    );
    expect(
      targetOver(
        changed,
        quarters.map((each) => period(each)),
      ),
    ).toEqual({ kind: 'value', value: is });
  });
});
