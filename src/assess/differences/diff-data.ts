import type { Day } from '../../model/day.js';
import type { LocatedFinding } from '../../model/finding.js';
import { type PlainHistory, plainHistory } from '../views/plain-history.js';
import { type CheckedSide, type Differences, differencesBetween } from './differences.js';
import { publicPartOf } from './public-part.js';

/** What is compared: a commit, or without one the files on the disk. */
export interface ComparedSide {
  readonly commit: string | undefined;
  /** In the council's zone; nothing where the commit's own record of it is no sound date. */
  readonly committedOn: Day | undefined;
}

/** A finding for other programs; lines and columns count from 1. */
export interface PlainFinding {
  readonly code: string;
  readonly severity: LocatedFinding['severity'];
  readonly path: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly message: string;
  readonly remedy: string;
}

/** What a change of the data folder means, as plain data. */
export interface DiffData extends Omit<Differences, 'findings'> {
  readonly council: string;
  /** The day on which both sides are judged. */
  readonly today: Day;
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  /** Of the later side: what tells what final papers showed. */
  readonly history: PlainHistory;
  readonly findings: { readonly brought: readonly PlainFinding[]; readonly mended: readonly PlainFinding[] };
  /** Differences of internal records that are not told; nothing where all is told. */
  readonly leftOut: number | undefined;
}

export interface DiffQuestion {
  readonly before: CheckedSide;
  readonly after: CheckedSide;
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  readonly isPublic: boolean;
}

export function diffData({ before, after, from, to, isPublic }: DiffQuestion): DiffData {
  const all = differencesBetween(before, after);
  const part = isPublic ? publicPartOf(all, { before, after }) : { differences: all, leftOut: undefined };
  const { findings, ...differences } = part.differences;
  const { history, today } = after.evidence;
  return {
    council: after.framework.settings.council,
    today,
    from,
    to,
    history: plainHistory(history),
    ...differences,
    findings: { brought: findings.brought.map(plain), mended: findings.mended.map(plain) },
    leftOut: part.leftOut,
  };
}

function plain({ code, severity, at, position, message, remedy }: LocatedFinding): PlainFinding {
  return { code, severity, path: at.path, line: position?.line, column: position?.column, message, remedy };
}
