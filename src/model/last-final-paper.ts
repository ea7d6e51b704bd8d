import type { Day } from './day.js';
import { compareTexts } from './finding.js';
import type { Framework, Held } from './framework.js';
import type { Id } from './id.js';
import type { Period } from './period.js';
import type { Paper } from './records.js';
import { reportOfPaper } from './report-of-paper.js';

/** The report whose body is asked what it was shown before. */
export interface ReportMade {
  readonly body: Id;
  readonly service: Id | undefined;
  readonly period: Period;
  /** What puts this report before its body, where anything does. */
  readonly paper: Held<Paper> | undefined;
  readonly today: Day;
}

/** The latest final paper that the body had before the meeting of this report; nothing where it had none. */
export function lastFinalPaper({ records }: Framework, report: ReportMade): Held<Paper> | undefined {
  const { body, service, period, paper, today } = report;
  const before = paper?.meeting ?? today;
  return [...records.paper.values()]
    .filter((each) => each.body === body && each.service === service && each.status === 'final')
    .filter((each) => each.meeting <= before && each.period !== period.key)
    .filter((each) => paper === undefined || reportOfPaper(each) !== reportOfPaper(paper))
    .sort((a, b) => compareTexts(a.meeting, b.meeting) || compareTexts(a.id, b.id))
    .at(-1);
}
