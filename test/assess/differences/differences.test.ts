import { describe, expect, it, test } from 'vitest';
import { withoutHistory } from '../../../src/assess/arrival.js';
import { type CheckedSide, type Differences, differencesBetween } from '../../../src/assess/differences/differences.js';
import type { LocatedFinding } from '../../../src/model/finding.js';
import { day, type FrameworkParts, frameworkOf } from '../../builders/framework.js';

const today = day('2012-12-01');

function side(parts: FrameworkParts, findings: readonly LocatedFinding[] = []): CheckedSide {
  const framework = frameworkOf(parts);
  return { framework, evidence: withoutHistory(framework, today), findings };
}

function between(before: FrameworkParts, after: FrameworkParts): Differences {
  return differencesBetween(side(before), side(after));
}

const X = { type: 'percentage', tolerance: { kind: 'points', amber: 5 } };
const target80 = { targets: [{ year: '2012-13', value: 80 }] };
const figure = (fields: object) => ({ '2012-13/Q2/X': fields });
const council = (entry?: object, indicator: object = {}): FrameworkParts => ({
  indicators: { X: { ...X, ...target80, first_period: '2012-13-Q2', ...indicator } },
  entries: entry ? figure(entry) : {},
});

describe('what has become of a figure', () => {
  test.each([
    { from: undefined, to: { value: 81 }, change: 'entered', because: 'nothing was there' },
    { from: { value: 81 }, to: undefined, change: 'removed', because: 'nothing is there any more' },
    {
      from: { missing: { code: 'not-available', reason: 'Late.' } },
      to: { value: 81 },
      change: 'entered',
      because: 'missing to a value is an arrival',
    },
    {
      from: { value: 80, state: 'provisional' },
      to: { value: 81 },
      change: 'revised',
      because: 'a provisional figure was announced as one that may change',
    },
    {
      from: { value: 80, state: 'estimated' },
      to: { value: 80 },
      change: 'revised',
      because: 'the same figure made final is told too',
    },
    {
      from: { value: 80 },
      to: { value: 80, state: 'provisional' },
      change: 'state-changed',
      because: 'only how firm the figure is called is another',
    },
    {
      from: { commentary: 'It follows.' },
      to: { value: 81 },
      change: 'entered',
      because: 'words alone were no answer',
    },
    {
      from: { missing: { code: 'not-available', reason: 'Late.' } },
      to: { missing: { code: 'confidential', reason: 'A person would be known.' } },
      change: 'entered',
      because: 'that it is confidential is an answer',
    },
    {
      from: { missing: { code: 'confidential', reason: 'A person would be known.' } },
      to: { value: 81 },
      change: 'arrived',
      because: 'it was answered before, so nothing comes in on time now',
    },
    {
      from: { missing: { code: 'not-applicable', reason: 'No homes.' } },
      to: { value: 81 },
      change: 'arrived',
      because: 'it was answered before, so nothing comes in on time now',
    },
    {
      from: { value: 80 },
      to: { value: 81 },
      change: 'changed',
      because: 'without history nobody knows whether a paper showed it',
    },
    {
      from: { value: 80 },
      to: { missing: { code: 'confidential' } },
      change: 'changed',
      because: 'a figure that is withheld now was there before',
    },
    { from: { value: 80 }, to: { value: 80 }, change: undefined, because: 'nothing is different' },
    {
      from: { value: 80 },
      to: { value: 80, commentary: 'All is well.' },
      change: undefined,
      because: 'words are no value',
    },
  ])('$change: $because', ({ from, to, change }) => {
    const { entries } = between(council(from), council(to));
    expect(entries.values.map((each) => each.change)).toEqual(change === undefined ? [] : [change]);
  });

  it('tells words that changed beside an unchanged value by the names of their fields', () => {
    const { entries } = between(council({ value: 80 }), council({ value: 80, commentary: 'Well.', action: 'None.' }));
    expect(entries.words).toMatchObject([{ of: { id: 'X' }, fields: ['action', 'commentary'] }]);
  });

  it('takes a change of a status for an amendment and asks no reason of it', () => {
    const activity = (status: string): FrameworkParts => ({
      activities: { A: {} },
      entries: { '2012-13/2012-09/A': { status } },
    });
    const { entries } = between(activity('on-track'), activity('on-hold'));
    expect(entries.values).toMatchObject([{ of: { id: 'A' }, change: 'amended', reason: undefined }]);
  });

  it('tells the reason that the entry gives for the figure it replaces', () => {
    const restated = { value: 81, restated: [{ previous: { value: 80 }, reason: 'Counted twice.' }] };
    const { entries } = between(council({ value: 80 }), council(restated));
    expect(entries.values).toMatchObject([{ change: 'changed', reason: 'Counted twice.' }]);
    expect(entries.words, 'the restatement is the change, not other words').toEqual([]);
  });

  it.each([
    {
      previous: { value: 80, state: 'final' },
      reason: 'Counted twice.',
      because: 'how firm it was called may be told',
    },
    { previous: { state: 'final' }, reason: undefined, because: 'that alone names no figure' },
    { previous: {}, reason: undefined, because: 'it names nothing' },
  ])('reads `previous` as the checks do: $because', ({ previous, reason }) => {
    const restated = { value: 81, restated: [{ previous, reason: 'Counted twice.' }] };
    const { entries } = between(council({ value: 80 }), council(restated));
    expect(entries.values).toMatchObject([{ change: 'changed', reason }]);
  });

  it('does not take an entry for removed whose file has an error now', () => {
    const broken: LocatedFinding = {
      code: 'syntax',
      severity: 'error',
      at: { path: 'progress/2012-13/Q2/X.yaml' },
      message: 'It cannot be read.',
      remedy: 'Mend it.',
    };
    const found = differencesBetween(side(council({ value: 80 })), side(council(), [broken]));
    expect(found.entries.values).toEqual([]);
    expect(found.findings).toEqual({ brought: [broken], mended: [] });
  });
});

describe('ratings', () => {
  test.each([
    {
      before: council({ value: 81 }),
      after: council({ value: 70 }),
      told: [['green', 'red', true]],
      because: 'its figure changed',
    },
    {
      before: council({ value: 81 }),
      after: council({ value: 81 }, { targets: [{ year: '2012-13', value: 90 }] }),
      told: [['green', 'red', false]],
      because: 'its target moved',
    },
    {
      before: council({ value: 77 }),
      after: council({ value: 77 }, { tolerance: { kind: 'points', amber: 1 } }),
      told: [['amber', 'red', false]],
      because: 'its tolerance was tightened',
    },
    {
      before: { ...council({ value: 77 }, { tolerance: undefined }), settings: {} },
      after: {
        ...council({ value: 77 }, { tolerance: undefined }),
        settings: { rating: { tolerance: { kind: 'points', amber: 5 } } },
      },
      told: [['red', 'amber', false]],
      because: "the council's tolerance was set",
    },
    {
      before: council({ value: 81 }),
      after: council({ value: 82 }),
      told: [],
      because: 'another figure of the same colour is no other rating',
    },
    { before: council(), after: council({ value: 70 }), told: [], because: 'a new figure is told with its rating' },
  ])('$told: $because', ({ before, after, told }) => {
    const { ratings } = between(before, after);
    expect(ratings.map(({ from, to, isFigureChanged }) => [from.colour, to.colour, isFigureChanged])).toEqual(told);
  });
});

describe('what is owed, both seen on one day', () => {
  it('is settled by what comes, and newly overdue by what is taken out', () => {
    const settled = between(council(), council({ value: 80 })).dues;
    expect(settled.settled).toMatchObject([{ of: { id: 'X' }, daysLate: undefined, now: 'arrival-unknown' }]);
    expect(settled.newlyOverdue).toEqual([]);
    const opened = between(council({ value: 80 }), council()).dues;
    expect(opened.newlyOverdue).toMatchObject([{ of: { id: 'X' }, dueOn: '2012-10-10', daysLate: 52 }]);
    expect(opened.settled).toEqual([]);
  });

  it.each([
    {
      from: { value: 80 },
      to: { missing: { code: 'not-available', reason: 'It was lost.' } },
      told: ['answered-without-figure'],
      because: 'the figure is owed again',
    },
    {
      from: undefined,
      to: { missing: { code: 'not-available', reason: 'It was lost.' } },
      told: [],
      because: 'it was owed before',
    },
    {
      from: { value: 80 },
      to: { missing: { code: 'not-applicable', reason: 'No homes.' } },
      told: [],
      because: 'that is an answer',
    },
  ])('is newly overdue as $told: $because', ({ from, to, told }) => {
    const { newlyOverdue, settled } = between(council(from), council(to)).dues;
    expect(newlyOverdue.map(({ now }) => now)).toEqual(told);
    expect(settled).toEqual([]);
  });

  it.each([
    { on: '2012-10-09', told: [], because: 'what came on time was never overdue' },
    {
      on: '2012-10-12',
      told: [{ now: 'received-late', receivedOn: '2012-10-12', how: 'declared', daysLate: 2 }],
      because: 'it was late by the day on which it came',
    },
  ])('tells of what came on $on: $because', ({ on, told }) => {
    const declared = { settings: { timeliness: { clock: 'declared' } } };
    const { settled } = between(
      { ...council(), ...declared },
      { ...council({ value: 80, reported_on: on }), ...declared },
    ).dues;
    expect(settled).toMatchObject(told);
    expect(settled).toHaveLength(told.length);
  });

  it('tells a deadline that an agreed exception moved, and that it is not overdue any more', () => {
    const agreed = {
      subjects: ['X'],
      periods: ['2012-13-Q2'],
      new_due: '2012-12-20',
      agreed_by: 'board',
      agreed_on: '2012-10-05',
    };
    const board = { bodies: { board: { agrees_exceptions: true } } };
    const { dues, records } = between(
      { ...council(), ...board },
      { ...council(), ...board, exceptions: { E: agreed } },
    );
    expect(dues.deadlines).toMatchObject([
      { of: { id: 'X' }, from: '2012-10-10', to: '2012-12-20', movedBy: 'exception' },
    ]);
    const title = 'More time for X, Q2 2012/13, agreed on 5 October 2012';
    expect(dues.deadlines).toMatchObject([{ by: { id: 'E', title } }]);
    expect(dues.settled).toMatchObject([{ of: { id: 'X' }, now: 'excepted' }]);
    expect(records.added).toMatchObject([{ kind: 'exception', id: 'E', title }]);
  });

  it('tells an exception that was agreed too late apart, and it moves nothing', () => {
    const late = { subjects: ['X'], new_due: '2012-12-20', agreed_by: 'board', agreed_on: '2012-10-11' };
    const board = { bodies: { board: { agrees_exceptions: true } } };
    const { dues, records } = between({ ...council(), ...board }, { ...council(), ...board, exceptions: { E: late } });
    expect(dues.deadlines).toEqual([]);
    const title = 'More time for X, Q2 2012/13, agreed on 11 October 2012: too late, so it changes nothing';
    expect(records.added).toMatchObject([{ title }]);
  });

  it('tells a deadline that the settings moved, as theirs', () => {
    const settings = { deadlines: { indicator: { quarterly: { months_after: 1, day: 20 } } } };
    const { deadlines } = between(council(), { ...council(), settings }).dues;
    expect(deadlines[0]).toMatchObject({ of: { id: 'X' }, to: '2012-10-20', by: undefined, movedBy: 'settings' });
  });

  it('an exception that was only asked for moves nothing', () => {
    const asked = { subjects: ['X'], periods: ['2012-13-Q2'], new_due: '2012-12-20' };
    const { dues } = between(council(), { ...council(), exceptions: { E: asked } });
    expect(dues).toEqual({ deadlines: [], settled: [], unreadable: [], newlyOverdue: [] });
  });
});

describe('targets', () => {
  const year = '2012-13';
  test.each([
    { from: [{ year, value: 80 }], to: [{ year, value: 75 }], polarity: 'maximise', moved: ['loosened'] },
    { from: [{ year, value: 80 }], to: [{ year, value: 85 }], polarity: 'maximise', moved: ['tightened'] },
    { from: [{ year, value: 80 }], to: [{ year, value: 85 }], polarity: 'minimise', moved: ['loosened'] },
    {
      from: [{ year, lower: 3, upper: 5 }],
      to: [{ year, lower: 2, upper: 5 }],
      polarity: 'range',
      moved: ['loosened'],
    },
    {
      from: [{ year, lower: 3, upper: 5 }],
      to: [{ year, lower: 2, upper: 4 }],
      polarity: 'range',
      moved: ['changed'],
    },
    {
      from: [{ year, profile: [1, 2, 3, 4] }],
      to: [{ year, profile: [1, 2, 4, 4] }],
      polarity: 'maximise',
      moved: ['tightened'],
    },
    { from: [], to: [{ year, value: 80 }], polarity: 'maximise', moved: ['set'] },
    { from: [{ year, value: 80 }], to: [], polarity: 'maximise', moved: ['removed'] },
    {
      from: [{ year, value: 80 }],
      to: [
        { year, value: 80 },
        { year, value: 70, set_on: '2012-10-01' },
      ],
      polarity: 'maximise',
      moved: ['loosened'],
    },
    {
      from: [{ year, value: 80 }],
      to: [{ year, value: 80, reason: 'As agreed.' }],
      polarity: 'maximise',
      moved: [],
    },
  ])('$polarity: $from to $to is $moved', ({ from, to, polarity, moved }) => {
    const { targets } = between(
      council(undefined, { polarity, targets: from }),
      council(undefined, { polarity, targets: to }),
    );
    expect(targets.map((each) => each.moved)).toEqual(moved);
  });
});

describe('records', () => {
  it('that came, went and changed are named; the fields of a change with what they said', () => {
    const before = { ...council(), activities: { A: {}, B: { title: 'Close the hub' } } };
    const after = { ...council(undefined, { title: 'Homes let in time' }), activities: { A: {}, C: {} } };
    const { records } = between(before, after);
    expect(records.added.map(({ id }) => id)).toEqual(['C']);
    expect(records.removed.map(({ id }) => id)).toEqual(['B']);
    expect(records.changed).toMatchObject([
      {
        of: { id: 'X' },
        fields: [{ name: 'title', from: { text: 'Homes let' }, to: { text: 'Homes let in time' } }],
      },
    ]);
  });

  it('of targets only the words that changed beside unchanged values are told as a change of the record', () => {
    const worded = council(undefined, { targets: [{ year: '2012-13', value: 80, reason: 'As agreed.' }] });
    expect(between(council(), worded).records.changed).toMatchObject([{ fields: [{ name: 'targets' }] }]);
    const moved = council(undefined, { targets: [{ year: '2012-13', value: 85 }] });
    expect(between(council(), moved).records.changed).toEqual([]);
  });

  it('a file that has moved within its folder is no change', () => {
    const moved = between(council({ value: 80 }), council({ value: 80 }));
    expect(moved.records).toEqual({ added: [], removed: [], changed: [], settings: [], templates: [] });
  });

  it('stands by service, and what is of the whole council last', () => {
    const services = { housing: {}, arts: { name: 'Arts' } };
    const after = {
      services,
      indicators: { B: { ...X, service: 'housing' }, A: { ...X, service: 'housing' }, C: { ...X, service: 'arts' } },
      plans: { P: {} },
    };
    expect(between({ services }, after).records.added.map(({ id }) => id)).toEqual(['C', 'A', 'B', 'P']);
  });
});

describe('findings', () => {
  const found = (line: number, message: string): LocatedFinding => ({
    code: 'target-missing',
    severity: 'warning',
    at: { path: 'indicators/X.yaml' },
    message,
    remedy: 'Set one.',
    position: { line, column: 1, endLine: line, endColumn: 2 },
  });

  it('are the same on another line, and are told apart by what they find', () => {
    const { findings } = differencesBetween(
      side(council(), [found(3, 'One.'), found(4, 'Two.')]),
      side(council(), [found(9, 'One.'), found(4, 'Three.'), found(5, 'Three.')]),
    );
    expect(findings.brought.map(({ message }) => message)).toEqual(['Three.', 'Three.']);
    expect(findings.mended.map(({ message }) => message)).toEqual(['Two.']);
  });
});
