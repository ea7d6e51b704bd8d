import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { id } from '../builders/framework.js';
import { activity, budget, council, homes, indicator, plan, recommendation, risk } from '../builders/records.js';
import { checkCopyOf, checkFiles, type Files } from './check-files.js';

const minimal = join(import.meta.dirname, '..', 'minimal');

const whole: Files = {
  ...council,
  'plans/p.yaml': plan({ priorities: homes, delivers: '[{objective: H-A, indicators: [X], activities: [A]}]' }),
  'indicators/X.yaml': indicator(),
  'activities/A.yaml': activity(),
  'recommendations/R.yaml': recommendation(),
  'risks/K.yaml': risk(),
  'budgets/B.yaml': budget(),
  'progress/2012-13/Q2/X.yaml': 'value: 2\n',
  'progress/2012-13/Q1/X.yaml': 'value: 1\n',
  'progress/2012-13/annual/X.yaml': 'value: 5\n',
  'progress/2012-13/Q4/X.yaml': 'value: 4\n',
  'progress/2012-13/Q2/homes.yaml': 'assessment: x\noutlook: on-course\n',
  'progress/2012-13/2012-09/A.yaml': 'status: on-track\n',
};

describe('the framework', () => {
  it('links every record, priority and objective by its id', () => {
    const { framework, findings } = checkFiles(whole, '2013-05-01');
    expect(findings).toEqual([]);
    expect([...framework.subjects.keys()].sort()).toEqual(['A', 'B', 'K', 'R', 'X', 'homes', 'p']);
    expect(framework.objectives.get(id('H-A'))?.priority.plan.id).toBe('p');
    expect(framework.records.indicator.get(id('X'))).toMatchObject({
      id: 'X',
      path: 'indicators/X.yaml',
      title: 'Homes let',
    });
    expect(framework.settings.council).toBe('Smallest District Council');
  });

  it('holds the entries of each subject, earliest period first, a quarter before the year that ends with it', () => {
    const { framework } = checkFiles(whole);
    const entries = framework.entries.indicator.get(id('X')) ?? [];
    expect(entries.map(({ value, period, path }) => [value, period.key, path])).toEqual([
      [1, '2012-13-Q1', 'progress/2012-13/Q1/X.yaml'],
      [2, '2012-13-Q2', 'progress/2012-13/Q2/X.yaml'],
      [4, '2012-13-Q4', 'progress/2012-13/Q4/X.yaml'],
      [5, '2012-13', 'progress/2012-13/annual/X.yaml'],
    ]);
    expect(framework.entries.priority.get(id('homes'))?.[0]).toMatchObject({ outlook: 'on-course' });
  });

  it.each([
    {
      add: { 'indicators/Y.yaml': 'title: x\n', 'progress/2012-13/Q2/Y.yaml': 'value: 1\n' },
      gone: 'Y',
      because: 'it has faults',
    },
    { add: { 'indicators/Y.yaml': 'a: b: c\n' }, gone: 'Y', because: 'it cannot be read' },
    {
      add: { 'indicators/Y.yaml': indicator(), 'risks/Y.yaml': risk() },
      gone: 'Y',
      because: 'nobody can say which is meant',
    },
    { add: { 'risks/homes.yaml': risk() }, gone: 'homes', because: 'nobody can say which is meant' },
    {
      add: { 'indicators/Y.yaml': indicator(), 'owners/y.yaml': council['owners/head-of-housing.yaml'] ?? '' },
      gone: 'Y',
      because: 'some machines see one name',
    },
  ])('leaves out $gone where $because, with its entries', ({ add, gone }) => {
    const { framework } = checkFiles({ ...whole, ...add });
    expect(framework.subjects.has(id(gone))).toBe(false);
    expect(framework.entries.indicator.has(id(gone))).toBe(false);
    expect(framework.subjects.has(id('X'))).toBe(true);
  });

  it('leaves out an entry with a fault and keeps its subject', () => {
    const { framework } = checkFiles({ ...whole, 'progress/2012-13/Q2/X.yaml': 'valeu: 2\n' });
    expect(framework.entries.indicator.get(id('X'))).toHaveLength(3);
  });

  it('holds one entry for each subject and period, of two that stand there the first', () => {
    const { framework } = checkFiles({ ...whole, 'progress/2012-13/Q2/X/X.yaml': 'value: 3\n' });
    expect(framework.entries.indicator.get(id('X'))?.map(({ value }) => value)).toEqual([1, 2, 4, 5]);
  });

  it('stands on defaults where pmf.yaml has faults, its calendar apart', () => {
    const { framework } = checkFiles({ ...whole, 'pmf.yaml': 'financial_year_start: 7\n' });
    expect(framework).toMatchObject({ settings: { council: 'The council' }, calendar: { startMonth: 7 } });
  });

  it('may be empty', () => {
    const { framework, findings } = checkFiles({ 'pmf.yaml': 'schema_version: 1\ncouncil: x\n' });
    expect(findings).toEqual([]);
    expect(framework.subjects.size).toBe(0);
  });
});

describe('the folder of minimal records', () => {
  it('is clean', async () => {
    const { findings, framework } = await checkCopyOf(minimal);
    expect(findings).toEqual([]);
    expect([...framework.subjects.values()].map(({ kind }) => kind).sort()).toEqual([
      'activity',
      'budget',
      'indicator',
      'plan',
      'priority',
      'recommendation',
      'risk',
    ]);
  });
});

describe('the order of the files', () => {
  const texts: Files = Object.fromEntries(
    readdirSync(minimal, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(minimal, name), 'utf8')]),
  );
  const faulty: Files = {
    ...texts,
    'indicators/X.yaml': indicator({ owner: 'nobody' }),
    'risks/X.yaml': risk({ closed_on: '2012-03-31' }),
    'owners/HOMES.yaml': 'titel: x\n',
    'progress/2012-13/Q2/HSG/HSG-014.yaml': 'value: 1\n',
    'progress/2012-13/Q1/HSG-014.yaml': 'value: yes\n',
    'progress/2012-13/Q9/HSG-014.yaml': 'a: b: c\n',
    'owners/old/x.txt': '',
  };

  it('does not matter, neither to the findings nor to the framework', () => {
    const expected = checkFiles(faulty);
    expect(expected.findings.length).toBeGreaterThan(8);
    const shuffled = fc.shuffledSubarray(Object.keys(faulty), { minLength: Object.keys(faulty).length });
    fc.assert(
      fc.property(shuffled, (paths) => {
        const checked = checkFiles(Object.fromEntries(paths.map((path) => [path, faulty[path] ?? ''])));
        expect(checked.findings).toEqual(expected.findings);
        expect(JSON.stringify(entriesOf(checked.framework))).toBe(JSON.stringify(entriesOf(expected.framework)));
      }),
      { seed: 20121031, numRuns: 25 },
    );
  });
});

/** Maps as lists, in their own order. */
function entriesOf(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(([key, child]) => [key, entriesOf(child)]);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value).map(([key, child]) => [
    key,
    key === 'plan' || key === 'priority' ? typeof child : entriesOf(child),
  ]);
}
