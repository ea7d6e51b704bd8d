import type { Framework } from '../../model/framework.js';
import type { Indicator } from '../../model/records.js';
import { quote } from '../../model/show.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';

export const zeroTarget: CheckRule = {
  code: 'zero-target-percent-tolerance',
  severity: 'warning',
  why: 'A percentage of nothing is nothing: with a target of 0 a figure is never close to it, only on or off target.',
  remedy: 'Give the indicator a tolerance of its own of the kind "absolute", or "points" for a percentage.',

  *check({ framework }) {
    for (const indicator of framework.records.indicator.values()) {
      const amber = percentOf(framework, indicator);
      if (amber === undefined) continue;
      for (const [index, target] of (indicator.targets ?? []).entries()) {
        const field = zeroIn(target);
        if (field === undefined) continue;
        const message = `The target of ${quote(indicator.id)} for ${quote(target.year)} is 0, and amber is within ${amber} per cent of it.`;
        yield { at: at(indicator, 'targets', index, field), message };
      }
    }
  },
};

/** The percentage within which the indicator is amber, where that is how it is measured. */
function percentOf({ settings }: Framework, { tolerance, type, polarity }: Indicator): number | undefined {
  const held = tolerance ?? settings.rating?.tolerance;
  if (held?.kind !== 'percent' || held.amber === 0) return undefined;
  return type === 'date' || type === 'yes-no' || polarity === 'none' ? undefined : held.amber;
}

function zeroIn(target: NonNullable<Indicator['targets']>[number]): string | undefined {
  if (target.profile?.includes(0)) return 'profile';
  return (['value', 'lower', 'upper'] as const).find((name) => target[name] === 0);
}
