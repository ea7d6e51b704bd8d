import { describe, expect, it } from 'vitest';
import {
  activity,
  budget,
  council,
  type FieldTexts,
  fileOf,
  indicator,
  plan,
  recommendation,
  risk,
} from '../builders/records.js';
import type { Files } from './check-files.js';
import { asked, body, paper, review } from './governing-records.js';
import { findingsIn, told } from './told.js';

describe('what an exception varies', () => {
  const exception = (fields = {}) => fileOf({ ...asked, subjects: '[X]', new_due: '2013-10-24', ...fields });
  it.each<{ files: Files; codes: readonly string[]; because: string }>([
    {
      files: { 'exceptions/e.yaml': exception({ periods: '[2012-13-Q2]' }), 'indicators/X.yaml': indicator() },
      codes: [],
      because: 'a quarter of a quarterly figure is owed',
    },
    {
      files: {
        'exceptions/e.yaml': exception({ agreed_by: 'b', agreed_on: '2012-10-01' }),
        'indicators/X.yaml': indicator(),
        'bodies/b.yaml': body,
      },
      codes: ['exceptions/e.yaml:7:1 not-an-agreeing-body'],
      because: 'it was agreed by a body that may not',
    },
    {
      files: {
        'exceptions/e.yaml': exception({ agreed_by: 'b' }),
        'indicators/X.yaml': indicator(),
        'bodies/b.yaml': body,
      },
      codes: ['exceptions/e.yaml:7:1 half-approved'],
      because: 'what is not agreed on any day is only asked for, whoever is to agree it',
    },
    {
      files: { 'exceptions/e.yaml': exception({ periods: '[2012-13-Q2, 2012-09]' }), 'indicators/X.yaml': indicator() },
      codes: ['exceptions/e.yaml:5:23 wrong-frequency'],
      because: 'a month of it is not',
    },
    {
      files: { 'exceptions/e.yaml': exception({ periods: '[2012-13]' }), 'indicators/X.yaml': indicator() },
      codes: ['exceptions/e.yaml:5:11 wrong-frequency'],
      because: 'an outturn is not owed either',
    },
    {
      files: {
        'exceptions/e.yaml': exception({ periods: '[2011-12]' }),
        'indicators/X.yaml': indicator({ frequency: 'monthly', first_period: '2011-04' }),
      },
      codes: [],
      because: 'December 2011 and the financial year are written alike',
    },
    {
      files: { 'exceptions/e.yaml': exception({ periods: '[2011-12-Q4]' }), 'indicators/X.yaml': indicator() },
      codes: ['exceptions/e.yaml:5:11 period-outside-range'],
      because: 'the series begins a quarter later',
    },
    {
      files: { 'exceptions/e.yaml': exception({ periods: '[2012-03]' }), 'activities/X.yaml': activity() },
      codes: ['exceptions/e.yaml:5:11 period-outside-range'],
      because: 'an activity owes nothing before it starts',
    },
    {
      files: { 'exceptions/e.yaml': exception({ agreed_on: '2012-10-02' }), 'indicators/X.yaml': indicator() },
      codes: ['exceptions/e.yaml:7:1 half-approved'],
      because: 'who agreed it?',
    },
    {
      files: {
        'exceptions/e.yaml': exception({ agreed_by: 'b' }),
        'indicators/X.yaml': indicator(),
        'bodies/b.yaml': `${body}agrees_exceptions: true\n`,
      },
      codes: ['exceptions/e.yaml:7:1 half-approved'],
      because: 'and when?',
    },
    {
      files: { 'exceptions/e.yaml': exception({ new_due: '2012-09-29' }), 'indicators/X.yaml': indicator() },
      codes: ['exceptions/e.yaml:6:10 days-out-of-order'],
      because: 'nothing is due before its period ends',
    },
    {
      files: { 'exceptions/e.yaml': exception({ new_due: '2012-09-30' }), 'indicators/X.yaml': indicator() },
      codes: [],
      because: 'it may be on that day',
    },
  ])('$because', ({ files, codes }) => expect(told(files)).toEqual(codes));

  it('is told as it should be written', () => {
    const files = { 'exceptions/e.yaml': exception({ periods: '[2012-09]' }), 'indicators/X.yaml': indicator() };
    expect(findingsIn(files)).toMatchObject([
      {
        message: '"X" is reported quarterly, and "2012-09" is a month.',
        remedy: 'Write 2012-13-Q2.',
        suggestion: '2012-13-Q2',
      },
    ]);
  });
});

describe('days that stand before others', () => {
  it.each<{ files: Files; codes: readonly string[]; because: string }>([
    {
      files: { 'recommendations/R.yaml': recommendation({ revised_due: '[{to: 2012-12-30}]' }) },
      codes: ['recommendations/R.yaml:8:20 days-out-of-order'],
      because: 'a revision puts off',
    },
    {
      files: { 'recommendations/R.yaml': recommendation({ revised_due: '[{to: 2013-01-31}]' }) },
      codes: [],
      because: 'this one does',
    },
    {
      files: { 'papers/p.yaml': paper({ decisions: '[{text: x, due: 2012-11-04}]' }), 'bodies/b.yaml': body },
      codes: ['papers/p.yaml:7:28 days-out-of-order'],
      because: 'nothing is decided before the meeting',
    },
    {
      files: {
        'reviews/r.yaml': review({ authorised_on: '2012-11-06' }),
        'bodies/b.yaml': body,
        'plans/p.yaml': plan(),
      },
      codes: ['reviews/r.yaml:2:7 days-out-of-order', 'reviews/r.yaml:4:16 reported-in-future'],
      because: 'a session is authorised first',
    },
    {
      files: {
        'activities/A.yaml': activity({ changes: '[{on: 2012-09-01, what: end-date, to: 2012-03-31}]' }),
      },
      codes: ['activities/A.yaml:6:48 ends-before-it-starts'],
      because: 'no activity is moved to before its start',
    },
  ])('$because', ({ files, codes }) => expect(told(files)).toEqual(codes));
});

describe('changes of an activity', () => {
  it.each<{ change: string; codes: readonly string[]; because: string }>([
    { change: 'what: end-date, to: 2013-06-30', codes: [], because: 'the day is there' },
    { change: 'what: end-date', codes: ['change-incomplete'], because: 'moved to when?' },
    { change: 'what: milestone, milestone: m', codes: ['change-incomplete'], because: 'a milestone to when?' },
    { change: 'what: milestone, to: 2013-06-30', codes: ['change-incomplete'], because: 'which milestone?' },
    { change: 'what: milestone, milestone: m, to: 2013-06-30', codes: [], because: 'both are there' },
    { change: 'what: withdrawn', codes: [], because: 'a withdrawal moves nothing' },
    { change: 'what: carried-over', codes: [], because: 'it may be carried over as it stands' },
  ])('$change: $because', ({ change, codes }) => {
    const fields = { milestones: '[{id: m, title: x, due: 2012-09-30}]', changes: `[{on: 2012-09-01, ${change}}]` };
    expect(told({ 'activities/A.yaml': activity(fields) })).toEqual(
      codes.map((code) => `activities/A.yaml:7:34 ${code}`),
    );
  });
});

describe('budgets', () => {
  it.each<{ fields: FieldTexts; codes: readonly string[]; because: string }>([
    { fields: { profile: '[100, 250, 250, 500]' }, codes: [], because: 'a quarter may plan nothing' },
    {
      fields: { profile: '[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 500]' },
      codes: [],
      because: 'all of it in the last month',
    },
    { fields: { profile: '[100, 200, 500]' }, codes: ['7:1 profile-shape'], because: 'no year has three periods' },
    { fields: { profile: '[100, 300, 250, 500]' }, codes: ['7:21 profile-shape'], because: 'it falls' },
    { fields: { profile: '[100, 100, 150, 150]' }, codes: ['7:1 profile-shape'], because: 'they add up to the budget' },
    {
      fields: { revised: 600, profile: '[150, 150, 150, 150]' },
      codes: ['8:1 profile-shape'],
      because: 'they add up to the revised budget',
    },
    { fields: { bases: '{net: 1000}', rated_on: 'gross' }, codes: ['5:1 base-missing'], because: 'there is no gross' },
    { fields: { rated_on: 'gross' }, codes: [], because: 'there is' },
  ])('$fields: $because', ({ fields, codes }) => {
    expect(told({ 'budgets/B.yaml': budget(fields) })).toEqual(codes.map((code) => `budgets/B.yaml:${code}`));
  });

  it.each([
    {
      bands: 'budget_bands: {amber: 1, red: 5}\n',
      codes: ['budgets/B.yaml:5:1 base-missing'],
      because: 'rated on net',
    },
    { bands: '', codes: [], because: 'nothing is rated' },
  ])('without a net base, where $because', ({ bands, codes }) => {
    expect(told({ 'pmf.yaml': `${council['pmf.yaml']}${bands}`, 'budgets/B.yaml': budget() })).toEqual(codes);
  });
});

describe('bands', () => {
  it.each([
    { bands: 'risk_matrix: {low: 1, medium: 6, high: 12, very-high: 20}', codes: [], because: 'they rise' },
    { bands: 'risk_matrix: {low: 1, medium: 6, high: 6}', codes: [], because: 'a council may do with three bands' },
    { bands: 'risk_matrix: {low: 2}', codes: ['3:20'], because: 'what is a risk of 1?' },
    { bands: 'risk_matrix: {medium: 12}', codes: ['3:23'], because: 'the usual high begins at 10' },
    { bands: 'risk_matrix: {medium: 8, high: 6}', codes: ['3:32'], because: 'high lies below medium' },
    { bands: 'budget_bands: {amber: 5, red: 1}', codes: ['3:31'], because: 'nothing would be amber' },
    { bands: 'budget_bands: {amber: 1, red: 1}', codes: [], because: 'a council may do without amber' },
    { bands: 'budget_bands: {red: 1}', codes: [], because: 'or not name it' },
  ])('$bands: $because', ({ bands, codes }) => {
    const found = told({ 'pmf.yaml': `${council['pmf.yaml']}${bands}\n` });
    expect(found).toEqual(codes.map((place) => `pmf.yaml:${place} bands-out-of-order`));
  });
});

describe('what has ended', () => {
  const ended = 'name: Lettings\nhead: head-of-housing\nto: 2012-09-30\n';
  const approved = { approved_by: 'Cabinet', approved_on: '2012-03-05', service: 'lettings' };
  it.each<{ files: Files; codes: readonly string[]; because: string }>([
    {
      files: { 'risks/R.yaml': risk({ service: 'lettings' }) },
      codes: ['services/lettings.yaml:3:5 ended-without-successor'],
      because: 'an open risk is scored each quarter',
    },
    {
      files: { 'risks/R.yaml': risk({ service: 'lettings', closed_on: '2012-09-30' }) },
      codes: [],
      because: 'a closed one is not',
    },
    {
      files: {
        'services/lettings.yaml': `${ended}succeeded_by: housing\n`,
        'risks/R.yaml': risk({ service: 'lettings' }),
      },
      codes: [],
      because: 'its successor has the risk',
    },
    {
      files: { 'activities/A.yaml': activity({ service: 'lettings' }) },
      codes: [],
      because: 'a proposal owes nothing',
    },
    {
      files: {
        'activities/A.yaml': activity(approved),
        'progress/2012-13/2012-09/A.yaml': 'status: completed-successfully\ncompleted_on: 2012-09-14\n',
      },
      codes: [],
      because: 'it was completed in time',
    },
    {
      files: { 'activities/A.yaml': activity(approved), 'progress/2012-13/2012-09/A.yaml': 'status: on-track\n' },
      codes: ['services/lettings.yaml:3:5 ended-without-successor'],
      because: 'it goes on',
    },
    {
      files: {
        'indicators/X.yaml': indicator({
          ...approved,
          last_period: '2012-13-Q2',
          not_applicable: '{reason: data-only}',
        }),
      },
      codes: [],
      because: 'its last period is the last of the service',
    },
    {
      files: { 'budgets/B.yaml': budget({ service: 'lettings' }) },
      codes: ['services/lettings.yaml:3:5 ended-without-successor'],
      because: 'the year goes on',
    },
    {
      files: {
        'owners/lettings-manager.yaml': 'title: x\nroles: [validator]\nto: 2012-09-30\n',
        'services/parks.yaml': 'name: Parks\nhead: lettings-manager\n',
      },
      codes: ['owners/lettings-manager.yaml:3:5 ended-without-successor'],
      because: 'a service is headed by a post that is no more',
    },
    {
      files: { 'services/parks.yaml': 'name: Parks\nhead: head-of-housing\nsucceeded_by: housing\n' },
      codes: ['services/parks.yaml:3:15 successor-without-end'],
      because: 'taken over from when?',
    },
  ])('$because', ({ files, codes }) => expect(told({ 'services/lettings.yaml': ended, ...files })).toEqual(codes));

  it('is told with a few of the records', () => {
    const risks = ['R1', 'R2', 'R3', 'R4', 'R5'].map((id) => [`risks/${id}.yaml`, risk({ service: 'lettings' })]);
    expect(findingsIn({ 'services/lettings.yaml': ended, ...Object.fromEntries(risks) })[0]?.message).toBe(
      '"lettings" ends on 30 September 2012 and has no "succeeded_by", and after that day it is still named by "R1", "R2", "R3" and 2 more.',
    );
  });
});

describe('papers and their reports', () => {
  const perService = `${body}per: service\n`;
  it.each<{ files: Files; codes: readonly string[]; because: string }>([
    { files: { 'bodies/b.yaml': body, 'papers/p.yaml': paper() }, codes: [], because: 'a quarter of a quarterly body' },
    {
      files: { 'bodies/b.yaml': body, 'papers/p.yaml': paper({ period: '2012-09' }) },
      codes: ['papers/p.yaml:2:9 paper-fits-no-report'],
      because: 'it has no report of a month',
    },
    {
      files: { 'bodies/b.yaml': body.replace('quarterly', 'per-meeting'), 'papers/p.yaml': paper() },
      codes: [],
      because: 'a body that reports by meeting may be given any period',
    },
    {
      files: { 'bodies/b.yaml': body, 'papers/p.yaml': paper({ service: 'housing' }) },
      codes: ['papers/p.yaml:7:10 paper-fits-no-report'],
      because: 'its one report is of all services',
    },
    {
      files: { 'bodies/b.yaml': perService, 'papers/p.yaml': paper() },
      codes: ['papers/p.yaml:1:1 paper-fits-no-report'],
      because: 'which of its reports?',
    },
    {
      files: { 'bodies/b.yaml': perService, 'papers/p.yaml': paper({ service: 'housing' }) },
      codes: [],
      because: 'this one',
    },
    {
      files: {
        'bodies/b.yaml': body,
        'bodies/c.yaml': body,
        'plans/p.yaml': plan(),
        'reviews/r.yaml': review(),
        'papers/x.yaml': paper({ period: undefined, body: 'c', review: 'r' }),
      },
      codes: ['papers/x.yaml:6:9 paper-fits-no-report'],
      because: 'the session was held by another body',
    },
  ])('$because', ({ files, codes }) => expect(told(files)).toEqual(codes));
});

describe('filters', () => {
  it.each([
    { filter: 'records: [activity], major: true', matches: true, because: 'activities are major or not' },
    { filter: 'records: [indicator, activity], major: true', matches: true, because: 'one of the two can match' },
    { filter: 'records: [indicator], major: false', matches: false, because: 'no indicator is minor either' },
    { filter: 'records: [risk], sources: [panel]', matches: false, because: 'only recommendations have a source' },
    { filter: 'sources: [panel]', matches: true, because: 'recommendations are understood' },
    { filter: 'major: true, sources: [panel]', matches: false, because: 'nothing is both' },
    { filter: 'records: [budget], plans: [service]', matches: false, because: 'no plan holds a budget' },
    { filter: 'records: [plan], plans: [service]', matches: true, because: 'its assessment is received with it' },
    { filter: 'records: [exception, review, paper]', matches: true, because: 'they are records too' },
  ])('{$filter}: $because', ({ filter, matches }) => {
    const files = { 'bodies/b.yaml': body.replace('{plans: [annual-action]}', `{${filter}}`) };
    expect(told(files)).toEqual(matches ? [] : ['bodies/b.yaml:3:12 filter-matches-nothing']);
  });
});

describe('entries of what has not come', () => {
  const annual = { frequency: 'annual', first_period: '2011-12' };
  it.each<{ record: Files; path: string; entry?: string; today?: string; told: string | undefined; because: string }>([
    {
      record: { 'indicators/X.yaml': indicator() },
      path: '2012-13/Q4',
      told: 'This file is for Q4 2012/13, which begins on 1 January 2013, and today is 31 October 2012.',
      because: 'nobody knows a figure of next year',
    },
    {
      record: { 'indicators/X.yaml': indicator() },
      path: '2012-13/Q3',
      told: undefined,
      because: 'its quarter has begun',
    },
    {
      record: { 'indicators/X.yaml': indicator() },
      path: '2012-13/Q4',
      entry: 'missing: {code: not-applicable, reason: closed in winter}\n',
      told: undefined,
      because: 'that there will be none may be known',
    },
    {
      record: { 'activities/X.yaml': activity() },
      path: '2012-13/2012-11',
      entry: 'status: on-track\n',
      told: 'This file is for November 2012, which begins on 1 November 2012, and today is 31 October 2012.',
      because: 'nor how work will go',
    },
    {
      record: { 'indicators/X.yaml': indicator() },
      path: '2012-13/annual',
      told: 'This file is for 2012/13, a year that ends on 31 March 2013, and today is 31 October 2012.',
      because: 'half a year has no outturn',
    },
    {
      record: { 'indicators/X.yaml': indicator() },
      path: '2012-13/annual',
      today: '2013-03-31',
      told: undefined,
      because: 'on its last day it has',
    },
    {
      record: { 'indicators/X.yaml': indicator() },
      path: '2012-13/annual',
      entry: 'value: 1\nstate: estimated\n',
      told: undefined,
      because: 'it may be estimated',
    },
    {
      record: { 'indicators/X.yaml': indicator({ ...annual, year_to_date: 'sum' }) },
      path: '2012-13/annual',
      told: 'This file is for 2012/13, a year that ends on 31 March 2013, and today is 31 October 2012.',
      because: 'a total of a year needs all of it',
    },
    {
      record: { 'indicators/X.yaml': indicator(annual) },
      path: '2012-13/annual',
      told: undefined,
      because: 'a survey once a year may be done in autumn',
    },
  ])('$path: $because', ({ record, path, entry = 'value: 1\n', today, told: message }) => {
    const found = findingsIn({ ...record, [`progress/${path}/X.yaml`]: entry }, today);
    expect(found.map(({ code, message }) => [code, message])).toEqual(
      message === undefined ? [] : [['reported-in-future', message]],
    );
  });
});

describe('days of what is done', () => {
  it.each<{ files: Files; codes: readonly string[]; because: string }>([
    {
      files: {
        'activities/A.yaml': activity({ milestones: '[{id: m, title: x, due: 2012-09-30}]' }),
        'progress/2012-13/2012-09/A.yaml':
          'status: completed-successfully\ncompleted_on: 2012-11-01\nmilestones: {m: {achieved: 2012-12-31, forecast: 2012-12-31}}\n',
      },
      codes: [
        'progress/2012-13/2012-09/A.yaml:2:15 reported-in-future',
        'progress/2012-13/2012-09/A.yaml:3:28 reported-in-future',
      ],
      because: 'nothing is completed or reached tomorrow; a forecast may be',
    },
    {
      files: { 'risks/R.yaml': risk({ actions: '[{text: x, due: 2012-12-31, done_on: 2012-11-01}]' }) },
      codes: ['risks/R.yaml:6:47 reported-in-future'],
      because: 'nor done; it may be due',
    },
    {
      files: { 'risks/R.yaml': risk({ closed_on: '2012-11-01' }) },
      codes: ['risks/R.yaml:6:12 reported-in-future'],
      because: 'nor closed',
    },
    {
      files: { 'indicators/X.yaml': indicator({ targets: '[{year: 2012-13, value: 8, set_on: 2012-11-01}]' }) },
      codes: [],
      because: 'a target may be set to hold from a day that is still to come, as with a new unit',
    },
    {
      files: {
        'recommendations/R.yaml': recommendation({
          revised_due: '[{to: 2013-01-31, agreed_on: 2012-11-01}]',
          response: '{text: x, on: 2012-11-01}',
        }),
      },
      codes: ['recommendations/R.yaml:8:43 reported-in-future', 'recommendations/R.yaml:9:25 reported-in-future'],
      because: 'nor agreed nor answered',
    },
    {
      files: { 'activities/A.yaml': activity({ changes: '[{on: 2012-12-01, what: withdrawn}]' }) },
      codes: [],
      because: 'a change may count from a day to come',
    },
  ])('$because', ({ files, codes }) => expect(told(files)).toEqual(codes));
});
