import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../src/model/records.js';
import { contents } from '../../../src/report/sections/contents.js';
import { cover } from '../../../src/report/sections/cover.js';
import { key } from '../../../src/report/sections/key.js';
import { provenance } from '../../../src/report/sections/provenance.js';
import {
  activityItem,
  body,
  completeness,
  context,
  day,
  framework,
  indicator,
  item,
} from '../../builders/assessment.js';
import { linesOf } from '../words-of.js';

describe('cover', () => {
  test('says what the report is and that no meeting was given it', () => {
    expect(
      linesOf(cover.build(context({ completeness: completeness({ expected: 2, received: 1, owedByNow: 2 }) }))),
    ).toEqual([
      'Working copy, not issued to a meeting.',
      'Document control',
      'Item | Detail',
      'Council | Northmoor District Council',
      'Body | Cabinet',
      'Period | Q2 2012/13 (1 July 2012 to 30 September 2012)',
      'Status | Working copy, not issued to a meeting',
      'Reporting day | 22 October 2012',
      'Returns | 1 of 2 returns received (50%)',
      'History | History was not read.',
      'Made with | pmf 0.1.0',
    ]);
  });

  test.each([
    { today: '2012-09-30', said: ['The period ends on 30 September 2012: what it owes is not all due yet.'] },
    { today: '2012-10-01', said: [] },
  ])('on $today it says of a period that runs when it ends', ({ today, said }) => {
    const lines = linesOf(cover.build(context({ today: day(today) })));
    expect(lines.filter((line) => line.includes('The period ends'))).toEqual(said);
  });

  test('says that a draft is one', () => {
    expect(linesOf(cover.build(context({}, true)))).toContain('Status | Draft Working copy, not issued to a meeting');
  });

  test.each([
    { until: '2012-09-30', name: 'Executive', because: 'the name of the last day of the period is the right one' },
    { until: '2012-09-29', name: 'Cabinet', because: 'a name that ended before is not' },
  ])('$because', ({ until, name }) => {
    const renamed = body({
      formerly: [
        { name: 'Board', until: day('2010-01-01') },
        { name: 'Executive', until: day(until) },
      ],
    });
    expect(linesOf(cover.build(context({ body: renamed })))).toContain(`Body | ${name}`);
  });

  test('tells a reporting day that the data folder sets', () => {
    const set = framework({ settings: { reporting_day: day('2012-10-22') } });
    expect(linesOf(cover.build(context({ framework: set })))).toContain(
      'Reporting day | 22 October 2012 (the reporting day set in pmf.yaml)',
    );
  });
});

test('contents are one block, filled when the report is finished', () => {
  expect(contents.build(context())).toEqual([{ type: 'contents', title: 'Contents', entries: [] }]);
});

describe('key', () => {
  test.each([
    { tolerance: undefined, rule: 'A figure that misses its target is significantly off target: no tolerance is set.' },
    { tolerance: { kind: 'percent' as const, amber: 5 }, rule: 'no more than 5% of it' },
    { tolerance: { kind: 'points' as const, amber: 1 }, rule: 'no more than one percentage point,' },
    { tolerance: { kind: 'points' as const, amber: 2.5 }, rule: 'no more than 2.5 percentage points,' },
    { tolerance: { kind: 'absolute' as const, amber: 3 }, rule: 'no more than 3 in the unit of the indicator' },
  ])('tells the rule of amber: $rule', ({ tolerance, rule }) => {
    const settings = tolerance ? { rating: { tolerance } } : {};
    const lines = linesOf(key.build(context({ framework: framework({ settings }), indicators: [item('A-1')] })));
    expect(lines.join('\n')).toContain(rule);
  });

  test('tells the words of the ways of judging that the report uses, and no others', () => {
    const indicators = [item('A-1'), item('A-2', { indicator: indicator('A-2', { type: 'yes-no' }) })];
    const lines = linesOf(key.build(context({ indicators })));
    expect(lines.slice(2, 7)).toEqual([
      'What the ratings mean',
      'Counted as | Higher is better | Yes or no',
      'On target | On or above target | Met',
      'Close to target | Close to target | Does not occur',
      'Significantly off target | Significantly below target | Not met',
    ]);
  });

  test('tells of tolerances of their own, and of improvement', () => {
    const tolerant = (name: string, tolerance: NonNullable<Indicator['tolerance']>, of: Partial<Indicator> = {}) =>
      item(name, { indicator: indicator(name, { tolerance, ...of }) });
    const own = [
      tolerant('A-1', { kind: 'points', amber: 2 }),
      tolerant('A-2', { kind: 'percent', amber: 10 }),
      tolerant('A-3', { kind: 'points', amber: 2 }),
      tolerant('A-4', { kind: 'absolute', amber: 0.5 }, { type: 'number', unit: 'days' }),
      item('A-5'),
    ];
    const settings = { rating: { amber_if_improving: true } };
    const lines = linesOf(key.build(context({ framework: framework({ settings }), indicators: own }))).join('\n');
    expect(lines).toContain(
      'Some indicators have a tolerance of their own: 2 percentage points for A 1 and A 3; 10% of the target for A 2; 0.5 days for A 4.',
    );
    expect(lines).toContain('better than that of the same period last year');
  });

  test.each([
    { by: undefined, rule: 'the figure is the same as the earlier one.' },
    { by: { kind: 'percent' as const, by: 2 }, rule: 'the figure differs by no more than 2% of the earlier one.' },
    { by: { kind: 'points' as const, by: 1 }, rule: 'the figure differs by no more than 1 percentage point.' },
    { by: { kind: 'absolute' as const, by: 4 }, rule: 'the figure differs by no more than 4 in its unit.' },
  ])('tells what no significant change is: $rule', ({ by, rule }) => {
    const settings = by ? { travel_tolerance: by } : {};
    const lines = linesOf(key.build(context({ framework: framework({ settings }), indicators: [item('A-1')] })));
    expect(lines).toContain(`No significant change: ${rule}`);
  });

  test('tells of tolerances of direction of their own', () => {
    const own = indicator('A-1', { travel_tolerance: { kind: 'points', by: 1 } });
    const lines = linesOf(key.build(context({ indicators: [item('A-1', { indicator: own })] })));
    expect(lines).toContain(
      'No significant change: the figure is the same as the earlier one. Some indicators have a tolerance of their own.',
    );
  });

  test('leaves out what the body does not receive', () => {
    const headings = (of: Parameters<typeof context>[0]) =>
      linesOf(key.build(context(of))).filter((line) => line.startsWith('#'));
    expect(headings({})).toEqual(['## Key', '### Returns of figures and updates']);
    expect(headings({ activities: [activityItem('J-1')] })).toContain('### Statuses of activities');
  });
});

describe('provenance', () => {
  test.each([
    { clock: 'declared' as const, said: 'Days of arrival are claims' },
    { clock: 'submitted' as const, said: 'which is evidence and not proof' },
    {
      clock: 'landed' as const,
      said: 'the history of the main branch (clock: landed), which is evidence and not proof',
    },
  ])('tells how far lateness can be trusted under the clock $clock', ({ clock, said }) => {
    const lines = linesOf(provenance.build(context({ clock })));
    expect(lines.find((line) => line.startsWith('Lateness'))).toContain(said);
  });

  test('tells the history, the day, the completeness and the version', () => {
    expect(linesOf(provenance.build(context()))).toMatchObject({
      1: 'History: History was not read.',
      2: 'Reporting day: 22 October 2012.',
      4: 'Completeness: No returns expected.',
      5: 'Made with: pmf 0.1.0. The same records, day and version make the same report again.',
    });
  });
});
