import { describe, expect, it } from 'vitest';
import type { SchemaKind } from '../../src/check/generated/validators.js';
import { findingsOfSchema } from '../../src/check/schema.js';
import { writtenIn } from '../../src/load/locate.js';
import { kinds } from '../../src/model/kinds/index.js';
import { reading } from '../load/reading.js';

function refused(kind: SchemaKind, yaml: string) {
  const found = kinds.find(({ name }) => name === kind);
  if (!found) throw new Error(`There is no kind ${kind}.`);
  const { document, codes } = reading(yaml);
  expect(codes).toEqual([]);
  if (!document) throw new Error('The text is no document.');
  return findingsOfSchema({ ...document, kind: found, writtenIn });
}

const post = 'title: Head of Housing\nroles: [head-of-service]\n';

describe('what a schema refuses is told in our words', () => {
  it.each([
    {
      kind: 'owner',
      yaml: `${post}emial: a@b.example\n`,
      code: 'unknown-field',
      field: ['emial'],
      message: '"emial" is not a field of an owner.',
      suggestion: 'email',
      because: 'a slip has a right spelling',
    },
    {
      kind: 'owner',
      yaml: `${post}holders: [{nmae: A}]\n`,
      code: 'unknown-field',
      field: ['holders', 0, 'nmae'],
      message: '"nmae" is not a field of an item of "holders".',
      suggestion: 'name',
      because: 'fields of items are fields',
    },
    {
      kind: 'indicator-entry',
      yaml: 'value: 1\nmissing: {code: not-available, note: x}\n',
      code: 'unknown-field',
      field: ['missing', 'note'],
      message: '"note" is not a field of "missing".',
      expected: 'code or reason',
      because: 'a few fields are listed',
    },
    {
      kind: 'owner',
      yaml: `${post}__proto__: x\n`,
      code: 'unknown-field',
      field: ['__proto__'],
      because: 'nothing is inherited',
    },
    {
      kind: 'owner',
      yaml: `${post}constructor: x\n`,
      code: 'unknown-field',
      field: ['constructor'],
      because: 'nothing is inherited',
    },
    {
      kind: 'owner',
      yaml: 'title: x\n',
      code: 'missing-field',
      field: [],
      message: '"roles" is missing: an owner must have it.',
      expected:
        'What the post does in the framework. Each is one of: chief-executive, portfolio-holder, champion, coordinator, director, head-of-service, lead-officer, data-provider or validator.',
      because: 'the data dictionary tells what it is',
    },
    {
      kind: 'plan',
      yaml: 'title: x\nkind: audit\nfrom: 2012-04-01\nto: 2013-03-31\nowner: x\npriorities: [{title: y}]\n',
      code: 'missing-field',
      field: ['priorities', 0],
      message: '"id" is missing: an item of "priorities" must have it.',
      because: 'items have fields they must have',
    },
    {
      kind: 'owner',
      yaml: 'title:\nroles: [validator]\n',
      code: 'empty-field',
      field: ['title'],
      message: '"title" has no value.',
      remedy: 'Write a value after the colon.',
      because: 'a colon alone is no value, and a post must have its title',
    },
    {
      kind: 'owner',
      yaml: `${post}email:\n`,
      code: 'empty-field',
      field: ['email'],
      remedy: 'Write a value after the colon, or delete the line.',
      because: 'an address may be left out',
    },
    {
      kind: 'assessment-entry',
      yaml: 'assessment: x\noutlook:\n',
      code: 'empty-field',
      field: ['outlook'],
      expected: 'Where it is heading. One of: on-course, at-risk or off-course.',
      because: 'the words that it may be are told',
    },
    {
      kind: 'assessment-entry',
      yaml: 'assessment: x\n',
      code: 'missing-field',
      field: [],
      expected: 'Where it is heading. One of: on-course, at-risk or off-course.',
      because: 'and where it is not there at all',
    },
    {
      kind: 'owner',
      yaml: 'title: ""\nroles: [validator]\n',
      code: 'empty-field',
      field: ['title'],
      message: '"title" is an empty text.',
      remedy: 'Write a value after the colon.',
      because: 'an empty text is none',
    },
    {
      kind: 'owner',
      yaml: 'title: x\nroles: [validator, ~]\n',
      code: 'empty-field',
      field: ['roles', 1],
      message: 'Item 2 of "roles" has no value.',
      remedy: 'Write a value after the dash, or delete the line.',
      because: 'items are counted from 1',
    },
    {
      kind: 'activity-entry',
      yaml: 'status:\n',
      code: 'empty-field',
      field: ['status'],
      expected:
        'How the activity stands: completed-successfully; progressing-to-plan (a project or programme) or on-track (a single activity); not-started (not due to start); postponed-or-delayed (should have started); on-hold (paused); some-problems; needs-attention (will miss its end); failed. For the last three the problem and the action must be told.',
      because: 'it is told once, not as no word of the list as well',
    },
    {
      kind: 'budget-entry',
      yaml: 'actual: "612000"\nforecast: 1\n',
      code: 'wrong-type',
      field: ['actual'],
      message: '"actual" is the text "612000", and a number is expected.',
      remedy: 'Write the number without quotes.',
      suggestion: '612000',
      because: 'quotes make a text',
    },
    {
      kind: 'budget-entry',
      yaml: 'actual: £612,000\nforecast: 1\n',
      code: 'wrong-type',
      field: ['actual'],
      remedy: 'Write the figure alone, without signs and without commas.',
      suggestion: '612000',
      because: 'people write figures with signs',
    },
    {
      kind: 'budget-entry',
      yaml: 'actual: lots\nforecast: 1\n',
      code: 'wrong-type',
      field: ['actual'],
      remedy: 'Write a number in digits.',
      because: 'no figure can be guessed',
    },
    {
      kind: 'activity',
      yaml: 'title: x\nservice: x\nowner: x\nstart: 2012-04-01\nend: 2013-03-31\nmajor: yes\n',
      code: 'wrong-type',
      field: ['major'],
      message: '"major" is the text "yes", and true or false is expected.',
      suggestion: 'true',
      because: 'yes is a text',
    },
    {
      kind: 'owner',
      yaml: 'title: 12\nroles: [validator]\n',
      code: 'wrong-type',
      field: ['title'],
      message: '"title" is the number 12, and a text is expected.',
      remedy: 'Put it in quotes: "12".',
      because: 'a bare number is no text',
    },
    {
      kind: 'owner',
      yaml: 'title: 1.0\nroles: [validator]\n',
      code: 'wrong-type',
      field: ['title'],
      message: '"title" is the number 1.0, and a text is expected.',
      remedy: 'Put it in quotes: "1.0".',
      because: 'a version keeps its form',
    },
    {
      kind: 'owner',
      yaml: `${post}holders: [{name: A}, {name: 007}]\n`,
      code: 'wrong-type',
      field: ['holders', 1, 'name'],
      remedy: 'Put it in quotes: "007".',
      because: 'however deep it stands',
    },
    {
      kind: 'owner',
      yaml: 'title: x\nroles: validator\n',
      code: 'wrong-type',
      field: ['roles'],
      message: '"roles" is the text "validator", and a list is expected.',
      because: 'one item is a list too',
    },
    {
      kind: 'owner',
      yaml: `${post}holders: {name: x}\n`,
      code: 'wrong-type',
      field: ['holders'],
      message: '"holders" is a group of fields, and a list is expected.',
      because: 'a list needs its dashes',
    },
    {
      kind: 'indicator-entry',
      yaml: 'missing: not-available\n',
      code: 'wrong-type',
      field: ['missing'],
      remedy: 'Write its fields on the lines below, each two spaces further in.',
      because: 'a group has lines below it',
    },
    {
      kind: 'owner',
      yaml: '- title: x\n',
      code: 'wrong-type',
      field: [],
      message: '"the file" is a list, and a group of fields is expected.',
      because: 'a file is one record',
    },
    {
      kind: 'risk-entry',
      yaml: 'likelihood: 2.5\nimpact: 1\n',
      code: 'wrong-type',
      field: ['likelihood'],
      message: '"likelihood" is the number 2.5, and a whole number is expected.',
      because: 'scores are whole',
    },
    {
      kind: 'indicator-entry',
      yaml: `value: approximately ${'80 '.repeat(20)}\n`,
      code: 'wrong-type',
      field: ['value'],
      because: 'a sentence is no figure, and its length is not the fault',
    },
    {
      kind: 'activity-entry',
      yaml: 'status: on track\n',
      code: 'not-in-list',
      field: ['status'],
      message: '"on track" is not one of the words that "status" may be.',
      suggestion: 'on-track',
      because: 'a hyphen is easily lost',
    },
    {
      kind: 'activity-entry',
      yaml: 'status: 5\n',
      code: 'not-in-list',
      field: ['status'],
      because: 'the list says more than that a text is expected',
    },
    {
      kind: 'owner',
      yaml: `${post}from: 2013-02-30\n`,
      code: 'not-a-day',
      field: ['from'],
      message: '"2013-02-30" is no day: February 2013 has 28 days, and 30 is not among them.',
      because: 'the calendar is known',
    },
    {
      kind: 'owner',
      yaml: `${post}from: 2012-02-30\n`,
      code: 'not-a-day',
      field: ['from'],
      message: '"2012-02-30" is no day: February 2012 has 29 days, and 30 is not among them.',
      because: 'leap years are known',
    },
    {
      kind: 'owner',
      yaml: `${post}from: 2012-13-01\n`,
      code: 'not-a-day',
      field: ['from'],
      message: '"2012-13-01" is no day: there is no month 13.',
      because: 'a year has twelve',
    },
    {
      kind: 'owner',
      yaml: `${post}from: 1901-01-01\n`,
      code: 'not-a-day',
      field: ['from'],
      message: '"1901-01-01" is no day: days from 1990 to 2100 are read.',
      because: 'a slip of a century is told',
    },
    {
      kind: 'owner',
      yaml: `${post}from: 0000-01-01\n`,
      code: 'not-a-day',
      field: ['from'],
      because: 'there was no such year',
    },
    {
      kind: 'owner',
      yaml: `${post}from: 31/03/2014\n`,
      code: 'not-a-day',
      field: ['from'],
      suggestion: '2014-03-31',
      because: 'only one day can be meant',
    },
    {
      kind: 'owner',
      yaml: `${post}from: 01/02/2014\n`,
      code: 'not-a-day',
      field: ['from'],
      suggestion: '2014-02-01',
      because: 'in Britain the day comes first',
    },
    {
      kind: 'owner',
      yaml: `${post}from: 02/02/2014\n`,
      code: 'not-a-day',
      field: ['from'],
      suggestion: '2014-02-02',
      because: 'both ways it is the same day',
    },
    {
      kind: 'owner',
      yaml: `${post}service: hous ing\n`,
      code: 'not-an-id',
      field: ['service'],
      message: '"hous ing" has not the form of an id.',
      because: 'ids have no spaces',
    },
    {
      kind: 'activity-entry',
      yaml: 'status: on-track\nmilestones: {"a b": {}}\n',
      code: 'not-an-id',
      field: ['milestones', 'a b'],
      because: 'the names of this group are ids',
    },
    {
      kind: 'exception',
      yaml: 'subjects: [x]\nperiods: [Q2 2012/13]\nreason: x\nrequested_by: x\nrequested_on: 2012-10-01\n',
      code: 'not-a-period',
      field: ['periods', 0],
      suggestion: '2012-13-Q2',
      because: 'people write it so',
    },
    {
      kind: 'budget',
      yaml: 'title: x\nowner: x\nyear: 2012/13\nbases: {net: 1}\napproved: 1\n',
      code: 'not-a-period',
      field: ['year'],
      suggestion: '2012-13',
      because: 'people write it so',
    },
    {
      kind: 'owner',
      yaml: 'title: "x\\ty"\nroles: [validator]\n',
      code: 'line-break-in-text',
      field: ['title'],
      because: 'a tab breaks a table',
    },
    {
      kind: 'owner',
      yaml: `${post}email: nobody\n`,
      code: 'wrong-form',
      field: ['email'],
      message: '"nobody" is not in the form that "email" has.',
      because: 'an address has an @',
    },
    {
      kind: 'owner',
      yaml: `title: ${'x'.repeat(201)}\nroles: [validator]\n`,
      code: 'too-long',
      field: ['title'],
      message: '"title" has 201 characters.',
      expected: 'at most 200 characters',
      because: 'titles stand in tables',
    },
    {
      kind: 'owner',
      yaml: `title: x\nroles: [${'validator, '.repeat(501)}]\n`,
      code: 'too-many-items',
      field: ['roles'],
      message: '"roles" has 501 items.',
      because: 'nobody has so many',
    },
    {
      kind: 'owner',
      yaml: 'title: x\nroles: []\n',
      code: 'too-few-items',
      field: ['roles'],
      expected: 'at least 1 item',
      because: 'a post has a role',
    },
    {
      kind: 'budget',
      yaml: 'title: x\nowner: x\nyear: 2012-13\nbases: {}\napproved: 1\n',
      code: 'too-few-items',
      field: ['bases'],
      message: '"bases" has 0 fields.',
      because: 'one base is needed',
    },
    {
      kind: 'activity-entry',
      yaml: 'status: on-track\npercent: 101\n',
      code: 'out-of-range',
      field: ['percent'],
      message: '"percent" is 101.',
      expected: '100 or less',
      because: 'a part is not more than the whole',
    },
    {
      kind: 'budget',
      yaml: 'title: x\nowner: x\nyear: 2012-13\nbases: {net: 0}\napproved: 1\n',
      code: 'out-of-range',
      field: ['bases', 'net'],
      expected: 'more than 0',
      because: 'nothing is a share of 0',
    },
    {
      kind: 'owner',
      yaml: 'title: x\nroles: [validator, director, validator]\n',
      code: 'repeated-item',
      field: ['roles', 2],
      message: '"roles" lists "validator" twice.',
      because: 'it would count twice',
    },
    {
      kind: 'pmf',
      yaml: 'schema_version: 2\ncouncil: x\n',
      code: 'not-in-list',
      field: ['schema_version'],
      expected: '1',
      because: 'there is one version',
    },
  ] as const)('$kind, $code: $because', ({ kind, yaml, because, ...expected }) => {
    const findings = refused(kind, yaml);
    expect(findings).toHaveLength(1);
    const { field, ...told } = expected;
    expect(findings[0]).toMatchObject(told);
    expect(findings[0]?.at.field).toEqual(field);
  });

  it.each([
    { text: '01/02/2014', suggestion: '2014-02-01', because: 'in Britain the day comes first' },
    { text: '2/6/2014', suggestion: '2014-06-02', because: 'one digit is enough' },
    { text: '02/14/2014', suggestion: '2014-02-14', because: 'there is no month 14' },
    { text: '2014-10-4', suggestion: '2014-10-04', because: 'the order is right' },
    { text: '2014/10/04', suggestion: '2014-10-04', because: 'the order is right' },
    { text: '14 October 2014', suggestion: '2014-10-14', because: 'people write it so' },
    { text: '14th Oct 2014', suggestion: '2014-10-14', because: 'and so' },
    { text: 'October 14, 2014', suggestion: '2014-10-14', because: 'and so' },
    { text: '31 September 2014', suggestion: undefined, because: 'there is no such day' },
    { text: 'mid October 2014', suggestion: undefined, because: 'no day is named' },
    { text: '2014-15-Q1', suggestion: undefined, because: 'a quarter is no day' },
  ])('takes $text for $suggestion: $because', ({ text, suggestion }) => {
    const [found] = refused('owner', `${post}from: ${text}\n`);
    expect(found).toMatchObject({ code: 'not-a-day' });
    expect(found?.suggestion).toBe(suggestion);
  });

  it('tells a day that could be another in words, so that it can be checked', () =>
    expect(refused('owner', `${post}from: 2/6/2014\n`)[0]?.remedy).toBe(
      'Write the day as year-month-day: 2014-06-02 is 2 June 2014.',
    ));

  it.each([
    { text: '2014-2015', suggestion: '2014-15', because: 'the second half has two digits' },
    { text: 'Q2 2014/15', suggestion: '2014-15', because: 'a target is of a year' },
  ])('takes the year $text for $suggestion: $because', ({ text, suggestion }) =>
    expect(refused('budget', `title: x\nowner: x\nyear: ${text}\nbases: {net: 1}\napproved: 1\n`)).toMatchObject([
      { code: 'not-a-period', suggestion },
    ]),
  );

  it.each([
    { text: 'April', suggestion: '4', because: 'a month has a number' },
    { text: 'Sept', suggestion: '9', because: 'short or not' },
    { text: 'spring', suggestion: undefined, because: 'a season has none' },
  ])('takes $text for the month $suggestion: $because', ({ text, suggestion }) => {
    const [found] = refused('pmf', `schema_version: 1\ncouncil: x\nfinancial_year_start: ${text}\n`);
    expect(found?.code).toBe('wrong-form');
    expect(found?.suggestion).toBe(suggestion);
  });

  it.each([
    { yaml: 'value:\n', because: 'nothing stands after the colon' },
    { yaml: 'numerator: N/A\ndenominator: 1\n', because: 'it says that there is none' },
  ])('tells where a figure that is missing is told: $because', ({ yaml }) =>
    expect(refused('indicator-entry', yaml)[0]?.remedy).toContain('"missing:"'),
  );

  it('does not speak of missing figures where there is no such field', () =>
    expect(refused('budget-entry', 'actual: tbc\nforecast: 1\n')[0]?.remedy).toBe('Write a number in digits.'));

  it.each([
    {
      kind: 'indicator-entry',
      yaml: 'value: true\n',
      remedy: 'If it is the answer to a question, write yes or no.',
      suggestion: 'yes',
      because: 'yes is a word here',
    },
    {
      kind: 'indicator-entry',
      yaml: 'value: 1\ncommentary:\n  - one\n  - two\n',
      remedy: 'Put | after the colon, so that the lines below are read as a text. On one line, put the text in quotes.',
      because: 'bullets are Markdown only in a text',
    },
    {
      kind: 'owner',
      yaml: 'title: [x]\nroles: [validator]\n',
      remedy: 'Write it on the line of its field, in quotes.',
      because: 'a title has one line',
    },
  ] as const)('$kind, $yaml: $because', ({ kind, yaml, because: _, ...expected }) =>
    expect(refused(kind, yaml)).toMatchObject([{ code: 'wrong-type', ...expected }]),
  );

  it('tells a slip in the name of a field that must be there once, with the right name', () => {
    expect(
      refused('owner', 'titel: x\nroles: [validator]\n').map(({ code, suggestion }) => [code, suggestion]),
    ).toEqual([['unknown-field', 'title']]);
  });

  it('tells both where the unknown field is not like the missing one', () => {
    expect(refused('owner', 'colour: x\nroles: [validator]\n').map(({ code }) => code)).toEqual([
      'missing-field',
      'unknown-field',
    ]);
  });

  it('tells every fault of a file, not the first only', () => {
    const codes = refused('indicator-entry', 'value: true\nnumerator: x\nstate: fnal\nreported_on: 2012-1-1\n').map(
      ({ code }) => code,
    );
    expect(codes.toSorted()).toEqual(['not-a-day', 'not-in-list', 'wrong-type', 'wrong-type']);
  });

  it('counts what comes after the first twenty', () => {
    const findings = refused('owner', post + Array.from({ length: 30 }, (_, at) => `x${at}: 1\n`).join(''));
    expect(findings).toHaveLength(21);
    expect(findings.at(-1)).toMatchObject({
      code: 'more-faults',
      message: 'This file has 10 more faults that are not listed.',
    });
  });

  it.each([
    { kind: 'pmf', yaml: 'schema_version: 1\ncouncil: x\nfinancial_year_start: 04\n', because: 'April is written so' },
    { kind: 'pmf', yaml: 'schema_version: 1\ncouncil: x\nfinancial_year_start: "04"\n', because: 'and so' },
    { kind: 'owner', yaml: post, because: 'all that must be there is there' },
    {
      kind: 'indicator-entry',
      yaml: 'value: 2012-10-10\n',
      because: 'which type a value has is for its indicator to say',
    },
  ] as const)('passes $yaml: $because', ({ kind, yaml }) => expect(refused(kind, yaml)).toEqual([]));
});
