import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../src/model/records.js';
import { indicators } from '../../../src/report/sections/indicators.js';
import { indicatorsAtAGlance } from '../../../src/report/sections/indicators-at-a-glance.js';
import { body, context, day, id, indicator, item, plan } from '../../builders/assessment.js';
import { recording } from '../../builders/papers.js';
import { linesOf } from '../words-of.js';

type Change = NonNullable<Indicator['changes']>[number];

const changed = (change: Partial<Change>, of: Partial<Indicator> = {}) =>
  indicator('A-1', { changes: [{ from: day('2012-07-01'), what: 'definition', ...change }], ...of });
const framework = recording({
  indicator: [indicator('B-1', { title: 'New count' }), indicator('S-1', { audience: 'internal', title: 'SECRET' })],
});
const inFull = (record: ReturnType<typeof indicator>, of: Parameters<typeof context>[0] = {}) =>
  linesOf(indicators.build(context({ framework, indicators: [item('A-1', { indicator: record })], ...of })));
const agreed = { agreed_by: 'the Board', agreed_on: day('2012-05-12'), minute: '31' };

describe('a change of an indicator by decision', () => {
  test.each([
    {
      change: { was: 'Homes let.', reason: 'The guidance changed.', ...agreed },
      said: 'New definition from 1 July 2012; before: Homes let. Reason: the guidance changed. Agreed by the Board on 12 May 2012 (minute 31).',
    },
    {
      change: { what: 'polarity' as const, was: 'minimise', agreed_by: 'the Board' },
      said: 'New desired direction from 1 July 2012; before: lower is better. Agreed by the Board.',
    },
    {
      change: { what: 'frequency' as const, was: 'monthly' },
      said: 'New frequency from 1 July 2012; before: monthly. No agreement is recorded.',
    },
    {
      change: { what: 'retired' as const, replaced_by: id('B-1'), ...agreed },
      said: 'Retired from 1 July 2012. Agreed by the Board on 12 May 2012 (minute 31). B 1: New count takes its place.',
    },
  ])('reads: $said', ({ change, said }) => {
    expect(inFull(changed(change))).toContain(`Changed by decision: ${said}`);
  });

  test('in public it does not name an internal one that replaced it', () => {
    const lines = inFull(changed({ what: 'retired', replaced_by: id('S-1') }), { body: body({ audience: 'public' }) });
    expect(lines).toContain('Changed by decision: Retired from 1 July 2012. No agreement is recorded.');
    expect(lines.join('\n')).not.toContain('SECRET');
  });

  test.each([
    { change: { from: day('2012-03-31') }, isTold: false, because: 'it is of an earlier year' },
    { change: { from: day('2012-04-01') }, isTold: true, because: 'it is of the year so far' },
    { change: { from: day('2012-10-01') }, isTold: false, because: 'nobody had agreed it by the end of the period' },
    {
      change: { from: day('2013-04-01'), agreed_on: day('2012-09-30') },
      isTold: true,
      because: 'it was agreed ahead',
    },
  ])('is told: $isTold, $because', ({ change, isTold }) => {
    expect(inFull(changed(change)).join('\n').includes('Changed by decision')).toBe(isTold);
  });

  test.each([
    { section: indicatorsAtAGlance, detail: 'full' as const },
    { section: indicators, detail: 'summary' as const },
  ])('stands in a list below the tables of $section.name', ({ section, detail }) => {
    const of = { framework, body: body({ detail }), indicators: [item('A-1', { indicator: changed({}) })] };
    expect(linesOf(section.build(context(of))).slice(-2)).toEqual([
      '### Changes to indicators by decision',
      '- A 1: Homes let within 28 days. New definition from 1 July 2012. No agreement is recorded.',
    ]);
  });

  describe('of one that is no longer reported', () => {
    const gone = (of: Partial<Indicator> = {}) =>
      recording({ indicator: [{ ...changed({ what: 'retired', ...agreed }, of), id: id('G-1') }] });
    const lines = (of: Partial<Indicator>, more: Parameters<typeof context>[0] = {}) => {
      const plans = [plan({ delivers: [{ indicators: [id('G-1')] }] })];
      return inFull(indicator('A-1'), { framework: gone(of), plans, ...more });
    };

    test.each([
      { of: {}, more: {}, isTold: true, because: 'a plan of the body once held it' },
      { of: {}, more: { plans: [] }, isTold: false, because: 'no plan of the body did' },
      {
        of: { audience: 'internal' as const },
        more: { body: body({ audience: 'public' }) },
        isTold: false,
        because: 'it is internal and the report public',
      },
      {
        of: {},
        more: { service: { id: id('planning'), path: '', name: 'Planning', head: id('head-of-planning') } },
        isTold: false,
        because: 'it is of another service',
      },
      {
        of: { changes: [{ from: day('2012-07-01'), what: 'definition' as const }] },
        more: {},
        isTold: false,
        because: 'it was only moved to another plan',
      },
    ])('is told: $isTold, $because', ({ of, more, isTold }) => {
      expect(lines(of, more).includes('### Changes to indicators by decision')).toBe(isTold);
    });
  });
});
