import type { Unknown } from '../../model/history.js';
import { type Id, parseId } from '../../model/id.js';
import { quote } from '../../model/show.js';
import { commitInWords } from '../../model/words.js';
import type { DrawnPaper } from '../evidence.js';
import { type FinalStretch, finalStretches, type PaperSaid, paperIn } from './final-stretches.js';
import { cutOff, notHeld } from './gaps.js';
import type { Told } from './told.js';

/** What one final paper showed: it may be gone or a draft again, and was seen all the same. */
export interface Showing {
  readonly paper: Id;
  readonly said: PaperSaid;
  /** Whose figures the body saw. */
  readonly commit: string;
}

export interface DrawnPapers {
  /** The papers that are final now, by id. */
  readonly now: ReadonlyMap<Id, DrawnPaper>;
  readonly showings: readonly Showing[];
  /** There may have been others. */
  readonly isCut: boolean;
}

type Drawn = Pick<DrawnPaper, 'commit' | 'unknown'>;

/** What final papers showed, each with the commit whose figures its body saw. */
export function drawnPapers(told: Told): DrawnPapers {
  const { lasting, ended, isCut } = finalStretches(told);
  const papers = [...told.framework.records.paper.values()].filter(({ status }) => status === 'final');
  const drawn = papers.flatMap((paper) => {
    const said = paperIn(paper);
    return said ? [{ paper, said, ...drawnFrom(said, lasting.get(paper.path), told) }] : [];
  });
  const read = new Set(papers.map(({ path }) => path));
  const others = [...ended, ...[...lasting.values()].filter(({ path }) => !read.has(path))];
  const shown = others.flatMap((stretch) => {
    const paper = parseId(stretch.path.slice('papers/'.length, -'.yaml'.length));
    return paper ? [{ paper, said: stretch.said, ...drawnFrom(stretch.said, stretch, told) }] : [];
  });
  return {
    now: new Map(
      drawn.map(({ paper, commit, unknown }) => [paper.id, { paper: paper.id, body: paper.body, commit, unknown }]),
    ),
    showings: [...drawn.map((each) => ({ ...each, paper: each.paper.id })), ...shown].flatMap(
      ({ paper, said, commit }) => (commit === undefined ? [] : [{ paper, said, commit }]),
    ),
    isCut: isCut || told.history.cutOff.size > 0,
  };
}

function drawnFrom({ drawnFrom: name }: PaperSaid, stretch: FinalStretch | undefined, told: Told): Drawn {
  if (name === undefined) return madeFinal(stretch, told);
  const commit = told.history.commitNamed(name);
  if (commit !== undefined) return { commit, unknown: undefined };
  return told.history.cutOff.size > 0
    ? { commit: undefined, unknown: notInClone(name) }
    : { commit: madeFinal(stretch, told).commit, unknown: noSuchCommit(name) };
}

function notInClone(name: string): Unknown {
  const why = `The paper was drawn from commit ${commitInWords(name)}, which this clone does not hold.`;
  return { unknown: 'shallow', why, remedy: cutOff.remedy };
}

function noSuchCommit(name: string): Unknown {
  return {
    unknown: 'unreadable',
    why: `The paper is drawn from ${quote(name)}, which is no commit of this history.`,
    remedy: 'Correct "drawn_from" in the paper, or take it out.',
  };
}

function madeFinal(stretch: FinalStretch | undefined, { lineage, history }: Told): Drawn {
  const made = stretch && lineage.commits[stretch.made]?.id;
  if (made === undefined) return { commit: undefined, unknown: notCommitted };
  if (history.cutOff.has(made)) return { commit: undefined, unknown: cutOff };
  return stretch?.mayBeOlder ? { commit: undefined, unknown: notHeld } : { commit: made, unknown: undefined };
}

const notCommitted: Unknown = {
  unknown: 'not-read',
  why: 'That the paper is final is not committed yet.',
  remedy: 'Commit the paper.',
};
