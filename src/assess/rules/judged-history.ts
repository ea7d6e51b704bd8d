import type { Framework } from '../../model/framework.js';
import { isUnknown } from '../../model/history.js';
import type { Rule } from '../../model/rule.js';
import type { Evidence, FolderHistory } from '../evidence.js';

/** What the rules on the history are applied to. */
export interface JudgedHistory {
  readonly framework: Framework;
  readonly evidence: Evidence;
}

export type HistoryRule = Rule<JudgedHistory>;

/** Where the history is not known there is nothing to hold against the records. */
export function historyIn({ evidence: { history } }: JudgedHistory): FolderHistory | undefined {
  return isUnknown(history) ? undefined : history;
}
