import { describe, expect, test } from 'vitest';
import { risks } from '../../../src/report/sections/risks.js';
import type { FrameworkParts } from '../../builders/framework.js';
import { linesFor } from '../../builders/oversight.js';

const at = (likelihood: number, impact: number) => ({ likelihood, impact });
const summary = { body: { detail: 'summary' } };

const register: FrameworkParts = {
  risks: {
    'C-1': { appetite: 8, target: at(1, 3) },
    'C-2': { title: 'Fire' },
    'C-3': { title: 'Fraud' },
    'C-4': { title: 'Theft', opened_on: '2012-08-01' },
    'C-5': { title: 'Snow', closed_on: '2012-08-01' },
  },
  entries: {
    '2012-13/Q1/C-1': at(3, 3),
    '2012-13/Q2/C-1': { ...at(5, 4), commentary: 'It has rained.' },
    '2012-13/Q1/C-2': at(2, 3),
    '2012-13/Q2/C-2': at(2, 3),
    '2012-13/Q1/C-3': at(3, 4),
    '2012-13/Q2/C-4': at(1, 2),
    '2012-13/Q1/C-5': at(2, 2),
  },
};

describe('risks', () => {
  test('stand with their scores, words and movement, the highest first', () => {
    const lines = linesFor(risks, register);
    expect(lines.slice(0, 8)).toEqual([
      '## Risks',
      'Of the four open risks reported to the Board, one is very high, one is medium, one is low and one has not been scored. Since the quarter before, one has gone up, one is unchanged, one is new and one cannot be compared. One is above the appetite set for it. One more was closed in the period.',
      'Risks, the highest first',
      'Risk | Owner | Inherent | Residual | Movement | Target',
      'C-1: Flood | Head of Housing | 12 (high) | 20 (very high) | Up from 9 (medium) | 3 (low)',
      'C-3: Fraud | Head of Housing | 12 (high) | Not scored. Overdue (Head of Housing, 52 days late). It was 12 (high) in the quarter before | Not known | None',
      'C-2: Fire | Head of Housing | 12 (high) | 6 (medium) | No change | None',
      'C-4: Theft | Head of Housing | 12 (high) | 2 (low) | New | None',
    ]);
    expect(lines.slice(-2)).toEqual([
      '### Closed in the period',
      '- C-5: Snow, closed on 1 August 2012; last scored 4 (low) in Q1 2012/13.',
    ]);
  });

  test('the only one is not counted', () => {
    const risk = register.risks?.['C-1'] ?? {};
    const entries = Object.entries(register.entries ?? {}).filter(([name]) => name.endsWith('/C-1'));
    const one = { ...register, risks: { 'C-1': risk }, entries: Object.fromEntries(entries) };
    expect(linesFor(risks, one)[1]).toBe(
      'The one open risk reported to the Board is very high. Since the quarter before it has gone up. It is above the appetite set for it.',
    );
  });

  test('a summary tells of those that are high, moved, new or not scored, and says what it leaves out', () => {
    const lines = linesFor(risks, register, summary);
    const table = lines.slice(0, lines.indexOf('Risks by likelihood and impact'));
    expect(table.filter((line) => line.includes(' | ')).map((line) => line.slice(0, 3))).toEqual([
      'Ris',
      'C-1',
      'C-3',
      'C-4',
    ]);
    expect(lines).toContain('The one other risk is neither high nor very high and has not moved.');
  });

  test('a summary in which nothing is high or has moved says so', () => {
    const entries = { '2012-13/Q1/C-1': at(1, 2), '2012-13/Q2/C-1': at(2, 1) };
    expect(linesFor(risks, { risks: { 'C-1': {} }, entries }, summary).slice(2)).toEqual([
      'The one risk is neither high nor very high and has not moved.',
    ]);
  });

  test('a summary tells in a paragraph what is done about each', () => {
    const fields = { appetite: 8, cause: 'Rain', controls: ['Gates.', 'Pumps'], actions: [{ text: 'Survey' }] };
    const entries = { '2012-13/Q2/C-1': { ...at(5, 4), commentary: 'Wet.' } };
    const lines = linesFor(risks, { risks: { 'C-1': fields }, entries }, summary);
    expect(lines.slice(lines.indexOf('### What is done about them'))).toEqual([
      '### What is done about them',
      '#### C-1: Flood',
      'Appetite: 8, which the score exceeds. Controls: Gates; Pumps. Still to be done: Survey, no day set.',
      'Commentary:',
      'Wet.',
    ]);
  });

  test('in full each tells what stands behind it', () => {
    const fields = {
      category: 'Environment',
      cause: 'Rain',
      event: 'The river floods',
      consequence: 'Homes are lost',
      objectives: ['H-A'],
      appetite: 20,
      response: 'treat',
      controls: ['Gates.', 'Pumps'],
      actions: [
        { text: 'Fit gates.', due: '2012-06-30', owner: 'head-of-housing' },
        { text: 'Train', due: '2012-12-31' },
        { text: 'Insure' },
        { text: 'Survey', done_on: '2012-07-01' },
      ],
      review_by: '2012-07-01',
    };
    const priorities = [{ id: 'homes', title: 'Homes', objectives: [{ id: 'H-A', title: 'Safe homes' }] }];
    const lines = linesFor(risks, {
      risks: { 'C-1': fields },
      plans: { 'P-1': { priorities, assessed: 'none' } },
      entries: { '2012-13/Q2/C-1': { ...at(4, 5), commentary: 'Wet.', internal_note: 'Secret' } },
    });
    expect(lines.slice(lines.indexOf('#### C-1: Flood') + 1)).toEqual([
      'Category: Environment',
      'Cause: Rain',
      'Event: The river floods',
      'Consequence: Homes are lost',
      'Threatens: Safe homes',
      'On the register since: 1 May 2012',
      'Response: Treat: it is brought down by controls and actions',
      'Appetite: 20, which the score keeps within',
      'Review by: 1 July 2012, overdue by 91 days',
      'Controls: Gates; Pumps.',
      'Still to be done: Fit gates (Head of Housing), by 30 June 2012, overdue by 92 days; Train, by 31 December 2012; Insure, no day set.',
      'Done: Survey, 1 July 2012.',
      'Commentary:',
      'Wet.',
    ]);
  });

  test.each([
    { of: { review_by: '2012-10-01' }, said: 'Review by: 1 October 2012, which has passed since' },
    { of: { review_by: '2012-10-22' }, said: 'Review by: 22 October 2012' },
    {
      of: { actions: [{ text: 'Fit gates.', due: '2012-10-01' }] },
      said: 'Still to be done: Fit gates, by 1 October 2012, which has passed since.',
    },
    {
      of: { actions: [{ text: 'Fit gates.', due: '2012-06-30', done_on: '2012-10-22' }] },
      said: 'Still to be done: Fit gates, by 30 June 2012, done after the period on 22 October 2012.',
    },
    {
      of: { actions: [{ text: 'Fit gates.', due: '2012-06-30', done_on: '2012-10-23' }] },
      said: 'Still to be done: Fit gates, by 30 June 2012, overdue by 92 days.',
    },
  ])('$said', ({ of, said }) => {
    const entries = { '2012-13/Q2/C-1': at(4, 5) };
    expect(linesFor(risks, { risks: { 'C-1': of }, entries }, { today: '2012-10-22' })).toContain(said);
  });

  test.each([
    { today: '2012-09-30', note: undefined, because: 'the reporting day is the last of the period' },
    { today: '2012-12-31', note: 'Days late are counted to 30 September 2012.', because: 'a quarter has passed' },
    {
      today: '2013-01-01',
      note: 'Causes, controls and actions are as the register stands on 1 January 2013. Days late are counted to 30 September 2012.',
      because: 'more than a quarter has passed, and controls bear no day',
    },
  ])('on $today it is said: $note, because $because', ({ today, note }) => {
    const lines = linesFor(risks, { risks: { 'C-1': { cause: 'Rain', review_by: '2012-12-31' } } }, { today });
    const next = lines[lines.indexOf('### What is done about them') + 1];
    expect(next === '#### C-1: Flood' ? undefined : next).toBe(note);
  });

  test('what it threatens is told apart, for a title may hold an "and"', () => {
    const objectives = [
      { id: 'H-A', title: 'Safe and warm homes' },
      { id: 'H-B', title: 'Parks' },
    ];
    const lines = linesFor(risks, {
      risks: { 'C-1': { objectives: ['H-A', 'H-B'] } },
      plans: { 'P-1': { priorities: [{ id: 'homes', title: 'Homes', objectives }], assessed: 'none' } },
    });
    expect(lines).toContain('Threatens: Safe and warm homes; Parks');
  });

  test('a public report tells of no plan that is internal', () => {
    const priorities = [{ id: 'homes', title: 'Homes' }];
    const lines = linesFor(
      risks,
      {
        risks: { 'C-1': { objectives: ['homes'], audience: 'public' } },
        plans: { 'P-1': { priorities, assessed: 'none', audience: 'internal' } },
      },
      { body: { audience: 'public' } },
    );
    expect(lines.filter((line) => line.startsWith('Threatens'))).toEqual([]);
  });

  test('a month in which no quarter ends tells the score of the quarter before', () => {
    const lines = linesFor(risks, register, { period: 'monthly 2012-07', today: '2012-07-31' });
    expect(lines[1]).toBe('No quarter ends in July 2012, so risks stand as they were last told and are not counted.');
    expect(lines).toContain('C-1: Flood | Head of Housing | 12 (high) | 9 (medium, at Q1) | New | 3 (low)');
  });

  test.each([
    { parts: { risks: {} }, said: 'No risks are reported to this body.' },
    { parts: { risks: { 'C-1': { closed_on: '2012-08-01' } } }, said: 'No open risks are reported to this body.' },
  ])('$said', ({ parts, said }) => {
    expect(linesFor(risks, parts)[1]).toBe(said);
  });

  test('internal ones are neither counted nor shown to the public', () => {
    const lines = linesFor(risks, register, { body: { audience: 'public' } });
    expect(lines.slice(1)).toEqual(['Five risks are in the exempt appendix.']);
  });
});
