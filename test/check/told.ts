import type { LocatedFinding } from '../../src/model/finding.js';
import { council } from '../builders/records.js';
import { checkFiles, type Files } from './check-files.js';

/** What a council of a few files always lacks; `structure.test.ts` and `posts.test.ts` have the rules on that. */
const lacking: ReadonlySet<string> = new Set([
  'priority-without-delivery',
  'service-plan-without-objective',
  'no-champion',
  'no-coordinator',
]);

/** The findings on the smallest council with these files added, as `path:line:column code`; a file as a whole has no line. */
export function told(files: Files, today?: string): readonly string[] {
  return findingsIn(files, today).map(
    ({ at, position, code }) => `${at.path}${position ? `:${position.line}:${position.column}` : ''} ${code}`,
  );
}

export function findingsIn(files: Files, today?: string): readonly LocatedFinding[] {
  return checkFiles({ ...council, ...files }, today).findings.filter(({ code }) => !lacking.has(code));
}
