import { describe, expect, it } from 'vitest';
import { activity, homes, indicator, plan } from '../builders/records.js';
import type { Files } from './check-files.js';
import { toldOf } from './told-of.js';

interface Row {
  readonly files: Files;
  readonly codes: readonly string[];
  readonly because: string;
}

const delivers = (records: string, objective = 'H-A') => `[{objective: ${objective}, ${records}}]`;
const X = { 'indicators/X.yaml': indicator() };

describe('a priority', () => {
  const without = ['plans/p.yaml:6:19'];
  const own = (fields = {}) => ({ 'plans/p.yaml': plan({ priorities: homes, ...fields }) });
  const child = (fields = {}) => plan({ parent: 'p', delivers: delivers('indicators: [X]'), ...fields });
  it.each<Row>([
    { files: own(), codes: ['plans/p.yaml:6:19'], because: 'nothing is delivered for it' },
    { files: { ...own({ delivers: delivers('indicators: [X]') }), ...X }, codes: [], because: 'its plan has one' },
    {
      files: { ...own({ delivers: delivers('activities: [A]') }), 'activities/A.yaml': activity() },
      codes: [],
      because: 'an activity moves it',
    },
    { files: own({ delivers: '[{objective: H-A}]' }), codes: without, because: 'an objective alone delivers nothing' },
    {
      files: { ...own({ delivers: '[{indicators: [X]}]' }), ...X },
      codes: without,
      because: 'operational work serves no priority',
    },
    { files: { ...own(), 'plans/q.yaml': child(), ...X }, codes: [], because: 'a plan below it has one' },
    {
      files: { ...own(), 'plans/q.yaml': child({ to: '2012-09-30' }), ...X },
      codes: without,
      because: 'the plan below it has ended',
    },
    { files: own({ to: '2012-10-30' }), codes: [], because: 'its own plan has ended' },
    { files: own({ from: '2012-11-01' }), codes: [], because: 'its own plan has not begun' },
    {
      files: {
        ...own({ delivers: delivers('indicators: [X]'), changes: '[{on: 2012-09-01, removed: [X]}]' }),
        ...X,
      },
      codes: without,
      because: 'what it had was removed',
    },
    {
      files: {
        ...own({ delivers: delivers('activities: [A]') }),
        'activities/A.yaml': activity({ changes: '[{on: 2012-09-01, what: withdrawn}]' }),
      },
      codes: without,
      because: 'what it had was withdrawn',
    },
    {
      files: {
        ...own({ delivers: delivers('indicators: [X]') }),
        'indicators/X.yaml': indicator({ changes: '[{from: 2012-10-31, what: retired, reason: x}]' }),
      },
      codes: without,
      because: 'what measured it is retired',
    },
    {
      files: {
        ...own(),
        'plans/q.yaml': plan({
          parent: 'p',
          priorities: '[{id: q1, title: x, objectives: [{id: Q-A, title: x, contributes_to: [H-A]}]}]',
          delivers: delivers('indicators: [X]', 'Q-A'),
        }),
        ...X,
      },
      codes: [],
      because: 'an objective further down contributes to it',
    },
    {
      files: {
        ...own(),
        'plans/q.yaml': plan({
          parent: 'p',
          priorities: '[{id: q1, title: x, objectives: [{id: Q-A, title: x, contributes_to: [homes]}]}]',
          delivers: delivers('indicators: [X]', 'Q-A'),
        }),
        ...X,
      },
      codes: [],
      because: 'an objective further down contributes to the priority itself',
    },
    { files: { ...own(), 'plans/q.yaml': 'title: x\n' }, codes: [], because: 'a plan that could not be read may' },
    {
      files: { ...own({ delivers: delivers('indicators: [X]', 'H-B') }), ...X },
      codes: [],
      because: 'a misspelt objective may be its own, and is told alone',
    },
  ])('$because', ({ files, codes }) => expect(toldOf(files, 'priority-without-delivery')).toEqual(codes));
});

describe('a service plan', () => {
  const above = { 'plans/p.yaml': plan({ kind: 'corporate', priorities: homes }), ...X };
  const service = (fields = {}) => plan({ kind: 'service', parent: 'p', ...fields });
  it.each<Row>([
    {
      files: { ...above, 'plans/s.yaml': service({ delivers: delivers('indicators: [X]') }) },
      codes: [],
      because: 'it serves an objective of the plan above it',
    },
    {
      files: { ...above, 'plans/s.yaml': service({ delivers: '[{indicators: [X]}]' }) },
      codes: ['plans/s.yaml:7:1'],
      because: 'all of it is operational work',
    },
    { files: { ...above, 'plans/s.yaml': service() }, codes: ['plans/s.yaml:1:1'], because: 'it delivers nothing' },
    {
      files: { ...above, 'plans/s.yaml': service({ delivers: '[{objective: H-A}]' }) },
      codes: ['plans/s.yaml:7:1'],
      because: 'an objective for which nothing is done is not served',
    },
    {
      files: {
        ...above,
        'plans/s.yaml': service({
          priorities: '[{id: s1, title: x, objectives: [{id: S-A, title: x}]}]',
          delivers: delivers('indicators: [X]', 'S-A'),
        }),
      },
      codes: ['plans/s.yaml:8:1'],
      because: 'its own objective leads nowhere',
    },
    {
      files: {
        ...above,
        'plans/s.yaml': service({
          priorities: '[{id: s1, title: x, objectives: [{id: S-A, title: x, contributes_to: [p]}]}]',
          delivers: delivers('indicators: [X]', 'S-A'),
        }),
      },
      codes: [],
      because: 'its own objective contributes to the plan above it',
    },
    {
      files: { ...above, 'plans/s.yaml': service({ to: '2012-10-30' }) },
      codes: [],
      because: 'it has ended',
    },
    {
      files: { ...above, 'plans/s.yaml': plan({ parent: 'p' }) },
      codes: [],
      because: 'it is not the plan of a service',
    },
  ])('$because', ({ files, codes }) => expect(toldOf(files, 'service-plan-without-objective')).toEqual(codes));
});

describe('the review of a plan', () => {
  const reviewed = (fields: string, of = {}) => ({ 'plans/p.yaml': plan({ document: `{${fields}}`, ...of }) });
  it.each<Row>([
    { files: reviewed('next_review: 2012-10-31'), codes: [], because: 'due today is not late' },
    { files: reviewed('next_review: 2012-10-30'), codes: ['plans/p.yaml:6:25'], because: 'yesterday is' },
    {
      files: reviewed('next_review: 2012-10-30', { to: '2012-10-30' }),
      codes: [],
      because: 'the plan has ended',
    },
    {
      files: reviewed('next_review: 2012-09-30, status: superseded'),
      codes: [],
      because: 'another document has replaced it',
    },
  ])('$because', ({ files, codes }) => expect(toldOf(files, 'plan-review-overdue')).toEqual(codes));
});
