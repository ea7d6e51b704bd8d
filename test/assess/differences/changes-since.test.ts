import { describe, expect, it, test } from 'vitest';
import { notRead } from '../../../src/assess/arrival.js';
import { changesSince, type ToldChanges } from '../../../src/assess/differences/changes-since.js';
import type { CheckedSide } from '../../../src/assess/differences/differences.js';
import type { DrawnPaper, Evidence, FolderHistory } from '../../../src/assess/evidence.js';
import type { Framework } from '../../../src/model/framework.js';
import { day, type FrameworkParts, found, frameworkOf, held, id, period } from '../../builders/framework.js';

const drawn = 'a'.repeat(40);

const papers = { 'cabinet-q1': { period: '2012-13-Q1', meeting: '2012-07-30', drawn_from: drawn } };
const plan = { kind: 'annual-action', delivers: [{ indicators: ['X', 'Y'], activities: ['A'] }] };
const bodies = { cabinet: { audience: 'public', receives: [{}] } };
const indicator = { type: 'percentage', targets: [{ year: '2012-13', value: 80 }] };

const base: FrameworkParts = { bodies, papers, plans: { P: plan }, indicators: { X: indicator } };

function evidenceOf(papersDrawn: readonly DrawnPaper[]): Evidence {
  const history: FolderHistory = {
    head: 'b'.repeat(40),
    uncommitted: [],
    entries: new Map(),
    changes: [],
    exceptionsRecorded: new Map(),
    papers: new Map(papersDrawn.map((each) => [each.paper, each])),
    doubtful: [],
    gaps: [],
  };
  return { clock: 'submitted', today: day('2012-10-20'), history };
}

const drawnPaper: DrawnPaper = { paper: id('cabinet-q1'), body: id('cabinet'), commit: drawn, unknown: undefined };

function sideOf(framework: Framework, evidence = evidenceOf([drawnPaper])): CheckedSide {
  return { framework, evidence, findings: [] };
}

interface Asked {
  readonly before: FrameworkParts;
  readonly after: FrameworkParts;
  readonly of?: string;
  readonly evidence?: Evidence;
}

function since({ before, after, of = '2012-13-Q2', evidence }: Asked) {
  const framework = frameworkOf(after);
  return changesSince({
    after: sideOf(framework, evidence),
    recipient: { body: held(framework, 'body', 'cabinet') },
    period: period(of),
    paper: undefined,
    folderAt: (commit) => (commit === drawn ? sideOf(frameworkOf(before)) : undefined),
  });
}

function told(asked: Asked): ToldChanges {
  const changes = since(asked);
  return found(changes.told === 'changes' ? changes : undefined, 'the changes');
}

const with80 = { ...base, entries: { '2012-13/Q1/X': { value: 80 } } };

describe('with what it is compared', () => {
  it.each([
    { after: { ...base, papers: {} }, evidence: undefined, told: 'no-paper', because: 'there was no paper' },
    {
      after: { ...base, papers: { 'cabinet-q1': { ...papers['cabinet-q1'], status: 'draft' } } },
      evidence: undefined,
      told: 'no-paper',
      because: 'a draft was not put before the body',
    },
    {
      after: base,
      evidence: { ...evidenceOf([]), history: notRead },
      told: 'unknown',
      because: 'no history was read',
    },
    {
      after: base,
      evidence: evidenceOf([{ ...drawnPaper, commit: undefined, unknown: { ...notRead, why: 'It is cut off.' } }]),
      told: 'unknown',
      because: 'the history does not reach the paper',
    },
    {
      after: base,
      evidence: evidenceOf([{ ...drawnPaper, commit: 'c'.repeat(40) }]),
      told: 'unknown',
      because: 'that commit has no folder that can be read',
    },
    {
      after: { ...base, papers: { 'cabinet-q1': { ...papers['cabinet-q1'], period: 'Q1' } } },
      evidence: undefined,
      told: 'unknown',
      because: 'the paper names no period that there is',
    },
    { after: base, evidence: undefined, told: 'changes', because: 'the paper and its commit are there' },
    {
      after: {
        ...base,
        bodies: { cabinet: { ...bodies.cabinet, frequency: 'quarterly' } },
        papers: { 'cabinet-q1': { ...papers['cabinet-q1'], period: '2011-12' } },
      },
      evidence: undefined,
      told: 'changes',
      because: 'a body that meets each quarter may have had an annual paper',
    },
  ])('$told: $because', ({ after, evidence, told: expected }) => {
    expect(since({ before: base, after, ...(evidence && { evidence }) }).told).toBe(expected);
  });

  it('the report that a paper puts before its body is compared with the paper before it', () => {
    expect(since({ before: base, after: base, of: '2012-13-Q1' })).toEqual({ told: 'no-paper' });
  });
});

describe('what is told', () => {
  it('is what changed of the period that the paper showed, and nothing of a later one', () => {
    const after = { ...base, entries: { '2012-13/Q1/X': { value: 70 }, '2012-13/Q2/X': { value: 90 } } };
    const changes = told({ before: with80, after });
    expect(changes.entries).toMatchObject([{ of: { id: 'X' }, period: { key: '2012-13-Q1' }, change: 'changed' }]);
    expect(changes.ratings).toMatchObject([{ from: { colour: 'green' }, to: { colour: 'red' } }]);
  });

  it('is a target that was moved since', () => {
    const moved = { ...indicator, targets: [{ year: '2012-13', value: 75 }] };
    expect(told({ before: base, after: { ...base, indicators: { X: moved } } }).targets).toMatchObject([
      { of: { id: 'X' }, moved: 'loosened' },
    ]);
  });

  it('are records that came and went, in the same year', () => {
    const after = { ...base, indicators: { Y: indicator } };
    const { added, gone } = told({ before: base, after });
    expect([added.map((each) => each.id), gone.map((each) => each.id)]).toEqual([[id('Y')], [id('X')]]);
  });
});

describe('a body whose reports are public is never told of what is internal', () => {
  const internal = { ...indicator, audience: 'internal' };
  const changed = { '2012-13/Q1/X': { value: 70 } };
  test.each([
    { was: internal, is: internal, because: 'it is internal' },
    { was: internal, is: indicator, because: 'it was internal when it had the earlier figure' },
    { was: indicator, is: internal, because: 'it has become internal' },
  ])('$because', ({ was, is }) => {
    const changes = told({
      before: { ...with80, indicators: { X: was } },
      after: { ...base, indicators: { X: is }, entries: changed },
    });
    expect([changes.entries, changes.ratings, changes.targets, changes.gone]).toEqual([[], [], [], []]);
  });

  it('and an internal body is', () => {
    const inside = { bodies: { cabinet: { receives: [{}] } } };
    const changes = told({
      before: { ...with80, ...inside, indicators: { X: internal } },
      after: { ...base, ...inside, indicators: { X: internal }, entries: changed },
    });
    expect(changes.entries).toHaveLength(1);
  });
});
