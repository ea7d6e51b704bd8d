import type { Indicator } from '../../model/records.js';
import { quote } from '../../model/show.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';

export const toleranceFitsType: CheckRule = {
  code: 'tolerance-fits-no-type',
  severity: 'warning',
  why: 'A tolerance that the type of the indicator does not have is not used, so nothing is ever close to target.',
  remedy: 'Use "absolute", in the unit of the indicator (days for a date), or delete the tolerance.',

  *check({ framework }) {
    for (const indicator of framework.records.indicator.values()) {
      for (const field of ['tolerance', 'travel_tolerance'] as const) {
        const kind = indicator[field]?.kind;
        const why = kind && whyUnfit(indicator, kind);
        if (why === undefined) continue;
        yield {
          at: at(indicator, field, 'kind'),
          message: `A tolerance in "${kind}" does not fit ${quote(indicator.id)}: ${why}.`,
        };
      }
    }
  },
};

function whyUnfit({ type }: Indicator, kind: NonNullable<Indicator['tolerance']>['kind']): string | undefined {
  if (type === 'yes-no') return 'nothing is close to yes or no';
  if (kind === 'percent' && type === 'date') return 'a date has no percentages';
  return kind === 'points' && type !== 'percentage' ? 'only a percentage has points' : undefined;
}
