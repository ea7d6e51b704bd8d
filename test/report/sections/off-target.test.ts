import { describe, expect, test } from 'vitest';
import type { Comparison, IndicatorAssessment } from '../../../src/assess/assessment.js';
import { offTarget } from '../../../src/report/sections/off-target.js';
import { body, context, indicator, item, overdueItem, period, quarter } from '../../builders/assessment.js';
import { linesOf } from '../words-of.js';

const red = {
  colour: 'red',
  words: 'Significantly below target',
  sentence: '50% against a target of 80%: Significantly below target',
} as const;
const amber = { colour: 'amber', words: 'Close to target', sentence: '' } as const;
const told = (name: string, of: Partial<NonNullable<IndicatorAssessment['entry']>>) => {
  const { entry } = item(name);
  return entry && { ...entry, ...of };
};

const worse = (than: string): Comparison => ({
  verdict: 'worsened',
  with: period('2011-12-Q2'),
  comparator: 90,
  change: -11.5,
  movement: 'down',
  sentence: `Worse than ${than}.`,
});
const sameAsPrevious: Comparison = {
  verdict: 'not-comparable',
  with: period('2011-12', 'annual'),
  reason: 'same-as-previous-period',
  sentence: 'The same as the comparison with the previous year: the figure is annual.',
};

describe('off target', () => {
  const off = (...items: readonly IndicatorAssessment[]) => linesOf(offTarget.build(context({ indicators: items })));

  test('is grouped as members read it, each indicator once', () => {
    const lines = off(
      overdueItem('A-1'),
      item('A-2', { offTarget: ['worse-than-last-year'] }),
      item('A-3', { offTarget: ['amber-again', 'worse-than-last-year'] }),
      item('A-4', { offTarget: ['red'], rating: red }),
      item('A-5'),
    );
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '## Off target',
      '### Significantly off target',
      '#### A 4: Homes let within 28 days',
      '### Close to target, and off target before',
      '#### A 3: Homes let within 28 days',
      '### On target, but worse than last year',
      '#### A 2: Homes let within 28 days',
      '### Overdue',
      '#### A 1: Homes let within 28 days',
    ]);
    expect(lines.at(-1)).toBe('No figure. Overdue (Head of Housing, 12 days late).');
  });

  test('tells the sentence, the commentary, the action and the last action', () => {
    const entry = told('A-1', { commentary: 'Why.', action: 'What.' });
    const lines = off(
      item('A-1', {
        offTarget: ['red'],
        rating: red,
        entry,
        lastAction: { period: period('2012-13-Q1'), text: 'Before.' },
      }),
    );
    expect(lines.slice(3)).toEqual([
      'Significantly below target 50% against a target of 80%: Significantly below target.',
      'Commentary:',
      'Why.',
      'Action:',
      'What.',
      'Action promised in Q1 2012/13:',
      'Before.',
    ]);
  });

  test.each([
    {
      travel: { previousPeriod: worse('last quarter'), samePeriodLastYear: worse('Q2 last year') },
      said: 'Worse than Q2 last year.',
      because: 'the same period last year judges it',
    },
    {
      travel: { previousPeriod: worse('last year'), samePeriodLastYear: sameAsPrevious },
      said: 'Worse than last year.',
      because: 'of an annual figure the year before judges it',
    },
  ])('worse than last year tells what it is worse than, because $because', ({ travel, said }) => {
    const lines = off(item('A-1', { offTarget: ['worse-than-last-year'], travel }));
    expect(lines.at(4)).toBe(said);
    expect(lines.join('\n')).not.toContain('The same as');
  });

  const yearEnd = {
    by: 'officer',
    figure: 60,
    target: { kind: 'value', value: 80 },
    rating: { ...red, sentence: '60% against a target of 80%: Significantly below target' },
    sentence: 'The officer forecasts 60% for the year.',
  } as const;

  test('a forecast stands labelled beside the rating, in its own group where it is the reason', () => {
    expect(off(item('A-1', { offTarget: ['forecast-red'], yearEnd })).slice(1)).toEqual([
      '### Forecast to end the year significantly off target',
      '#### A 1: Homes let within 28 days',
      'Close to target 78.5% against a target of 80%, higher is better, amber within 5%: Close to target.',
      'Forecast for the year: Significantly below target The officer forecasts 60% for the year. 60% against a target of 80%: Significantly below target.',
    ]);
  });

  test('a good forecast stands beside a red rating too, and does not hide it', () => {
    const good = { ...yearEnd, rating: { colour: 'green', words: 'On or above target', sentence: 'Good' } } as const;
    const lines = off(item('A-1', { offTarget: ['red'], rating: red, yearEnd: good }));
    expect(lines[1]).toBe('### Significantly off target');
    expect(lines[4]).toBe('Forecast for the year: On or above target The officer forecasts 60% for the year. Good.');
  });

  test.each([
    { unknown: { by: 'unknown', figure: undefined, sentence: 'Nobody can tell.' } as const },
    { unknown: undefined },
  ])('nothing is said of a year whose end nobody can tell', ({ unknown }) => {
    const lines = off(item('A-1', { offTarget: ['red'], rating: red, yearEnd: unknown }));
    expect(lines.join('\n')).not.toMatch(/Forecast|Nobody/);
  });

  describe('in a summary', () => {
    const brief = (...items: readonly IndicatorAssessment[]) =>
      linesOf(offTarget.build(context({ indicators: items, body: body({ detail: 'summary' }) }))).slice(1);
    const lastAction = { period: period('2012-13-Q1'), text: 'Before.' };

    test.each([
      {
        item: item('A-1', { offTarget: ['amber-again'], lastAction }),
        said: ' No action was given. Promised in Q1: Before.',
        because: 'what was promised stands beside what was not',
      },
      {
        item: item('A-1', { offTarget: ['worse-than-last-year'], lastAction, entry: told('A-1', { action: 'What.' }) }),
        said: ' Action: What. Promised in Q1: Before.',
        because: 'and beside what is promised now',
      },
      {
        item: overdueItem('A-1', { lastAction }),
        said: ' Promised in Q1: Before.',
        because: 'a missing figure does not hide it',
      },
      {
        item: item('A-1', {
          offTarget: ['amber-again'],
          lastAction: { period: period('2011-12-Q4'), text: 'Before.' },
        }),
        said: ' No action was given. Promised in Q4 2011/12: Before.',
        because: 'another year is named',
      },
      { item: overdueItem('A-1'), said: ' days late).', because: 'of a figure that is only missing no action is owed' },
    ])('of the others the end is "$said": $because', ({ item: told, said }) => {
      expect(brief(told).at(-1)?.endsWith(said)).toBe(true);
    });

    test.each([
      {
        rating: red,
        said: ' Last rated in Q1 2012/13: Significantly below target.',
        because: 'what was wrong before it is missing is not over',
      },
      { rating: amber, said: ' Last rated in Q1 2012/13: Close to target.', because: 'it was close' },
      { rating: { ...amber, colour: 'green' } as const, said: '', because: 'nothing was wrong' },
      { rating: undefined, said: '', because: 'it was never rated' },
    ])('what is missing says what it was:$said: $because', ({ rating, said }) => {
      const lastRated = rating && { period: period('2012-13-Q1'), rating };
      expect(brief(overdueItem('A-1', { lastRated })).at(-1)).toBe(
        `- A 1: Homes let within 28 days. No figure. Overdue (Head of Housing, 12 days late).${said}`,
      );
    });

    test('what is significantly off target is told without room between the words', () => {
      const entry = told('A-1', {
        commentary: 'Why:\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |',
        action: 'What.',
      });
      expect(brief(item('A-1', { offTarget: ['red'], rating: red, entry, lastAction }))).toEqual([
        '### A 1: Homes let within 28 days',
        'Significantly below target: 78.5% against 80%. Commentary: Why: one two (A table is left out here.) Action: What. Promised in Q1: Before.',
      ]);
    });

    test('a forecast stands below the rating of what is significantly off target', () => {
      const entry = told('A-1', { commentary: 'Why.', action: 'What.' });
      expect(brief(item('A-1', { offTarget: ['red'], rating: red, entry, yearEnd })).at(-1)).toBe(
        'Significantly below target: 78.5% against 80%. Forecast for the year: Significantly below target: 60% against 80%. Commentary: Why. Action: What.',
      );
    });

    test('the unit is said once, behind the figure and its target', () => {
      const days = indicator('A-1', { type: 'number', unit: 'days' });
      const target = { kind: 'value', value: 80 } as const;
      const line = brief(item('A-1', { indicator: days, offTarget: ['red'], rating: red, target })).at(-1);
      expect(line).toMatch(/^Significantly below target: 78\.5 against 80 days\. /);
    });

    test('what is owed and not written is said', () => {
      const entry = told('A-1', {});
      expect(brief(item('A-1', { offTarget: ['red'], rating: red, entry })).at(-1)).toBe(
        'Significantly below target: 78.5% against 80%. No commentary was given. No action was given.',
      );
    });

    test.each([
      { by: 'officer', basis: '' },
      { by: 'run-rate', basis: ', at the rate of the year so far' },
    ] as const)('a forecast stands beside the rating in a line:$basis', ({ by, basis }) => {
      const line = brief(item('A-1', { offTarget: ['forecast-red'], yearEnd: { ...yearEnd, by } })).at(-1);
      expect(line).toBe(
        `- A 1: Homes let within 28 days. Close to target: 78.5% against 80%. Forecast for the year: Significantly below target: 60% against 80%${basis}. No action was given.`,
      );
    });

    test('the others stand in a list, the worst first', () => {
      const entry = told('A-3', { action: 'What.', state: 'provisional' });
      const year = { figure: 50, to: quarter, missing: [], sentence: '' };
      const toDate = { ratedOn: 'year-to-date', toDateRating: red, yearToDate: year, toDateTarget: undefined } as const;
      expect(
        brief(
          overdueItem('A-1'),
          item('A-2', {
            offTarget: ['worse-than-last-year'],
            travel: { previousPeriod: worse('last quarter'), samePeriodLastYear: worse('Q2 last year') },
            ...toDate,
          }),
          item('A-3', { offTarget: ['amber-again'], rating: amber, entry }),
        ),
      ).toEqual([
        '### Others that need attention',
        '- A 3: Homes let within 28 days. Close to target: 78.5% against 80% (provisional). It was off target before. Action: What.',
        '- A 2: Homes let within 28 days. Close to target: 50% (year to date). Worse than Q2 last year. No action was given.',
        '- A 1: Homes let within 28 days. No figure. Overdue (Head of Housing, 12 days late).',
      ]);
    });
  });

  const toJuly = { figure: 50, to: period('2012-07', 'monthly'), missing: [], sentence: '' };
  test.each([
    { of: {}, said: '', because: 'the report tells the period of a figure that is its own' },
    { of: { period: period('2012-09', 'monthly') }, said: ' (September 2012)', because: 'a month is not the quarter' },
    { of: { toDateRating: red }, said: ' (Q2 2012/13)', because: 'the year to date could be meant' },
    {
      of: { toDateRating: red, ratedOn: 'year-to-date', yearToDate: { ...toJuly, to: quarter } },
      said: ' (year to date)',
      because: 'the period could be meant',
    },
    {
      of: { toDateRating: red, ratedOn: 'year-to-date', yearToDate: toJuly },
      said: ' (year to date to July 2012)',
      because: 'a year that stops short says where',
    },
  ] satisfies readonly { of: Partial<IndicatorAssessment>; said: string; because: string }[])(
    'the rating stands on a figure:$said: $because',
    ({ of, said }) => {
      expect(off(item('A-1', { offTarget: ['red'], rating: red, ...of }))).toContain(
        `Significantly below target${said} ${red.sentence}.`,
      );
    },
  );

  const proposed = (name: string) => item(name, { counted: false, proposed: true, rating: red });
  test.each([
    {
      items: [item('A-1'), proposed('A-2')],
      said: 'One more is proposed and not counted, so it is not judged here.',
      because: 'a red one that is only proposed is not told above',
    },
    {
      items: [item('A-1', { offTarget: ['red'], rating: red }), proposed('A-2'), proposed('A-3')],
      said: 'Two more are proposed and not counted, so they are not judged here.',
      because: 'several are plural, below the list too',
    },
    {
      items: [proposed('A-2')],
      said: 'One indicator is proposed and not counted, so it is not judged here.',
      because: 'there is nothing that it is more than',
    },
  ])('$said: $because', ({ items, said }) => {
    expect(off(...items).at(-1)).toBe(said);
  });

  test.each([
    {
      items: [item('A-1')],
      said: 'No indicator is off target, forecast to end the year off target, worse than last year or without a figure that is owed.',
    },
    { items: [], said: 'No indicators are reported to this body.' },
  ])('$said', ({ items, said }) => {
    expect(off(...items)).toEqual(['## Off target', said]);
  });
});
