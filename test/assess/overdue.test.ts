import { describe, expect, it } from 'vitest';
import { withoutHistory } from '../../src/assess/arrival.js';
import { type OverdueQuestion, type Owed, overdueOf } from '../../src/assess/overdue.js';
import { arrivedOn, evidenceOf } from '../builders/evidence.js';
import { day, type FrameworkParts, frameworkOf, id, period } from '../builders/framework.js';

const noFigure = { missing: { code: 'not-available', reason: 'It was lost.' } };

interface When {
  readonly today?: string;
  readonly declared?: boolean;
}

function owedIn(parts: FrameworkParts, of: Partial<OverdueQuestion> = {}, when: When = {}): Owed {
  const framework = frameworkOf({ settings: { timeliness: { clock: 'declared' } }, ...parts });
  const evidence = withoutHistory(framework, day(when.today ?? '2012-10-22'));
  const nothing = { period: undefined, post: undefined, service: undefined, graceDays: 0, withinDays: undefined };
  return overdueOf({ framework, evidence, ...nothing, ...of });
}

/** `HSG-014 2012-13-Q2 overdue 12` */
function told({ listed }: Owed): readonly string[] {
  return listed.map(({ due, list, escalation }) => {
    const late = 'daysLate' in due ? ` ${due.daysLate}` : '';
    return `${due.subject} ${due.period.key} ${list}${late}${escalation ? ` to ${escalation.to}` : ''}`;
  });
}

const indicators = { 'HSG-014': {} };
const monthly = { 'HSG-014': { frequency: 'monthly', first_period: '2012-08' } };

describe('what is owed and not there', () => {
  it.each<{ parts: FrameworkParts; of?: Partial<OverdueQuestion>; today?: string; listed: string[]; because: string }>([
    {
      parts: { indicators },
      listed: ['HSG-014 2012-13-Q1 overdue 104', 'HSG-014 2012-13-Q2 overdue 12 to head-of-service'],
      because: 'without a period it is all that is owed, from the beginning on',
    },
    {
      parts: { indicators: { 'HSG-014': { first_period: '2011-12-Q4' } } },
      listed: [
        'HSG-014 2011-12-Q4 overdue 195',
        'HSG-014 2012-13-Q1 overdue 104',
        'HSG-014 2012-13-Q2 overdue 12 to chief-executive',
      ],
      because: 'where it goes is told once, with the latest',
    },
    {
      parts: { indicators },
      of: { period: period('2012-13-Q1') },
      listed: ['HSG-014 2012-13-Q1 overdue 104'],
      because: 'by then it had been missing once',
    },
    {
      parts: { indicators },
      today: '2012-07-10',
      listed: [],
      because: 'due today is not late',
    },
    {
      parts: { indicators, settings: { owed_from: '2012-07-01' } },
      listed: ['HSG-014 2012-13-Q2 overdue 12'],
      because: 'nothing is owed for what ended before',
    },
    {
      parts: { indicators },
      of: { period: period('2012-13-Q2') },
      listed: ['HSG-014 2012-13-Q2 overdue 12 to head-of-service'],
      because: 'what was missing before counts for where it goes, and is not listed',
    },
    {
      parts: { indicators: { 'HSG-014': { lag_periods: 1 } } },
      of: { period: period('2012-13-Q2') },
      listed: ['HSG-014 2012-13-Q1 overdue 12'],
      because: 'a lagged figure stands where an unlagged one with its deadline would',
    },
    {
      parts: { indicators: monthly, settings: { deadlines: { indicator: { monthly: { months_after: 0, day: 25 } } } } },
      today: '2012-08-26',
      listed: ['HSG-014 2012-08 overdue 1'],
      because: 'a deadline may come before the end of its period',
    },
    {
      parts: { indicators, entries: { '2012-13/Q1/HSG-014': noFigure } },
      listed: ['HSG-014 2012-13-Q1 without-figure 104', 'HSG-014 2012-13-Q2 overdue 12 to head-of-service'],
      because: 'an answer without a figure is still owed',
    },
    {
      parts: { indicators: { 'HSG-014': { first_period: '2012-13-Q2' } }, entries: { '2012-13/Q2/HSG-014': noFigure } },
      today: '2012-10-09',
      listed: [],
      because: 'it has until its deadline',
    },
    {
      parts: {
        activities: { 'H-A-01': { start: '2012-07-01' } },
        entries: { '2012-13/2012-08/H-A-01': { status: 'on-track' } },
      },
      listed: ['H-A-01 2012-07 passed-over 83', 'H-A-01 2012-08 arrival-unknown', 'H-A-01 2012-09 overdue 22'],
      because: 'an update that never came is passed over when the next one comes',
    },
    {
      parts: { indicators: { 'HSG-014': { approved_by: undefined } } },
      listed: [],
      because: 'a proposed one owes nothing yet',
    },
  ])('$because', ({ parts, of, today, listed }) => {
    expect(told(owedIn(parts, of, today === undefined ? {} : { today }))).toEqual(listed);
  });
});

describe('grace and what falls due next', () => {
  const late = { indicators: { 'HSG-014': { first_period: '2012-13-Q2' } } };
  it.each([
    { of: { graceDays: 11 }, listed: ['HSG-014 2012-13-Q2 overdue 12'], because: 'it is a day more' },
    { of: { graceDays: 12 }, listed: ['HSG-014 2012-13-Q2 within-grace 12'], because: 'so many days are allowed' },
    {
      of: { withinDays: 80 },
      today: '2012-10-10',
      listed: ['HSG-014 2012-13-Q2 due-next'],
      because: 'today is within',
    },
    { of: { withinDays: 79 }, today: '2012-07-01', listed: [], because: 'its deadline is 101 days ahead' },
    {
      of: { withinDays: 101 },
      today: '2012-07-01',
      listed: ['HSG-014 2012-13-Q2 due-next'],
      because: 'it is the last day',
    },
  ])('$because', ({ of, today = '2012-10-22', listed }) => {
    expect(told(owedIn(late, of, { today }))).toEqual(listed);
  });

  it.each([
    {
      exception: { new_due: '2012-11-09' },
      listed: ['HSG-014 2012-13-Q2 due-next'],
      because: 'the new deadline is ahead',
    },
    { exception: { new_due: '2012-12-21' }, listed: [], because: 'it is further ahead' },
    { exception: { waived: true }, listed: [], because: 'nothing is owed any more' },
    {
      exception: { new_due: '2012-10-20' },
      listed: ['HSG-014 2012-13-Q2 overdue 2'],
      because: 'days count from the new deadline',
    },
  ])('by agreement: $because', ({ exception, listed }) => {
    const agreed = { subjects: ['HSG-014'], agreed_by: 'board', agreed_on: '2012-10-05', ...exception };
    const parts = { ...late, bodies: { board: { agrees_exceptions: true } }, exceptions: { one: agreed } };
    expect(told(owedIn(parts, { withinDays: 30 }))).toEqual(listed);
  });
});

describe('whose', () => {
  const parts: FrameworkParts = {
    owners: {
      'head-of-housing': {},
      'head-of-leisure': { holders: [{ to: '2012-08-31' }], deputy: 'leisure-manager' },
      'leisure-manager': {},
    },
    services: { housing: {}, leisure: {}, parks: { to: '2012-08-31', succeeded_by: 'leisure' } },
    indicators: {
      'HSG-014': { first_period: '2012-13-Q2' },
      'PRK-001': { first_period: '2012-13-Q2', service: 'parks', owner: 'head-of-leisure' },
      'LEI-001': { first_period: '2012-13-Q2', service: 'leisure', owner: 'leisure-manager' },
    },
    plans: { corporate: { assessed: 'quarterly', from: '2012-07-01' } },
  };
  it.each<{ of: Partial<OverdueQuestion>; subjects: string[]; because: string }>([
    {
      of: { service: id('leisure') },
      subjects: ['PRK-001', 'LEI-001'],
      because: 'it has the work of a service that ended',
    },
    { of: { service: 'none' }, subjects: ['corporate'], because: 'a plan of the whole council is no one service’s' },
    {
      of: { post: id('leisure-manager') },
      subjects: ['PRK-001', 'LEI-001'],
      because: 'it stands in for a vacant post',
    },
    { of: { post: id('head-of-leisure') }, subjects: ['PRK-001'], because: 'the vacant post owes it still' },
  ])('$because', ({ of, subjects }) => {
    expect(owedIn(parts, of).listed.map(({ due }) => due.subject)).toEqual(subjects);
  });
});

describe('late arrivals', () => {
  const framework = frameworkOf({
    indicators: { 'HSG-014': { first_period: '2012-13-Q2' } },
    entries: { '2012-13/Q2/HSG-014': { value: 1 } },
  });
  const evidence = evidenceOf({
    today: '2012-10-22',
    entries: { '2012-13/Q2/HSG-014': { submitted: arrivedOn('2012-10-12') } },
  });
  const nothing = { post: undefined, service: undefined, graceDays: 0, withinDays: undefined };
  it.each([
    { asked: undefined, listed: [], because: 'without a period only what is owed is told' },
    { asked: '2012-13-Q2', listed: ['HSG-014 2012-13-Q2 late 2'], because: 'of the period asked they are listed' },
    { asked: '2012-13-Q1', listed: [], because: 'it is of another period' },
  ])('$because', ({ asked, listed }) => {
    const named = asked === undefined ? undefined : period(asked);
    expect(told(overdueOf({ framework, evidence, ...nothing, period: named }))).toEqual(listed);
  });
});
