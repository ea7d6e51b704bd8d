import type { Held } from '../../model/framework.js';
import type { Unknown } from '../../model/history.js';
import type { Id } from '../../model/id.js';
import type { Paper } from '../../model/records.js';
import { quote } from '../../model/show.js';
import type { DrawnPaper } from '../evidence.js';
import { isGroup } from './entry-value.js';
import { bringersOf, firstMade, type Said, standingOn } from './standing.js';
import type { Told } from './told.js';

/** The final papers, each with the commit whose figures its body saw. */
export function drawnPapers(told: Told): ReadonlyMap<Id, DrawnPaper> {
  const papers = [...told.framework.records.paper.values()].filter(({ status }) => status === 'final');
  return new Map(papers.map((paper) => [paper.id, { paper: paper.id, body: paper.body, ...drawnFrom(paper, told) }]));
}

type Drawn = Pick<DrawnPaper, 'commit' | 'unknown'>;

function drawnFrom(paper: Held<Paper>, told: Told): Drawn {
  if (paper.drawn_from === undefined) return madeFinal(paper, told);
  const commit = told.history.commitNamed(paper.drawn_from);
  return commit === undefined ? notKnown(noSuchCommit(paper.drawn_from, told)) : { commit, unknown: undefined };
}

function noSuchCommit(name: string, { history }: Told): Unknown {
  const why = `The paper is drawn from ${quote(name)}, which is no commit of this history.`;
  return history.cutOff.size > 0
    ? { unknown: 'shallow', why, remedy: 'Fetch the whole history: "git fetch --unshallow".' }
    : { unknown: 'unreadable', why, remedy: 'Correct "drawn_from" in the paper, or take it out.' };
}

/** The commit with which the status became final and since when it has been. */
function madeFinal({ path }: Held<Paper>, told: Told): Drawn {
  const { lineage, history } = told;
  const touches = told.touches.get(path) ?? [];
  const standing = standingOn(lineage.head, touches, { readAs: statusIn, told });
  const statuses = standing.filter(({ is }) => is === 'value');
  const place = statuses.findLastIndex((each) => !isFinal(each)) + 1;
  const first = statuses[place];
  if (first === undefined) return notKnown(notCommitted);
  const bringers = bringersOf(first.commit, touches, { readAs: statusIn, told, is: isFinal });
  const commit = lineage.commits[firstMade(bringers, told) ?? first.commit];
  if (commit === undefined || history.cutOff.has(commit.id)) return notKnown(cutOff);
  return { commit: commit.id, unknown: undefined };
}

function statusIn(content: unknown): string | undefined {
  return isGroup(content) && typeof content.status === 'string' ? content.status : undefined;
}

function isFinal(said: Said<string>): boolean {
  return said.is === 'value' && said.value === 'final';
}

function notKnown(unknown: Unknown): Drawn {
  return { commit: undefined, unknown };
}

const notCommitted: Unknown = {
  unknown: 'not-read',
  why: 'That the paper is final is not committed yet.',
  remedy: 'Commit the paper.',
};

const cutOff: Unknown = {
  unknown: 'shallow',
  why: 'This clone holds only the latest part of the history, and the paper may have been final before that.',
  remedy: 'Fetch the whole history: "git fetch --unshallow".',
};
