import { describe, expect, it } from 'vitest';
import { withoutAcknowledged } from '../../src/check/acknowledged.js';
import { readDocument } from '../../src/load/read-document.js';
import { activity, budget, council, fileOf, homes, indicator, plan, risk } from '../builders/records.js';
import type { Files } from './check-files.js';
import { asked, body, paper, review } from './governing-records.js';
import { findingsIn, told } from './told.js';

describe('plans', () => {
  it.each<{ files: Files; codes: readonly string[]; because: string }>([
    {
      files: {
        'plans/p.yaml': plan({ delivers: '[{indicators: [X]}]', changes: '[{on: 2012-09-01, added: [X]}]' }),
        'indicators/X.yaml': indicator(),
      },
      codes: [],
      because: 'what was added is delivered',
    },
    {
      files: { 'plans/p.yaml': plan({ changes: '[{on: 2012-09-01, added: [X]}]' }), 'indicators/X.yaml': indicator() },
      codes: ['plans/p.yaml:6:36 changed-not-delivered'],
      because: 'what was added is not delivered',
    },
    {
      files: {
        'plans/p.yaml': plan({ changes: '[{on: 2012-09-01, removed: [X]}]' }),
        'indicators/X.yaml': indicator(),
      },
      codes: ['plans/p.yaml:6:38 changed-not-delivered'],
      because: 'what was removed was once delivered',
    },
    {
      files: {
        'plans/p.yaml': plan({ priorities: homes }),
        'plans/q.yaml': plan({ kind: 'service', delivers: '[{objective: H-A}]' }),
      },
      codes: ['plans/q.yaml:6:24 foreign-objective'],
      because: 'the objective is in another plan',
    },
    {
      files: {
        'plans/p.yaml': plan({ priorities: homes }),
        'plans/q.yaml': plan({ kind: 'corporate', parent: 'p' }),
        'plans/r.yaml': plan({ kind: 'service', parent: 'q', delivers: '[{objective: H-A}]' }),
      },
      codes: [],
      because: 'the objective is two plans up',
    },
    {
      files: {
        'plans/p.yaml': plan({ priorities: homes }),
        'plans/q.yaml': 'title: x\n',
        'plans/r.yaml': plan({ kind: 'service', parent: 'q', delivers: '[{objective: H-A}]' }),
      },
      codes: Array.from({ length: 4 }, () => 'plans/q.yaml:1:1 missing-field'),
      because: 'what is above a faulty plan is not known',
    },
    {
      files: { 'plans/p.yaml': plan({ parent: 'p' }) },
      codes: ['plans/p.yaml:6:9 circular-reference'],
      because: 'no plan is above itself',
    },
    {
      files: {
        'plans/p.yaml': plan({ parent: 'q' }),
        'plans/q.yaml': plan({ parent: 'p' }),
        'plans/r.yaml': plan({ parent: 'p' }),
      },
      codes: ['plans/p.yaml:6:9 circular-reference', 'plans/q.yaml:6:9 circular-reference'],
      because: 'the two are, the third only leads there',
    },
    {
      files: {
        'owners/a.yaml': 'title: x\nroles: [validator]\nreports_to: b\n',
        'owners/b.yaml': 'title: x\nroles: [validator]\nreports_to: a\n',
      },
      codes: ['owners/a.yaml:3:13 circular-reference', 'owners/b.yaml:3:13 circular-reference'],
      because: 'somebody is at the top',
    },
    {
      files: { 'plans/p.yaml': plan({ to: '2012-03-31' }) },
      codes: ['plans/p.yaml:4:5 ends-before-it-starts'],
      because: 'it runs on no day',
    },
    { files: { 'plans/p.yaml': plan({ to: '2012-04-01' }) }, codes: [], because: 'it runs on one day' },
    {
      files: { 'plans/p.yaml': plan({ changes: '[{on: 2012-09-01, reason: x}]' }) },
      codes: ['plans/p.yaml:6:12 plan-change'],
      because: 'a change adds or removes',
    },
    {
      files: {
        'plans/p.yaml': plan({ delivers: '[{indicators: [X]}]', changes: '[{on: 2013-04-01, removed: [X]}]' }),
        'indicators/X.yaml': indicator(),
      },
      codes: ['plans/p.yaml:7:16 plan-change'],
      because: 'a plan that has ended holds nothing',
    },
    {
      files: {
        'plans/p.yaml': plan({
          delivers: '[{indicators: [X]}]',
          changes: '[{on: 2012-04-01, added: [X]}, {on: 2013-03-31, removed: [X]}]',
        }),
        'indicators/X.yaml': indicator(),
      },
      codes: [],
      because: 'its first and last day are its own',
    },
  ])('$because', ({ files, codes }) => expect(told(files)).toEqual(codes));
});

describe('other records', () => {
  it.each<{ files: Files; codes: readonly string[]; because: string }>([
    {
      files: { 'activities/A.yaml': activity({ end: '2012-03-31' }) },
      codes: ['activities/A.yaml:5:6 ends-before-it-starts'],
      because: 'an activity ends after it starts',
    },
    {
      files: { 'risks/R.yaml': risk({ closed_on: '2012-03-31' }) },
      codes: ['risks/R.yaml:6:12 ends-before-it-starts'],
      because: 'a risk is opened first',
    },
    {
      files: {
        'owners/a.yaml': 'title: x\nroles: [validator]\nholders: [{name: y, from: 2012-04-01, to: 2012-03-31}]\n',
      },
      codes: ['owners/a.yaml:3:43 ends-before-it-starts'],
      because: 'a holder comes before leaving',
    },
    {
      files: { 'services/s.yaml': 'name: x\nhead: head-of-housing\nfrom: 2012-04-01\nto: 2012-03-31\n' },
      codes: ['services/s.yaml:4:5 ends-before-it-starts'],
      because: 'a service too',
    },
    {
      files: { 'exceptions/e.yaml': fileOf(asked), 'plans/p.yaml': plan() },
      codes: ['exceptions/e.yaml:1:1 one-of-two'],
      because: 'an exception varies something',
    },
    {
      files: {
        'exceptions/e.yaml': fileOf({ ...asked, new_due: '2012-10-24', waived: 'true' }),
        'plans/p.yaml': plan(),
      },
      codes: ['exceptions/e.yaml:6:1 one-of-two'],
      because: 'and only one thing',
    },
    {
      files: {
        'exceptions/e.yaml': fileOf({ ...asked, periods: '[2012-99]', waived: 'true' }),
        'plans/p.yaml': plan(),
      },
      codes: ['exceptions/e.yaml:5:11 not-a-period'],
      because: 'of a period that there is',
    },
    {
      files: { 'reviews/r.yaml': 'body: b\ndate: 2012-11-05\n', 'bodies/b.yaml': body },
      codes: ['reviews/r.yaml:1:1 one-of-two'],
      because: 'a review is of something',
    },
    {
      files: { 'reviews/r.yaml': review({ subjects: '[p]' }), 'bodies/b.yaml': body, 'plans/p.yaml': plan() },
      codes: ['reviews/r.yaml:3:1 one-of-two'],
      because: 'and of one thing',
    },
    {
      files: {
        'papers/p.yaml': paper({ review: 'r' }),
        'reviews/r.yaml': review({ plan: 'q' }),
        'bodies/b.yaml': body,
        'plans/q.yaml': plan(),
      },
      codes: ['papers/p.yaml:2:1 one-of-two'],
      because: 'a paper is on a period or a session',
    },
    {
      files: { 'bodies/b.yaml': body, 'papers/p.yaml': paper(), 'papers/q.yaml': paper({ version: '"2.0"' }) },
      codes: ['papers/q.yaml:3:10 two-papers'],
      because: 'both are for one meeting',
    },
    {
      files: { 'bodies/b.yaml': body, 'papers/p.yaml': paper(), 'papers/q.yaml': paper({ meeting: '2012-11-12' }) },
      codes: [],
      because: 'a meeting may put a paper off to the next',
    },
    {
      files: { 'bodies/b.yaml': body, 'papers/p.yaml': paper(), 'papers/q.yaml': paper({ period: '2012-13-Q1' }) },
      codes: [],
      because: 'a meeting may have papers of two quarters',
    },
    {
      files: {
        'bodies/b.yaml': `${body}per: service\n`,
        'papers/p.yaml': paper({ service: 'parks' }),
        'services/parks.yaml': 'name: Parks\nhead: head-of-housing\n',
        'papers/q.yaml': paper({ service: 'housing' }),
      },
      codes: [],
      because: 'and of two services',
    },
    {
      files: { 'budgets/B.yaml': budget({ service: undefined }) },
      codes: ['budgets/B.yaml:1:1 one-of-two'],
      because: 'a budget is for something',
    },
    {
      files: { 'budgets/B.yaml': budget({ activity: 'A' }), 'activities/A.yaml': activity() },
      codes: ['budgets/B.yaml:2:1 one-of-two'],
      because: 'and only for one thing: the activity has a service itself',
    },
    {
      files: { 'budgets/B.yaml': budget({ year: '2012-14' }) },
      codes: ['budgets/B.yaml:4:7 not-a-period'],
      because: 'no year ends so',
    },
    {
      files: { 'pmf.yaml': 'schema_version: 1\ncouncil: x\ntimezone: Europe/Lodnon\n' },
      codes: ['pmf.yaml:3:11 unknown-timezone'],
      because: 'there is no such zone',
    },
    {
      files: { 'pmf.yaml': 'schema_version: 1\ncouncil: x\ntimezone: Pacific/Apia\n' },
      codes: [],
      because: 'there is this one',
    },
    {
      files: { 'templates/board.md.hbs': '{{sections}}\n' },
      codes: ['templates/board.md.hbs template-without-body'],
      because: 'no body bears that name',
    },
    {
      files: { 'templates/board.md.hbs': '{{sections}}\n', 'bodies/board.yaml': body },
      codes: [],
      because: 'one does',
    },
    {
      files: { 'templates/board.md.hbs': '{{sections}}\n', 'bodies/board.yaml': 'name: x\n' },
      codes: Array.from({ length: 3 }, () => 'bodies/board.yaml:1:1 missing-field'),
      because: 'one does, with faults of its own',
    },
  ])('$because', ({ files, codes }) => expect(told(files)).toEqual(codes));
});

describe('a text that is still to be written', () => {
  it.each<{ files: Files; codes: readonly string[]; because: string }>([
    {
      files: { 'activities/A.yaml': activity({ title: '…' }) },
      codes: ['activities/A.yaml:1:8 placeholder'],
      because: '"pmf new" writes these dots',
    },
    {
      files: { 'indicators/X.yaml': indicator({ rationale: '"... "' }) },
      codes: ['indicators/X.yaml:9:12 placeholder'],
      because: 'a keyboard has three of them',
    },
    {
      files: {
        'plans/p.yaml': plan({
          document: '{status: draft, versions: [{version: "1", date: 2012-04-01, description: …}]}',
        }),
      },
      codes: ['plans/p.yaml:6:84 placeholder'],
      because: 'however deep they stand',
    },
    {
      files: {
        'activities/A.yaml': activity(),
        'progress/2012-13/2012-09/A.yaml': 'status: on-track\ncommentary: |\n  …\n',
      },
      codes: ['progress/2012-13/2012-09/A.yaml:2:13 placeholder'],
      because: 'entries have texts too',
    },
    {
      files: { 'pmf.yaml': 'schema_version: 1\ncouncil: …\n' },
      codes: ['pmf.yaml:2:10 placeholder'],
      because: 'every cover names the council',
    },
    {
      files: { 'activities/A.yaml': activity({ title: 'Homes, parks … and roads' }) },
      codes: [],
      because: 'dots within a text are a text',
    },
  ])('$because', ({ files, codes }) => expect(told(files)).toEqual(codes));
});

describe('updates', () => {
  const update = (entry: string): Files => ({
    'activities/A.yaml': activity(),
    'progress/2012-13/2012-09/A.yaml': entry,
  });
  it.each([
    { entry: 'status: on-track\n', message: undefined, because: 'a status alone is a full update' },
    { entry: 'status: some-problems\nproblem: x\naction: y\n', message: undefined, because: 'both are told' },
    {
      entry: 'status: some-problems\nproblem: x\n',
      message: 'The status is "some-problems", and there is no "action".',
      because: 'what is being done?',
    },
    {
      entry: 'status: needs-attention\naction: y\n',
      message: 'The status is "needs-attention", and there is no "problem".',
      because: 'what is wrong?',
    },
    {
      entry: 'status: failed\n',
      message: 'The status is "failed", and there is no "problem" and no "action".',
      because: 'a failure is a problem',
    },
    { entry: 'status: on-hold\n', message: undefined, because: 'a pause is none' },
  ])('$entry $because', ({ entry, message }) => {
    const found = findingsIn(update(entry));
    expect(found.map((finding) => [finding.code, finding.severity, finding.message])).toEqual(
      message === undefined ? [] : [['problem-without-action', 'warning', message]],
    );
  });

  it.each([
    { day: '2012-10-31', codes: [], because: 'today is not the future' },
    { day: '2012-11-01', codes: ['progress/2012-13/2012-09/A.yaml:2:14 reported-in-future'], because: 'tomorrow is' },
  ])('reported on $day: $because', ({ day, codes }) =>
    expect(told(update(`status: on-track\nreported_on: ${day}\n`))).toEqual(codes),
  );
});

describe('what is acknowledged', () => {
  const entry =
    'status: some-problems\nacknowledged: [{code: problem-without-action, reason: told at the meeting}, {code: unknown-field, reason: no}]\n';
  const files: Files = {
    ...council,
    'activities/A.yaml': activity(),
    'progress/2012-13/2012-09/A.yaml': entry,
    'progress/2012-13/2012-08/A.yaml': 'status: failed\n',
    'activities/B.yaml': `${activity()}acknowledged: [{code: unknown-field, reason: no}]\nx: 1\n`,
  };
  const documents = Object.entries(files).flatMap(
    ([path, text]) => readDocument(path, new TextEncoder().encode(text)).document ?? [],
  );

  it('is silent in its own file, and an error never is', () => {
    const left = withoutAcknowledged(findingsIn(files), documents);
    expect(left.map(({ at, code }) => `${at.path} ${code}`)).toEqual([
      'activities/B.yaml unknown-field',
      'progress/2012-13/2012-08/A.yaml problem-without-action',
    ]);
  });
});
