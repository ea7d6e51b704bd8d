import type { Held } from '../model/framework.js';
import type { Period } from '../model/period.js';
import type { Indicator, Settings } from '../model/records.js';

export type Tolerance = NonNullable<Indicator['tolerance']>;
type Polarity = Indicator['polarity'];
type Change = NonNullable<Indicator['changes']>[number];

const polarities: ReadonlySet<string> = new Set<Polarity>(['maximise', 'minimise', 'range', 'none']);

/** The indicator as it stood at the period's end: a period is judged by what was in force in it. */
export function indicatorIn(indicator: Held<Indicator>, period: Period): Held<Indicator> {
  const polarity = before(indicator, 'polarity', period);
  const unit = before(indicator, 'unit', period);
  return {
    ...indicator,
    ...(isPolarity(polarity) && { polarity }),
    ...(unit !== undefined && { unit }),
  };
}

/** The amber band that holds for the indicator, its own or the council's. One in a unit that it does not have is none. */
export function toleranceFor(indicator: Indicator, settings: Settings): Tolerance | undefined {
  return inItsUnit(indicator, indicator.tolerance) ?? inItsUnit(indicator, settings.rating?.tolerance);
}

/** How large a change may be without being news, its own or the council's. */
export function travelToleranceFor(indicator: Indicator, settings: Settings): Indicator['travel_tolerance'] {
  return inItsUnit(indicator, indicator.travel_tolerance) ?? inItsUnit(indicator, settings.travel_tolerance);
}

/** Points are of percentages, and a share of a calendar date or of a yes means nothing. */
function inItsUnit<Allowance extends { readonly kind: Tolerance['kind'] }>(
  { type }: Indicator,
  allowance: Allowance | undefined,
): Allowance | undefined {
  if (allowance === undefined || type === 'yes-no') return undefined;
  if (allowance.kind === 'percent') return type === 'date' ? undefined : allowance;
  return allowance.kind === 'points' && type !== 'percentage' ? undefined : allowance;
}

function before(indicator: Indicator, what: Change['what'], period: Period): string | undefined {
  return (indicator.changes ?? [])
    .filter((change) => change.what === what && period.last < change.from)
    .reduce<Change | undefined>((first, change) => (first && first.from <= change.from ? first : change), undefined)
    ?.was;
}

function isPolarity(text: string | undefined): text is Polarity {
  return text !== undefined && polarities.has(text);
}
