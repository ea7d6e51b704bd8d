import { describe, expect, it } from 'vitest';
import type { FolderHistory, ValueChange } from '../../../src/assess/evidence.js';
import { historyRules } from '../../../src/assess/rules/index.js';
import { applyRules } from '../../../src/model/rule.js';
import { day, frameworkOf, id } from '../../builders/framework.js';
import { cameOn, changed, restatement, toldHistory, valueOfEntry } from '../../builders/told-history.js';

const framework = frameworkOf({
  indicators: { 'HSG-014': {} },
  bodies: { cabinet: {} },
  papers: { 'cabinet-q2': { body: 'cabinet', drawn_from: 'deadbeef' } },
});

const path = 'progress/2012-13/Q2/HSG-014.yaml';
const shownIn = [{ paper: id('cabinet-q2'), body: id('cabinet') }];
const twice = [...shownIn, { paper: id('panel-q2'), body: id('panel') }];
const removed = { change: 'removed', to: undefined } as const;

/** What the rules find in a history, each as `path: message`. */
function toldOf(history: Partial<FolderHistory>): readonly string[] {
  const evidence = { clock: 'submitted', today: day('2012-12-01'), history: toldHistory(history) } as const;
  return [...applyRules(historyRules, { framework, evidence })].map(({ at, message }) => `${at.path}: ${message}`);
}

/** The changes of one entry, which is there unless the last of them removed it. */
function withChanges(...changes: readonly ValueChange[]): Partial<FolderHistory> {
  const [submitted, landed] = [cameOn('2012-10-09'), cameOn('2012-10-09')];
  const isThere = changes.at(-1)?.change !== 'removed';
  return { changes, entries: new Map(isThere ? [[path, { submitted, landed, changes }]] : []) };
}

describe('a change without a reason', () => {
  it.each([
    {
      change: changed({ shownIn }),
      told: `${path}: The figure of "HSG-014" for Q2 2012/13 was 80 in the figures that the final paper "cabinet-q2" is drawn from, and was changed to 78 on 20 October 2012 without a reason.`,
      because: 'the paper may have become final long after the figures that it is drawn from',
    },
    {
      change: changed({ shownIn: twice }),
      told: `${path}: The figure of "HSG-014" for Q2 2012/13 was 80 in the figures that the final papers "cabinet-q2" and "panel-q2" are drawn from, and was changed to 78 on 20 October 2012 without a reason.`,
      because: 'all papers that showed it are named',
    },
    {
      change: changed({
        change: 'corrected',
        from: valueOfEntry({ numerator: 22, denominator: 24 }),
        to: valueOfEntry({ numerator: 23, denominator: 24 }),
      }),
      told: `${path}: The figure of "HSG-014" for Q2 2012/13 was 22 of 24, and was changed to 23 of 24 on 20 October 2012 without a reason.`,
      because: 'a fraction is read as one',
    },
    {
      change: changed({ change: 'corrected', mayBeShown: true }),
      told: `${path}: The figure of "HSG-014" for Q2 2012/13 was 80, and was changed to 78 on 20 October 2012 without a reason. It cannot be told whether a final paper showed it.`,
      because: 'what is not known is said',
    },
    {
      change: changed({ change: 'corrected', submitted: { unknown: 'shallow', why: 'Cut off.', remedy: 'Fetch it.' } }),
      told: `${path}: The figure of "HSG-014" for Q2 2012/13 was 80, and was changed to 78 without a reason.`,
      because: 'the day is not known',
    },
    { change: changed({ shownIn, restatement: restatement() }), told: undefined, because: 'it has a reason' },
    { change: changed({ change: 'arrived' }), told: undefined, because: 'an arrival takes nothing back' },
    {
      change: changed({ change: 'corrected', beforeLanding: true }),
      told: undefined,
      because: 'nobody had read the earlier figure',
    },
  ])('$change.change: $because', ({ change, told }) => {
    expect(toldOf(withChanges(change))).toEqual(told === undefined ? [] : [told]);
  });
});

describe('a figure that was removed', () => {
  const told = `indicators/HSG-014.yaml: The figure of "HSG-014" for Q2 2012/13 was 80 in the figures that the final paper "cabinet-q2" is drawn from, and its entry (${path}) was removed on 20 October 2012.`;
  const explained = changed({ shownIn, restatement: restatement() });
  it.each([
    { changes: [changed({ ...removed, shownIn })], is: [told], because: 'a final paper showed it' },
    {
      changes: [explained, changed({ ...removed, from: valueOfEntry({ value: 78 }) })],
      is: [told],
      because: 'the explanation of what was shown is gone with it',
    },
    { changes: [changed({ ...removed })], is: [], because: 'no paper showed it' },
    {
      changes: [changed({ ...removed, kind: 'risk', shownIn })],
      is: [],
      because: 'a score is no figure that is restated',
    },
    {
      changes: [changed({ ...removed, shownIn }), changed({ change: 'put-back', from: undefined })],
      is: [],
      because: 'it was put back',
    },
  ])('$is.length: $because', ({ changes, is }) => {
    expect(toldOf(withChanges(...changes))).toEqual(is);
  });
});

describe('a paper drawn from no commit that there is', () => {
  const noCommit = { why: 'The paper is drawn from "deadbeef", which is no commit of this history.', remedy: '' };
  it.each([
    {
      commit: 'c0ffee',
      unknown: { ...noCommit, unknown: 'unreadable' } as const,
      told: `papers/cabinet-q2.yaml: ${noCommit.why} The one that made it final is taken instead.`,
      because: 'another is known',
    },
    {
      commit: undefined,
      unknown: { ...noCommit, unknown: 'unreadable' } as const,
      told: `papers/cabinet-q2.yaml: ${noCommit.why}`,
      because: 'none is known',
    },
    {
      commit: undefined,
      unknown: { ...noCommit, unknown: 'shallow' } as const,
      told: undefined,
      because: 'the clone may only lack it',
    },
  ])('$unknown.unknown: $because', ({ commit, unknown, told }) => {
    const paper = { paper: id('cabinet-q2'), body: id('cabinet'), commit, unknown };
    expect(toldOf({ papers: new Map([[id('cabinet-q2'), paper]]) })).toEqual(told === undefined ? [] : [told]);
  });
});
