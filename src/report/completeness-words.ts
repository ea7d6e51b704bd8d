import type { Completeness } from '../assess/assessment.js';
import { plural } from '../model/words.js';
import { showShare } from './shares.js';

/** `18 of 20 returns received (90%)`: of what was owed by the day, both numbers. */
export function receivedInWords({ expected, owedByNow, received }: Completeness): string {
  if (expected === 0) return 'no returns expected';
  if (owedByNow === 0) return 'no returns due yet';
  return `${received} of ${plural(owedByNow, 'return')} received (${showShare(received, owedByNow)})`;
}
