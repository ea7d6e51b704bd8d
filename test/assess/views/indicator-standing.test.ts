import { describe, expect, it } from 'vitest';
import { withoutHistory } from '../../../src/assess/arrival.js';
import { toldOf } from '../../../src/assess/views/record-history.js';
import { thingOf } from '../../../src/model/named-records.js';
import { day, type FrameworkParts, found, frameworkOf, id } from '../../builders/framework.js';

const red = { value: 30, commentary: 'Told.', action: 'Done.' };
const usual: FrameworkParts = {
  plans: {
    action: {
      priorities: [{ id: 'homes', title: 'Homes', objectives: [{ id: 'let', title: 'Let homes' }] }],
      delivers: [{ objective: 'let', indicators: ['HSG-014'] }],
    },
  },
  indicators: {
    'HSG-014': {
      targets: [{ year: '2012-13', value: 40 }],
      recovery_plans: [{ for: '2012-13-Q1', on_target_by: '2012-12-31' }],
    },
  },
  entries: {
    '2012-13/Q1/HSG-014': { value: 30 },
    '2012-13/Q2/HSG-014': { ...red, forecast: 41 },
    '2012-13/Q3/HSG-014': { value: 50 },
  },
};

function historyOf(name: string, today: string, parts = usual) {
  const framework = frameworkOf(parts);
  const thing = found(thingOf(framework, id(name)), name);
  return found(toldOf(framework, thing, withoutHistory(framework, day(today))), name).history;
}

function standingOn(today: string) {
  const history = historyOf('HSG-014', today);
  return history.of === 'indicator' ? history.standing : undefined;
}

describe('what is made of an indicator', () => {
  it('is that of its latest period that has ended', () => {
    expect(standingOn('2012-10-31')?.period.key).toBe('2012-13-Q2');
    expect(standingOn('2012-07-31')?.period.key).toBe('2012-13-Q1');
  });

  it('tells how the year ends, where it goes and what its recovery plan has come to', () => {
    expect(standingOn('2012-10-31')).toMatchObject({
      offTarget: ['red'],
      yearEnd: { by: 'officer', figure: 41, rating: { colour: 'green' } },
      escalation: { step: 'recovery-plan', running: 2, since: { key: '2012-13-Q1' }, owed: [] },
      recoveryPlans: [{ for: '2012-13-Q1', isOpen: true, isMissed: false }],
      trend: { status: 'insufficient' },
    });
  });

  it('is nothing before its first period has ended', () => {
    expect(standingOn('2012-04-30')).toBeUndefined();
  });
});

describe('its indicators together', () => {
  it.each([
    { name: 'action', because: 'a plan delivers them' },
    { name: 'homes', because: 'they serve a priority' },
    { name: 'let', because: 'and its objective' },
    { name: 'housing', because: 'a service has them' },
  ])('stand with $name: $because', ({ name }) => {
    expect(historyOf(name, '2012-10-31')).toMatchObject({
      rollUp: { period: { key: '2012-13-Q2' }, ratings: { red: 1, total: 1 }, isAssessed: true },
    });
  });

  it('are not told where there is none', () => {
    const history = historyOf('housing', '2012-10-31', { ...usual, indicators: {}, entries: {} });
    expect(history).toMatchObject({ of: 'service', rollUp: undefined });
  });
});
