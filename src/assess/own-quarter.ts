import type { Day } from '../model/day.js';
import type { Framework, Subject } from '../model/framework.js';
import { type Calendar, latestEndedBy, type Period } from '../model/period.js';
import { latestBefore } from './expected.js';
import { livesIn } from './lifespan.js';
import { lifespansOf } from './lifespans.js';

/** The quarter of its own that a report shows of a risk or budget; `isCurrent` where it ends in the report's period. */
interface OwnQuarter {
  readonly period: Period;
  readonly isCurrent: boolean;
}

/** The latest quarter that ends in the period: none does in the first two months of one. */
export function quarterEndingIn(calendar: Calendar, period: Period): Period | undefined {
  const quarter = latestEndedBy(calendar, 'quarterly', period.last);
  return quarter.last >= period.first ? quarter : undefined;
}

/** The latest quarter that ends in the report's period, else the latest before. Nothing where it lived to the end of neither. */
export function quarterShown(
  framework: Framework,
  subject: Extract<Subject, { readonly kind: 'risk' | 'budget' }>,
  period: Period,
): OwnQuarter | undefined {
  const { calendar } = framework;
  const lifespans = lifespansOf(framework, subject, new Map()); // only priorities are asked for by plans
  const ending = quarterEndingIn(calendar, period);
  if (ending && lifespans.some((life) => livesIn(life, ending))) return { period: ending, isCurrent: true };
  const before = latestBefore(calendar, lifespans, { before: period.first, lag: 0 });
  return before && { period: before, isCurrent: false };
}

/** The day as at which dates are judged: a report of an earlier period knows nothing that came since. */
export function seenFrom(today: Day, period: Period): Day {
  return today < period.last ? today : period.last;
}
