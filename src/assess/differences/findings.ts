import { compareFindings, type LocatedFinding } from '../../model/finding.js';
import { grouped } from '../../model/grouped.js';

/** What the checks find in one folder and not in the other. */
export interface FindingDifferences {
  readonly brought: readonly LocatedFinding[];
  readonly mended: readonly LocatedFinding[];
}

/** Findings are alike in what they find and where, whatever line that is on. */
export function findingDifferences(
  before: readonly LocatedFinding[],
  after: readonly LocatedFinding[],
): FindingDifferences {
  return { brought: beyond(after, before), mended: beyond(before, after) };
}

/** Those that the other list does not have, or has less often. */
function beyond(list: readonly LocatedFinding[], other: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const known = grouped(other.map((finding) => [nameOf(finding), finding]));
  return [...grouped(list.map((finding) => [nameOf(finding), finding]))]
    .flatMap(([name, alike]) => alike.slice(known.get(name)?.length ?? 0))
    .sort(compareFindings);
}

function nameOf({ code, at, message }: LocatedFinding): string {
  return JSON.stringify([code, at.path, at.field, message]);
}
