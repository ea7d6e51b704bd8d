import type { Arrival, EntryValue, FolderHistory, Restatement, ValueChange } from '../../src/assess/evidence.js';
import { day, id, period } from './assessment.js';

/** A history of one commit in which nothing happened, but for what the test names. */
export function toldHistory(of: Partial<FolderHistory> = {}): FolderHistory {
  return {
    head: '3f2c9d1aab6f2a53cdce2d72d6b5ccaf186d5b70',
    uncommitted: [],
    entries: new Map(),
    changes: [],
    exceptionsRecorded: new Map(),
    papers: new Map(),
    doubtful: [],
    gaps: [],
    ...of,
  };
}

export function cameOn(text: string): Arrival {
  return { on: day(text), how: 'committed', commit: 'c0ffee', by: 'Somebody' };
}

/** The value of an entry that answers; a test names its fields. */
export function valueOfEntry(fields: EntryValue['fields'], of: Partial<EntryValue> = {}): EntryValue {
  return { fields, isAnswer: true, missing: undefined, state: 'final', ...of };
}

/** The first item of an entry's `restated`, of 80. */
export function restatement(of: Partial<Restatement> = {}): Restatement {
  return { index: 0, previous: { value: 80 }, reason: 'The count was wrong.', approvedBy: undefined, ...of };
}

/** HSG-014 of Q2, restated from 80 to 78 on 20 October 2012, unless the test says otherwise. */
export function changed(of: Partial<ValueChange> = {}): ValueChange {
  const subject = of.subject ?? id('HSG-014');
  return {
    subject,
    kind: 'indicator',
    period: period('2012-13-Q2'),
    path: `progress/2012-13/Q2/${subject}.yaml`,
    change: 'restated',
    from: valueOfEntry({ value: 80 }),
    to: valueOfEntry({ value: 78 }),
    submitted: cameOn('2012-10-20'),
    landed: cameOn('2012-10-22'),
    beforeLanding: false,
    restatement: undefined,
    shownIn: [],
    mayBeShown: false,
    ...of,
  };
}
