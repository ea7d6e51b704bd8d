import { latestEndedBy } from '../model/period.js';
import { statusView } from '../views.js';
import { answer } from './answer.js';
import type { Call } from './command.js';
import type { StatusOptions } from './commands/status.js';
import { isPeriodAsked, periodAsked } from './period-asked.js';

/** Always exit code 0: that something is missing is the answer and not a fault. */
export function runStatus(call: Call<StatusOptions>): number {
  const { options } = call;
  return answer(call, (checked) => {
    const { calendar } = checked.framework;
    const period = isPeriodAsked(options)
      ? periodAsked(options, calendar, checked.today)
      : latestEndedBy(calendar, 'quarterly', checked.today);
    return statusView(checked, { period, by: options.by });
  });
}
