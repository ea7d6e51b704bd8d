import { type HistoryRule, historyIn } from './judged-history.js';

export const unknownCommit: HistoryRule = {
  code: 'unknown-commit',
  severity: 'error',
  why: 'The commit that a paper is drawn from tells which figures its body saw. Without it nobody can tell which of them have changed since.',
  remedy:
    'Write the id of the commit as git shows it, or leave "drawn_from" out: then it is the commit that made the status final.',

  *check(judged) {
    const history = historyIn(judged);
    for (const { id, path, drawn_from } of judged.framework.records.paper.values()) {
      const unknown = history?.papers.get(id)?.unknown;
      if (drawn_from === undefined || unknown?.unknown !== 'unreadable') continue;
      const taken =
        history?.papers.get(id)?.commit === undefined ? '' : ' The one that made it final is taken instead.';
      yield { at: { path, field: ['drawn_from'] }, message: `${unknown.why}${taken}` };
    }
  },
};
