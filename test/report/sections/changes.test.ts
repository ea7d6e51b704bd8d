import { describe, expect, it } from 'vitest';
import type { ChangesSince, ToldChanges } from '../../../src/assess/differences/changes-since.js';
import type { EntryDifference } from '../../../src/assess/differences/entries.js';
import type { Whose } from '../../../src/assess/differences/sides.js';
import type { EntryValue } from '../../../src/assess/evidence.js';
import { plainPeriod } from '../../../src/assess/views/plain-period.js';
import { changes } from '../../../src/report/sections/changes.js';
import { context } from '../../builders/assessment.js';
import { april, frameworkOf, held, id, period } from '../../builders/framework.js';
import { paper } from '../../builders/papers.js';
import { linesOf } from '../words-of.js';

const before = frameworkOf({
  indicators: { X: { type: 'percentage' } },
  bodies: { cabinet: {} },
  papers: { 'cabinet-q1': { period: '2012-13-Q1' } },
});
const first = period('2012-13-Q1');

const whose: Whose = {
  kind: 'indicator',
  id: id('X'),
  code: 'HSG 1',
  title: 'Homes let',
  service: undefined,
  audience: 'public',
};

const value = (fields: object, missing?: EntryValue['missing']): EntryValue => ({
  fields: { ...fields },
  isAnswer: true,
  missing,
  state: 'final',
});

const restated: EntryDifference = {
  of: whose,
  subjectKind: 'indicator',
  measure: { type: 'percentage' },
  period: plainPeriod(april, first),
  path: 'progress/2012-13/Q1/X.yaml',
  change: 'restated',
  from: { value: value({ value: 82 }), figure: 82, rating: undefined },
  to: { value: value({ value: 76 }), figure: 76, rating: undefined },
  reason: 'Two were counted twice.',
  shownTo: [{ id: id('board'), title: 'The Board' }],
  arrived: undefined,
};

const none: ToldChanges = {
  paper: held(before, 'paper', 'cabinet-q1'),
  period: first,
  before,
  entries: [],
  ratings: [],
  targets: [],
  added: [],
  gone: [],
};

function said(since: ChangesSince | undefined): string {
  const { assessment, ...rest } = context();
  return linesOf(changes.build({ ...rest, assessment: { ...assessment, framework: before }, changes: since })).join(
    '\n',
  );
}

describe('what the section says', () => {
  it.each([
    {
      since: { told: 'no-paper' } as const,
      words: 'No final paper went to this body before, so there is nothing to compare with.',
      because: 'there is nothing to compare with',
    },
    {
      since: { told: 'unknown', paper: none.paper, why: 'History was not read.' } as const,
      words: 'It cannot be told what has changed since the last final paper. History was not read.',
      because: 'the history does not reach',
    },
    {
      since: { told: 'changes', ...none } as const,
      words:
        'Nothing that this body receives has changed since the last final paper of 5 November 2012, which showed Q1 2012/13.',
      because: 'nothing changed',
    },
    {
      since: {
        told: 'changes',
        ...none,
        entries: [restated],
        added: [{ ...whose, id: id('Y'), code: undefined }],
      } as const,
      words:
        'Since the last final paper of 5 November 2012, which showed Q1 2012/13, one entry of that period has changed and one record has been added.',
      because: 'there are changes',
    },
  ])('$words', ({ since, words }) => {
    expect(said(since)).toContain(words);
  });

  it('tells the earlier figure beside the one now, with the reason, and no other body', () => {
    const words = said({ told: 'changes', ...none, entries: [restated] });
    for (const each of ['HSG 1: Homes let, Q1 2012/13', '82%', '76%', 'Restated. Two were counted twice.']) {
      expect(words).toContain(each);
    }
    expect(words).not.toContain('Board');
  });

  it('does not repeat a figure that has become confidential', () => {
    const withheld = { ...restated, to: { value: value({}, 'confidential'), figure: undefined, rating: undefined } };
    const words = said({ told: 'changes', ...none, entries: [withheld] });
    expect(words).toContain('The figure is confidential');
    expect(words).not.toContain('82%');
  });

  it('says that there was none before its own, where the period has a paper itself', () => {
    const made = context({ framework: before, paper: paper('cabinet-q2') });
    expect(linesOf(changes.build({ ...made, changes: { told: 'no-paper' } })).at(-1)).toBe(
      'No final paper went to this body before the one for this period, so there is nothing to compare with.',
    );
  });

  const green = { colour: 'green', words: 'On target', sentence: '82% against 80%: On target' } as const;
  const rated = { ...restated, from: { value: value({ value: 82 }), figure: 82, rating: green } };
  it.each([
    {
      of: { change: 'removed' as const, to: undefined, reason: undefined },
      lead: 'one entry of that period has been removed and one rating has fallen away.',
      row: 'HSG 1: Homes let, Q1 2012/13 | On target | None | Its figure was removed.',
      because: 'there is nothing to rate any more',
    },
    {
      of: { to: { value: value({}, 'not-available'), figure: undefined, rating: undefined } },
      lead: 'one entry of that period has changed and one rating has fallen away.',
      row: 'HSG 1: Homes let, Q1 2012/13 | On target | None | It has no figure any more.',
      because: 'a reason is no figure',
    },
  ])('a rating that fell away is told, as $because', ({ of, lead, row }) => {
    const words = said({ told: 'changes', ...none, entries: [{ ...rated, ...of }] });
    expect(words).toContain(lead);
    expect(words).toContain(row);
  });

  it('the rating of a figure that has become confidential is not told again', () => {
    const to = { value: value({}, 'confidential'), figure: undefined, rating: undefined };
    expect(said({ told: 'changes', ...none, entries: [{ ...rated, to }] })).not.toContain('On target');
  });
});
