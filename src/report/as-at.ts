import type { BodyAssessment } from '../assess/assessment.js';
import type { Day } from '../model/day.js';

/** The day as at which steps are late: a report of an earlier period knows nothing that was told since. */
export function seenFrom({ today, period }: BodyAssessment): Day {
  return earlier(today, period.last);
}

/** The day up to which decisions are known: that of the meeting which the report is for, else the period's last, and never one to come. */
export function decidedBy({ today, period, paper }: BodyAssessment): Day {
  return earlier(today, paper?.meeting ?? period.last);
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
