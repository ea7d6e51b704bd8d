import { describe, expect, it } from 'vitest';
import { activity, budget, homes, indicator, plan, recommendation, risk } from '../builders/records.js';
import { findingsIn, told } from './told.js';

const figure = 'value: 1\n';
const words = 'assessment: x\noutlook: on-course\n';
/** A day by which every period has ended. */
const wellAfter = '2014-04-30';

describe('the folder of an entry', () => {
  const monthly = { 'indicators/X.yaml': indicator({ frequency: 'monthly', first_period: '2012-04' }) };
  it.each([
    { path: '2012-13/2013-03', because: 'March is the last month of the year' },
    { path: '2012-13/2012-04', because: 'and April the first' },
  ])('may be $path: $because', ({ path }) =>
    expect(told({ ...monthly, [`progress/${path}/X.yaml`]: figure }, wellAfter)).toEqual([]),
  );

  it.each([
    {
      path: '2012-13/2013-04',
      suggestion: 'progress/2013-14/2013-04',
      message:
        'The month "2013-04" is not in the financial year "2012-13": it is in 2013-14. The file in it is counted nowhere.',
      remedy: 'Rename the folder to progress/2013-14/2013-04, or move its files there.',
      because: 'a month belongs to one year',
    },
    { path: '2012-13/2012-03', suggestion: 'progress/2011-12/2012-03', because: 'a month belongs to one year' },
    {
      path: '2012-14/Q2',
      told: '2012-14',
      suggestion: 'progress/2012-13',
      message:
        '"2012-14" is no financial year: its second half must be its first plus one. The file in it is counted nowhere.',
      because: 'years are named so',
    },
    {
      path: '2012/Q2',
      told: '2012',
      suggestion: 'progress/2012-13',
      because: 'a year of the calendar is no financial year',
    },
    {
      path: '2012/13/Q2',
      told: '2012/13',
      suggestion: 'progress/2012-13',
      message: '"2012/13" is two folders, and a financial year is one: "2012-13". The file in it is counted nowhere.',
      because: 'a stroke parts folders',
    },
    {
      path: '2014-15/Q5',
      message: 'The year "2014-15" has no period "Q5". The file in it is counted nowhere.',
      remedy:
        'Move its files to the folder of their period: progress/2014-15/Q2, progress/2014-15/2014-09 or progress/2014-15/annual.',
      suggestion: undefined,
      because: 'a year has four quarters',
    },
    { path: '2012-13/q2', suggestion: 'progress/2012-13/Q2', because: 'the letter is a capital' },
    { path: '2012-13/Quarter 2', suggestion: 'progress/2012-13/Q2', because: 'a word is a quarter too' },
    { path: '2012-13/2012-13-Q2', suggestion: 'progress/2012-13/Q2', because: 'the year is said already' },
    { path: '2012-13/Annual', suggestion: 'progress/2012-13/annual', because: 'this one is small' },
    { path: '2012-13/Sept', suggestion: 'progress/2012-13/2012-09', because: 'September of that year is in 2012' },
    { path: '2012-13/january', suggestion: 'progress/2012-13/2013-01', because: 'and January in 2013' },
    { path: '2012-13/Sep 2012', suggestion: 'progress/2012-13/2012-09', because: 'the year may be told' },
    { path: '2012-13/Sep 2011', suggestion: 'progress/2011-12/2011-09', because: 'and be another' },
    { path: '2012-13/2012-9', suggestion: 'progress/2012-13/2012-09', because: 'a month has two digits' },
    { path: '2012-13/09', suggestion: 'progress/2012-13/2012-09', because: 'and its year before it' },
    { path: '2012-13/notes', suggestion: undefined, because: 'no word like it is a month' },
    { path: '2012-13/2012-13', suggestion: undefined, because: 'a year has no thirteenth month' },
  ])('may not be $path: $because', ({ path, told: folder = path, because: _, ...expected }) => {
    const files = { ...monthly, [`progress/${path}/X.yaml`]: figure };
    expect(told(files)).toEqual([`progress/${folder} wrong-period-folder`]);
    const [found] = findingsIn(files);
    expect(found?.suggestion).toBe(expected.suggestion);
    expect(found).toMatchObject(
      Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined)),
    );
  });

  it('is told once for all the files in it', () => {
    const names = ['X', 'Y', 'Z'];
    const records = Object.fromEntries(names.map((name) => [`indicators/${name}.yaml`, indicator()]));
    const entries = Object.fromEntries(names.map((name) => [`progress/2012-13/q2/${name}.yaml`, figure]));
    const found = findingsIn({ ...records, ...entries });
    expect(found.map(({ at, message }) => [at.path, message])).toEqual([
      ['progress/2012-13/q2', 'The year "2012-13" has no period "q2". The 3 files in it are counted nowhere.'],
    ]);
  });

  it('may be split where the year is: the two are one wrong folder and no entry twice', () => {
    const files = { 'indicators/X.yaml': indicator() };
    const split = { 'progress/2012/13/Q1/X.yaml': figure, 'progress/2012/13/Q2/X.yaml': figure };
    expect(told({ ...files, ...split })).toEqual(['progress/2012/13 wrong-period-folder']);
  });

  it('is read by the calendar of the council', () => {
    const files = { 'pmf.yaml': 'schema_version: 1\ncouncil: x\nfinancial_year_start: 1\n', ...monthly };
    expect(told({ ...files, 'progress/2012-13/2012-12/X.yaml': figure }, wellAfter)).toEqual([]);
    expect(told({ ...files, 'progress/2012-13/2013-01/X.yaml': figure })).toEqual([
      'progress/2012-13/2013-01 wrong-period-folder',
    ]);
    const january = { ...files, 'progress/2012-13/January/X.yaml': figure };
    expect(findingsIn(january)[0]?.suggestion).toBe('progress/2012-13/2012-01');
  });

  it('stands at the turn of the century too', () => {
    const old = { 'indicators/X.yaml': indicator({ first_period: '1999-00-Q1' }) };
    expect(told({ ...old, 'progress/1999-00/Q4/X.yaml': figure })).toEqual([]);
  });
});

describe('a file that stands for nothing', () => {
  it.each([
    { path: 'owners/old/x.yaml', code: 'owners/old stray-folder', because: 'its folder is not read' },
    { path: 'owners/x.yml', code: 'owners/x.yml yml-ending', because: 'its ending is not' },
    {
      path: 'progress/2012-13/x.yaml',
      code: 'progress/2012-13/x.yaml wrong-period-folder',
      because: 'no period is told',
    },
  ])('$path is not looked into: $because', ({ path, code }) => expect(told({ [path]: 'a: b: c\n' })).toEqual([code]));
});

describe('the subject of an entry', () => {
  it.each([
    {
      name: 'HSG-041',
      suggestion: 'HSG-014',
      message: 'The file reports on "HSG-041", and there is no such record.',
      because: 'two digits are swapped',
    },
    { name: 'hsg-014', suggestion: 'HSG-014', because: 'capital letters count' },
    {
      name: 'housing',
      message: '"housing" is a service, and no progress is told of services.',
      because: 'a service has no figures',
    },
    {
      name: 'H-A',
      message: '"H-A" is an objective, and no progress is told of objectives.',
      because: 'its priority is assessed',
    },
  ])('$name is not one: $because', ({ name, because: _, ...expected }) => {
    const files = {
      'indicators/HSG-014.yaml': indicator(),
      'plans/p.yaml': plan({ priorities: homes }),
      [`progress/2012-13/Q2/${name}.yaml`]: figure,
    };
    expect(told(files)).toEqual([`progress/2012-13/Q2/${name}.yaml unknown-subject`]);
    expect(findingsIn(files)[0]).toMatchObject(expected);
  });

  it('is judged by nobody where two records bear its id', () => {
    const files = {
      'indicators/X.yaml': indicator(),
      'activities/X.yaml': activity(),
      'progress/2012-13/Q1/X.yaml': 'value: 1\n',
      'progress/2012-13/2012-09/X.yaml': 'status: nonsense\n',
    };
    expect(told(files)).toEqual(['activities/X.yaml duplicate-id', 'indicators/X.yaml duplicate-id']);
  });

  it('chooses the schema, whatever the file says of itself', () => {
    const files = {
      'risks/R.yaml': risk(),
      'progress/2012-13/Q2/R.yaml': '# yaml-language-server: $schema=indicator-entry.schema.json\nvalue: 1\n',
    };
    expect(told(files).map((line) => line.split(' ')[1])).toEqual(['missing-field', 'missing-field', 'unknown-field']);
  });
});

describe('how often a record is reported', () => {
  it.each([
    {
      record: { 'indicators/X.yaml': indicator() },
      path: '2012-13/Q2',
      entry: figure,
      fits: true,
      because: 'it is quarterly',
    },
    {
      record: { 'indicators/X.yaml': indicator() },
      path: '2012-13/2012-09',
      entry: figure,
      fits: false,
      because: 'a quarterly one has no months',
    },
    {
      record: { 'indicators/X.yaml': indicator() },
      path: '2012-13/annual',
      entry: figure,
      fits: true,
      because: 'any may have an outturn',
    },
    {
      record: { 'indicators/X.yaml': indicator({ frequency: 'annual', first_period: '2012-13' }) },
      path: '2012-13/Q2',
      entry: figure,
      fits: false,
      because: 'an annual one has no quarters',
    },
    {
      record: { 'indicators/X.yaml': indicator({ frequency: 'monthly', first_period: '2012-04' }) },
      path: '2012-13/Q2',
      entry: figure,
      fits: false,
      because: 'a monthly one has no quarters',
    },
    {
      record: {
        'indicators/X.yaml': indicator({
          first_period: '2011-12-Q1',
          changes: '[{from: 2012-04-01, what: frequency, was: monthly}]',
        }),
      },
      path: '2011-12/2012-02',
      entry: figure,
      fits: true,
      because: 'it was monthly then',
    },
    {
      record: {
        'indicators/X.yaml': indicator({
          first_period: '2011-12-Q1',
          changes: '[{from: 2012-04-01, what: frequency, was: monthly}]',
        }),
      },
      path: '2011-12/Q2',
      entry: figure,
      fits: false,
      because: 'and not yet quarterly',
    },
    {
      record: {
        'indicators/X.yaml': indicator({
          first_period: '2011-12-Q1',
          changes: '[{from: 2012-04-01, what: frequency, was: monthly}]',
        }),
      },
      path: '2012-13/2012-05',
      entry: figure,
      fits: false,
      because: 'now it no longer is',
    },
    {
      record: {
        'indicators/X.yaml': indicator({
          first_period: '2011-12-Q1',
          changes: '[{from: 2012-04-01, what: frequency}]',
        }),
      },
      path: '2011-12/2012-02',
      entry: figure,
      fits: true,
      because: 'what it was is not told',
    },
    {
      record: { 'activities/X.yaml': activity() },
      path: '2012-13/2012-09',
      entry: 'status: on-track\n',
      fits: true,
      because: 'activities are monthly',
    },
    {
      record: { 'activities/X.yaml': activity() },
      path: '2012-13/Q2',
      entry: 'status: on-track\n',
      fits: false,
      because: 'activities are monthly',
    },
    {
      record: { 'recommendations/X.yaml': recommendation() },
      path: '2012-13/2012-09',
      entry: 'status: in-progress\n',
      fits: false,
      because: 'recommendations are quarterly',
    },
    {
      record: { 'risks/X.yaml': risk() },
      path: '2012-13/annual',
      entry: 'likelihood: 1\nimpact: 1\n',
      fits: false,
      because: 'risks are quarterly',
    },
    {
      record: { 'budgets/X.yaml': budget() },
      path: '2012-13/2012-09',
      entry: 'actual: 1\nforecast: 1\n',
      fits: false,
      because: 'budgets are quarterly',
    },
    {
      record: { 'plans/X.yaml': plan() },
      path: '2012-13/Q2',
      entry: words,
      fits: true,
      because: 'an annual action plan is assessed quarterly',
    },
    {
      record: { 'plans/X.yaml': plan() },
      path: '2012-13/annual',
      entry: words,
      fits: false,
      because: 'and not annually',
    },
    {
      record: { 'plans/X.yaml': plan({ kind: 'corporate' }) },
      path: '2012-13/Q2',
      entry: words,
      fits: false,
      because: 'a corporate plan is assessed annually',
    },
    {
      record: { 'plans/X.yaml': plan({ kind: 'corporate', assessed: 'quarterly' }) },
      path: '2012-13/Q2',
      entry: words,
      fits: true,
      because: 'unless it says otherwise',
    },
    {
      record: { 'plans/X.yaml': plan({ kind: 'service' }) },
      path: '2012-13/Q2',
      entry: words,
      fits: true,
      because: 'what owes none may be given one',
    },
    {
      record: { 'plans/X.yaml': plan({ kind: 'service' }) },
      path: '2012-13/2012-09',
      entry: words,
      fits: false,
      because: 'but not each month',
    },
    {
      record: { 'plans/p.yaml': plan({ priorities: '[{id: X, title: x}]' }) },
      path: '2012-13/Q2',
      entry: words,
      fits: true,
      because: 'a priority follows its plan',
    },
    {
      record: { 'plans/p.yaml': plan({ priorities: '[{id: X, title: x}]' }) },
      path: '2012-13/annual',
      entry: words,
      fits: false,
      because: 'a priority follows its plan',
    },
    {
      record: {
        'plans/p.yaml': plan({ kind: 'corporate', priorities: '[{id: X, title: x, objectives: [{id: O, title: x}]}]' }),
        'plans/q.yaml': plan({ parent: 'p', delivers: '[{objective: O}]' }),
      },
      path: '2012-13/Q2',
      entry: words,
      fits: true,
      because: 'and the plan that delivers its objectives',
    },
  ])('$path fits: $fits, $because', ({ record, path, entry, fits }) => {
    const file = `progress/${path}/X.yaml`;
    expect(told({ ...record, [file]: entry }, wellAfter)).toEqual(fits ? [] : [`${file} wrong-frequency`]);
  });
});

describe('where a figure of another frequency belongs', () => {
  it.each([
    {
      fields: {},
      path: '2014-15/2014-09',
      suggestion: 'progress/2014-15/Q2',
      remedy: 'Move the file to progress/2014-15/Q2.',
      because: 'the month is in one quarter',
    },
    {
      fields: { frequency: 'annual', first_period: '2012-13' },
      path: '2014-15/Q2',
      suggestion: 'progress/2014-15/annual',
      remedy: 'Move the file to progress/2014-15/annual.',
      because: 'the quarter is in one year',
    },
    {
      fields: { frequency: 'monthly', first_period: '2012-04' },
      path: '2014-15/Q2',
      suggestion: undefined,
      remedy: 'Move the file to progress/2014-15/2014-07, progress/2014-15/2014-08 or progress/2014-15/2014-09.',
      because: 'which of three months nobody can tell',
    },
  ])('$path: $because', ({ fields, path, suggestion, remedy }) => {
    const [found] = findingsIn({ 'indicators/X.yaml': indicator(fields), [`progress/${path}/X.yaml`]: figure });
    expect(found).toMatchObject({ code: 'wrong-frequency', remedy });
    expect(found?.suggestion).toBe(suggestion);
  });
});

describe('the range of a record', () => {
  it.each([
    {
      record: { 'indicators/X.yaml': indicator({ first_period: '2012-13-Q2' }) },
      path: '2012-13/Q1',
      entry: figure,
      inside: false,
      because: 'it begins with Q2',
    },
    {
      record: { 'indicators/X.yaml': indicator({ first_period: '2012-13-Q2' }) },
      path: '2012-13/Q2',
      entry: figure,
      inside: true,
      because: 'Q2 is in it',
    },
    {
      record: { 'indicators/X.yaml': indicator({ last_period: '2012-13-Q2' }) },
      path: '2012-13/Q3',
      entry: figure,
      inside: false,
      because: 'it ends with Q2',
    },
    {
      record: { 'indicators/X.yaml': indicator({ last_period: '2012-13-Q2' }) },
      path: '2012-13/Q2',
      entry: figure,
      inside: true,
      because: 'Q2 is in it',
    },
    {
      record: { 'indicators/X.yaml': indicator({ first_period: '2012-13-Q4' }) },
      path: '2012-13/annual',
      entry: figure,
      inside: true,
      because: 'one period of its year is enough for an outturn',
    },
    {
      record: { 'indicators/X.yaml': indicator({ first_period: '2013-14-Q1' }) },
      path: '2012-13/annual',
      entry: figure,
      inside: false,
      because: 'none of its year is in it',
    },
    {
      record: { 'indicators/X.yaml': indicator({ changes: '[{from: 2012-10-01, what: retired}]' }) },
      path: '2012-13/Q3',
      entry: figure,
      inside: false,
      because: 'it was retired',
    },
    {
      record: { 'indicators/X.yaml': indicator({ changes: '[{from: 2012-10-01, what: retired}]' }) },
      path: '2012-13/Q2',
      entry: figure,
      inside: true,
      because: 'not yet retired',
    },
    {
      record: { 'plans/X.yaml': plan() },
      path: '2013-14/Q1',
      entry: words,
      inside: false,
      because: 'the plan has run out',
    },
    {
      record: { 'risks/X.yaml': risk({ opened_on: '2012-09-30' }) },
      path: '2012-13/Q2',
      entry: 'likelihood: 1\nimpact: 1\n',
      inside: true,
      because: 'its last day is in it',
    },
    {
      record: { 'risks/X.yaml': risk({ opened_on: '2012-10-01' }) },
      path: '2012-13/Q2',
      entry: 'likelihood: 1\nimpact: 1\n',
      inside: false,
      because: 'it was not open',
    },
    {
      record: { 'risks/X.yaml': risk({ closed_on: '2012-06-30' }) },
      path: '2012-13/Q2',
      entry: 'likelihood: 1\nimpact: 1\n',
      inside: false,
      because: 'it was closed',
    },
    {
      record: { 'recommendations/X.yaml': recommendation() },
      path: '2012-13/Q1',
      entry: 'status: in-progress\n',
      inside: false,
      because: 'it was not made',
    },
    {
      record: { 'budgets/X.yaml': budget() },
      path: '2013-14/Q1',
      entry: 'actual: 1\nforecast: 1\n',
      inside: false,
      because: 'it is of another year',
    },
    {
      record: { 'activities/X.yaml': activity() },
      path: '2011-12/2012-03',
      entry: 'status: not-started\n',
      inside: true,
      because: 'that it has not started may be told',
    },
  ])('$path is inside: $inside, $because', ({ record, path, entry, inside }) => {
    const file = `progress/${path}/X.yaml`;
    expect(told({ ...record, [file]: entry }, wellAfter)).toEqual(inside ? [] : [`${file} period-outside-range`]);
  });
});
