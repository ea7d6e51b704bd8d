import type { Completeness } from '../assess/assessment.js';
import { countInWords, plural, sentence } from '../model/words.js';
import { showShare } from './shares.js';

/** `18 of 20 returns received (90%), 5 not yet due`: of what was owed by the day, both numbers, and the rest beside it. */
export function receivedInWords({ expected, owedByNow, received, notYetDue, excepted }: Completeness): string {
  if (expected === 0) return 'no returns expected';
  const others = excepted === 0 ? [] : [`${excepted} excepted by agreement`];
  if (owedByNow === 0) return [notYetDue > 0 ? 'no returns due yet' : 'no returns owed', ...others].join(', ');
  const come = `${received} of ${plural(owedByNow, 'return')} received (${showShare(received, owedByNow)})`;
  return [come, ...(notYetDue === 0 ? [] : [`${notYetDue} not yet due`]), ...others].join(', ');
}

/** "18 of the 20 returns owed by now have been received (90%).": there is no share beside all, none or the only one. */
export function receivedSentence({ expected, owedByNow, received }: Completeness): string {
  if (expected === 0) return 'No return is expected for this period.';
  if (owedByNow === 0) return `${noneOf(expected, 'expected for this period', ['is', 'are'])} due yet.`;
  if (received === 0) return `${noneOf(owedByNow, 'owed by now', ['has', 'have'])} been received.`;
  if (received === owedByNow) return `${allOf(owedByNow)} been received.`;
  const said = received === 1 ? 'has been received' : 'have been received';
  return `${sentence(countInWords(received))} of the ${returns(owedByNow)} owed by now ${said} (${showShare(received, owedByNow)}).`;
}

function noneOf(count: number, which: string, [one, many]: readonly [one: string, many: string]): string {
  return count === 1 ? `The one return ${which} ${one} not` : `None of the ${returns(count)} ${which} ${many}`;
}

function allOf(count: number): string {
  if (count === 1) return 'The one return owed by now has';
  return `${count === 2 ? 'Both returns' : `All ${returns(count)}`} owed by now have`;
}

function returns(count: number): string {
  return `${countInWords(count)} ${count === 1 ? 'return' : 'returns'}`;
}
