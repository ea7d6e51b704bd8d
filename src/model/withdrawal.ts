import { compareTexts } from './finding.js';
import type { Activity } from './records.js';

/** The change that withdrew an activity: the earliest where several say so. Nothing where none does. */
export function withdrawalOf({ changes = [] }: Activity): NonNullable<Activity['changes']>[number] | undefined {
  const [first] = changes.filter(({ what }) => what === 'withdrawn').sort((a, b) => compareTexts(a.on, b.on));
  return first;
}
