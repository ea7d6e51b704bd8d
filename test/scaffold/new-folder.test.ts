import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { entryKinds, kinds, recordKinds } from '../../src/model/kinds/index.js';
import { checkFolder } from '../../src/pipeline.js';
import { newFolder } from '../../src/scaffold/folder-texts.js';
import { day } from '../builders/framework.js';
import { sourceOf } from './in-memory.js';

const northmoor = { council: 'Northmoor District Council', startMonth: 4, timezone: 'Europe/London' };

const days = [
  { today: '2014-04-01', because: 'a financial year begins' },
  { today: '2014-03-31', because: 'it ends' },
  { today: '2014-06-30', because: 'a quarter ends' },
  { today: '2014-07-01', because: 'the next begins' },
  { today: '2014-12-31', because: 'a calendar year ends' },
  { today: '2015-01-01', because: 'the next begins' },
  { today: '2016-02-29', because: 'a leap day' },
  { today: '2016-02-28', because: 'the day before it' },
  { today: '2016-03-01', because: 'the day after it' },
  { today: '2014-10-22', because: 'a day like any other' },
  { today: '2014-10-31', because: 'a month ends' },
  { today: '2000-01-03', because: 'the turn of the century' },
  { today: '2090-12-31', because: 'years yet to come' },
];

function checked(startMonth: number, today: string) {
  const files = newFolder({ ...northmoor, startMonth }, day(today));
  return checkFolder(sourceOf(files), () => day(today));
}

describe('a new folder is clean', () => {
  it.each(days.flatMap((each) => [4, 1, 10].map((startMonth) => ({ ...each, startMonth }))))(
    'on $today, with years from month $startMonth: $because',
    ({ today, startMonth }) => {
      const { findings, files } = checked(startMonth, today);
      expect(findings.map(({ at, message }) => `${at.path}: ${message}`)).toEqual([]);
      expect(files).toBeGreaterThan(40);
    },
  );

  it('and stays free of errors through the years after', () => {
    const files = newFolder(northmoor, day('2014-10-22'));
    for (const later of ['2014-12-31', '2015-04-01', '2016-04-30']) {
      const { findings } = checkFolder(sourceOf(files), () => day(later));
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });
});

describe('a new folder holds', () => {
  const { framework } = checked(4, '2014-10-22');

  it.each(Object.values(recordKinds).map(({ name }) => name))('an example of the kind %s', (name) => {
    expect(framework.records[name].size).toBeGreaterThan(0);
  });

  it.each(Object.keys(entryKinds))('an entry of the kind %s', (name) => {
    expect(framework.entries[name as keyof typeof entryKinds].size).toBeGreaterThan(0);
  });

  it("the seed's ten bodies", () => {
    expect([...framework.records.body.keys()]).toHaveLength(10);
  });

  it('posts and no persons', () => {
    expect([...framework.records.owner.values()].flatMap(({ holders = [] }) => holders)).toEqual([]);
  });

  it('nothing that is owed already', () => {
    expect(framework.settings.owed_from).toBe('2014-10-22');
  });
});

describe('what is invented', () => {
  const files = newFolder(northmoor, day('2014-10-22'));
  const readme = files.find(({ path }) => path === 'README.md')?.text ?? '';
  const listed = new Set(
    [...(readme.split('## Take the example out')[1]?.matchAll(/`([a-z]+\/[^`]*\.yaml)`/g) ?? [])].map(
      ([, path]) => path,
    ),
  );

  it('says so in its first comment, and is listed in the README', () => {
    const marked = files.filter(({ text }) => /^# yaml-language-server.*\n# Invented example: /.test(text));
    expect(new Set(marked.map(({ path }) => path))).toEqual(listed);
    expect(listed.size).toBeGreaterThan(25);
  });

  it('can be deleted as listed, and nothing leads to it any more', () => {
    const left = files.filter(({ path }) => !listed.has(path));
    const { findings, framework } = checkFolder(sourceOf(left), () => day('2014-10-22'));
    expect(findings).toEqual([]);
    expect([framework.records.body.size, framework.records.owner.size, framework.records.plan.size]).toEqual([
      10, 2, 0,
    ]);
  });
});

describe('what editors need', () => {
  const files = newFolder(northmoor, day('2014-10-22'));
  const texts = new Map(files.map(({ path, text }) => [path, text]));

  it('is a schema of every kind', () => {
    for (const { name, schema } of kinds) {
      expect(JSON.parse(texts.get(`.pmf/schemas/${name}.schema.json`) ?? '')).toEqual(schema);
    }
  });

  it('is a first line in every file that leads to its schema from where the file stands', () => {
    const yaml = files.filter(({ path }) => path.endsWith('.yaml'));
    for (const { path, text } of yaml) {
      const way = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? '';
      expect(texts.has(new URL(way, `file:///${path}`).pathname.slice(1)), path).toBe(true);
    }
    expect(yaml.length).toBeGreaterThan(40);
  });

  it('names the schema that the entry is checked by', () => {
    const text = texts.get('progress/2014-15/Q2/green-spaces.yaml') ?? '';
    expect(text).toContain('$schema=../../../.pmf/schemas/assessment-entry.schema.json');
  });

  it('is the folder of each kind in the settings of the editor, each with a schema that is there', () => {
    const { 'yaml.schemas': schemas } = JSON.parse(texts.get('.vscode/settings.json') ?? '');
    expect(Object.keys(schemas).filter((path) => !texts.has(path))).toEqual([]);
    expect(Object.values(schemas).flat()).toContain('indicators/*.yaml');
  });
});

describe('the name of the council', () => {
  it.each([
    { council: 'Barrow & Sons: "the" #1 [Council]', because: 'signs that YAML reads' },
    { council: 'no', because: 'a word that an older YAML reads as false' },
    { council: '2014', because: 'a number' },
    { council: 'Ynys Môn – Cyngor', because: 'letters of other languages' },
  ])('$council: $because', ({ council }) => {
    const files = newFolder({ ...northmoor, council }, day('2014-10-22'));
    const settings = files.find(({ path }) => path === 'pmf.yaml')?.text ?? '';
    expect(parse(settings).council).toBe(council);
    expect(parse(settings, { version: '1.1' }).council).toBe(council);
  });
});

it('gives the same bytes for the same answers and day', () => {
  expect(newFolder(northmoor, day('2014-10-22'))).toEqual(newFolder(northmoor, day('2014-10-22')));
});
