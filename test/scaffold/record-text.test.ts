import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { validators } from '../../src/check/generated/validators.js';
import { kinds, recordKinds } from '../../src/model/kinds/index.js';
import { checkFolder } from '../../src/pipeline.js';
import { givenFields } from '../../src/scaffold/field-path.js';
import { newFolder } from '../../src/scaffold/folder-texts.js';
import { readyFields } from '../../src/scaffold/ready-fields.js';
import { recordText } from '../../src/scaffold/record-text.js';
import { sampleOf } from '../../src/scaffold/sample.js';
import { day } from '../builders/framework.js';
import { sourceOf } from './in-memory.js';

const today = day('2014-10-22');
const folder = newFolder({ council: 'Northmoor', startMonth: 4, timezone: 'Europe/London' }, today);

function textOf(kind: (typeof kinds)[number], settings: readonly string[] = []): string {
  const given = givenFields(kind.schema, settings);
  return recordText({ path: `${kind.folder}/NEW-1.yaml`, kind, given, ready: readyFields(kind.name, given) });
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
    { setting: '__proto__.x=1', told: 'leads to no field', because: 'every object has that name' },
    { setting: 'constructor=1', told: 'leads to no field', because: 'and that one' },
  ])('$setting is refused: $because', ({ setting, told, remedy }) => {
    const act = () => givenFields(recordKinds.indicator.schema, [setting]);
    if (remedy) expect(act).toThrow(expect.objectContaining({ remedy: expect.stringContaining(told) }));
    else expect(act).toThrow(told);
  });
});

describe('a choice of two fields', () => {
  it.each([
    { settings: [], ready: ['new_due'], because: 'the first stands ready' },
    { settings: ['waived=true'], ready: [], because: 'the second is given' },
  ])('$because', ({ settings, ready }) => {
    expect(readyFields('exception', givenFields(recordKinds.exception.schema, settings))).toEqual(ready);
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

it('gives back whatever text was given, to today’s readers of YAML and to older ones', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (title) => {
      const text = textOf(recordKinds.indicator, [`title=${title}`]);
      expect(parse(text).title).toBe(title);
      expect(parse(text, { version: '1.1' }).title).toBe(title);
    }),
    { numRuns: 300, seed: 7 },
  );
});
