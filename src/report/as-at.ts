import type { BodyAssessment } from '../assess/assessment.js';
import type { Day } from '../model/day.js';
import { showDay } from '../model/words.js';

/** The day as at which steps are late: a report of an earlier period knows nothing that was told since. Returns are late as at the reporting day. */
export function seenFrom({ today, period }: BodyAssessment): Day {
  return earlier(today, period.last);
}

/** `, at 30 September 2014`: the day of seenFrom() for a caption, said where it is not the reporting day. */
export function seenInBrief(assessment: BodyAssessment): string {
  const seen = seenFrom(assessment);
  return seen === assessment.today ? '' : `, at ${showDay(seen)}`;
}

/** "Days late are counted to 30 September 2014.": the same as a sentence, or none. */
export function seenInWords(assessment: BodyAssessment): readonly string[] {
  const seen = seenFrom(assessment);
  return seen === assessment.today ? [] : [`Days late are counted to ${showDay(seen)}.`];
}

/** Whether a day that had not passed by seenFrom() has by the reporting day: said beside what is still to be done, and counted nowhere. */
export function hasPassedSince(assessment: BodyAssessment, day: Day | undefined): boolean {
  return day !== undefined && day >= seenFrom(assessment) && day < assessment.today;
}

/** The day up to which decisions are known: that of the meeting which the report is for, else the period's last, and never one to come. */
export function decidedBy({ today, period, paper }: BodyAssessment): Day {
  return earlier(today, paper?.meeting ?? period.last);
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
