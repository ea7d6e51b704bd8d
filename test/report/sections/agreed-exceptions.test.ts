import { describe, expect, it } from 'vitest';
import { withoutHistory } from '../../../src/assess/arrival.js';
import { assess } from '../../../src/assess/assess.js';
import { receive } from '../../../src/assess/receive.js';
import { agreedExceptions } from '../../../src/report/sections/agreed-exceptions.js';
import { completeness } from '../../../src/report/sections/completeness.js';
import { day, type FrameworkParts, found, frameworkOf, id, period } from '../../builders/framework.js';
import { linesOf } from '../words-of.js';

const agreed = { subjects: ['HSG-014'], agreed_by: 'board', agreed_on: '2012-10-05', new_due: '2012-10-31' };

interface Told {
  readonly exceptions?: FrameworkParts['exceptions'];
  readonly today?: string;
  readonly audience?: string;
  readonly entries?: NonNullable<FrameworkParts['entries']>;
}

function contextOf({ exceptions, today = '2012-10-20', audience = 'internal', entries = {} }: Told) {
  const settings = { timeliness: { clock: 'declared' } };
  const bodies = { board: { name: 'Performance Board', agrees_exceptions: true, audience } };
  const indicators = { 'HSG-014': { title: 'Homes let' }, 'HSG-020': { title: 'Rent collected' } };
  const framework = frameworkOf({ settings, indicators, bodies, entries, ...(exceptions && { exceptions }) });
  const assessment = assess({
    framework,
    period: period('2012-13-Q2'),
    evidence: withoutHistory(framework, day(today)),
  });
  const body = found(framework.records.body.get(id('board')), 'board');
  return {
    assessment: receive(assessment, { body }),
    draft: false,
    provenance: { version: '1.0.0', history: 'History was not read.' },
  };
}

const told = (of: Told) => linesOf(agreedExceptions.build(contextOf(of)));

describe('exceptions from deadlines', () => {
  it('there being none is said', () => {
    expect(told({})).toContain('No exception from a deadline concerns this period.');
  });

  it('one that is agreed stands with its returns, who asked and what was agreed', () => {
    const text = told({ exceptions: { e: agreed } }).join('\n');
    expect(text).toContain('One exception concerns returns of this period: one is agreed.');
    expect(text).toContain('HSG-014: Homes let, Q2 2012/13 (due 10 October 2012)');
    expect(text).toContain('Time until 31 October 2012 (Head of Housing, 20 September 2012)');
    expect(text).toContain('Performance Board agreed on 5 October 2012 that it is due by 31 October 2012.');
  });

  it('agreed ones come first, then the expired, then those that only ask', () => {
    const exceptions = {
      a: { ...agreed, subjects: ['HSG-020'], agreed_by: undefined, agreed_on: undefined },
      b: { ...agreed, new_due: '2012-10-31' },
    };
    const text = told({ exceptions, today: '2012-11-02' }).join('\n');
    expect(text).toContain('Two exceptions concern returns of this period: one is expired and one is only requested.');
    expect(text.indexOf('2 days past its new deadline')).toBeGreaterThan(0);
    expect(text.indexOf('2 days past its new deadline')).toBeLessThan(text.indexOf('is not agreed'));
  });

  it.each([
    { on: '2012-10-30', said: 'It came on 30 October 2012.', because: 'it was kept' },
    { on: '2012-11-01', said: 'It came on 1 November 2012, 1 day after the new deadline.', because: 'it was not kept' },
  ])('one whose return came says so: $because', ({ on, said }) => {
    const entries = { '2012-13/Q2/HSG-014': { value: 3, reported_on: on } };
    expect(told({ exceptions: { e: agreed }, today: '2012-11-05', entries }).join('\n')).toContain(said);
  });

  it('one of an earlier period is told as long as its return is owed, with its period', () => {
    const exceptions = { e: { ...agreed, periods: ['2012-13-Q1'], new_due: '2012-10-15' } };
    const text = told({ exceptions }).join('\n');
    expect(text).toContain(
      'One exception concerns returns of earlier periods that are still owed: one is agreed too late.',
    );
    expect(text).toContain('Homes let, Q1 2012/13 (still owed, due 10 July 2012)');
    const entries = { '2012-13/Q1/HSG-014': { value: 3, reported_on: '2012-10-12' } };
    expect(told({ exceptions, entries })).toContain('No exception from a deadline concerns this period.');
  });

  it.each([
    { audience: 'public', shown: false, because: 'the report is for the public' },
    { audience: 'internal', shown: true, because: 'the body is internal' },
  ])('an internal exception is shown: $shown, because $because', ({ audience, shown }) => {
    const exceptions = { e: { ...agreed, audience: 'internal', reason: 'Staff illness.' } };
    const text = told({ exceptions, audience }).join('\n');
    expect(text.includes('Staff illness')).toBe(shown);
    expect(text.includes('One exception is in the exempt appendix.')).toBe(!shown);
  });

  it('a return that is overdue all the same says why among those who have not reported', () => {
    const exceptions = { e: { ...agreed, agreed_on: '2012-10-12' } };
    const text = linesOf(completeness.build(contextOf({ exceptions }))).join('\n');
    expect(text).toContain(
      '10 days late. The Performance Board agreed to an exception on 12 October 2012, two days too late, so it does not count.',
    );
  });
});
