import type { HistoryRule } from './judged-history.js';
import { unexplained } from './unexplained.js';

export const restatedWithoutReason: HistoryRule = {
  code: 'restated-without-reason',
  severity: 'error',
  why: 'A body has seen the earlier figure in a final paper. If it changes without a word, nobody can rely on what they were told.',
  remedy:
    'Add an item to "restated" with the earlier figure as "previous" and the reason, or put the earlier figure back.',

  check: (judged) => unexplained(judged, 'restated'),
};
