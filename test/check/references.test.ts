import { describe, expect, it } from 'vitest';
import { patterns } from '../../src/check/fields.js';
import { rules } from '../../src/check/rules/index.js';
import type { Schema } from '../../src/model/kind.js';
import { kinds } from '../../src/model/kinds/index.js';
import { activity, council, fileOf, homes, indicator, plan, recommendation } from '../builders/records.js';
import { findingsIn, told } from './told.js';

describe('a name that leads nowhere', () => {
  it.each([
    {
      files: {
        'services/planning.yaml': 'name: Planning\nhead: head-of-plannng\n',
        'owners/head-of-planning.yaml': 'title: x\nroles: [validator]\n',
      },
      at: 'services/planning.yaml:2:7',
      code: 'unknown-owner',
      suggestion: 'head-of-planning',
      remedy: 'Name one that is in owners/, or add it.',
      because: 'a slip has a right spelling',
    },
    {
      files: { 'services/planning.yaml': 'name: Planning\nhead: housing\n' },
      at: 'services/planning.yaml:2:7',
      code: 'unknown-owner',
      message: '"head" names "housing", which is a service and not an owner.',
      because: 'what it is instead is told',
    },
    {
      files: {
        'indicators/X.yaml': indicator({
          recovery_plans: '[{for: 2012-13-Q1, actions: [{text: t, owner: nobody-at-all}]}]',
        }),
      },
      at: 'indicators/X.yaml:9:63',
      code: 'unknown-owner',
      because: 'however deep it stands',
    },
    {
      files: { 'plans/p.yaml': plan({ delivers: '[{indicators: [X, Y]}]' }), 'indicators/X.yaml': indicator() },
      at: 'plans/p.yaml:6:29',
      code: 'unknown-indicator',
      remedy: 'Name one that is in indicators/, add it, or take the name out here.',
      because: 'each item of a list is a name',
    },
    {
      files: {
        'plans/p.yaml': plan({
          priorities: '[{id: homes, title: x, objectives: [{id: H-A, title: x, contributes_to: [H-B]}]}]',
        }),
      },
      at: 'plans/p.yaml:6:86',
      code: 'unknown-record',
      message:
        'Item 1 of "contributes_to" names "H-B", which is not in the objectives of the plans, the priorities of the plans or plans/.',
      suggestion: 'H-A',
      remedy: 'Correct the name, add the record, or take the name out here.',
      because: 'several kinds may be meant',
    },
    {
      files: {
        'activities/A.yaml': activity({
          milestones: '[{id: start, title: x, due: 2012-09-30}]',
          changes: '[{on: 2012-09-01, what: milestone, milestone: strat, to: 2012-10-31}]',
        }),
      },
      at: 'activities/A.yaml:7:56',
      code: 'unknown-milestone',
      suggestion: 'start',
      because: 'milestones are named within their activity',
    },
    {
      files: {
        'activities/A.yaml': activity(),
        'progress/2012-13/2012-09/A.yaml': 'status: on-track\nmilestones:\n  start: {}\n',
      },
      at: 'progress/2012-13/2012-09/A.yaml:3:3',
      code: 'unknown-milestone',
      because: 'the name of a field can be a reference',
    },
    {
      files: { 'recommendations/R.yaml': recommendation({ source: 'panel', report: 'housing-2012-11' }) },
      at: 'recommendations/R.yaml:8:9',
      code: 'unknown-review',
      message: '"report" names "housing-2012-11", which is not in reviews/.',
      because: 'the report of a Panel is its session',
    },
    {
      files: { 'indicators/X.yaml': indicator(), 'progress/2012-13/Q1/X.yaml': 'value: 1\nreported_by: nobody\n' },
      at: 'progress/2012-13/Q1/X.yaml:2:14',
      code: 'unknown-owner',
      remedy: 'Name one that is in owners/, add it, or take the name out here.',
      because: 'entries name posts too, and need not',
    },
  ])('$code at $at: $because', ({ files, at, code, because: _, ...expected }) => {
    const findings = findingsIn(files);
    expect(told(files)).toEqual([`${at} ${code}`]);
    expect(findings[0]).toMatchObject(expected);
  });

  it.each([
    {
      files: { 'recommendations/R.yaml': recommendation({ report: 'Audit of rents' }) },
      because: 'the report of another source is a title',
    },
    {
      files: {
        'recommendations/R.yaml': recommendation({ source: 'panel', report: 'session' }),
        'reviews/session.yaml': fileOf({ body: 'b', date: '2012-11-05', subjects: '[R]' }),
        'bodies/b.yaml': fileOf({
          name: 'Panel',
          frequency: 'per-meeting',
          receives: '[{records: [recommendation]}]',
          sections: '[cover]',
        }),
      },
      because: 'this session was held',
    },
    {
      files: {
        'plans/p.yaml': plan({ priorities: homes, delivers: '[{objective: H-A}]' }),
        'plans/q.yaml': plan({ parent: 'p', kind: 'service', delivers: '[{objective: H-A}]' }),
      },
      because: 'objectives stand in plans',
    },
    {
      files: {
        'exceptions/e.yaml': fileOf({
          subjects: '[homes, p]',
          periods: '[2012-13-Q2]',
          reason: 'x',
          requested_by: 'head-of-housing',
          requested_on: '2012-10-01',
          waived: 'true',
        }),
        'plans/p.yaml': plan({ priorities: homes }),
      },
      because: 'plans and priorities are subjects',
    },
  ])('is not one that leads there: $because', ({ files }) => expect(told(files)).toEqual([]));
});

describe('one fault is told once', () => {
  it.each([
    {
      files: {
        'services/planning.yaml': 'name: Planning\nhead: head-of-planning\n',
        'owners/head-of-planning.yaml': 'title: x\n',
      },
      codes: ['owners/head-of-planning.yaml:1:1 missing-field'],
      because: 'a record with a fault is there',
    },
    {
      files: {
        'services/planning.yaml': 'name: Planning\nhead: head-of-planning\n',
        'owners/head-of-planning.yaml': 'title: a: b\n',
      },
      codes: ['owners/head-of-planning.yaml:1:8 yaml-syntax'],
      because: 'and so is one that cannot be read',
    },
    {
      files: {
        'plans/p.yaml': 'title: a: b\n',
        'plans/q.yaml': plan({ delivers: '[{objective: H-A}]' }),
        'progress/2012-13/Q2/homes.yaml': 'assessment: x\noutlook: on-course\n',
      },
      codes: ['plans/p.yaml:1:8 yaml-syntax'],
      because: 'a plan that cannot be read may name any priority and objective',
    },
    {
      files: {
        'activities/A.yaml': 'title: a: b\n',
        'progress/2012-13/2012-09/A.yaml': 'status: on-track\nmilestones:\n  start: {}\n',
      },
      codes: ['activities/A.yaml:1:8 yaml-syntax'],
      because: 'an activity that cannot be read may have any milestone',
    },
    {
      files: { 'indicators/X.yaml': 'title: x\n', 'progress/2012-13/Q1/X.yaml': 'value: 1\n' },
      codes: Array.from({ length: 7 }, () => 'indicators/X.yaml:1:1 missing-field'),
      because: 'the entry of a faulty record is right',
    },
    {
      files: { 'indicators/X.yaml': 'title: x\n', 'progress/2012-13/Q1/X.yaml': 'valeu: 1\n' },
      codes: [
        ...Array.from({ length: 7 }, () => 'indicators/X.yaml:1:1 missing-field'),
        'progress/2012-13/Q1/X.yaml:1:1 unknown-field',
      ],
      because: 'and is still checked itself',
    },
    {
      files: { 'pmf.yaml': 'schema_version: 1\n' },
      codes: ['pmf.yaml:1:1 missing-field'],
      because: 'the defaults stand in for settings',
    },
    {
      files: {
        'pmf.yaml': 'a: b: c\n',
        'indicators/X.yaml': indicator({ frequency: 'monthly', first_period: '2012-01' }),
        'progress/2012-13/2012-02/X.yaml': 'value: 1\n',
      },
      codes: ['pmf.yaml:1:4 yaml-syntax'],
      because: 'without its calendar no month is in a wrong year',
    },
  ])('$because', ({ files, codes }) => expect(told(files)).toEqual(codes));
});

describe('the schemas', () => {
  const shapes = (schema: Schema): readonly Schema[] => [
    schema,
    ...[
      ...Object.values(schema.properties ?? {}),
      ...Object.values(schema.patternProperties ?? {}),
      ...[schema.items ?? []].flat(),
      ...[schema.propertyNames ?? []].flat(),
    ].flatMap(shapes),
  ];
  const all = kinds.flatMap(({ schema }) => shapes(schema));

  it('refer to nothing that no rule checks', () => {
    const codes = new Set(rules.map(({ code }) => code));
    const targets = all.flatMap((shape) => (shape['x-refers-to'] === undefined ? [] : [shape['x-refers-to']]));
    const missing = targets
      .map((to) => (typeof to === 'string' || to.length === 1 ? `unknown-${[to].flat()[0]}` : 'unknown-record'))
      .filter((code) => !codes.has(code));
    expect(targets.length).toBeGreaterThan(30);
    expect(missing).toEqual([]);
  });

  it.each(Object.entries(patterns))('use the pattern of a %s that has words of its own', (_, pattern) => {
    expect(all.filter((shape) => shape.pattern === pattern).length).toBeGreaterThan(0);
  });

  it('give no reference another form than that of an id', () => {
    expect(
      all.filter(
        (shape) => shape['x-refers-to'] !== undefined && shape.pattern !== undefined && shape.pattern !== patterns.id,
      ),
    ).toEqual([]);
  });
});

describe('ids', () => {
  const post = council['owners/head-of-housing.yaml'] ?? '';
  it.each([
    {
      files: { 'activities/housing.yaml': activity() },
      codes: ['activities/housing.yaml duplicate-id', 'services/housing.yaml duplicate-id'],
      because: 'kinds share their ids',
    },
    {
      files: { 'plans/homes.yaml': plan({ priorities: homes }) },
      codes: ['plans/homes.yaml duplicate-id', 'plans/homes.yaml:6:19 duplicate-id'],
      because: 'a priority shares them too',
    },
    {
      files: { 'plans/p.yaml': plan({ priorities: '[{id: a, title: x}, {id: a, title: y}]' }) },
      codes: ['plans/p.yaml:6:19 duplicate-id', 'plans/p.yaml:6:38 duplicate-id'],
      because: 'in one plan as well',
    },
    {
      files: { 'owners/Housing.yaml': post },
      codes: ['owners/Housing.yaml case-collision', 'services/housing.yaml case-collision'],
      because: 'capital letters tell nothing apart',
    },
    {
      files: {
        'activities/A.yaml': activity({
          milestones: '[{id: m, title: x, due: 2012-09-30}, {id: M, title: x, due: 2012-09-30}]',
        }),
      },
      codes: ['activities/A.yaml:6:55 duplicate-id'],
      because: 'milestones are unique within their activity',
    },
    {
      files: {
        'activities/A.yaml': activity({ milestones: '[{id: m, title: x, due: 2012-09-30}]' }),
        'activities/B.yaml': activity({ milestones: '[{id: m, title: x, due: 2012-09-30}]' }),
      },
      codes: [],
      because: 'and only there',
    },
    { files: { 'owners/constructor.yaml': post }, codes: [], because: 'no word is special but three' },
  ])('$because', ({ files, codes }) => expect(told(files)).toEqual(codes));
});
