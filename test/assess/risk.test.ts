import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known, receivedOf, riskOf } from '../builders/oversight.js';

const at = (likelihood: number, impact: number) => ({ likelihood, impact });
const scores = (quarters: Readonly<Record<string, object>>) =>
  Object.fromEntries(Object.entries(quarters).map(([quarter, score]) => [`2012-13/${quarter}/C-1`, score]));

describe('the score of a risk in Q2', () => {
  it('is likelihood times impact, beside the inherent and the target', () => {
    const found = riskOf({ inherent: at(5, 4), target: at(2, 2) }, scores({ Q2: at(3, 4) }));
    expect(found).toMatchObject({
      inherent: { score: 20, band: 'very high' },
      residual: { score: 12, band: 'high' },
      target: { score: 4, band: 'low' },
      counted: true,
    });
  });

  it.each([
    { quarters: { Q1: at(3, 3), Q2: at(3, 4) }, movement: 'up', previous: 9, because: '12 is more than 9' },
    { quarters: { Q1: at(4, 4), Q2: at(3, 4) }, movement: 'down', previous: 16, because: '12 is less than 16' },
    { quarters: { Q1: at(4, 3), Q2: at(3, 4) }, movement: 'same', previous: 12, because: 'the score is the same' },
    { quarters: { Q2: at(3, 4) }, movement: 'unknown', previous: undefined, because: 'Q1 was not scored' },
    { quarters: { Q1: at(3, 4) }, movement: 'unknown', previous: 12, because: 'Q2 was not scored' },
    {
      quarters: { Q2: at(3, 4) },
      opened_on: '2012-07-01',
      movement: 'new',
      previous: undefined,
      because: 'it was not on the register in Q1',
    },
    {
      quarters: { Q1: at(3, 3), Q2: at(3, 4) },
      opened_on: '2012-06-30',
      movement: 'up',
      previous: 9,
      because: 'it was on the register on the last day of Q1',
    },
  ])('$movement, because $because', ({ quarters, opened_on = '2012-05-01', movement, previous }) => {
    const found = known(riskOf({ opened_on }, scores(quarters)));
    expect([found.movement, found.previous?.score]).toEqual([movement, previous]);
  });

  it.each([
    { before: at(5, 1), movement: 'up', because: 'low in the matrix of the council, and now high' },
    { before: at(1, 5), movement: 'same', because: 'it was there before' },
  ])('$movement at the same score: $because', ({ before, movement }) => {
    const row = ['low', 'low', 'low', 'low', 'high'];
    const low = ['low', 'low', 'low', 'low', 'low'];
    const settings = { risk_matrix: [row, low, low, low, low] };
    expect(known(riskOf({}, scores({ Q1: before, Q2: at(1, 5) }), { settings })).movement).toBe(movement);
  });

  it('is missing where nobody scored it: never nothing, and no earlier quarter stands in for it', () => {
    const found = known(riskOf({ appetite: 4 }, scores({ Q1: at(3, 4) })));
    expect([found.residual, found.isAboveAppetite, found.counted]).toEqual([undefined, undefined, true]);
    expect(found.due?.state).toBe('overdue');
  });

  it.each([
    { appetite: 11, isAbove: true },
    { appetite: 12, isAbove: false },
    { appetite: undefined, isAbove: undefined },
  ])('12 against an appetite of $appetite: $isAbove', ({ appetite, isAbove }) => {
    expect(known(riskOf({ appetite }, scores({ Q2: at(3, 4) }))).isAboveAppetite).toBe(isAbove);
  });
});

describe('which risks a report knows, and of which quarter', () => {
  it.each([
    { fields: { opened_on: '2012-10-01' }, expected: undefined, because: 'it came later' },
    { fields: { opened_on: '2012-09-30' }, expected: { counted: true }, because: 'it came on the last day' },
    { fields: { closed_on: '2012-06-30' }, expected: undefined, because: 'it was closed before' },
    { fields: { closed_on: '2012-07-01' }, expected: { isClosed: true, counted: false }, because: 'closed in it' },
    { fields: { closed_on: '2012-09-30' }, expected: { isClosed: true, counted: false }, because: 'closed at its end' },
    { fields: { closed_on: '2012-10-01' }, expected: { isClosed: false, counted: true }, because: 'closed later' },
  ])('$expected, because $because', ({ fields, expected }) => {
    const found = riskOf(fields, scores({ Q1: at(2, 3) }));
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(expected);
  });

  it('one that is closed keeps its last score, dated, and has not moved', () => {
    const found = known(riskOf({ closed_on: '2012-08-01', appetite: 1 }, scores({ Q1: at(2, 3) })));
    expect(found).toMatchObject({ residual: { score: 6 }, movement: 'unknown', daysReviewOverdue: undefined });
    expect(found.period?.key).toBe('2012-13-Q1');
  });

  it('a month in which no quarter ends shows the quarter before, not counted', () => {
    const found = known(riskOf({}, scores({ Q1: at(2, 3) }), { period: 'monthly 2012-08' }));
    expect([found.counted, found.period?.key, found.residual?.score]).toEqual([false, '2012-13-Q1', 6]);
  });

  it('a year shows its last quarter', () => {
    const found = known(riskOf({}, scores({ Q3: at(2, 2), Q4: at(2, 3) }), { period: 'annual 2012-13' }));
    expect([found.counted, found.residual?.score, found.movement]).toEqual([true, 6, 'up']);
  });

  it('one of this month has no quarter yet', () => {
    const found = riskOf({ opened_on: '2012-08-03' }, {}, { period: 'monthly 2012-08', today: '2012-08-20' });
    expect(found).toMatchObject({ period: undefined, counted: false, movement: 'new' });
  });
});

describe('what is to be done about a risk', () => {
  const actions = [
    { text: 'Fit gates', due: '2012-06-30' },
    { text: 'Train', due: '2012-09-30' },
    { text: 'Insure', due: '2012-06-30', done_on: '2012-07-15' },
    { text: 'Rebuild', done_on: '2012-10-01' },
  ];

  it('is overdue as at the end of the period, and done only by then', () => {
    const found = known(riskOf({ actions }, {}));
    expect(found.actions.map(({ isDone, daysOverdue }) => [isDone, daysOverdue])).toEqual([
      [false, 92],
      [false, undefined],
      [true, undefined],
      [false, undefined],
    ]);
  });

  it.each([
    { review_by: '2012-09-29', days: 1 },
    { review_by: '2012-09-30', days: undefined },
    { review_by: undefined, days: undefined },
  ])('a review by $review_by is overdue by $days days', ({ review_by, days }) => {
    expect(known(riskOf({ review_by }, {})).daysReviewOverdue).toBe(days);
  });
});

describe('counts of risks', () => {
  it('tell the bands, the movements and the appetite, and the closed apart', () => {
    const risks = {
      'C-1': { appetite: 8 },
      'C-2': {},
      'C-3': { opened_on: '2012-08-01' },
      'C-4': { closed_on: '2012-08-01' },
    };
    const entries = { '2012-13/Q1/C-1': at(1, 1), '2012-13/Q2/C-1': at(4, 5), '2012-13/Q2/C-3': at(2, 3) };
    expect(receivedOf({ risks, entries }).oversight.risks).toEqual({
      byBand: { 'very high': 1, high: 0, medium: 1, low: 0, 'not-scored': 1 },
      byMovement: { up: 1, down: 0, same: 0, new: 1, unknown: 1 },
      total: 3,
      aboveAppetite: 1,
      closed: 1,
    });
  });

  it('add to their total', () => {
    const anyScore = fc.option(
      fc.record({ likelihood: fc.integer({ min: 1, max: 5 }), impact: fc.integer({ min: 1, max: 5 }) }),
    );
    const anyRisk = fc.record({
      q1: anyScore,
      q2: anyScore,
      opened_on: fc.constantFrom('2012-05-01', '2012-08-01'),
      closed_on: fc.constantFrom(undefined, '2012-08-20', '2012-11-01'),
    });
    fc.assert(
      fc.property(fc.array(anyRisk, { maxLength: 6 }), (all) => {
        const risks = Object.fromEntries(
          all.map(({ opened_on, closed_on }, n) => [`C-${n}`, { opened_on, closed_on }]),
        );
        const entries = Object.fromEntries(
          all.flatMap(({ q1, q2 }, n) => [
            ...(q1 ? [[`2012-13/Q1/C-${n}`, q1] as const] : []),
            ...(q2 ? [[`2012-13/Q2/C-${n}`, q2] as const] : []),
          ]),
        );
        const { byBand, byMovement, total, closed } = receivedOf({ risks, entries }).oversight.risks;
        for (const parts of [byBand, byMovement]) {
          expect(Object.values(parts).reduce((sum, each) => sum + each, 0)).toBe(total);
        }
        expect(total + closed).toBe(all.length);
      }),
    );
  });
});
