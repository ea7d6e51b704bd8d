import { describe, expect, it } from 'vitest';
import type { ValueChange } from '../../src/assess/evidence.js';
import { receive } from '../../src/assess/receive.js';
import { isUnknown } from '../../src/model/history.js';
import type { Id } from '../../src/model/id.js';
import { assessed } from '../builders/assessed.js';
import { type FrameworkParts, found, id } from '../builders/framework.js';
import { changed, toldHistory } from '../builders/told-history.js';

const council: FrameworkParts = {
  services: { housing: {}, leisure: {} },
  indicators: { 'HSG-1': {}, 'LEI-1': { service: 'leisure' }, 'IN-1': { audience: 'internal' } },
  risks: { 'CR-1': {} },
  bodies: {
    cabinet: { receives: [{ records: ['indicator', 'risk'], services: ['housing'] }], audience: 'public' },
    board: { receives: [{ records: ['indicator', 'risk'] }] },
    team: { receives: [{ records: ['indicator'] }], per: 'service' },
  },
  papers: {
    'cabinet-q1': { body: 'cabinet', period: '2012-13-Q1' },
    'team-housing-q1': { body: 'team', service: 'housing', period: '2012-13-Q1' },
    'team-leisure-q1': { body: 'team', service: 'leisure', period: '2012-13-Q1' },
  },
};

const shown = (paper: string, body: string, service?: string) => [
  { paper: id(paper), body: id(body), ...(service && { service: id(service) }) },
];

function received(change: ValueChange, to: string, service?: string): readonly ValueChange[] {
  const assessment = { ...assessed(council), history: toldHistory({ changes: [change] }) };
  const { body, service: services } = assessment.framework.records;
  const of = service === undefined ? {} : { service: found(services.get(id(service)), service) };
  const { history } = receive(assessment, { body: found(body.get(id(to)), to), ...of });
  return isUnknown(history) ? [] : history.changes;
}

const of = (subject: string, more: Partial<ValueChange> = {}) => changed({ subject: id(subject), ...more });

describe('of changed values a body is told', () => {
  it.each([
    { change: of('HSG-1'), to: 'cabinet', isTold: true, because: 'it receives the indicator' },
    { change: of('LEI-1'), to: 'cabinet', isTold: false, because: 'it does not receive Leisure' },
    { change: of('IN-1'), to: 'cabinet', isTold: false, because: 'the public is told nothing internal' },
    { change: of('IN-1'), to: 'board', isTold: true, because: 'the Board may know' },
    { change: of('CR-1', { kind: 'risk' }), to: 'cabinet', isTold: false, because: 'a risk is internal by default' },
    {
      change: of('LEI-1', { shownIn: shown('cabinet-q1', 'cabinet') }),
      to: 'cabinet',
      isTold: true,
      because: 'its own paper once showed it the figure',
    },
    {
      change: of('IN-1', { shownIn: shown('cabinet-q1', 'cabinet') }),
      to: 'cabinet',
      isTold: false,
      because: 'what was shown once is internal now',
    },
    {
      change: of('GONE-1', { shownIn: shown('cabinet-q1', 'cabinet') }),
      to: 'cabinet',
      isTold: false,
      because: 'of a record that is gone nobody can tell whether it was for the public',
    },
  ])('$change.subject to $to: $isTold, as $because', ({ change, to, isTold }) => {
    expect(received(change, to).map(({ subject }): Id => subject)).toEqual(isTold ? [change.subject] : []);
  });

  it('the papers that showed it to others are not told', () => {
    const shownIn = [...shown('cabinet-q1', 'cabinet'), ...shown('team-housing-q1', 'team', 'housing')];
    expect(received(of('HSG-1', { shownIn }), 'board')[0]?.shownIn).toEqual([]);
  });

  it.each([
    { service: 'housing', papers: ['team-housing-q1'] },
    { service: 'leisure', papers: ['team-leisure-q1'] },
  ])('of a body with a report for each service: only the papers of $service', ({ service, papers }) => {
    const shownIn = [...shown('team-housing-q1', 'team', 'housing'), ...shown('team-leisure-q1', 'team', 'leisure')];
    const [change] = received(of(service === 'housing' ? 'HSG-1' : 'LEI-1', { shownIn }), 'team', service);
    expect(change?.shownIn.map(({ paper }) => paper)).toEqual(papers);
  });
});
