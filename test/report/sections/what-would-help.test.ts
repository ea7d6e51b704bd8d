import { describe, expect, it } from 'vitest';
import { receive } from '../../../src/assess/receive.js';
import { whatWouldHelp } from '../../../src/report/sections/what-would-help.js';
import { assessed } from '../../builders/assessed.js';
import { type FrameworkParts, held } from '../../builders/framework.js';
import { linesOf } from '../words-of.js';

const tolerated = { tolerance: { kind: 'percent', amber: 5 } };
const target = { targets: [{ year: '2012-13', value: 80 }], ...tolerated };

/** What the section tells of a council, for Q2 2012/13, seen from a day in October. */
function told(parts: FrameworkParts, { today = '2012-10-22', audience = 'internal' } = {}): readonly string[] {
  const bodies = { briefing: { receives: [{}], audience } };
  const assessment = assessed({ ...parts, bodies }, { today });
  const body = held(assessment.framework, 'body', 'briefing');
  const provenance = { version: '0.1.0', history: 'History was not read.' };
  return linesOf(whatWouldHelp.build({ assessment: receive(assessment, { body }), draft: false, provenance }));
}

const homes = { title: 'Homes let', ...target };
const inTime = { reported_on: '2012-10-08' };

describe('what would help', () => {
  it('is to send what is missing, by the post that owes it, the longest owed first', () => {
    const lines = told({ indicators: { 'HSG-1': homes }, activities: { 'A-1': {} }, entries: {} });
    expect(lines.slice(0, 3)).toEqual([
      '## What would help',
      '### To send now',
      '- Head of Housing: HSG-1: Homes let, Q1 2012/13 (due 10 July 2012, 104 days late); Update of Open the hub, July 2012 (due 31 July 2012, 83 days late); Update of Open the hub, August 2012 (due 31 August 2012, 52 days late); Update of Open the hub, September 2012 (due 30 September 2012, 22 days late); HSG-1: Homes let, Q2 2012/13 (due 10 October 2012, 12 days late).',
    ]);
  });

  const [may, june] = ['Update of Open the hub, May 2012', 'Update of Open the hub, June 2012'];
  it.each([
    {
      entries: { '2012-13/Q2/HSG-1': { value: 80, ...inTime } },
      asked: ['HSG-1: Homes let, Q1 2012/13'],
      isNot: ['Q2 2012/13 (due'],
      because: 'a figure is owed for good, also where its next one is in',
    },
    { entries: {}, asked: ['September 2012'], isNot: [may, june], because: 'the next update settles the earlier' },
    {
      entries: { '2012-13/2012-10/A-1': { status: 'on-track', reported_on: '2012-10-20' } },
      asked: ['HSG-1: Homes let, Q1 2012/13'],
      isNot: [may, june, 'September 2012 (due'],
      because: 'what was passed over is not chased',
    },
    {
      entries: {},
      activities: { 'A-1': { changes: [{ on: '2012-07-01', what: 'withdrawn' }] } },
      asked: [june],
      isNot: [may],
      because: 'where no later one is owed the last of them is asked for',
    },
  ])('is to send what earlier periods still owe: $because', ({ entries, activities = { 'A-1': {} }, asked, isNot }) => {
    const line = told({ indicators: { 'HSG-1': homes }, activities, entries })[2] ?? '';
    for (const each of asked) expect(line).toContain(each);
    for (const each of isNot) expect(line).not.toContain(each);
  });

  it('is not to send what was passed over', () => {
    const entries = { '2012-13/2012-10/A-1': { status: 'on-track', reported_on: '2012-10-20' } };
    expect(told({ activities: { 'A-1': {} }, entries })).not.toContain('### To send now');
  });

  it.each([
    { value: 60, action: undefined, said: true, because: 'it is red and nothing is done' },
    { value: 78, action: '  ', said: true, because: 'it is amber and nothing is done' },
    { value: 60, action: 'More lettings.', said: false, because: 'something is done' },
    { value: 80, action: undefined, said: false, because: 'it is on target' },
  ])('to say what will be done of $value: $said, because $because', ({ value, action, said }) => {
    const entries = { '2012-13/Q2/HSG-1': { value, ...inTime, ...(action === undefined ? {} : { action }) } };
    const lines = told({ indicators: { 'HSG-1': homes }, entries });
    const standing = value === 60 ? 'significantly off target' : 'close to target';
    const line = `- Head of Housing: HSG-1: Homes let is ${standing}, and no action is recorded.`;
    expect(lines.includes(line)).toBe(said);
  });

  it('is to know what comes within a month: a few by name, more by number', () => {
    const activities = { 'A-1': {}, 'A-2': {}, 'A-3': {} };
    const indicators = { 'HSG-1': { title: 'Homes let', frequency: 'monthly', first_period: '2012-10' } };
    const lines = told({ activities, indicators });
    expect(lines.slice(-2)).toEqual([
      '### To come by 22 November 2012',
      '- Head of Housing: three updates by 31 October 2012; HSG-1: Homes let (October 2012) by 10 November 2012.',
    ]);
  });

  it('names one or two updates', () => {
    expect(told({ activities: { 'A-1': {} } }).at(-1)).toBe(
      '- Head of Housing: update of Open the hub (October 2012) by 31 October 2012.',
    );
  });

  it('is nothing where nothing is missing and nothing comes', () => {
    const entries = { '2012-13/Q2/HSG-1': { value: 80, ...inTime } };
    const sinceQ2 = { ...homes, first_period: '2012-13-Q2' };
    expect(told({ indicators: { 'HSG-1': sinceQ2 }, entries })).toEqual([
      '## What would help',
      'Nothing is missing, nothing is due by 22 November 2012, and every indicator that is off target has an action.',
    ]);
  });
});
