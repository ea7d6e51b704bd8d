import { describe, expect, test } from 'vitest';
import { recommendations } from '../../../src/report/sections/recommendations.js';
import { body, context } from '../../builders/assessment.js';
import { type FrameworkParts, frameworkOf, held } from '../../builders/framework.js';
import { linesFor } from '../../builders/oversight.js';
import { recording, review } from '../../builders/papers.js';
import { linesOf } from '../words-of.js';

type Fields = NonNullable<FrameworkParts['recommendations']>[string];

const summary = { body: { detail: 'summary' } };
const full = (fields: Fields, entry?: object, more: Omit<FrameworkParts, 'recommendations'> = {}) =>
  linesFor(recommendations, {
    ...more,
    recommendations: { 'R-1': fields },
    ...(entry && { entries: { '2012-13/Q2/R-1': entry } }),
  });
const rowOf = (lines: readonly string[]) => lines.find((line) => line.startsWith('R-1: ') && line.includes(' | '));

describe('recommendations', () => {
  test('the overdue stand first, the longest late at the top; the others under who made them', () => {
    const lines = linesFor(
      recommendations,
      {
        recommendations: {
          'R-1': { due: '2012-09-01' },
          'R-2': { due: '2012-12-31', source: 'panel' },
          'R-3': { due: '2012-07-01', source: 'inspection' },
          'R-4': { due: '2012-08-01' },
        },
        entries: { '2012-13/Q2/R-1': { status: 'in-progress' }, '2012-13/Q2/R-4': { status: 'implemented' } },
      },
      summary,
    );
    const columns = 'Recommendation | Source | Priority | Owner | Due | Status | Standing';
    const told = (id: string, source: string, rest: string) =>
      `${id}: Reconcile rents | ${source} | High | Head of Housing | ${rest}`;
    expect(lines.slice(2)).toEqual([
      'Recommendations: Overdue',
      columns,
      told('R-3', 'Inspection', '1 July 2012 | Not reported | Overdue by 91 days'),
      told('R-1', 'Internal audit', '1 September 2012 | In progress | Overdue by 29 days'),
      'Recommendations: Internal audit',
      columns,
      told('R-4', 'Internal audit', '1 August 2012 | Implemented | Still to be verified'),
      'Recommendations: Performance Panel',
      columns,
      told('R-2', 'Performance Panel', '31 December 2012 | Not reported | Not overdue'),
    ]);
  });

  test('the lead counts each once, and what was due by the day with both words apart', () => {
    const of = (due: string) => ({ due });
    const status = (name: string) => ({ status: name });
    const [, lead] = linesFor(recommendations, {
      recommendations: {
        'R-1': of('2012-07-01'),
        'R-2': of('2012-07-01'),
        'R-3': of('2012-07-01'),
        'R-4': { due: '2012-07-01', revised_due: [{ to: '2012-12-31', agreed_on: '2012-06-20' }] },
        'R-5': of('2013-03-31'),
        'R-6': of('2012-07-01'),
      },
      entries: {
        '2012-13/Q2/R-1': status('verified'),
        '2012-13/Q2/R-2': status('verified'),
        '2012-13/Q2/R-3': status('implemented'),
        '2012-13/Q2/R-4': status('in-progress'),
        '2012-13/Q2/R-6': status('risk-accepted'),
      },
    });
    expect(lead).toBe(
      'Of the six recommendations reported to the Board, one is in progress, one has been implemented and is still to be verified, two have been verified, one has been closed by accepting the risk and one has not been reported. One is overdue by its first date and within its revised date. The two that are open have been so for up to 152 days, none of them for more than a year. Implementation rate: three of the five due by 30 September 2012 (60%), one on the word of management and two verified by the auditor. Days late are counted to 30 September 2012.',
    );
  });

  test.each([
    { quarters: ['Q2', 'Q2'], said: 'two verified by the auditor', because: 'both are listed' },
    {
      quarters: ['Q1', 'Q2'],
      said: 'two verified by the auditor, one of them before this period and not listed',
      because: 'the table shows one',
    },
    {
      quarters: ['Q1', 'Q1'],
      said: 'two verified by the auditor before this period and not listed',
      because: 'the table shows none',
    },
  ])('verified in $quarters: $said, because $because', ({ quarters, said }) => {
    const due = '2012-06-30';
    const [, lead] = linesFor(recommendations, {
      recommendations: { 'R-1': { due }, 'R-2': { due }, 'R-3': {} },
      entries: Object.fromEntries(
        quarters.map((quarter, index) => [`2012-13/${quarter}/R-${index + 1}`, { status: 'verified' }]),
      ),
    });
    expect(lead).toContain(`(100%), ${said}.`);
  });

  test.each([
    { labels: undefined, said: 'High', because: 'the council has no name of its own' },
    { labels: { recommendation_priority: { high: 'Fundamental' } }, said: 'Fundamental', because: 'it has one' },
    { labels: { recommendation_priority: { low: 'Minor' } }, said: 'High', because: 'it has one for another' },
  ])('the priority reads $said: $because', ({ labels, said }) => {
    expect(rowOf(full({}, undefined, { settings: { labels } }))).toContain(` | Internal audit | ${said} | `);
  });

  test.each([
    { reported: '2011-09-30', said: 'The one that is open has been so for 366 days.' },
    { reported: '2011-10-01', said: 'The one that is open has been so for 365 days.' },
  ])('since $reported: $said', ({ reported, said }) => {
    expect(full({ reported_on: reported })[1]).toContain(said);
  });

  test('how many of the open are older than a year is told with how old the oldest is', () => {
    const [, lead] = linesFor(recommendations, {
      recommendations: {
        'R-1': { reported_on: '2011-09-30' },
        'R-2': { reported_on: '2011-10-01' },
        'R-3': { reported_on: '2010-10-01' },
      },
      entries: { '2012-13/Q2/R-3': { status: 'implemented' } },
    });
    expect(lead).toContain('The two that are open have been so for up to 366 days, one of them for more than a year.');
  });

  test.each([
    { due: '2012-10-01', said: 'None was due by 30 September 2012, so there is no implementation rate.' },
    { due: '2012-09-30', said: 'Implementation rate: none of the one due by 30 September 2012 (0%).' },
  ])('due on $due: $said', ({ due, said }) => {
    expect(full({ due }, { status: 'in-progress' })[1]).toContain(
      `None is overdue. The one that is open has been so for 152 days. ${said}`,
    );
  });

  const extension = { to: '2012-12-31', agreed_by: 'Audit Committee', agreed_on: '2012-07-01' };
  test.each([
    { revised_due: [], said: '31 August 2012 | In progress | Overdue by 30 days', because: 'nothing was agreed' },
    {
      revised_due: [extension],
      said: '31 December 2012 (first due 31 August 2012; one extension, agreed by the Audit Committee) | In progress | Overdue by 30 days, within its revised date',
      because: 'the first date stands beside the later one',
    },
    {
      revised_due: [extension, { to: '2012-09-15', agreed_on: '2012-08-01' }],
      said: '15 September 2012 (first due 31 August 2012; two extensions, agreed by the Audit Committee) | In progress | Overdue by 30 days; extended twice',
      because: 'two extensions are flagged',
    },
    {
      revised_due: [{ to: '2012-12-31', agreed_on: '2012-07-01' }],
      said: '31 December 2012 (first due 31 August 2012; one extension, nobody is named who agreed) | In progress | Overdue by 30 days, within its revised date',
      because: 'an agreement without a name says so',
    },
    {
      revised_due: [{ to: '2012-12-31', agreed_by: 'Audit Committee' }],
      said: '31 August 2012 (one extension without the day of its agreement, not counted) | In progress | Overdue by 30 days',
      because: 'nobody knows since when it holds',
    },
  ])('$said: $because', ({ revised_due, said }) => {
    expect(rowOf(full({ due: '2012-08-31', revised_due }, { status: 'in-progress' }))).toMatch(` | ${said}`);
    expect(rowOf(full({ due: '2012-08-31', revised_due }, { status: 'in-progress' }))?.endsWith(said)).toBe(true);
  });

  test('in full each tells its response, and what the post writes', () => {
    const response = { decision: 'Accepted', by: 'Cabinet', on: '2012-05-20', text: 'We agree.' };
    const entry = {
      status: 'in-progress',
      commentary: 'Slow.',
      action: 'Hire.',
      evidence: 'Minutes.',
      internal_note: 'X',
    };
    const revised_due = [{ to: '2013-03-31', agreed_on: '2012-09-01', reason: 'No staff.' }];
    const lines = full({ response, revised_due }, entry);
    expect(lines.slice(lines.indexOf('#### R-1: Reconcile rents') + 1)).toEqual([
      'Reported on 1 May 2012 and open for 152 days. Extended on 1 September 2012 to 31 March 2013: No staff. Accepted by Cabinet on 20 May 2012.',
      'Response:',
      'We agree.',
      'Commentary:',
      'Slow.',
      'Action:',
      'Hire.',
      'Evidence:',
      'Minutes.',
    ]);
  });

  test('an answer that came after the period is not known in it', () => {
    const lines = full({ response: { decision: 'Accepted', on: '2012-10-01', text: 'We agree.' } });
    expect(lines).toContain('Reported on 1 May 2012 and open for 152 days. No response is recorded.');
    expect(lines).not.toContain('We agree.');
  });

  test.each([
    { audience: 'public', said: 'Performance Panel: Panel, 20 April 2012', because: 'the session is named' },
    { audience: 'internal', said: 'Performance Panel |', because: 'an internal session is not told to the public' },
  ])('from a $audience session: $because', ({ audience, said }) => {
    const reviews = { 'S-1': { body: 'panel', date: '2012-04-20', audience } };
    const fields = { source: 'panel', report: 'S-1', audience: 'public' };
    const lines = linesFor(
      recommendations,
      { recommendations: { 'R-1': fields }, reviews },
      {
        body: { audience: 'public' },
      },
    );
    expect(rowOf(lines)).toContain(said.replace('Panel, 20', 'panel, 20'));
  });

  test.each([
    { report: 'Internal Audit 2012/13: Rents', said: '| Internal Audit 2012/13: Rents |' },
    { report: 'Rents 2012/13', said: '| Internal audit: Rents 2012/13 |' },
  ])('a report that names its source is not told it again: $said', ({ report, said }) => {
    expect(rowOf(full({ report }))).toContain(said);
  });

  test.each([
    { quarter: 'Q1', status: 'implemented', said: 'Not reported | Still to be verified, told at Q1' },
    { quarter: 'Q2', status: 'superseded', said: 'Superseded | Closed' },
  ])('told as $status in $quarter: $said', ({ quarter, status, said }) => {
    const entries = { [`2012-13/${quarter}/R-1`]: { status } };
    const lines = linesFor(recommendations, { recommendations: { 'R-1': {} }, entries });
    expect(rowOf(lines)?.endsWith(said)).toBe(true);
  });

  const later = [{ to: '2012-10-20', agreed_by: 'Audit Committee', agreed_on: '2012-07-01' }];
  test.each([
    { of: { due: '2012-10-21' }, said: 'Not overdue; its date has passed since', because: 'it passed yesterday' },
    { of: { due: '2012-10-22' }, said: 'Not overdue', because: 'due today is not late' },
    { of: { due: '2012-09-30' }, said: 'Not overdue; its date has passed since', because: 'it was the last day' },
    {
      of: { due: '2012-10-05', revised_due: [{ ...later[0], to: '2012-12-31' }] },
      said: 'Not overdue; its first date has passed since',
      because: 'the later one has not',
    },
    {
      of: { due: '2012-08-31', revised_due: later },
      said: 'Overdue by 30 days, within its revised date, which has passed since',
      because: 'it was within that date at the end of the period',
    },
    {
      of: { due: '2012-10-05' },
      entries: { '2012-13/Q3/R-1': { status: 'verified' } },
      said: 'Not overdue',
      because: 'the next quarter tells what came of it',
    },
  ])('$said, beside what the counts say: $because', ({ of, said, entries = {} }) => {
    const quarter = { '2012-13/Q2/R-1': { status: 'in-progress' }, ...entries };
    const lines = linesFor(
      recommendations,
      { recommendations: { 'R-1': of }, entries: quarter },
      { today: '2012-10-22' },
    );
    expect(rowOf(lines)?.split(' | ').at(-1)).toBe(said);
  });

  test('a month in which no quarter ends tells of the quarter before, and counts nothing', () => {
    const entries = { '2012-13/Q1/R-1': { status: 'in-progress' } };
    const lines = linesFor(recommendations, { recommendations: { 'R-1': {} }, entries }, { period: 'monthly 2012-08' });
    expect(lines[1]).toBe(
      'No quarter ends in August 2012, so recommendations stand as they were last told and are not counted. Days late are counted to 31 August 2012.',
    );
    expect(rowOf(lines)?.endsWith('In progress (at Q1) | Not overdue')).toBe(true);
  });

  test.each(['2012-13-Q2', 'monthly 2012-08'])('a public report of %s says what it leaves out', (period) => {
    const lines = linesFor(
      recommendations,
      { recommendations: { 'R-1': {} } },
      { period, body: { audience: 'public' } },
    );
    expect(lines.slice(1)).toEqual(['One recommendation is in the exempt appendix.']);
  });

  test.each([
    { report: 'own', said: ' Those of the session stand under Review sessions.', sections: ['reviews'] },
    { report: 'own', said: '', sections: ['risks'] },
  ] as const)('of a session that made some there were none before: "$said"', ({ report, said, sections }) => {
    const made = { ...held(frameworkOf({ recommendations: { 'PP-1': { report } } }), 'recommendation', 'PP-1') };
    const own = review('own');
    const known = recording({ review: [own], recommendation: [made] });
    const asked = context({ framework: known, review: own, body: body({ sections: [...sections] }) });
    expect(linesOf(recommendations.build(asked))[1]).toBe(
      `No recommendation on what is reviewed was made before the period ended on 30 September 2012.${said}`,
    );
  });

  test('none is said', () => {
    expect(linesFor(recommendations, {})).toEqual([
      '## Recommendations',
      'No recommendations are reported to this body.',
    ]);
  });
});
