import type { FindingPage, Problem } from '../../model/rule.js';
import { plural } from '../../model/words.js';
import type { DoubtfulCommit } from '../evidence.js';
import { type HistoryRule, historyIn, type JudgedHistory } from './judged-history.js';

type Told = Omit<FindingPage, 'severity'>;

/** A rule on one way in which the date of a commit is contradicted: told once for each commit, on the first file that it brought. */
function onDoubt(doubt: DoubtfulCommit['doubt'], page: Told): HistoryRule {
  return { ...page, severity: 'warning', check: (judged) => problemsOf(doubt, judged) };
}

function* problemsOf(doubt: DoubtfulCommit['doubt'], judged: JudgedHistory): Iterable<Problem> {
  const doubtful = historyIn(judged)?.doubtful ?? [];
  for (const { sentence, paths } of doubtful.filter((each) => each.doubt === doubt)) {
    const [path, ...others] = paths;
    if (path === undefined) continue;
    yield { at: { path }, message: `${sentence} It brought ${whatOf(others.length)}.` };
  }
}

function whatOf(others: number): string {
  return others === 0 ? 'this file' : `this file and ${plural(others, 'other')}`;
}

export const backdatedCommit = onDoubt('author-date', {
  code: 'backdated-commit',
  why: "The author of a commit may give it any date. The committer's is the one by which lateness is counted, and the two are more than a day apart. Nothing is committed before it is written: where the committer's is the earlier, the day is not known.",
  remedy:
    'Nothing, if the entry was written on one day and committed on a later one. Otherwise ask who made the commit.',
});

export const commitBeforeParent = onDoubt('before-its-parent', {
  code: 'commit-before-parent',
  why: 'A commit cannot be older than what it builds on, so one of the two dates is wrong. Where they are of different days, when the entry came is not known.',
  remedy: 'Check the clock of the computer that made the commit.',
});

export const commitInFuture = onDoubt('in-future', {
  code: 'commit-in-future',
  why: 'Nothing was brought on a day that has not come, so when the entry came is not known.',
  remedy: 'Check the clock of the computer that made the commit, and the reporting day.',
});

export const commitWithoutDate = onDoubt('no-date', {
  code: 'commit-without-date',
  why: 'Without a date of the commit that brought it nobody can tell when the entry came.',
  remedy: 'Ask whoever keeps the repository how the commit was made: git itself gives each a date.',
});
