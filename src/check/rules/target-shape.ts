import type { Framework, Held } from '../../model/framework.js';
import { periodsInYear } from '../../model/period.js';
import type { Indicator } from '../../model/records.js';
import type { Problem } from '../../model/rule.js';
import { quote, show } from '../../model/show.js';
import { listInWords } from '../../model/words.js';
import { at, atName } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { frequenciesOf } from '../indicator-periods.js';

export const targetShape: CheckRule = {
  code: 'target-shape',
  severity: 'error',
  why: 'A target that can be read in two ways, or in none, rates the figure in two ways, or in none.',
  remedy:
    'Give each target one of three: "value"; "lower" and "upper" for an indicator of polarity range; or "profile" with one target for each period of the year.',

  *check({ framework }: { readonly framework: Framework }) {
    for (const indicator of framework.records.indicator.values()) {
      for (const [index, target] of (indicator.targets ?? []).entries()) {
        for (const message of faultsOf(indicator, target)) yield { at: atName(indicator, 'targets', index), message };
        yield* wrongFloor(indicator, target, index);
      }
      yield* rivalTargets(indicator);
    }
  },
};

type Target = NonNullable<Indicator['targets']>[number];

function* faultsOf(indicator: Indicator, target: Target): Iterable<string> {
  const { value, lower, upper, profile, year } = target;
  const isBand = lower !== undefined || upper !== undefined;
  const given = [
    ...(value === undefined ? [] : ['"value"']),
    ...(isBand ? ['"lower" and "upper"'] : []),
    ...(profile ? ['"profile"'] : []),
  ];
  if (given.length === 0) yield `The target for ${quote(year)} gives no figure.`;
  else if (given.length > 1)
    yield `The target for ${quote(year)} gives ${listInWords(given)}, and only one of them can hold.`;
  else yield* faultsOfOne(indicator, target, isBand);
  if (profile) yield* faultsOfProfile(indicator, profile, year);
}

function* faultsOfOne(indicator: Indicator, { lower, upper, year }: Target, isBand: boolean): Iterable<string> {
  if (isBand && (lower === undefined || upper === undefined))
    yield `The target for ${quote(year)} has only one end of its range.`;
  // years from before a change of polarity keep the targets that they had
  if ((indicator.changes ?? []).some(({ what }) => what === 'polarity')) return;
  if (isBand && indicator.polarity !== 'range' && indicator.polarity !== 'none') {
    yield `The target for ${quote(year)} is a range, and the polarity of the indicator is "${indicator.polarity}".`;
  }
  if (!isBand && indicator.polarity === 'range')
    yield `The target for ${quote(year)} is no range, and the polarity of the indicator is "range".`;
}

function* faultsOfProfile(indicator: Indicator, profile: readonly unknown[], year: string): Iterable<string> {
  const lengths = [...frequenciesOf(indicator)].map((frequency) => periodsInYear[frequency]);
  if (lengths.includes(profile.length)) return;
  yield `The profile for ${quote(year)} has ${profile.length} targets, and the year has ${listInWords(lengths.map(String), 'or')} periods.`;
}

/** A floor that is harder to reach than its target: a figure between the two would be on target and worse than the floor. */
function* wrongFloor(
  indicator: Held<Indicator>,
  { year, floor, value, lower }: Target,
  index: number,
): Iterable<Problem> {
  const end = value ?? lower;
  if (!isRatedOneWay(indicator) || floor === undefined || end === undefined || typeof floor !== typeof end) return;
  if (indicator.polarity === 'minimise' ? floor >= end : floor <= end) return;
  yield {
    at: at(indicator, 'targets', index, 'floor'),
    message: `The target for ${quote(year)} is ${show(end)} and its floor ${show(floor)}, so a figure can be on target and worse than the floor.`,
    remedy: 'Swap the two, or correct one of them.',
  };
}

/** Years from before a change of polarity were rated the other way. */
function isRatedOneWay({ type, polarity, changes = [] }: Indicator): boolean {
  return type !== 'yes-no' && polarity !== 'none' && changes.every(({ what }) => what !== 'polarity');
}

/** Later targets of a year tell from when they hold; two that do not would both hold. */
function* rivalTargets(indicator: Held<Indicator>): Iterable<Problem> {
  const seen = new Set<string>();
  for (const [index, { year, set_on }] of (indicator.targets ?? []).entries()) {
    if (set_on !== undefined) continue;
    if (seen.has(year)) {
      yield {
        at: at(indicator, 'targets', index, 'year'),
        message: `There are two targets for ${quote(year)}, and neither says from when it holds.`,
        remedy: 'Delete one, or say under "set_on" on which day the later one was set.',
      };
    }
    seen.add(year);
  }
}
