import type { HistoryRule } from './judged-history.js';
import { unexplained } from './unexplained.js';

export const correctedWithoutReason: HistoryRule = {
  code: 'corrected-without-reason',
  severity: 'warning',
  why: 'A final figure stood in the record and was read there. A word on why it was changed saves everybody the question.',
  remedy:
    'Add an item to "restated" with the earlier figure as "previous" and the reason. Call a figure that may still change "provisional".',

  check: (judged) => unexplained(judged, 'corrected'),
};
