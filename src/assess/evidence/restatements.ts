import type { EntryValue, Restatement } from '../evidence.js';
import { isGroup, isSame } from './entry-value.js';

/** What an entry says of its earlier values, from content that a schema has passed or not. */
export function restatementsIn(content: unknown): readonly Restatement[] {
  const items = isGroup(content) && Array.isArray(content.restated) ? content.restated : [];
  return items.flatMap((item: unknown, index) => {
    if (!isGroup(item) || !isGroup(item.previous)) return [];
    const { previous, reason, approved_by } = item;
    return [{ index, previous, reason: wordsIn(reason), approvedBy: wordsIn(approved_by) }];
  });
}

function wordsIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Whether `previous` is this earlier value: all that it names was so, and it names a figure or why there was none. */
export function tellsOf({ previous }: Restatement, value: EntryValue): boolean {
  // how firm the figure was called may be told too, and alone would tell of no other value
  const { state: _state, missing, ...fields } = previous;
  if (missing !== undefined || value.missing !== undefined)
    return isGroup(missing) && missing.code === value.missing && Object.keys(fields).length === 0;
  const named = Object.entries(fields);
  return named.length > 0 && named.every(([name, was]) => isSame(was, value.fields[name]));
}

/** Whether `previous` names every field of the earlier value that the change took away or altered. */
export function tellsAllOf(item: Restatement, from: EntryValue, to: EntryValue | undefined): boolean {
  if (!tellsOf(item, from)) return false;
  const changed = Object.entries(from.fields).filter(([name, was]) => !isSame(was, to?.fields[name]));
  return changed.every(([name]) => item.previous[name] !== undefined);
}
