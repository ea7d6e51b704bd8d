import { compareTexts } from '../../model/finding.js';
import { grouped } from '../../model/grouped.js';
import { isGroup } from './entry-value.js';
import { bringersOf, firstMade, type Said, type Standing, standingOn } from './standing.js';
import type { Told } from './told.js';

/** What a version of a paper says of itself, whether a schema would pass it or not. */
export interface PaperSaid {
  readonly status: string | undefined;
  readonly body: string | undefined;
  readonly period: string | undefined;
  readonly review: string | undefined;
  readonly service: string | undefined;
  readonly meeting: string | undefined;
  readonly drawnFrom: string | undefined;
}

/** A time for which a paper was final on the line that is read: what its body saw by then stays seen, whatever becomes of the paper. */
export interface FinalStretch {
  /** The file, as it stood last. */
  readonly path: string;
  /** What it said last. */
  readonly said: PaperSaid;
  /** The commit that made it final. */
  readonly made: number;
  /** This clone does not hold an earlier version, which may have been final already. */
  readonly mayBeOlder: boolean;
}

export interface FinalStretches {
  /** By the path of the paper now. */
  readonly lasting: ReadonlyMap<string, FinalStretch>;
  readonly ended: readonly FinalStretch[];
  /** Some version of some paper is not held. */
  readonly isCut: boolean;
}

type StandingPaper = Standing<PaperSaid>;

export function finalStretches(told: Told): FinalStretches {
  const standing = [...told.touches]
    .filter(([key]) => key.startsWith('papers/'))
    .flatMap(([, touches]) => standingOn(told.lineage.head, touches, { readAs: paperIn, told }))
    .sort((a, b) => a.commit - b.commit || compareTexts(a.path, b.path));
  const lasting = new Map<string, FinalStretch>();
  const ended: FinalStretch[] = [];
  const notHeld = new Set<string>();
  for (const versions of grouped(standing.map((each) => [each.commit, each] as const)).values()) {
    for (const { is, path } of versions) if (is === 'not-held') notHeld.add(path);
    const left = leave(versions, lasting);
    for (const version of versions.filter(isFinal)) {
      const { path, value } = version;
      const before = lasting.get(path) ?? movedFrom(value, left);
      const begun = before ?? { made: madeFinalBy(version, told), mayBeOlder: notHeld.has(path) };
      lasting.set(path, { ...begun, path, said: value });
    }
    ended.push(...[...left].map(({ stretch }) => stretch));
  }
  return { lasting, ended, isCut: notHeld.size > 0 };
}

interface Left {
  readonly stretch: FinalStretch;
  readonly isGone: boolean;
}

/** Takes out what a commit made a draft again, or took away. */
function leave(versions: readonly StandingPaper[], lasting: Map<string, FinalStretch>): Set<Left> {
  const left = new Set<Left>();
  for (const version of versions) {
    const isOver = version.is === 'gone' || (version.is === 'value' && !isFinal(version));
    const stretch = isOver ? lasting.get(version.path) : undefined;
    if (stretch === undefined) continue;
    lasting.delete(version.path);
    left.add({ stretch, isGone: version.is === 'gone' });
  }
  return left;
}

/** A paper that was taken away and added under another name with one commit has been renamed. */
function movedFrom(said: PaperSaid, left: Set<Left>): FinalStretch | undefined {
  const moved = [...left].find(({ stretch, isGone }) => isGone && identityOf(stretch.said) === identityOf(said));
  if (moved) left.delete(moved);
  return moved?.stretch;
}

function identityOf({ body, period, review, service, meeting }: PaperSaid): string {
  return JSON.stringify([body, period, review, service, meeting]);
}

function madeFinalBy({ commit, path }: StandingPaper, told: Told): number {
  const bringers = bringersOf(commit, told.touches.get(path) ?? [], { readAs: paperIn, told, is: isFinal });
  return firstMade(bringers, told) ?? commit;
}

type FinalPaper<Version> = Version & { readonly is: 'value'; readonly value: PaperSaid };

function isFinal<Version extends Said<PaperSaid>>(version: Version): version is FinalPaper<Version> {
  return version.is === 'value' && version.value.status === 'final';
}

export function paperIn(content: unknown): PaperSaid | undefined {
  if (!isGroup(content)) return undefined;
  const text = (name: string) => (content[name] === undefined ? undefined : String(content[name]));
  return {
    status: text('status'),
    body: text('body'),
    period: text('period'),
    review: text('review'),
    service: text('service'),
    meeting: text('meeting'),
    drawnFrom: text('drawn_from'),
  };
}
