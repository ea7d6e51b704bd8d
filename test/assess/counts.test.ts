import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyAssessment, Completeness } from '../../src/assess/assessment.js';
import { receive } from '../../src/assess/receive.js';
import { addDays } from '../../src/model/day.js';
import { assessed } from '../builders/assessed.js';
import { day, type FrameworkParts, held } from '../builders/framework.js';

const bodies = { cabinet: { receives: [{}] } };

function received(parts: FrameworkParts, today = '2012-12-01'): BodyAssessment {
  const assessment = assessed({ bodies, ...parts }, { today });
  return receive(assessment, { body: held(assessment.framework, 'body', 'cabinet') });
}

const target = { targets: [{ year: '2012-13', value: 100 }], tolerance: { kind: 'percent', amber: 10 } };

describe('counts', () => {
  it('count each rating once, and the unrated with them', () => {
    const indicators = {
      G: target,
      A: target,
      R: target,
      N: {},
      P: { ...target, approved_by: undefined },
      old: { ...target, frequency: 'annual', first_period: '2010-11' },
    };
    const entries = {
      '2012-13/Q2/G': { value: 100 },
      '2012-13/Q2/A': { value: 95 },
      '2012-13/Q2/R': { value: 5 },
      '2012-13/Q2/N': { value: 5 },
      '2012-13/Q2/P': { value: 5 },
    };
    const found = received({ indicators, entries });
    expect(found.ratings).toEqual({ green: 1, amber: 1, red: 1, unrated: 1, total: 4 });
    expect(found.indicators).toHaveLength(6);
    expect(found.travel.previousPeriod).toMatchObject({ 'not-comparable': 4, total: 4 });
  });

  it('count statuses without the withdrawn and the proposed', () => {
    const withdrawn = { changes: [{ on: '2012-08-15', what: 'withdrawn' }] };
    const activities = { 'A-1': {}, 'A-2': {}, 'A-3': withdrawn, 'A-4': { approved_on: undefined } };
    const entries = { '2012-13/2012-09/A-1': { status: 'on-track' } };
    const { statuses } = received({ activities, entries });
    expect(statuses).toMatchObject({
      byStatus: { 'on-track': 1, 'not-reported': 1, failed: 0 },
      total: 2,
      withdrawn: 1,
    });
  });

  it('count every state of what is expected', () => {
    const settings = { timeliness: { clock: 'declared' } };
    const indicators = { 'I-1': {}, 'I-2': {}, 'I-3': {}, 'I-4': {}, 'I-5': {} };
    const entries = {
      '2012-13/Q2/I-1': { value: 1, reported_on: '2012-10-10' },
      '2012-13/Q2/I-2': { value: 1, reported_on: '2012-10-11' },
      '2012-13/Q2/I-3': { value: 1 },
      '2012-13/Q2/I-4': { missing: { code: 'not-available' } },
    };
    const expected: Completeness = {
      expected: 5,
      onTime: 1,
      late: 1,
      arrivalUnknown: 1,
      answeredWithoutFigure: 1,
      overdue: 1,
      notYetDue: 0,
      excepted: 0,
      received: 3,
      owedByNow: 5,
    };
    expect(received({ settings, indicators, entries }).completeness).toEqual(expected);
  });

  it('count what is due soon as not yet due', () => {
    const { completeness } = received({ indicators: { X: {} } }, '2012-10-08');
    expect(completeness).toMatchObject({ expected: 1, notYetDue: 1, owedByNow: 0 });
  });
});

const anyEntry = fc.oneof(
  fc.record({
    value: fc.integer({ min: 0, max: 200 }),
    reported_on: fc.integer({ min: 0, max: 400 }).map((n) => addDays(day('2012-04-01'), n)),
  }),
  fc.record({ value: fc.integer({ min: 0, max: 200 }) }),
  fc.constantFrom(
    { missing: { code: 'not-available' } },
    { missing: { code: 'not-applicable' } },
    { commentary: 'Soon.' },
  ),
  fc.record({ numerator: fc.nat(9), denominator: fc.nat(9) }),
);
const anyIndicator = fc.record({
  polarity: fc.constantFrom('maximise', 'minimise', 'none'),
  year_to_date: fc.constantFrom('sum', 'ratio', 'last', 'mean', 'max', 'min', 'none'),
  collected_as: fc.constantFrom('period', 'cumulative'),
  lag_periods: fc.constantFrom(0, 1),
  targets: fc.constantFrom([], [{ year: '2012-13', value: 100 }], [{ year: '2012-13', profile: [10, null, 30, 40] }]),
  approved_by: fc.constantFrom('Cabinet', undefined),
});
const anyCouncil = fc.record({
  indicators: fc.dictionary(fc.constantFrom('A-1', 'A-2', 'A-3', 'A-4'), anyIndicator),
  figures: fc.dictionary(fc.constantFrom('Q1/A-1', 'Q2/A-1', 'Q2/A-2', 'Q1/A-3', 'Q2/A-3', 'Q2/A-4'), anyEntry),
  clock: fc.constantFrom('declared', 'submitted'),
  today: fc.integer({ min: 0, max: 400 }).map((days) => addDays(day('2012-07-01'), days)),
});
type Council = typeof anyCouncil extends fc.Arbitrary<infer Value> ? Value : never;

function partsOf({ indicators, figures, clock }: Council): FrameworkParts {
  const known = Object.entries(figures).filter(([place]) => Object.hasOwn(indicators, place.split('/')[1] ?? ''));
  const entries = Object.fromEntries(known.map(([place, entry]) => [`2012-13/${place}`, entry]));
  return { settings: { timeliness: { clock } }, indicators, entries };
}

const reversed = <Value>(map: Readonly<Record<string, Value>>) => Object.fromEntries(Object.entries(map).reverse());

const run = (council: Council) => received(partsOf(council), council.today);

describe('whatever the data', () => {
  it('the parts of completeness add to what is expected', () => {
    fc.assert(
      fc.property(anyCouncil, (council) => {
        const { completeness: of, dues } = run(council);
        expect(of.expected).toBe(dues.length);
        expect(of.received).toBe(of.onTime + of.late + of.arrivalUnknown);
        expect(of.owedByNow).toBe(of.received + of.answeredWithoutFigure + of.overdue);
        expect(of.expected).toBe(of.owedByNow + of.notYetDue + of.excepted);
      }),
    );
  });

  it('ratings and directions add to the indicators that are counted', () => {
    fc.assert(
      fc.property(anyCouncil, (council) => {
        const { ratings, travel, indicators } = run(council);
        const counted = indicators.filter((each) => each.counted).length;
        expect(ratings.green + ratings.amber + ratings.red + ratings.unrated).toBe(ratings.total);
        expect(ratings.total).toBe(counted);
        for (const { total, ...directions } of Object.values(travel)) {
          expect(Object.values(directions).reduce((sum, each) => sum + each, 0)).toBe(total);
          expect(total).toBe(counted);
        }
      }),
    );
  });

  it('a missing figure is never rated, and never 0', () => {
    fc.assert(
      fc.property(anyCouncil, (council) => {
        for (const { figure, periodRating } of run(council).indicators) {
          if (figure === undefined) expect(periodRating.colour).toBe('unrated');
        }
      }),
    );
  });

  it('the order of files changes nothing', () => {
    fc.assert(
      fc.property(anyCouncil, (council) => {
        const turned = { ...council, indicators: reversed(council.indicators), figures: reversed(council.figures) };
        const [found, again] = [run(council), run(turned)];
        expect(JSON.stringify([again.indicators, again.dues])).toBe(JSON.stringify([found.indicators, found.dues]));
      }),
    );
  });

  it('adding an entry on time makes nothing late', () => {
    fc.assert(
      fc.property(anyCouncil, fc.constantFrom('A-1', 'A-2', 'A-3', 'A-4'), (council, name) => {
        const before = run({ ...council, clock: 'declared' });
        const added = { ...council.figures, [`Q2/${name}`]: { value: 1, reported_on: day('2012-07-01') } };
        const after = run({ ...council, clock: 'declared', figures: added });
        const late = (found: BodyAssessment) => found.completeness.late + found.completeness.overdue;
        expect(late(after)).toBeLessThanOrEqual(late(before));
      }),
    );
  });

  it('a day later nothing that was late is on time', () => {
    fc.assert(
      fc.property(anyCouncil, (council) => {
        const late = run(council).dues.filter(({ state }) => state === 'overdue' || state === 'received-late');
        const next = run({ ...council, today: addDays(council.today, 1) }).dues;
        const still = next.filter(({ subject, period }) =>
          late.some((due) => due.subject === subject && due.period.key === period.key),
        );
        expect(still.map(({ state }) => state)).toEqual(late.map(({ state }) => state));
      }),
    );
  });
});
