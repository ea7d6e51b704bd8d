import { expect, it } from 'vitest';
import { withoutHistory } from '../../../src/assess/arrival.js';
import { type DiffData, diffData } from '../../../src/assess/differences/diff-data.js';
import { day, type FrameworkParts, frameworkOf } from '../../builders/framework.js';

const side = { commit: undefined, committedOn: undefined };

function publicData(before: FrameworkParts, after: FrameworkParts): DiffData {
  const [old, now] = [before, after].map((parts) => {
    const framework = frameworkOf(parts);
    const path = 'risks/SECRET-1.yaml';
    const message = 'SECRET-1 has no owner.';
    const finding = { code: 'x', severity: 'warning', at: { path }, message, remedy: 'Name one.' } as const;
    const findings = parts === after ? [finding] : [];
    return { framework, evidence: withoutHistory(framework, day('2012-12-01')), findings };
  });
  if (old === undefined || now === undefined) throw new Error('Two sides were made.');
  return diffData({ before: old, after: now, from: side, to: side, isPublic: true });
}

const secret = { audience: 'internal', title: 'SECRET' };

it('names nothing of internal records, and counts what it leaves out', () => {
  const before: FrameworkParts = {
    owners: {
      'head-of-housing': { holders: [{ name: 'SECRET name', from: '2012-04-01' }], email: 'secret@example.org' },
    },
    services: { housing: {}, 'secret-service': { ...secret, name: 'SECRET', head: 'head-of-housing' } },
    bodies: { board: { agrees_exceptions: true } },
    plans: { P: { delivers: [{ indicators: ['X'] }] } },
    indicators: { X: { service: 'secret-service' }, Y: secret },
    risks: { 'SECRET-1': {} },
    entries: { '2012-13/Q1/X': { value: 1 }, '2012-13/Q1/Y': { value: 1 } },
  };
  const after: FrameworkParts = {
    ...before,
    owners: {
      'head-of-housing': { holders: [{ name: 'SECRET other', from: '2012-04-01' }], email: 'secret2@example.org' },
    },
    plans: { P: { delivers: [{ indicators: ['X', 'Y'] }] } },
    risks: { 'SECRET-1': { title: 'SECRET flood' }, 'SECRET-2': { opened_on: '2012-11-01' } },
    exceptions: { 'SECRET-E': { subjects: ['Y'] } },
    entries: { '2012-13/Q1/X': { value: 2 }, '2012-13/Q1/Y': { value: 2 } },
  };
  const told = publicData(before, after);
  expect(JSON.stringify(told).toLowerCase()).not.toContain('secret');
  expect(told.entries.values).toHaveLength(1);
  expect(told.records.changed).toMatchObject([{ of: { id: 'P' }, fields: [{ name: 'delivers' }] }]);
  // the figure of Y, the change of a risk, the new risk, the exception, the holders of a post and the finding
  expect(told.leftOut).toBe(6);
});

it('leaves a change out of which nothing is for the public', () => {
  const indicators = { X: { first_period: '2012-13-Q1' } };
  const entries = (note: string) => ({ '2012-13/Q1/X': { value: 1, internal_note: note } });
  const told = publicData({ indicators, entries: entries('One.') }, { indicators, entries: entries('Another.') });
  expect(told.entries).toEqual({ values: [], words: [] });
  // the words and the finding
  expect(told.leftOut).toBe(2);
});
