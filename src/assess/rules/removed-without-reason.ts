import { grouped } from '../../model/grouped.js';
import { type HistoryRule, historyIn } from './judged-history.js';
import { figureBefore, when } from './unexplained.js';

export const removedWithoutReason: HistoryRule = {
  code: 'removed-without-reason',
  severity: 'error',
  why: 'A body has seen the figure in a final paper. If it is removed without a word, nobody can rely on what they were told.',
  remedy:
    'Put the entry back as it was. If there is no such figure, write "missing" with the reason in its place, and an item of "restated" with the earlier figure as "previous".',

  *check(judged) {
    const changes = (historyIn(judged)?.changes ?? []).filter(({ kind }) => kind === 'indicator' || kind === 'budget');
    for (const [path, ofEntry] of grouped(changes.map((each) => [each.path, each] as const))) {
      const removed = ofEntry.at(-1);
      if (removed?.change !== 'removed') continue;
      const record = judged.framework.subjects.get(removed.subject)?.record;
      const shown = ofEntry.findLast(({ shownIn }) => shownIn.length > 0);
      if (record === undefined || !('path' in record) || shown?.from === undefined) continue;
      const was = figureBefore(judged, { ...shown, from: shown.from });
      const message = `${was}, and its entry (${path}) was removed${when(judged, removed)}.`;
      yield { at: { path: record.path, field: [] }, message };
    }
  },
};
