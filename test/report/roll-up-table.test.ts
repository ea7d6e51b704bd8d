import { describe, expect, test } from 'vitest';
import type { BodyAssessment, NarrativeAssessment } from '../../src/assess/assessment.js';
import { otherRollUpTables, priorityTable } from '../../src/report/roll-up-table.js';
import { assessments } from '../../src/report/sections/assessments.js';
import { priorities } from '../../src/report/sections/priorities.js';
import type { FrameworkParts } from '../builders/framework.js';
import { receivedOf } from '../builders/oversight.js';
import { linesOf } from './words-of.js';

const rated = { targets: [{ year: '2012-13', value: 100 }], tolerance: { kind: 'percent', amber: 10 } };
const council: FrameworkParts = {
  services: { housing: {}, leisure: { name: 'Leisure' } },
  indicators: { 'I-1': rated, 'I-2': rated, 'I-3': { ...rated, service: 'leisure' }, 'I-4': rated, 'I-5': rated },
  plans: {
    corporate: {
      kind: 'corporate',
      title: 'Corporate Plan',
      priorities: [
        {
          id: 'jobs',
          title: 'Jobs',
          objectives: [
            { id: 'J-A', title: 'More' },
            { id: 'J-B', title: 'Better' },
          ],
        },
        { id: 'homes', title: 'Homes', objectives: [{ id: 'H-A', title: 'Homes' }] },
        { id: 'parks', title: 'Parks', objectives: [{ id: 'P-A', title: 'Parks' }] },
      ],
    },
    action: {
      title: 'Action Plan',
      delivers: [
        { objective: 'J-A', indicators: ['I-1', 'I-2'] },
        { objective: 'H-A', indicators: ['I-2', 'I-3', 'I-4'] },
        { indicators: ['I-5'] },
      ],
    },
  },
  entries: {
    '2012-13/Q1/I-1': { value: 90 },
    '2012-13/Q2/I-1': { value: 100 },
    '2012-13/Q2/I-2': { value: 5 },
    '2012-13/Q2/jobs': { assessment: 'Fine.', outlook: 'on-course' },
  },
};

const columns =
  'Rated | On target | Close to target | Significantly off target | Not rated | Same period last year | Worst';

describe('the priorities with the counts of each', () => {
  const lines = linesOf(priorityTable(receivedOf(council)));

  test('a line each, with coverage, directions and the worst; of nothing there is no line', () => {
    expect(lines.slice(0, -1)).toEqual([
      'Indicators by priority',
      `Priority | ${columns}`,
      'Jobs | 2 of 2 | 1 | 0 | 1 | 0 | 2 cannot compare | I-2',
      'Homes | 1 of 3: not assessed | 0 | 0 | 1 | 2 | 3 cannot compare | I-2',
    ]);
  });

  test('what is in none of them, in several, or not assessed is said', () => {
    expect(lines.at(-1)).toBe(
      'Not assessed: fewer than half of the indicators are rated. One more indicator serves no priority. One indicator serves several priorities and is counted under each.',
    );
  });

  test.each([
    { audience: 'public', said: 'One more indicator serves no priority.', because: 'all priorities are told' },
    {
      audience: 'internal',
      said: 'Three more indicators serve no priority that is told here.',
      because: 'two of them serve one that is kept from the public',
    },
  ])('$said For $because', ({ audience, said }) => {
    const homes = { id: 'homes', title: 'Homes', objectives: [{ id: 'H-A', title: 'Homes' }] };
    const jobs = { id: 'jobs', title: 'Jobs', objectives: [{ id: 'J-A', title: 'More' }] };
    const plans = {
      ...council.plans,
      corporate: { kind: 'corporate', title: 'Corporate Plan', priorities: [jobs] },
      second: { kind: 'corporate', title: 'Homes Plan', priorities: [homes], audience },
    } as const;
    const lines = linesOf(priorityTable(receivedOf({ ...council, plans }, { body: { audience: 'public' } })));
    expect(lines.at(-1)).toContain(said);
  });

  test('the lines, one more in none, and one less that is in two add to the whole', () => {
    const { rollUps, ratings } = receivedOf(council);
    const inLines = rollUps.priorities.reduce((sum, each) => sum + each.ratings.total, 0);
    expect(inLines + 1 - 1).toBe(ratings.total);
  });
});

test('plans, objectives and services follow, each only where there are several', () => {
  const captions = (parts: FrameworkParts, body = {}) =>
    otherRollUpTables(receivedOf(parts, { body })).map((block) =>
      block.type === 'table' ? block.caption : block.type,
    );
  expect(captions(council)).toEqual(['Indicators by plan', 'Indicators by objective', 'Indicators by service']);
  expect(captions(council, { receives: [{ plans: ['annual-action'], services: ['housing'] }] })).toEqual([
    'Indicators by objective',
  ]);
});

describe('beside an assessment', () => {
  const told = (section: typeof assessments, body: object) => {
    const assessment = receivedOf(council, { body });
    return linesOf(section.build({ assessment: withWords(assessment), draft: false, provenance: { version: '0' } }));
  };
  /** The words on Jobs alone. */
  const withWords = (received: BodyAssessment): BodyAssessment => {
    const isOnJobs = ({ subject }: NarrativeAssessment) =>
      subject.kind === 'priority' && subject.priority.id === 'jobs';
    return { ...received, narratives: received.narratives.filter(isOnJobs) };
  };
  const sentence =
    'Both indicators under Jobs are rated: one on target and one significantly off target; the worst is I-2 (significantly below target).';

  test('stands the sentence where the report is in full', () => {
    expect(told(assessments, { detail: 'full' })).toEqual([
      '## Assessments',
      '### Jobs',
      'On course',
      'Assessment:',
      'Fine.',
      sentence,
    ]);
  });

  test('stand the counts in the line of the outlook in a summary', () => {
    expect(told(assessments, { detail: 'summary' })).toEqual([
      '## Assessments',
      '### Jobs',
      'On course; two of two indicators rated: one on target, one significantly off target (worst: I-2)',
      'Assessment:',
      'Fine.',
    ]);
  });

  test('stands the sentence in each part by priority, under one table of all', () => {
    const lines = told(priorities, { detail: 'summary' });
    expect(lines[1]).toBe('Indicators by priority');
    expect(lines).toContain(sentence);
  });
});
