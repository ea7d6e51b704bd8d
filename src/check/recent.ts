import type { Day } from '../model/day.js';
import type { Framework } from '../model/framework.js';
import { type Period, periodContaining } from '../model/period.js';

/**
 * Whether what is entered for a period is still to be questioned: in the financial year of the day and the one before.
 * Older years are closed. Nobody mends them, and a folder of ten years must not drown what can be mended.
 */
export function isRecent(
  { calendar }: Pick<Framework, 'calendar'>,
  { startYear }: Pick<Period, 'startYear'>,
  today: Day,
): boolean {
  return startYear >= periodContaining(calendar, 'annual', today).startYear - 1;
}
