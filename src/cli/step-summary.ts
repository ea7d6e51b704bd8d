import { appendFileSync, statSync } from 'node:fs';
import { environmentFault } from '../folder/fault.js';

/** GitHub takes no more of one step. */
const mostBytes = 1024 * 1024;

/** How many bytes more the step's summary may hold. */
export function roomInSummary(path: string): number {
  return mostBytes - (statSync(path, { throwIfNoEntry: false })?.size ?? 0);
}

/** Adds to what the step has told before. */
export function tellInSummary(path: string, text: string): void {
  try {
    appendFileSync(path, text);
  } catch (error) {
    throw environmentFault(
      'The step summary cannot be written',
      error,
      'GITHUB_STEP_SUMMARY names the file: unset it, or give yourself permission to write there.',
    );
  }
}
