import { describe, expect, it } from 'vitest';
import type { ChangesSince, ToldChanges } from '../../../src/assess/differences/changes-since.js';
import type { EntryDifference } from '../../../src/assess/differences/entries.js';
import type { Whose } from '../../../src/assess/differences/sides.js';
import type { EntryValue } from '../../../src/assess/evidence.js';
import { plainPeriod } from '../../../src/assess/views/plain-period.js';
import { changes } from '../../../src/report/sections/changes.js';
import { context } from '../../builders/assessment.js';
import { april, frameworkOf, held, id, period } from '../../builders/framework.js';
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
  isInternal: false,
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
      words: 'No final paper has been put before this body before, so there is nothing to compare with.',
      because: 'there is nothing to compare with',
    },
    {
      since: { told: 'unknown', paper: none.paper, why: 'History was not read.' } as const,
      words: 'History was not read. So it cannot be told what has changed since the last final paper.',
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
    for (const each of ['HSG 1: Homes let, Q1 2012/13', '82%', '76%', 'Restated: two were counted twice.']) {
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
});
