import { showPeriod } from '../model/words.js';
import type { SectionContext } from './section.js';

/** "No quarter ends in August 2012, so …": what is told each quarter stands in a month's report as it stood before. */
export function noQuarterEnds({ assessment: { framework, period } }: SectionContext, many: string): string {
  const month = showPeriod(framework.calendar, period);
  return `No quarter ends in ${month}, so ${many} stand as they were last told and are not counted.`;
}
