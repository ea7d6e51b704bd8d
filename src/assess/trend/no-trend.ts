import type { Frequency } from '../../model/period.js';
import type { Indicator } from '../../model/records.js';
import { fullStop } from '../../model/words.js';
import { isProposed } from '../expected.js';
import type { Series } from '../series.js';
import type { NoTrendReason, Trend } from './trend.js';

type NoTrend = Extract<Trend, { readonly status: 'none' }>;

const whyNot: Readonly<Record<Exclude<NoTrendReason, 'switched-off'>, string>> = {
  proposed: 'the indicator is proposed and not approved, so it is not judged.',
  'yes-no': 'the answer is yes or no, so it has no range to vary in.',
  date: 'the figure is a day, not an amount that varies around an average.',
  cumulative: 'each figure runs from the start of the year, so it does not vary around an average.',
  'rolling-12': 'each figure covers twelve months, so neighbouring figures count mostly the same.',
  annual: 'figures come once a year, too seldom to tell real change from normal variation.',
};

/** Why figures of this frequency have no trend; nothing where they have one. Source: pages "Rules" and "Trends", section 7. */
export function noTrendOf({ indicator }: Series, frequency: Frequency): NoTrend | undefined {
  const told = (reason: NoTrendReason, why: string): NoTrend => ({
    status: 'none',
    reason,
    sentence: `No trend is assessed: ${fullStop(why)}`,
  });
  const switchedOff = (why: string): NoTrend => ({
    status: 'none',
    reason: 'switched-off',
    sentence: `No trend is assessed. The reason given: ${fullStop(why)}`,
  });
  const proposed = isProposed({ kind: 'indicator', record: indicator });
  if (indicator.trend?.off !== undefined && !proposed) return switchedOff(indicator.trend.off);
  const reason = proposed ? 'proposed' : unfit(indicator, frequency);
  return reason && told(reason, whyNot[reason]);
}

function unfit(
  { type, collected_as }: Indicator,
  frequency: Frequency,
): Exclude<NoTrendReason, 'switched-off' | 'proposed'> | undefined {
  if (type === 'yes-no' || type === 'date') return type;
  if (collected_as === 'cumulative' || collected_as === 'rolling-12') return collected_as;
  return frequency === 'annual' ? 'annual' : undefined;
}
