import type { Completeness } from '../assess/assessment.js';
import { plural } from '../model/words.js';
import { showShare } from './shares.js';

/** `18 of 20 returns received (90%)`: of what was owed by the day, both numbers. */
export function receivedInWords({ expected, owedByNow, received }: Completeness): string {
  if (expected === 0) return 'no returns expected';
  if (owedByNow === 0) return 'no returns due yet';
  return `${received} of ${plural(owedByNow, 'return')} received (${showShare(received, owedByNow)})`;
}

/** "18 of the 20 returns owed by now have been received (90%).": there is no share beside all, none or the only one. */
export function receivedSentence({ expected, owedByNow, received }: Completeness): string {
  if (expected === 0) return 'No return is expected for this period.';
  if (owedByNow === 0) return `${noneOf(expected, 'expected for this period', ['is', 'are'])} due yet.`;
  if (received === 0) return `${noneOf(owedByNow, 'owed by now', ['has', 'have'])} been received.`;
  if (received === owedByNow) return `${allOf(owedByNow)} been received.`;
  const said = received === 1 ? 'has been received' : 'have been received';
  return `${received} of the ${plural(owedByNow, 'return')} owed by now ${said} (${showShare(received, owedByNow)}).`;
}

function noneOf(count: number, which: string, [one, many]: readonly [one: string, many: string]): string {
  return count === 1 ? `The one return ${which} ${one} not` : `None of the ${plural(count, 'return')} ${which} ${many}`;
}

function allOf(count: number): string {
  if (count === 1) return 'The one return owed by now has';
  return `${count === 2 ? 'Both returns' : `All ${plural(count, 'return')}`} owed by now have`;
}
