import { describe, expect, test } from 'vitest';
import { composeReport } from '../../../src/report/compose.js';
import { isDraft } from '../../../src/report/draft.js';
import { footOf } from '../../../src/report/provenance-words.js';
import { cover } from '../../../src/report/sections/cover.js';
import { body, context, day, id, plan } from '../../builders/assessment.js';
import { paper, recording } from '../../builders/papers.js';
import { linesOf } from '../words-of.js';

const given = paper('cabinet-q2', {
  summary: 'Most went well.',
  wards: ['Castle', 'Sidings'],
  cabinet_member: 'Councillor for Finance',
  contact: 'Policy Officer',
  drawn_from: '3f2c9d1',
});

describe('the cover of a report with a paper', () => {
  test('tells meeting, version, summary and who answers for it', () => {
    const lines = linesOf(cover.build(context({ paper: given })));
    expect(lines.slice(0, 3)).toEqual([
      'Version 1.0, for the meeting of 5 November 2012.',
      'Summary:',
      'Most went well.',
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Meeting | 5 November 2012',
        'Version | 1.0',
        'Status | Final',
        'Cabinet member | Councillor for Finance',
        'Wards | Castle and Sidings',
        'Contact | Policy Officer',
        'What the body saw | commit 3f2c9d1, as the paper says',
      ]),
    );
  });

  test('has no row for what the paper does not tell', () => {
    const lines = linesOf(cover.build(context({ paper: paper('cabinet-q2') }))).join('\n');
    expect(lines).not.toMatch(/Wards|Contact|Cabinet member|What the body saw|undefined/);
  });

  test.each([
    { status: 'draft' as const, asked: false, line: 'Status | Draft', because: 'the paper is a draft' },
    { status: 'draft' as const, asked: true, line: 'Status | Draft', because: 'both say so' },
    { status: 'final' as const, asked: false, line: 'Status | Final', because: 'nothing makes it a draft' },
    {
      status: 'final' as const,
      asked: true,
      line: 'Status | Draft A draft copy: the paper itself is final',
      because: 'only this copy was asked for as a draft',
    },
  ])('$line: $because', ({ status, asked, line }) => {
    const made = context({ paper: paper('cabinet-q2', { status }) }, asked);
    expect(linesOf(cover.build(made))).toContain(line);
    expect(isDraft(made)).toBe(line.includes('Draft'));
    expect(composeReport(made, '{{#if draft}}D{{else}}F{{/if}}\n').watermark).toBe(
      line.includes('Draft') ? 'Draft' : undefined,
    );
  });

  test('names the other papers of the same report that it may show, and no others', () => {
    const others = [
      paper('cabinet-q2-first', { meeting: day('2012-10-29'), version: '0.9', status: 'draft' }),
      paper('cabinet-q2-hidden', { meeting: day('2012-10-30'), audience: 'internal' }),
      paper('cabinet-q1', { period: '2012-13-Q1' }),
      paper('cabinet-review', { review: id('housing-2012-11') }),
      paper('cabinet-q2-housing', { service: id('housing') }),
      paper('board-q2', { body: id('board') }),
    ];
    const framework = recording({ paper: [...others, given] });
    const made = context({ paper: given, framework, body: body({ audience: 'public' }) });
    expect(linesOf(cover.build(made)).filter((line) => /paper|0\.9/.test(line))).toEqual([
      'Other papers | Draft version 0.9, for the meeting of 29 October 2012',
      'What the body saw | commit 3f2c9d1, as the paper says',
    ]);
  });

  test('a public report tells nothing of an internal paper, and says that there is one', () => {
    const hidden = { ...given, audience: 'internal' as const, summary: 'SECRET', contact: 'SECRET', version: 'SECRET' };
    const made = context({ paper: hidden, body: body({ audience: 'public' }) });
    const lines = linesOf(cover.build(made));
    expect(lines[0]).toBe('The paper that this report is made for is internal and is not shown here.');
    expect(lines.join('\n')).not.toMatch(/SECRET|3f2c9d1/);
    expect(footOf(made)).not.toContain('3f2c9d1');
  });

  test('the foot tells the commit that the paper says its figures were drawn from', () => {
    expect(footOf(context({ paper: given }))).toMatch(
      /; the paper says that its figures were drawn from commit 3f2c9d1\.$/,
    );
    expect(footOf(context())).not.toContain('drawn from');
  });
});

describe('the plans as documents', () => {
  const documented = plan({
    document: {
      status: 'superseded',
      superseded_by: id('next'),
      approvals: [
        { by: 'Cabinet', on: day('2012-03-12'), minute: '118' },
        { by: 'Full Council', on: day('2012-10-03') },
      ],
      versions: [
        { version: '2.0', date: day('2012-09-30') },
        { version: '1.0', date: day('2012-03-01') },
        { version: '3.0', date: day('2012-10-01') },
      ],
      next_review: day('2012-09-29'),
    },
  });
  const framework = recording({ plan: [documented, plan({ id: id('next'), title: 'Next Plan' })] });
  const lines = (of: Parameters<typeof context>[0]) => linesOf(cover.build(context({ framework, ...of })));

  test('as they stood at the end of the period: what came later is not known in it', () => {
    expect(lines({ plans: [documented] }).at(-1)).toBe(
      'Annual Action Plan 2012/13 | Superseded; replaced by Next Plan | Cabinet, 12 March 2012 (minute 118) | 2.0, 30 September 2012 | 29 September 2012 (passed)',
    );
  });

  test('what is not recorded is said', () => {
    expect(lines({ plans: [plan({ document: {} })] }).at(-1)).toBe(
      'Annual Action Plan 2012/13 | Not recorded | Not recorded | Not recorded | Not recorded',
    );
  });

  test.each([
    { plans: [plan()], because: 'it has no document control' },
    { plans: [documented, documented, documented, documented], because: 'a list of documents helps nobody' },
  ])('no table where $because', ({ plans }) => {
    expect(lines({ plans })).not.toContain('The plans as documents');
  });
});
