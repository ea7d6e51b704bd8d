import { describe, expect, test } from 'vitest';
import type { Paper } from '../../../src/model/records.js';
import { decisions } from '../../../src/report/sections/decisions.js';
import { body, context, day, framework, id } from '../../builders/assessment.js';
import { paper, recording } from '../../builders/papers.js';
import { linesOf } from '../words-of.js';

type Decision = NonNullable<Paper['decisions']>[number];
const decision = (of: Partial<Decision> = {}): Decision => ({ text: 'Repair the roof.', ...of });
const own = paper('cabinet-q2');

/** Decisions of the meeting of 3 September 2012 as the report for 5 November tells them, on a day after it. */
function told(all: readonly Decision[], of: Parameters<typeof context>[0] = {}): readonly string[] {
  const q1 = paper('cabinet-q1', { meeting: day('2012-09-03'), period: '2012-13-Q1', decisions: all });
  const known = recording({ paper: [own, q1] });
  return linesOf(decisions.build(context({ framework: known, paper: own, today: day('2012-12-01'), ...of })));
}

describe('what was decided', () => {
  test.each([
    {
      of: { minute: '35', owner: id('head-of-housing'), due: day('2012-09-29') },
      row: '3 September 2012, minute 35 | Head of Housing | 29 September 2012 | Overdue by 1 day',
      because: 'the end of the period decides, as for all steps: neither the meeting nor the reporting day',
    },
    {
      of: { owner: id('head-of-housing'), due: day('2012-09-30') },
      row: '3 September 2012 | Head of Housing | 30 September 2012 | Still to be done; its day has passed since',
      because: 'due that day is not late, and is by the day of the report',
    },
    {
      of: { owner: id('head-of-housing'), due: day('2012-11-30') },
      row: '3 September 2012 | Head of Housing | 30 November 2012 | Still to be done; its day has passed since',
      because: 'the day after the period has passed too',
    },
    {
      of: { owner: id('head-of-housing'), due: day('2012-12-01') },
      row: '3 September 2012 | Head of Housing | 1 December 2012 | Still to be done',
      because: 'due today is not late',
    },
    {
      of: { owner: id('head-of-housing') },
      row: '3 September 2012 | Head of Housing | No day set | Still to be done',
      because: 'a post is to act, whenever',
    },
    {
      of: { due: day('2012-09-20'), outcome: 'Done on 8 October.' },
      row: '3 September 2012 | None named | 20 September 2012 | Done on 8 October.',
      because: 'what came of it is told, not that it was late',
    },
    {
      of: {},
      row: '3 September 2012 | None named | No day set | Nothing more was asked',
      because: 'nobody was asked for anything',
    },
  ])('$row: $because', ({ of, row }) => {
    expect(told([decision(of)]).at(-1)).toBe(`Repair the roof. | ${row}`);
  });

  test('late ones come first, and the parts of the sentence add to the whole', () => {
    const lines = told([
      decision(),
      decision({ text: 'Second.', outcome: 'Done.' }),
      decision({ text: 'Third.', due: day('2012-09-10') }),
      decision({ text: 'Fourth.', due: day('2013-01-01') }),
    ]);
    expect(lines[1]).toBe(
      'Of the four decisions of earlier meetings of Cabinet, one has been reported back on, one is overdue, one is still to be done and one asks for nothing more. These are the decisions of the last twelve months, and older ones still open. Days late are counted to 30 September 2012.',
    );
    expect(lines.slice(4).map((line) => line.split(' | ')[0])).toEqual([
      'Third.',
      'Repair the roof.',
      'Second.',
      'Fourth.',
    ]);
  });

  test('in brief one that asks for nothing more is counted and not listed', () => {
    const lines = told([decision(), decision({ text: 'Second.', outcome: 'Done.' })], {
      body: body({ detail: 'summary' }),
    });
    expect(lines[1]).toContain('one asks for nothing more');
    expect(lines[1]).toContain('Those that ask for nothing more are not listed.');
    expect(lines.join('\n')).not.toContain('Repair the roof.');
  });

  test.each([
    { meeting: '2011-11-06', decided: decision({ outcome: 'Done.' }), isTold: true, because: 'it is a year old' },
    { meeting: '2011-11-05', decided: decision({ outcome: 'Done.' }), isTold: false, because: 'it is older and done' },
    { meeting: '2010-01-01', decided: decision({ due: day('2010-06-01') }), isTold: true, because: 'it is still open' },
    { meeting: '2012-11-05', decided: decision(), isTold: false, because: 'this meeting itself has yet to decide' },
    { meeting: '2012-11-06', decided: decision(), isTold: false, because: 'a later meeting is not known at this one' },
  ])('a decision of $meeting is told: $isTold, $because', ({ meeting, decided, isTold }) => {
    const known = recording({ paper: [own, paper('other', { meeting: day(meeting), decisions: [decided] })] });
    const made = context({ framework: known, paper: own, today: day('2012-12-01') });
    expect(linesOf(decisions.build(made)).join('\n').includes('Repair the roof.')).toBe(isTold);
  });

  test.each([
    { today: '2012-12-01', meeting: '2012-09-30', isTold: true, because: 'the last day of the period is known in it' },
    { today: '2012-12-01', meeting: '2012-10-01', isTold: false, because: 'it came after the period' },
    { today: '2012-09-02', meeting: '2012-09-03', isTold: false, because: 'it is still to come' },
  ])('without a paper a decision of $meeting, seen on $today, is told: $isTold, $because', (row) => {
    const known = recording({ paper: [paper('other', { meeting: day(row.meeting), decisions: [decision()] })] });
    const lines = linesOf(decisions.build(context({ framework: known, today: day(row.today) })));
    expect(lines.join('\n').includes('Repair the roof.')).toBe(row.isTold);
  });

  test.each([
    { of: { paper: undefined }, because: 'no paper puts the report before a meeting' },
    { of: {}, because: 'one does' },
  ])('the same step is as late where $because', ({ of }) => {
    const lines = told([decision({ due: day('2012-09-20') })], { ...of, today: day('2012-10-22') });
    expect(lines.at(-1)).toContain('Overdue by 10 days');
    expect(lines[1]).toContain('Days late are counted to 30 September 2012.');
  });

  test('the day is not said where it is the reporting day, nor where nothing can be late', () => {
    const due = decision({ due: day('2012-09-20') });
    expect(told([due], { today: day('2012-09-25') })[1]).not.toContain('Days late');
    expect(told([decision()])[1]).not.toContain('Days late');
  });

  test('papers of other bodies and of other services are not', () => {
    const others = [
      paper('board', { body: id('board'), meeting: day('2012-09-03'), decisions: [decision()] }),
      paper('housing', { service: id('housing'), meeting: day('2012-09-03'), decisions: [decision()] }),
    ];
    expect(linesOf(decisions.build(context({ framework: recording({ paper: others }), paper: own })))).toEqual([
      '## Decisions: you asked, we did',
      'No decision of an earlier meeting of Cabinet is recorded.',
    ]);
  });

  test('a vacant post is told with who stands in', () => {
    const posts = [
      { id: id('head'), path: '', title: 'Head of Leisure', roles: [], holders: [], deputy: id('manager') },
      { id: id('manager'), path: '', title: 'Leisure Manager', roles: [] },
    ];
    const q1 = paper('q1', { meeting: day('2012-09-03'), decisions: [decision({ owner: id('head') })] });
    const known = recording({ paper: [q1] }, framework({ owners: posts }));
    expect(linesOf(decisions.build(context({ framework: known, paper: own }))).at(-1)).toContain(
      'Leisure Manager for Head of Leisure (vacant)',
    );
  });

  test('a public report neither tells nor counts decisions of an internal paper', () => {
    const q1 = paper('q1', { meeting: day('2012-09-03'), audience: 'internal', decisions: [decision()] });
    const made = context({ framework: recording({ paper: [q1] }), paper: own, body: body({ audience: 'public' }) });
    const lines = linesOf(decisions.build(made));
    expect(lines.slice(1)).toEqual(['One decision is in the exempt appendix.']);
  });
});

describe('what another body decided on what was recommended to it', () => {
  const scrutiny = body({ id: id('scrutiny'), name: 'Scrutiny Committee' });
  const asked = paper('scrutiny-q1', {
    body: scrutiny.id,
    meeting: day('2012-08-01'),
    recommendations: [
      { action: 'note', text: 'The figures.' },
      { action: 'recommend', to: id('cabinet'), text: 'That deposits begin.' },
    ],
  });
  const cabinet = (name: string, meeting: string, of: Partial<Paper> = {}) =>
    paper(name, { meeting: day(meeting), decisions: [decision({ minute: '9' })], ...of });
  const seen = (papers: readonly ReturnType<typeof paper>[], of: Parameters<typeof context>[0] = {}) => {
    const known = recording({ paper: [asked, ...papers], body: [scrutiny, body()] });
    const mine = paper('scrutiny-q2', { body: scrutiny.id, meeting: day('2012-11-20') });
    const made = context({ framework: known, body: scrutiny, paper: mine, today: day('2012-12-01'), ...of });
    const lines = linesOf(decisions.build(made));
    return lines.slice(lines.findIndex((line) => line.startsWith('###')));
  };

  test('stands beside it: the decisions of its next meeting', () => {
    const later = cabinet('c', '2012-11-05', { decisions: [decision({ text: 'Later.' })] });
    const before = cabinet('a', '2012-07-31', { decisions: [decision({ text: 'Before.' })] });
    expect(seen([later, cabinet('b', '2012-09-03'), before])).toEqual([
      '### What Cabinet decided',
      'On 1 August 2012 the Scrutiny Committee was asked to recommend to Cabinet that deposits begin.',
      'At its next meeting, on 3 September 2012, Cabinet decided:',
      '- Repair the roof (minute 9).',
    ]);
  });

  test.each([
    { papers: [], because: 'it has not met' },
    { papers: [cabinet('b', '2012-09-03', { decisions: [] })], because: 'it decided nothing' },
    { papers: [cabinet('b', '2012-11-21')], because: 'that came after this meeting' },
  ])('or that none is recorded: $because', ({ papers }) => {
    expect(seen(papers).at(-1)).toBe('No decision of Cabinet is recorded since.');
  });

  test('an internal answer is not told in public', () => {
    const lines = seen([cabinet('b', '2012-09-03', { audience: 'internal' })], {
      body: { ...scrutiny, audience: 'public' },
    });
    expect(lines.at(-1)).toBe('What Cabinet decided on 3 September 2012 is internal and not shown here.');
  });
});
