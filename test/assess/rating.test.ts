import { describe, expect, it } from 'vitest';
import { rateFigure } from '../../src/assess/rating.js';
import { assessedX } from '../builders/assessed.js';
import { type FrameworkParts, frameworkOf, held } from '../builders/framework.js';

type Fields = NonNullable<FrameworkParts['indicators']>[string];

/** The rating of Q2 with one target for the year. */
function rated(value: unknown, target: object, fields: Fields = {}) {
  return assessedX(withTarget(target, fields), { '2012-13/Q2/X': { value } }).rating;
}

function withTarget(target: object, fields: Fields): Fields {
  return { targets: [{ year: '2012-13', ...target }], ...fields };
}

const fivePercent = { kind: 'percent', amber: 5 };

describe('the sentence', () => {
  it.each([
    {
      value: 78.5,
      fields: { tolerance: fivePercent },
      sentence: '78.5 against a target of 80, higher is better, amber within 5 %: Close to target',
    },
    {
      value: 78.5,
      fields: { type: 'percentage', tolerance: { kind: 'points', amber: 2 } },
      sentence: '78.5% against a target of 80%, higher is better, amber within 2 percentage points: Close to target',
    },
    {
      value: 12.3,
      target: { value: 10 },
      fields: { type: 'duration', unit: 'days', polarity: 'minimise', tolerance: { kind: 'absolute', amber: 1 } },
      sentence:
        '12.3 days against a target of 10 days, lower is better, amber within 1 day: Significantly above target',
    },
    { value: 80, fields: {}, sentence: '80 against a target of 80, higher is better, no amber: On or above target' },
    {
      value: 48,
      target: { lower: 40, upper: 50 },
      fields: { polarity: 'range', tolerance: fivePercent },
      sentence: '48 against a range of 40 to 50, within the range is better, amber within 5 %: Within range',
    },
    {
      value: '2012-10-10',
      target: { value: '2012-10-01' },
      fields: { type: 'date', polarity: 'minimise', tolerance: { kind: 'absolute', amber: 14 } },
      sentence:
        '10 October 2012 against a target of 1 October 2012, earlier is better, amber within 14 days: Close to target',
    },
    {
      value: 'yes',
      target: { value: 'yes' },
      fields: { type: 'yes-no' },
      sentence: 'Yes against a target of Yes, yes is better: Met',
    },
    {
      value: 'yes',
      target: { value: 'no' },
      fields: { type: 'yes-no', polarity: 'minimise', tolerance: fivePercent },
      sentence: 'Yes against a target of No, no is better: Not met',
    },
    {
      value: 39.96,
      target: { lower: 40, upper: 50 },
      fields: { type: 'percentage', decimals: 0, polarity: 'range' },
      sentence:
        '39.96% against a range of 40.00% to 50.00%, within the range is better, no amber: Significantly outside range',
    },
    {
      value: 69.96,
      target: { value: 60, floor: 70 },
      fields: { type: 'percentage', decimals: 0 },
      sentence:
        '69.96% against a target of 60.00%, higher is better, no amber, worse than the floor of 70.00%: Significantly below target',
    },
    {
      value: 79.96,
      fields: { type: 'percentage', decimals: 0 },
      sentence: '79.96% against a target of 80.00%, higher is better, no amber: Significantly below target',
    },
    {
      value: 69,
      target: { value: 80, floor: 70 },
      fields: { tolerance: { kind: 'percent', amber: 20 } },
      sentence:
        '69 against a target of 80, higher is better, amber within 20 %, worse than the floor of 70: Significantly below target',
    },
    {
      value: 84.04,
      target: { value: 84.04 },
      fields: { type: 'percentage', decimals: 1 },
      sentence: '84.04% against a target of 84.04%, higher is better, no amber: On or above target',
    },
    {
      value: 84.04,
      target: { lower: 84.04, upper: 90 },
      fields: { type: 'percentage', polarity: 'range', decimals: 1 },
      sentence: '84.04% against a range of 84.04% to 90.0%, within the range is better, no amber: Within range',
    },
    {
      value: 69.96,
      target: { value: 80, floor: 70 },
      fields: { type: 'percentage', decimals: 0 },
      sentence:
        '69.96% against a target of 80.00%, higher is better, no amber, worse than the floor of 70.00%: Significantly below target',
    },
    {
      value: 1000.49,
      target: { value: 1000.25 },
      fields: { type: 'money', decimals: 0 },
      sentence: '£1,000.49 against a target of £1,000.25, higher is better, no amber: On or above target',
    },
    {
      value: 1,
      target: { value: 0 },
      fields: { polarity: 'minimise', tolerance: fivePercent },
      sentence: '1 against a target of 0, lower is better, no amber: Significantly above target',
    },
    {
      value: 1,
      fields: { tolerance: { kind: 'absolute', amber: 0 } },
      sentence: '1 against a target of 80, higher is better, no amber: Significantly below target',
    },
    {
      value: -1,
      target: { lower: 0, upper: 10 },
      fields: { polarity: 'range', tolerance: fivePercent },
      sentence: '-1 against a range of 0 to 10, within the range is better, no amber: Significantly outside range',
    },
    {
      value: 10.2,
      target: { lower: 0, upper: 10 },
      fields: { polarity: 'range', tolerance: fivePercent },
      sentence: '10.2 against a range of 0 to 10, within the range is better, amber within 5 %: Close to range',
    },
    {
      value: 5,
      target: { lower: 0, upper: 10 },
      fields: { polarity: 'range', tolerance: fivePercent },
      sentence: '5 against a range of 0 to 10, within the range is better, amber within 5 %: Within range',
    },
  ])('$sentence', ({ value, target, fields, sentence }) => {
    expect(rated(value, target ?? { value: 80 }, fields).sentence).toBe(sentence);
  });
});

describe('colours', () => {
  it.each([
    { value: 80, colour: 'green', because: 'on target is green' },
    { value: 79.9, colour: 'amber', because: 'below it is not' },
    { value: 76, colour: 'amber', because: 'the boundary goes to the better colour' },
    { value: 75.99, colour: 'red', because: 'past it is red' },
  ])('maximise: $value of 80 within 5 % is $colour, because $because', ({ value, colour }) => {
    expect(rated(value, { value: 80 }, { tolerance: fivePercent }).colour).toBe(colour);
  });

  it.each([
    { value: 80, colour: 'green', because: 'on target is green' },
    { value: 84, colour: 'amber', because: 'the boundary goes to the better colour' },
    { value: 84.01, colour: 'red', because: 'past it is red' },
  ])('minimise: $value of 80 within 5 % is $colour, because $because', ({ value, colour }) => {
    expect(rated(value, { value: 80 }, { tolerance: fivePercent, polarity: 'minimise' }).colour).toBe(colour);
  });

  it.each([
    { value: 40, colour: 'green', because: 'the lower bound is inside' },
    { value: 50, colour: 'green', because: 'so is the upper' },
    { value: 38, colour: 'amber', because: '5 % of the bound that it missed is 2' },
    { value: 37.99, colour: 'red', because: 'that is more than 2 below' },
    { value: 52.5, colour: 'amber', because: '5 % of the upper bound is 2.5' },
    { value: 52.51, colour: 'red', because: 'that is more than 2.5 above' },
  ])('range: $value of 40 to 50 within 5 % is $colour, because $because', ({ value, colour }) => {
    expect(rated(value, { lower: 40, upper: 50 }, { polarity: 'range', tolerance: fivePercent }).colour).toBe(colour);
  });

  it.each([
    { value: '2012-09-30', colour: 'green', because: 'early is on time' },
    { value: '2012-10-01', colour: 'green', because: 'the day itself is on time' },
    { value: '2012-10-08', colour: 'amber', because: 'seven days are allowed' },
    { value: '2012-10-09', colour: 'red', because: 'eight are not' },
  ])('date: $value of 1 October within 7 days is $colour, because $because', ({ value, colour }) => {
    const fields = { type: 'date', polarity: 'minimise', tolerance: { kind: 'absolute', amber: 7 } };
    expect(rated(value, { value: '2012-10-01' }, fields).colour).toBe(colour);
  });

  it.each([
    { value: 'yes', target: 'yes', polarity: 'maximise', words: 'Met', because: 'yes was wanted' },
    { value: 'no', target: 'yes', polarity: 'maximise', words: 'Not met', because: 'yes was wanted' },
    { value: 'no', target: 'no', polarity: 'minimise', words: 'Met', because: 'no was wanted' },
    { value: 'yes', target: 'no', polarity: 'minimise', words: 'Not met', because: 'no was wanted' },
  ])('$value where $target is the target: $words, because $because', ({ value, target, polarity, words }) => {
    const rating = rated(value, { value: target }, { type: 'yes-no', polarity, tolerance: fivePercent });
    expect(rating.words).toBe(words);
    expect(rating.colour).toBe(words === 'Met' ? 'green' : 'red');
  });

  it.each([
    {
      value: 11.9925,
      target: 12.3,
      percent: 2.5,
      polarity: 'maximise',
      because: 'floats put the boundary at 11.992500000000001',
    },
    {
      value: 104.06,
      target: 94.6,
      percent: 10,
      polarity: 'minimise',
      because: 'floats put the boundary at 104.05999999999999',
    },
  ])('$value of $target within $percent % is amber, because $because', ({ value, target, percent, polarity }) => {
    const fields = { polarity, tolerance: { kind: 'percent', amber: percent } };
    const plain = (percent / 100) * target;
    expect(polarity === 'maximise' ? value >= target - plain : value <= target + plain).toBe(false);
    expect(rated(value, { value: target }, fields).colour).toBe('amber');
  });

  it.each([
    { value: -21, target: -20, fields: { tolerance: fivePercent }, colour: 'amber', because: '5 % of -20 is 1' },
    {
      value: -22,
      target: -20,
      fields: { tolerance: fivePercent },
      colour: 'red',
      because: 'that is more than 1 below',
    },
    {
      value: 0,
      target: 0,
      fields: { polarity: 'minimise', tolerance: fivePercent },
      colour: 'green',
      because: 'a target of 0 is a target',
    },
    {
      value: 1,
      target: 0,
      fields: { polarity: 'minimise', tolerance: fivePercent },
      colour: 'red',
      because: 'a percentage of 0 leaves no amber',
    },
    {
      value: 1,
      target: 0,
      fields: { polarity: 'minimise', tolerance: { kind: 'absolute', amber: 1 } },
      colour: 'amber',
      because: 'an absolute one does',
    },
    { value: 0, target: 80, fields: { tolerance: fivePercent }, colour: 'red', because: 'a figure of 0 is a figure' },
    {
      value: 66.6666666666667,
      target: 66.6666666666667,
      fields: {},
      colour: 'green',
      because: 'twelve digits of both are the same',
    },
    { value: 79, target: 80, fields: {}, colour: 'red', because: 'without a tolerance there is no amber' },
    {
      value: 79,
      target: 80,
      fields: { tolerance: { kind: 'points', amber: 2 } },
      colour: 'red',
      because: 'points are of percentages',
    },
  ])('$value of $target is $colour, because $because', ({ value, target, fields, colour }) => {
    expect(rated(value, { value: target }, fields).colour).toBe(colour);
  });
});

describe('the council’s own rules', () => {
  const councils = { rating: { tolerance: fivePercent } };

  it.each([
    { value: 77, fields: {}, colour: 'amber', because: 'the council’s tolerance holds' },
    {
      value: 77,
      fields: { tolerance: { kind: 'absolute', amber: 1 } },
      colour: 'red',
      because: 'the indicator’s own comes first',
    },
  ])('$value of 80 is $colour, because $because', ({ value, fields, colour }) => {
    const rating = assessedX(
      withTarget({ value: 80 }, fields),
      { '2012-13/Q2/X': { value } },
      { settings: councils },
    ).rating;
    expect(rating.colour).toBe(colour);
  });

  it('leaves dates without amber where it is a percentage', () => {
    const fields = withTarget({ value: '2012-10-01' }, { type: 'date', polarity: 'minimise' });
    expect(assessedX(fields, { '2012-13/Q2/X': { value: '2012-10-02' } }, { settings: councils }).rating.colour).toBe(
      'red',
    );
  });

  const improving = { rating: { tolerance: fivePercent, amber_if_improving: true } };
  const lastYear = (value: unknown) => ({ '2011-12/Q2/X': { value }, '2012-13/Q2/X': { value: 60 } });
  const fields = { first_period: '2010-11-Q1', targets: [{ year: '2012-13', value: 80, floor: 50 }] };

  it.each([
    { before: 55, settings: improving, colour: 'amber', because: 'it is better than a year ago' },
    { before: 60, settings: improving, colour: 'red', because: 'it is the same' },
    { before: 70, settings: improving, colour: 'red', because: 'it is worse' },
    { before: 55, settings: councils, colour: 'red', because: 'the council does not ask for it' },
  ])('a red figure after $before is $colour, because $because', ({ before, settings, colour }) => {
    expect(assessedX(fields, lastYear(before), { settings }).rating.colour).toBe(colour);
  });

  it('says what turned red to amber', () => {
    expect(assessedX(fields, lastYear(55), { settings: improving }).rating.sentence).toBe(
      '60 against a target of 80, higher is better, amber within 5 %, red turned to amber because it is better than in Q2 2011/12: Close to target',
    );
  });

  it.each([
    { of: {}, in: 'in Q2 2011/12', because: 'the figure of one quarter stands beside that of one' },
    {
      of: { year_to_date: 'mean' },
      in: 'in Q2 2011/12',
      because: 'the period is rated, though a year to date is told',
    },
    {
      of: { year_to_date: 'mean', rate_on: 'year-to-date' },
      in: 'to Q2 2011/12',
      because: 'the rating that counts is of the year to date',
    },
    { of: { collected_as: 'cumulative' }, in: 'to Q2 2011/12', because: 'the figure runs from the start of its year' },
  ])('is better than $in: $because', ({ of, in: when }) => {
    const x = { ...fields, first_period: '2011-12-Q1', targets: [{ year: '2012-13', value: 80 }], ...of };
    const year = (key: string, value: number) => ({ [`${key}/Q1/X`]: { value }, [`${key}/Q2/X`]: { value } });
    const { rating } = assessedX(x, { ...year('2011-12', 55), ...year('2012-13', 60) }, { settings: improving });
    expect(rating.sentence).toContain(`red turned to amber because it is better than ${when}: `);
  });

  it.each([
    { value: 80, colour: 'green', because: 'green is better than amber' },
    { value: 77, colour: 'amber', because: 'amber is what it is already' },
  ])('lifts no figure of $value, which is $colour: $because', ({ value, colour }) => {
    const entries = { '2011-12/Q2/X': { value: 55 }, '2012-13/Q2/X': { value } };
    const { rating } = assessedX(fields, entries, { settings: improving });
    expect(rating.colour).toBe(colour);
    expect(rating.sentence).not.toContain('red turned to amber');
  });

  it('keeps what is below the floor red, improving or not', () => {
    const low = { ...fields, targets: [{ year: '2012-13', value: 80, floor: 61 }] };
    const { rating } = assessedX(low, lastYear(55), { settings: improving });
    expect(rating.colour).toBe('red');
    expect(rating.sentence).toMatch(/, worse than the floor of 61: Significantly below target$/);
  });

  it.each([
    { value: 38, floor: 38, colour: 'amber', because: 'it stands on the floor' },
    { value: 38.5, floor: 39, colour: 'red', because: 'a tolerance of 2 does not reach below the floor' },
    { value: 37.9, floor: 38, colour: 'red', because: 'it is below the floor' },
    { value: 52, floor: 38, colour: 'amber', because: 'a floor is no ceiling' },
  ])('keeps a range red below its floor: $value is $colour, because $because', ({ value, floor, colour }) => {
    const band = { lower: 40, upper: 50, floor };
    expect(rated(value, band, { polarity: 'range', tolerance: fivePercent }).colour).toBe(colour);
  });

  it('takes the floor of a date as the last day', () => {
    const date = { type: 'date', polarity: 'minimise', tolerance: { kind: 'absolute', amber: 30 } };
    const target = { value: '2012-10-01', floor: '2012-10-15' };
    expect(rated('2012-10-15', target, date).colour).toBe('amber');
    expect(rated('2012-10-16', target, date).colour).toBe('red');
  });

  it('takes a floor as a ceiling where lower is better', () => {
    const ceiling = { polarity: 'minimise', tolerance: { kind: 'percent', amber: 50 } };
    expect(rated(11, { value: 10, floor: 12 }, ceiling).colour).toBe('amber');
    expect(rated(13, { value: 10, floor: 12 }, ceiling).colour).toBe('red');
  });
});

describe('unrated, with the reason', () => {
  const target = { targets: [{ year: '2012-13', value: 80 }] };

  it.each([
    { fields: { polarity: 'none' }, entry: { value: 80 }, reason: 'monitor-only', words: 'Monitor only' },
    {
      fields: { not_applicable: { reason: 'data-only' } },
      entry: { value: 80 },
      reason: 'data-only',
      words: 'Data only',
    },
    {
      fields: { not_applicable: { reason: 'first-year' } },
      entry: { value: 80 },
      reason: 'first-year',
      words: 'First year',
    },
    {
      fields: { not_applicable: { reason: 'no-control' } },
      entry: { value: 80 },
      reason: 'no-control',
      words: 'Outside our control',
    },
    { fields: { targets: [] }, entry: { value: 80 }, reason: 'no-target', words: 'No target' },
    {
      fields: { targets: [{ year: '2011-12', value: 80 }] },
      entry: { value: 80 },
      reason: 'no-target',
      words: 'No target',
    },
    {
      fields: { type: 'percentage' },
      entry: { numerator: 0, denominator: 0 },
      reason: 'nothing-to-count',
      words: 'Nothing to count',
    },
    {
      fields: {},
      entry: { missing: { code: 'not-available' } },
      reason: 'no-figure',
      words: 'No figure (not available)',
    },
    {
      fields: {},
      entry: { missing: { code: 'not-applicable' } },
      reason: 'no-figure',
      words: 'No figure (not applicable)',
    },
    {
      fields: {},
      entry: { missing: { code: 'confidential' } },
      reason: 'no-figure',
      words: 'No figure (confidential)',
    },
  ])('$words', ({ fields, entry, reason, words }) => {
    const { rating } = assessedX({ ...target, ...fields }, { '2012-13/Q2/X': entry });
    expect(rating).toMatchObject({ colour: 'unrated', reason, words });
  });

  it.each([
    { today: '2012-10-11', reason: 'overdue', sentence: 'The figure was due by 10 October 2012 and is 1 day late.' },
    { today: '2012-10-10', reason: 'not-due-yet', sentence: 'The figure is due by 10 October 2012.' },
    { today: '2012-07-01', reason: 'not-due-yet', sentence: 'The figure is due by 10 October 2012.' },
  ])('$reason on $today', ({ today, reason, sentence }) => {
    expect(assessedX(target, {}, { today }).rating).toMatchObject({ colour: 'unrated', reason, sentence });
  });

  it('says why a figure is not available', () => {
    const entries = { '2012-13/Q2/X': { missing: { code: 'not-available', reason: 'The system is being replaced.' } } };
    expect(assessedX(target, entries).rating.sentence).toBe(
      'The figure is not available: The system is being replaced.',
    );
  });

  it('says that nothing was reported where nothing is owed', () => {
    const when = { settings: { owed_from: '2012-10-01' } };
    expect(assessedX(target, {}, when).rating).toMatchObject({
      reason: 'no-figure',
      sentence: 'No figure was reported.',
    });
  });
});

describe('what was in force', () => {
  const twice = [
    { from: '2012-12-31', what: 'polarity', was: 'minimise' },
    { from: '2012-09-30', what: 'polarity', was: 'maximise' },
  ];

  it.each([
    { period: '2012-13-Q1', words: 'On or above target', because: 'higher was better until 29 September' },
    { period: '2012-13-Q2', words: 'Significantly above target', because: 'the change stood on its last day' },
    { period: '2012-13-Q3', words: 'Monitor only', because: 'no way is better from 31 December' },
  ])('judges $period after two changes: $words, because $because', ({ period, words }) => {
    const fields = { polarity: 'none', changes: twice, targets: [{ year: '2012-13', value: 80 }] };
    const entries = { '2012-13/Q1/X': { value: 90 }, '2012-13/Q2/X': { value: 90 }, '2012-13/Q3/X': { value: 90 } };
    expect(assessedX(fields, entries, { period, today: '2013-03-01' }).rating.words).toBe(words);
  });

  const changed = {
    first_period: '2010-11-Q1',
    polarity: 'minimise',
    targets: [{ year: '2012-13', value: 80 }],
    changes: [{ from: '2012-10-01', what: 'polarity', was: 'maximise' }],
  };

  it.each([
    { period: '2012-13-Q2', words: 'On or above target', because: 'higher was better until September' },
    { period: '2012-13-Q3', words: 'Significantly above target', because: 'lower is better from October' },
  ])('judges $period by its own polarity: $words, because $because', ({ period, words }) => {
    const entries = { '2012-13/Q2/X': { value: 90 }, '2012-13/Q3/X': { value: 90 } };
    expect(assessedX(changed, entries, { period, today: '2013-03-01' }).rating.words).toBe(words);
  });
});

describe('a scale comes before what does not fit it', () => {
  const plain = held(frameworkOf({ indicators: { X: {} } }), 'indicator', 'X');
  const asked = {
    figure: 10,
    target: { kind: 'value', value: 9 },
    betterThan: undefined,
    unsettled: undefined,
  } as const;
  const tolerance = { kind: 'absolute', amber: 5 } as const;

  it.each([
    {
      question: { indicator: { ...plain, type: 'date', polarity: 'maximise' }, scale: 'date', tolerance: undefined },
      words: 'Late',
      because: 'earlier is better of a date, whatever its polarity says',
    },
    {
      question: {
        indicator: { ...plain, type: 'date', polarity: 'maximise' },
        scale: 'date',
        tolerance,
        target: { kind: 'value', value: 20, floor: 9 },
      },
      words: 'Late',
      because: 'and its floor is its last day',
    },
    {
      question: { indicator: { ...plain, type: 'yes-no', polarity: 'minimise' }, scale: 'yes-no', tolerance },
      words: 'Not met',
      because: 'nothing is close to a yes or a no',
    },
  ] as const)('$words, because $because', ({ question, words }) => {
    const rating = rateFigure({ ...asked, ...question });
    expect([rating.colour, rating.words]).toEqual(['red', words]);
  });
});
