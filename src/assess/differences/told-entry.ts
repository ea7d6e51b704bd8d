import { figureOf, type Measure } from '../../model/figure.js';
import type { Framework, Held, SubjectKind } from '../../model/framework.js';
import type { Id } from '../../model/id.js';
import type { Period } from '../../model/period.js';
import type { Indicator, IndicatorEntry } from '../../model/records.js';
import type { Rating } from '../assessment.js';
import { valueIn } from '../evidence/entry-value.js';
import type { EntryValue } from '../evidence.js';
import { judgeTold } from '../judgement.js';
import { seriesOf } from '../series.js';
import type { AnyEntry } from './entry-pairs.js';
import type { Side } from './sides.js';

/** What an entry says, and of an indicator what that makes: dates count in days from 1970, yes is 1 and no 0. */
export interface ToldEntry {
  readonly value: EntryValue;
  readonly figure: number | undefined;
  /** The one that is counted: the period's, or the year's to date. */
  readonly rating: Rating | undefined;
}

/** An entry as one of the folders has it. */
export function toldEntry(side: Side, kind: SubjectKind, entry: AnyEntry | undefined): ToldEntry | undefined {
  const indicator = entry && indicatorOf(side.framework, kind, entry.subject);
  const value = entry && valueIn(kind, entry, indicator);
  if (entry === undefined || value === undefined) return undefined;
  if (indicator === undefined) return { value, figure: undefined, rating: undefined };
  const figure = figureOf(indicator, entry as IndicatorEntry); // the entries of an indicator are indicator entries
  return { value, figure, rating: ratingOf(side, indicator, entry.period) };
}

function indicatorOf({ records }: Framework, kind: SubjectKind, id: Id): Held<Indicator> | undefined {
  return kind === 'indicator' ? records.indicator.get(id) : undefined;
}

/** The rating that is counted, of one of the indicator's own periods. */
export function ratingOf({ framework, evidence }: Side, indicator: Held<Indicator>, period: Period): Rating {
  const series = seriesOf(framework, indicator, evidence.today);
  return judgeTold(series, period, { due: undefined, isYearsEnd: false }).rating;
}

/** What it takes to show the figures of an indicator. */
export function measureOf({ type, unit, per, decimals }: Measure): Measure {
  return {
    type,
    ...(unit !== undefined && { unit }),
    ...(per !== undefined && { per }),
    ...(decimals !== undefined && { decimals }),
  };
}
