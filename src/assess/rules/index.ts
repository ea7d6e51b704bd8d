import type { Framework } from '../../model/framework.js';
import type { Rule } from '../../model/rule.js';
import type { Evidence } from '../evidence.js';

/** What the rules on the history are applied to. */
export interface JudgedHistory {
  readonly framework: Framework;
  readonly evidence: Evidence;
}

/** Rules on what the history tells of the records. */
export const historyRules: readonly Rule<JudgedHistory>[] = [];
