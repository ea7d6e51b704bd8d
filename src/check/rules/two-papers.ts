import { compareTexts } from '../../model/finding.js';
import { reportOfPaper } from '../../model/report-of-paper.js';
import { quote } from '../../model/show.js';
import { showDay } from '../../model/words.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';

/** For another meeting a second paper is usual: the report then takes that of the later meeting, and its cover names both. */
export const twoPapers: CheckRule = {
  code: 'two-papers',
  severity: 'warning',
  why: 'A report is issued to a meeting by one paper. Of two for the same meeting nobody can say whose version and summary are the right ones.',
  remedy: 'Keep one of the two, or correct the body, the period, the service or the meeting of the other.',

  *check({ framework }) {
    const firsts = new Map<string, string>();
    for (const paper of [...framework.records.paper.values()].sort((a, b) => compareTexts(a.id, b.id))) {
      const key = `${paper.meeting} ${reportOfPaper(paper)}`;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, paper.id);
      else {
        const meeting = showDay(paper.meeting);
        const message = `The paper ${quote(first)} is of the same report and for the same meeting of ${meeting}.`;
        yield { at: at(paper, 'meeting'), message };
      }
    }
  },
};
