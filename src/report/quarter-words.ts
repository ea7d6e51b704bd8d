import { countInWords, sentence, showPeriod } from '../model/words.js';
import { leftOut } from './audience.js';
import { type Block, paragraph } from './blocks.js';
import type { SectionContext } from './section.js';

/** "No quarter ends in August 2012, so …": what is told each quarter stands in a month's report as it stood before. */
export function noQuarterEnds({ assessment: { framework, period } }: SectionContext, many: string): string {
  const month = showPeriod(framework.calendar, period);
  return `No quarter ends in ${month}, so ${many} stand as they were last told and are not counted.`;
}

/** What is said in the place of internal records: whether they are in the counts depends on whether anything is counted. */
export function leftOutOf(
  count: number,
  { one, many, isCounted }: { readonly one: string; readonly many: string; readonly isCounted: boolean },
): readonly Block[] {
  if (isCounted || count === 0) return leftOut(count, one, many);
  const said = count === 1 ? `one ${one} is` : `${countInWords(count)} ${many} are`;
  return [paragraph(sentence(`${said} internal and not shown here.`), 'note')];
}
