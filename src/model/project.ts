import type { Activity } from './records.js';

/** Whether an activity is told as a project: it is one, or it is a major activity. */
export function isProject({ kind, major }: Activity): boolean {
  return kind === 'project' || major === true;
}
