import { describe, expect, it } from 'vitest';
import { overdueOf } from '../../../src/assess/overdue.js';
import { overdueData } from '../../../src/assess/views/overdue.js';
import { overdueBlocks } from '../../../src/report/views/overdue.js';
import { arrivedOn, cutOff, evidenceOf } from '../../builders/evidence.js';
import { type FrameworkParts, frameworkOf, period } from '../../builders/framework.js';
import { linesOf } from '../words-of.js';

interface Asked {
  readonly parts: FrameworkParts;
  readonly today?: string;
  readonly quarter?: string;
  readonly graceDays?: number;
  readonly withinDays?: number;
  readonly came?: Parameters<typeof evidenceOf>[0]['entries'];
}

function shown({
  parts,
  today = '2012-10-22',
  quarter,
  came = {},
  graceDays = 0,
  withinDays,
}: Asked): readonly string[] {
  const framework = frameworkOf(parts);
  const evidence = evidenceOf({ today, entries: came });
  const named = quarter === undefined ? undefined : period(quarter);
  const of = { post: undefined, service: undefined, graceDays, withinDays, period: named };
  const question = { framework, evidence, ...of };
  return linesOf(overdueBlocks(overdueData(question, overdueOf(question)), []));
}

const began = { first_period: '2012-13-Q2' };
const noFigure = { missing: { code: 'not-available', reason: 'The register was lost.' } };

describe('what is owed and not there, for people', () => {
  it('tells under the service who owes what, how late it is and where it goes', () => {
    expect(shown({ parts: { indicators: { 'HSG-014': {} } } })).toEqual([
      '# Owed and not there',
      'All that is owed, as at 22 October 2012.',
      'Two returns are owed and not there.',
      '## Overdue',
      'Housing (Head of Housing): 2 returns',
      'Post | Return | Period | Due | Standing',
      'Head of Housing | HSG-014: Homes let | Q1 2012/13 | 10 July 2012 | 104 days late.',
      'Head of Housing | HSG-014: Homes let | Q2 2012/13 | 10 October 2012 | 12 days late. Missing for two quarters in a row: the Head of Housing owes it.',
    ]);
  });

  it.each([
    {
      asked: {
        parts: { indicators: { A: began }, entries: { '2012-13/Q2/A': { value: 1 } } },
        came: { '2012-13/Q2/A': { submitted: cutOff } },
      },
      says: 'Head of Housing | A: Homes let | Q2 2012/13 | 10 October 2012 | This clone holds only a part of the history.',
      because: 'what came on an unknown day is named, with the reason',
    },
    {
      asked: { parts: {} },
      says: 'Nothing is owed and not there.',
      because: 'there is nothing',
    },
    {
      asked: { parts: { indicators: { A: began, B: began }, entries: { '2012-13/Q2/A': noFigure } } },
      says: 'Two returns are owed and not there, one of them answered without a figure.',
      because: 'an answer without a figure does not settle',
    },
    {
      asked: { parts: { indicators: { A: began }, entries: { '2012-13/Q2/A': noFigure } } },
      says: 'One return is owed and not there: it was answered without a figure.',
      because: 'it is the only one',
    },
    {
      asked: { parts: { indicators: { A: began }, entries: { '2012-13/Q2/A': noFigure } } },
      says: 'Head of Housing | A: Homes let | Q2 2012/13 | 10 October 2012 | 12 days late: the register was lost.',
      because: 'its reason is told',
    },
    {
      asked: { parts: { indicators: { A: began } }, graceDays: 12 },
      says: '## Late by no more than 12 days',
      because: 'grace lists it apart',
    },
    {
      asked: { parts: { indicators: { A: began } }, today: '2012-10-05', withinDays: 7 },
      says: '## Due by 12 October 2012',
      because: 'it falls due next',
    },
    {
      asked: { parts: { indicators: { A: began } }, today: '2012-10-01', withinDays: 7 },
      says: 'Nothing more falls due by 8 October 2012.',
      because: 'it was asked what falls due, and nothing does',
    },
    {
      asked: {
        parts: { indicators: { A: began }, entries: { '2012-13/Q2/A': { value: 1 } } },
        quarter: '2012-13-Q2',
        came: { '2012-13/Q2/A': { submitted: arrivedOn('2012-10-12', { how: 'squashed' }) } },
      },
      says: 'Head of Housing | A: Homes let | Q2 2012/13 | 10 October 2012 | Merged on 12 October 2012, 2 days late.',
      because: 'a squash tells the day of the merge alone',
    },
    {
      asked: {
        parts: {
          activities: { X: { start: '2012-08-01' } },
          entries: { '2012-13/2012-09/X': { status: 'on-track' } },
        },
      },
      says: 'Head of Housing | Update of Open the hub | August 2012 | 31 August 2012 | Never came.',
      because: 'what is passed over is named',
    },
    {
      asked: {
        parts: {
          owners: { 'head-of-housing': {}, 'lettings-manager': { title: 'Lettings Manager' } },
          indicators: { A: { owner: 'lettings-manager' } },
        },
      },
      says: 'Lettings Manager | A: Homes let | Q2 2012/13 | 10 October 2012 | 12 days late. Missing for two quarters in a row: it goes to the Head of Housing.',
      because: 'another post than its owner',
    },
    {
      asked: { parts: { indicators: { A: { service: undefined } } } },
      says: 'Head of Housing | A: Homes let | Q2 2012/13 | 10 October 2012 | 12 days late. Missing for two quarters in a row: it is across services, so there is no head of service for it to go to.',
      because: 'no service, no head',
    },
    {
      asked: { parts: { indicators: { A: { first_period: '2011-12-Q4' } } } },
      says: 'Head of Housing | A: Homes let | Q2 2012/13 | 10 October 2012 | 12 days late. Missing for three quarters in a row: it is to go to the chief executive, but no post in owners/ has that role.',
      because: 'the folder has no chief executive',
    },
  ])('"$says": $because', ({ asked, says }) => {
    expect(shown(asked)).toContain(says);
  });
});
