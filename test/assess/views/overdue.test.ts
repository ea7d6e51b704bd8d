import { describe, expect, it } from 'vitest';
import { overdueOf } from '../../../src/assess/overdue.js';
import { type OverdueData, overdueData } from '../../../src/assess/views/overdue.js';
import { arrivedOn, cutOff, evidenceOf } from '../../builders/evidence.js';
import { type FrameworkParts, frameworkOf, id, period } from '../../builders/framework.js';

const began = { first_period: '2012-13-Q2' };
const parts: FrameworkParts = {
  owners: {
    'head-of-housing': {},
    'head-of-leisure': { title: 'Head of Leisure', holders: [{ to: '2012-08-31' }], deputy: 'leisure-manager' },
    'leisure-manager': { title: 'Leisure Manager' },
  },
  services: { housing: {}, leisure: { name: 'Leisure', head: 'head-of-leisure' } },
  indicators: {
    'HSG-014': { ...began, code: 'H 001' },
    'HSG-015': began,
    'HSG-016': began,
    'HSG-017': { ...began, audience: 'internal' },
  },
  plans: { corporate: { title: 'Corporate Plan', assessed: 'quarterly', from: '2012-07-01' } },
  bodies: { board: { agrees_exceptions: true } },
  exceptions: {
    one: { subjects: ['HSG-014'], agreed_by: 'board', agreed_on: '2012-10-05', new_due: '2012-10-15' },
  },
  entries: {
    '2012-13/Q2/HSG-015': { value: 1 },
    '2012-13/Q2/HSG-016': { value: 1 },
    '2012-13/Q2/HSG-017': { missing: { code: 'not-available', reason: 'It was lost.' } },
  },
};

function dataOf(of: { readonly service?: 'none' | string; readonly post?: string } = {}): OverdueData {
  const framework = frameworkOf(parts);
  const evidence = evidenceOf({
    today: '2012-10-22',
    entries: {
      '2012-13/Q2/HSG-015': { submitted: arrivedOn('2012-10-12', { how: 'squashed' }) },
      '2012-13/Q2/HSG-016': { submitted: cutOff },
    },
  });
  const question = {
    framework,
    evidence,
    period: period('2012-13-Q2'),
    post: of.post === undefined ? undefined : id(of.post),
    service: of.service === undefined || of.service === 'none' ? of.service : id(of.service),
    graceDays: 0,
    withinDays: undefined,
  } as const;
  return overdueData(question, overdueOf(question));
}

describe('what is owed and not there, as data', () => {
  it('has each service, one that owes nothing among them, and what is of none at the end', () => {
    const { services, owed } = dataOf();
    expect(services.map(({ key, owed: each }) => `${key} ${each}`)).toEqual(['housing 2', 'leisure 0', 'none 1']);
    expect(owed).toBe(3);
  });

  it('names the head of each service, and who answers where that is vacant', () => {
    const [, leisure, none] = dataOf().services;
    expect(leisure?.head).toMatchObject({ title: 'Head of Leisure', answeredBy: { title: 'Leisure Manager' } });
    expect([none?.id, none?.head]).toEqual([undefined, undefined]);
  });

  it('tells of each return what an officer must know', () => {
    const [housing] = dataOf().services;
    expect(housing?.overdue).toMatchObject([
      {
        id: 'HSG-014',
        code: 'H 001',
        period: { key: '2012-13-Q2' },
        firstDue: '2012-10-10',
        dueOn: '2012-10-15',
        daysLate: 7,
        post: { title: 'Head of Housing' },
        exceptions: ['Cabinet agreed on 5 October 2012 that it is due by 15 October 2012.'],
      },
    ]);
    expect(housing?.withoutFigure).toMatchObject([
      { id: 'HSG-017', daysLate: 12, reason: 'It was lost.', audience: 'internal' },
    ]);
    expect(housing?.late).toMatchObject([{ id: 'HSG-015', receivedOn: '2012-10-12', how: 'squashed', daysLate: 2 }]);
  });

  it('counts unknown arrivals with their reason, and never among what is owed', () => {
    const { arrivalUnknown, arrivals, history } = dataOf();
    expect(history).toEqual({ commit: '3f2c9d1aab6f2a53cdce2d72d6b5ccaf186d5b70', uncommitted: 0 });
    expect(arrivalUnknown).toBe(1);
    expect(arrivals.arrivalUnknown).toEqual([{ why: cutOff.why, remedy: cutOff.remedy, count: 1 }]);
  });

  it.each([
    {
      of: { service: 'leisure' },
      told: ['leisure'],
      asked: { key: 'leisure', name: 'Leisure' },
      because: 'it is asked for',
    },
    {
      of: { service: 'none' },
      told: ['none'],
      asked: { key: 'none', name: 'Across services' },
      because: 'it is asked for',
    },
    {
      of: { post: 'head-of-housing' },
      told: ['housing', 'none'],
      asked: undefined,
      because: 'the post owes something there',
    },
  ])('tells of $told alone: $because', ({ of, told, asked }) => {
    const { services, service } = dataOf(of);
    expect(services.map(({ key }) => key)).toEqual(told);
    expect(service).toEqual(asked);
  });
});
