import { describe, expect, it } from 'vitest';
import {
  activitiesInBrief,
  indicatorsInBrief,
  leadOf,
  offTargetInBrief,
  problemsInBrief,
} from '../../src/report/brief-words.js';
import { activity, activityItem, context, item, overdueItem } from '../builders/assessment.js';

const red = { colour: 'red', words: 'Significantly below target', sentence: '' } as const;

describe('what a template may say in brief', () => {
  it('of activities is the overview’s sentence, and nothing where there are none', () => {
    expect(activitiesInBrief(context({ activities: [activityItem('J-A-01')] }))).toBe(
      'The one activity reported to Cabinet is on track.',
    );
    expect(activitiesInBrief(context())).toBe('');
  });

  it('of indicators is the overview’s sentences, and what is not counted where nothing is', () => {
    expect(indicatorsInBrief(context({ indicators: [overdueItem('A-1')] }))).toBe(
      'The one indicator reported to Cabinet is not rated. It is overdue.',
    );
    expect(indicatorsInBrief(context())).toBe('');
    const early = item('A-1', { counted: false });
    expect(indicatorsInBrief(context({ indicators: [early] }))).toBe(
      'One indicator is shown from an earlier period and not counted.',
    );
  });

  it('names what is off target, the worst reason first, with figure and target', () => {
    const indicators = [
      overdueItem('A-1'),
      item('A-2', { offTarget: ['red'], rating: red }),
      item('A-3', { offTarget: ['red', 'worse-than-last-year'], rating: red }),
      item('A-4'),
      overdueItem('A-6', { offTarget: ['answered-without-figure'] }),
    ];
    expect(offTargetInBrief(context({ indicators }))).toBe(
      'Significantly off target: A 2: Homes let within 28 days (78.5%, target 80%) and A 3: Homes let within 28 days (78.5%, target 80%). Overdue: A 1: Homes let within 28 days. Answered without a figure: A 6: Homes let within 28 days.',
    );
  });

  it('names the figure that the year is expected to end with, where that is the reason', () => {
    const yearEnd = {
      by: 'run-rate',
      figure: 60,
      target: { kind: 'value', value: 80 },
      rating: red,
      sentence: '',
    } as const;
    const indicators = [item('A-1', { offTarget: ['forecast-red'], yearEnd })];
    expect(offTargetInBrief(context({ indicators }))).toBe(
      'Forecast to end the year significantly off target: A 1: Homes let within 28 days (60%, target 80%, at the rate of the year so far).',
    );
  });

  it('names the activities that do not go as planned, the worst first', () => {
    const activities = [
      activityItem('A-1'),
      activityItem('A-2', { status: 'on-hold', activity: activity('A-2', { title: 'Second' }) }),
      activityItem('A-3', { status: 'failed', activity: activity('A-3', { title: 'Third' }) }),
      activityItem('A-4', { status: 'on-hold', activity: activity('A-4', { title: 'Fourth' }) }),
    ];
    expect(problemsInBrief(context({ activities }))).toBe('Failed: Third. On Hold: Second; Fourth.');
  });

  it('of a section is what it says first of all', () => {
    const of = (...lines: readonly string[]) =>
      leadOf({
        name: 'x',
        build: () => [
          { type: 'heading', level: 2, content: [{ type: 'text', text: 'Title' }], id: '' },
          ...lines.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }) as const),
        ],
      })(context());
    expect(of('First.', 'Second.')).toBe('First.');
    expect(of()).toBe('');
  });
});
