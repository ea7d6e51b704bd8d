import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { validators } from '../../src/check/generated/validators.js';
import { entryKinds, kinds, recordKinds } from '../../src/model/kinds/index.js';
import { checkFolder } from '../../src/pipeline.js';
import { givenFields } from '../../src/scaffold/field-path.js';
import { newFolder } from '../../src/scaffold/folder-texts.js';
import { readyFields } from '../../src/scaffold/ready-fields.js';
import { recordText } from '../../src/scaffold/record-text.js';
import { sampleOf } from '../../src/scaffold/sample.js';
import { day, period } from '../builders/framework.js';
import { sourceOf } from './in-memory.js';

const today = day('2014-10-22');
const year = period('annual 2014-15');
const folder = newFolder({ council: 'Northmoor', startMonth: 4, timezone: 'Europe/London' }, today);

function textOf(kind: (typeof kinds)[number], settings: readonly string[] = []): string {
  const given = givenFields(kind.schema, settings, year);
  const ready = readyFields(kind.name, given);
  return recordText({ path: `${kind.folder}/NEW-1.yaml`, kind, given, ready, startYear: year.startYear });
}

/** Takes the mark away from the fields that are commented out, as the head of that part says. */
function uncommented(text: string): string {
  return text.replaceAll(/^#(?! [^ ]|$)/gm, '');
}

describe('a new record that nothing was filled in of', () => {
  it.each(Object.values(recordKinds))('of the kind $name has no fault but what is empty', (kind) => {
    const path = `${kind.folder}/NEW-1.yaml`;
    const { findings } = checkFolder(sourceOf([...folder, { path, text: textOf(kind) }]), () => today);
    expect(findings.filter((finding) => finding.at.path !== path || finding.code !== 'empty-field')).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
  });
});

describe('the example of each field that may be left out', () => {
  it.each(kinds)('fits the schema of $name', (kind) => {
    const { required = [], properties = {} } = kind.schema;
    const owed = Object.fromEntries(required.map((name) => [name, sampleOf(properties[name] ?? {})]));
    const record: unknown = { ...parse(uncommented(textOf(kind))), ...owed };
    const validate = validators[kind.name];
    validate(record);
    const faults = (validate.errors ?? []).filter(({ instancePath }) => !isEmptyChoice(record, instancePath));
    expect(faults).toEqual([]);
    expect(Object.keys(record ?? {}).sort()).toEqual(Object.keys(properties).sort());
  });

  /** One of two fields stands ready and empty. */
  function isEmptyChoice(record: unknown, way: string): boolean {
    const name = way.slice(1);
    return (
      typeof record === 'object' &&
      record !== null &&
      Object.entries(record).some(([key, value]) => key === name && value === null)
    );
  }
});

describe('what is given', () => {
  it('stands in its place, with what else its group must have', () => {
    const text = textOf(recordKinds.indicator, [
      'title=Homes let: "on time" # really',
      'tolerance.kind=percent',
      'targets.0.year=2014-15',
      'targets.0.value=95.5',
      'targets.0.minute=14',
      'tags=a,b',
      'decimals=1',
      'approved_on=2014-03-03',
    ]);
    expect(parse(text)).toMatchObject({
      title: 'Homes let: "on time" # really',
      tolerance: { kind: 'percent', amber: null },
      targets: [{ year: '2014-15', value: 95.5, minute: '14' }],
      tags: ['a', 'b'],
      decimals: 1,
      approved_on: '2014-03-03',
    });
    expect(text).toContain('\napproved_on: 2014-03-03\n');
    expect(text).toContain('minute: "14"');
  });

  it.each([
    { setting: 'title', told: 'sets nothing', because: 'there is no value' },
    { setting: '=x', told: 'sets nothing', because: 'there is no field' },
    { setting: 'titel=x', told: 'Did you mean "title"?', because: 'a slip in the name', remedy: true },
    { setting: 'targets.0.valeu=9', told: 'Did you mean "value"?', because: 'a slip further in', remedy: true },
    { setting: 'polarity=maximize', told: 'Did you mean "maximise"?', because: 'a word of a closed list' },
    { setting: 'decimals=one', told: 'is a number', because: 'words are no number' },
    { setting: 'approved_on=2014-02-30', told: 'not one of the calendar', because: 'February has no 30th' },
    { setting: 'tolerance=5', told: 'a group of fields', because: 'it has two' },
    {
      setting: 'targets.1.year=2014-15',
      told: 'item 1 of a list that has 0',
      because: 'items are given in their order',
    },
    { setting: 'approved_by.x=1', told: 'one value, without fields', because: 'a text has none', remedy: true },
    { setting: 'targets=95', told: 'targets.0.year', because: 'its items have fields', remedy: true },
    { setting: 'first_period=Q3', told: 'first_period=2014-15-Q3.', because: 'the year is missing', remedy: true },
    { setting: 'first_period=2014/15 q3', told: 'first_period=2014-15-Q3.', because: 'as people say it', remedy: true },
    { setting: 'first_period=2014-16', told: 'a period with its year', because: 'there is no such year' },
    { setting: 'first_period=soon', told: '=2014-15-Q1.', because: 'words are no period', remedy: true },
    { setting: 'targets.0.year=2015', told: '=2014-15.', because: 'a year has two halves', remedy: true },
    { setting: 'owner=Head of Housing', told: 'Did you mean "Head-of-Housing"?', because: 'an id is wanted' },
    { setting: 'baseline=£5,000,000', told: 'baseline=5000000.', because: 'money as people write it', remedy: true },
    { setting: 'decimals=1 000', told: 'decimals=1000.', because: 'spaces between thousands', remedy: true },
    { setting: 'title=a\nb', told: 'on one line', because: 'a title is one', remedy: true },
    { setting: '__proto__.x=1', told: 'leads to no field', because: 'every object has that name' },
    { setting: 'constructor=1', told: 'leads to no field', because: 'and that one' },
  ])('$setting is refused: $because', ({ setting, told, remedy }) => {
    const act = () => givenFields(recordKinds.indicator.schema, [setting], year);
    if (remedy) expect(act).toThrow(expect.objectContaining({ remedy: expect.stringContaining(told) }));
    else expect(act).toThrow(told);
  });
});

describe('a field that is set again', () => {
  const tagsOf = (...settings: readonly string[]) => givenFields(recordKinds.indicator.schema, settings, year);

  it.each([
    { settings: ['tags=a', 'tags=b'], tags: ['a', 'b'], because: 'a list takes both' },
    { settings: ['tags=[a, b]', 'tags=c'], tags: ['a', 'b', 'c'], because: 'with brackets as in a file' },
    { settings: ['tags.0=a', 'tags=b'], tags: ['a', 'b'], because: 'one by one and in a row' },
    { settings: ['tags=[]'], tags: [], because: 'nothing in brackets is an empty list' },
  ])('$settings: $because', ({ settings, tags }) => {
    expect(tagsOf(...settings)).toEqual({ tags });
  });

  it('is refused where it is one value, with both told', () => {
    expect(() => tagsOf('title=One', 'title=Two')).toThrow('"title" is set twice: to "One" and to "Two".');
  });

  it('has no number cut in two by its commas', () => {
    expect(() => givenFields(recordKinds.budget.schema, ['profile=100,000,200,000'], year)).toThrow('"000" is not');
    expect(() => givenFields(recordKinds.budget.schema, ['bases.gross=5,000,000'], year)).toThrow(
      expect.objectContaining({ remedy: 'Write it as --set bases.gross=5000000.' }),
    );
  });
});

describe('a group whose names are ids', () => {
  const { schema } = entryKinds.activity;

  it('takes any id', () => {
    const setting = 'milestones.design-agreed.forecast=2014-12-01';
    expect(givenFields(schema, [setting], year)).toEqual({
      milestones: { 'design-agreed': { forecast: '2014-12-01' } },
    });
  });

  it.each([
    { setting: 'milestones=2014-12-01', told: 'milestones.<id>.forecast, milestones.<id>.achieved' },
    { setting: 'milestones.design agreed.forecast=2014-12-01', told: 'named by its id' },
  ])('$setting is refused', ({ setting, told }) => {
    const fault = expect.objectContaining({ remedy: expect.stringContaining(told) });
    expect(() => givenFields(schema, [setting], year)).toThrow(fault);
  });
});

describe('what a new record tells of its fields', () => {
  it.each([
    {
      kind: recordKinds.indicator,
      words: 'One of: maximise, minimise,',
      because: 'all words of a list',
    },
    { kind: recordKinds.indicator, words: 'Such as: 2014-15-Q1', because: 'an example of this year' },
    { kind: recordKinds.indicator, words: '#    set_on: 2014-10-10', because: 'days as well' },
    {
      kind: recordKinds.indicator,
      words: '"reason" is one of: first-year, no-control, data-only.',
      because: 'words within a group',
    },
    { kind: recordKinds.plan, words: 'Such as: Annual Action Plan 2014/15', because: 'years within a title' },
    { kind: recordKinds.plan, words: '#    - by: Cabinet\n#      on: 2014-10-10', because: 'one way to write "on"' },
    { kind: recordKinds.paper, words: 'Such as: "1.0"', because: 'without quotes it would be a number' },
    {
      kind: recordKinds.paper,
      words: '#   - action: note\n#     text: the performance in Q2 2014/15',
      because: 'a list of groups',
    },
    {
      kind: recordKinds.body,
      words: '#   - plans: [annual-action]\nreceives:',
      because: 'or one of which no part is owed',
    },
    { kind: recordKinds.exception, words: 'Such as: [2014-15-Q2]', because: 'a list as it is written' },
  ])('in $kind.name: $because', ({ kind, words }) => {
    expect(textOf(kind)).toContain(words);
  });

  it.each([recordKinds.indicator, recordKinds.activity])('in $name: first what makes it more than proposed', (kind) => {
    const [, rest = ''] = textOf(kind).split('What follows may be left out.');
    expect([...rest.matchAll(/^#([a-z_]+):/gm)].slice(0, 2).map(([, name]) => name)).toEqual([
      'approved_by',
      'approved_on',
    ]);
  });
});

describe('a choice of two fields', () => {
  it.each([
    { settings: [], ready: ['new_due'], because: 'the first stands ready' },
    { settings: ['waived=true'], ready: [], because: 'the second is given' },
  ])('$because', ({ settings, ready }) => {
    expect(readyFields('exception', givenFields(recordKinds.exception.schema, settings, year))).toEqual(ready);
  });
});

it('writes comments no wider than a screen', () => {
  for (const kind of kinds) {
    const wide = textOf(kind)
      .split('\n')
      .filter((line) => line.length > 100);
    expect(wide).toEqual([]);
  }
});

/** A title is one line: it has no control characters. */
const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
  .filter((text) => [...text].every((letter) => letter >= ' ' && letter !== '\u007F'));

it('gives back whatever text was given, to today’s readers of YAML and to older ones', () => {
  fc.assert(
    fc.property(line, (title) => {
      const text = textOf(recordKinds.indicator, [`title=${title}`]);
      expect(parse(text).title).toBe(title);
      expect(parse(text, { version: '1.1' }).title).toBe(title);
    }),
    { numRuns: 300, seed: 7 },
  );
});
