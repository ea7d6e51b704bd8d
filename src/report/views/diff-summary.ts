import type { DiffData } from '../../assess/differences/diff-data.js';
import type { EntryChange } from '../../assess/differences/entry-change.js';
import { countInWords, listInWords, sentence } from '../../model/words.js';

type Part = readonly [count: number, one: string, many: string];

/** "Two entries came in, one figure was restated and one rating changed.", or that nothing did. */
export function diffSummary(data: DiffData): string {
  const told = partsOf(data).filter(([count]) => count > 0);
  if (told.length === 0) return 'Nothing is different in what the records say, what is owed or what the checks find.';
  return `${sentence(listInWords(told.map(([count, one, many]) => `${countInWords(count)} ${count === 1 ? one : many}`)))}.`;
}

function partsOf({ entries, ratings, dues, targets, records, findings }: DiffData): readonly Part[] {
  const changes = (change: EntryChange) => entries.values.filter((each) => each.change === change).length;
  const found = (list: DiffData['findings']['brought'], severity: 'error' | 'warning') =>
    list.filter((each) => each.severity === severity).length;
  const { brought, mended } = findings;
  return [
    [changes('restated'), 'figure was restated', 'figures were restated'],
    [changes('corrected'), 'figure was corrected', 'figures were corrected'],
    [changes('revised'), 'figure was revised', 'figures were revised'],
    [changes('changed'), 'figure was changed', 'figures were changed'],
    [changes('arrived'), 'figure came where none was given', 'figures came where none were given'],
    [changes('state-changed'), 'figure has another state', 'figures have another state'],
    [changes('amended'), 'status, score or assessment was amended', 'statuses, scores or assessments were amended'],
    [changes('removed'), 'entry was removed', 'entries were removed'],
    [changes('entered'), 'entry came in', 'entries came in'],
    [entries.words.length, 'entry has other words', 'entries have other words'],
    [ratings.length, 'rating changed', 'ratings changed'],
    [dues.newlyOverdue.length, 'return is newly overdue', 'returns are newly overdue'],
    [dues.unreadable.length, 'return is there and cannot be read', 'returns are there and cannot be read'],
    [dues.settled.length, 'return is no longer overdue', 'returns are no longer overdue'],
    [dues.deadlines.length, 'deadline moved', 'deadlines moved'],
    [targets.length, 'target moved', 'targets moved'],
    [records.added.length, 'record was added', 'records were added'],
    [records.removed.length, 'record was removed', 'records were removed'],
    [records.changed.length, 'record was changed', 'records were changed'],
    [records.settings.length, 'setting was changed', 'settings were changed'],
    [records.templates.length, 'report template was changed', 'report templates were changed'],
    [found(brought, 'error'), 'error was brought in', 'errors were brought in'],
    [found(brought, 'warning'), 'warning was brought in', 'warnings were brought in'],
    [found(mended, 'error'), 'error was mended', 'errors were mended'],
    [found(mended, 'warning'), 'warning was mended', 'warnings were mended'],
  ];
}
