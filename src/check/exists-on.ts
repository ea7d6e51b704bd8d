import type { Day } from '../model/day.js';

/** Whether a post or a service is there on a day: from its first through its last, where it has them. */
export function existsOn({ from, to }: { readonly from?: Day; readonly to?: Day }, day: Day): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}
