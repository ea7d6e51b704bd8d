import { describe, expect, it } from 'vitest';
import { withoutHistory } from '../../../src/assess/arrival.js';
import { type Explanation, explanationOf } from '../../../src/assess/views/explanation.js';
import type { LocatedFinding } from '../../../src/model/finding.js';
import { thingOf } from '../../../src/model/named-records.js';
import { day, type FrameworkParts, found, frameworkOf, id, period } from '../../builders/framework.js';

const targets = [{ year: '2012-13', value: 80, set_by: 'Cabinet', set_on: '2012-03-12' }];
const parts: FrameworkParts = {
  settings: {
    timeliness: { clock: 'declared' },
    owed_from: '2012-07-01',
    rating: { tolerance: { kind: 'percent', amber: 5 } },
  },
  plans: {
    action: {
      priorities: [{ id: 'homes', title: 'Homes', objectives: [{ id: 'let', title: 'Let homes' }] }],
      delivers: [{ objective: 'let', indicators: ['HSG-014'] }],
    },
  },
  indicators: {
    'HSG-014': { targets, first_period: '2012-13-Q1' },
    'HSG-015': { targets, lag_periods: 1, tolerance: { kind: 'absolute', amber: 3 } },
    'HSG-016': { frequency: 'monthly', first_period: '2012-04', last_period: '2012-07' },
    'HSG-017': { approved_by: undefined },
    'HSG-018': { first_period: '2013-14-Q1' },
    'HSG-019': { targets: [{ year: '2011-12', value: 80 }, ...targets], first_period: '2011-12-Q1' },
    'HSG-020': { year_to_date: 'sum' },
    'HSG-021': { year_to_date: 'sum', collected_as: 'cumulative' },
    'HSG-022': { year_to_date: 'last' },
  },
  activities: { 'H-A-01': { start: '2012-04-16' } },
  recommendations: { 'IA-1': {} },
  entries: {
    '2012-13/Q1/HSG-014': { value: 70, reported_on: '2012-07-09' },
    '2012-13/Q2/HSG-014': {
      value: 78,
      reported_on: '2012-10-09',
      acknowledged: [{ code: 'value-carried-forward', reason: 'It was counted again.' }],
    },
    '2012-13/Q1/HSG-015': { value: 81, reported_on: '2012-10-09' },
    '2011-12/annual/HSG-014': { value: 75 },
    ...Object.fromEntries(
      ['2011-12/Q1', '2011-12/Q2', '2011-12/Q3', '2011-12/Q4', '2012-13/Q1', '2012-13/Q2'].map((at) => [
        `${at}/HSG-019`,
        { value: 80 },
      ]),
    ),
  },
};
const framework = frameworkOf(parts);
const evidence = withoutHistory(framework, day('2012-10-22'));

function explained(name: string, asked?: string, findings: readonly LocatedFinding[] = []): Explanation {
  const thing = found(thingOf(framework, id(name)), name);
  return found(
    explanationOf(framework, thing, { evidence, findings, period: asked ? period(asked) : undefined }),
    name,
  );
}

describe('the period that is explained', () => {
  it.each([
    { name: 'HSG-014', asked: undefined, own: '2012-13-Q2', because: 'the latest that has ended is meant' },
    { name: 'HSG-014', asked: '2012-13-Q1', own: '2012-13-Q1', because: 'an earlier one may be asked for' },
    { name: 'HSG-014', asked: '2012-13-Q3', own: '2012-13-Q3', because: 'so may one that is still running' },
    { name: 'HSG-015', asked: 'annual 2011-12', own: undefined, because: 'it had not begun' },
    { name: 'HSG-014', asked: 'annual 2011-12', own: '2011-12', because: 'an outturn is told, begun or not' },
    {
      name: 'HSG-015',
      asked: undefined,
      own: '2012-13-Q1',
      because: 'with a lag the quarter before is the last to be owed',
    },
    { name: 'HSG-015', asked: '2012-13-Q1', own: '2012-13-Q1', because: 'an officer names a figure by its own period' },
    { name: 'HSG-016', asked: undefined, own: '2012-07', because: 'what has ended is told at its end' },
    { name: 'HSG-018', asked: undefined, own: undefined, because: 'it has not begun' },
  ])('$name $asked is $own: $because', ({ name, asked, own }) => {
    const { judged } = explained(name, asked);
    expect(judged.of === 'indicator' ? judged.item.period.key : undefined).toBe(own);
  });

  it.each([
    { name: 'H-A-01', key: '2012-09', because: 'activities report by months' },
    { name: 'IA-1', key: '2012-13-Q2', because: 'recommendations by quarters' },
    { name: 'homes', key: '2012-13-Q2', because: 'what a priority delivers is counted by quarters' },
    { name: 'let', key: '2012-13-Q2', because: 'and so is that of an objective' },
    { name: 'housing', key: '2012-13-Q2', because: 'and of a service' },
  ])('of $name is $key: $because', ({ name, key }) => expect(explained(name).period.key).toBe(key));
});

describe('why nothing is owed', () => {
  it.each([
    { name: 'HSG-014', asked: '2012-13-Q1', because: 'before-owed-from' },
    { name: 'HSG-014', asked: '2012-13-Q2', because: undefined },
    { name: 'HSG-017', asked: '2012-13-Q2', because: 'proposed' },
    { name: 'H-A-01', asked: '2012-04', because: 'before-owed-from' },
  ])('for $name in $asked: $because', ({ name, asked, because }) => {
    expect(explained(name, asked).notOwed?.because).toBe(because);
  });

  it.each([
    { name: 'HSG-018', asked: '2012-13-Q2', because: 'not-begun' },
    { name: 'H-A-01', asked: '2011-12-Q1', because: 'not-begun' },
    { name: 'IA-1', asked: '2011-12-Q4', because: 'not-begun' },
    { name: 'HSG-016', asked: '2012-09', because: 'over' },
  ])('$name in $asked is $because', ({ name, asked, because }) => {
    expect(explained(name, asked).judged).toEqual({ of: 'nothing-then', because });
  });
});

describe('what a rating rests on', () => {
  const basisOf = (name: string) => {
    const { judged } = explained(name);
    return judged.of === 'indicator' ? judged.basis : undefined;
  };

  it('is the target that was in force, with who set it', () => {
    expect(basisOf('HSG-014')?.target).toEqual(targets[0]);
  });

  it('is a tolerance, and whose it is', () => {
    expect(basisOf('HSG-014')?.tolerance).toEqual({ tolerance: { kind: 'percent', amber: 5 }, isOwn: false });
    expect(basisOf('HSG-015')?.tolerance).toEqual({ tolerance: { kind: 'absolute', amber: 3 }, isOwn: true });
  });

  it('are the rated periods before, latest first', () => {
    expect(basisOf('HSG-014')?.ratedBefore.map((each) => [each.period.key, each.rating.colour])).toEqual([
      ['2012-13-Q1', 'red'],
    ]);
  });

  it('are three at most', () => {
    const { judged } = explained('HSG-019');
    const before = judged.of === 'indicator' ? judged.basis.ratedBefore : [];
    expect(before.map(({ period: { key } }) => key)).toEqual(['2012-13-Q1', '2011-12-Q4', '2011-12-Q3']);
  });

  it.each([
    { name: 'HSG-014', way: undefined, isShared: false, because: 'it says nothing of the year' },
    { name: 'HSG-020', way: 'sum', isShared: true, because: 'it adds up' },
    { name: 'HSG-021', way: 'last', isShared: true, because: 'it runs from the start of the year' },
    { name: 'HSG-022', way: 'last', isShared: false, because: 'its last figure stands for the year' },
  ])('$name is put together by $way: $because', ({ name, way, isShared }) => {
    expect(basisOf(name)).toMatchObject({ way, isShared });
  });
});

describe('what was found in its files', () => {
  const finding = (path: string): LocatedFinding => ({
    code: 'value-carried-forward',
    severity: 'warning',
    at: { path },
    message: 'It is the same again.',
    remedy: 'Look again.',
  });
  const all = ['indicators/HSG-014.yaml', 'progress/2012-13/Q2/HSG-014.yaml', 'progress/2012-13/Q1/HSG-014.yaml'].map(
    finding,
  );

  it('is that of the record and of the entry that is told', () => {
    expect(explained('HSG-014', '2012-13-Q2', all).findings).toEqual(all.slice(0, 2));
  });

  it('stands beside what they acknowledge', () => {
    const acknowledged = { code: 'value-carried-forward', reason: 'It was counted again.' };
    expect(explained('HSG-014').acknowledged).toEqual([{ ...acknowledged, path: 'progress/2012-13/Q2/HSG-014.yaml' }]);
    expect(explained('HSG-014', '2012-13-Q1').acknowledged).toEqual([]);
  });
});
