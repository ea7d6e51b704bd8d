import type { Day } from '../../model/day.js';
import { figureOf, type Measure, targetFigure } from '../../model/figure.js';
import type { Framework, Held } from '../../model/framework.js';
import type { Indicator, IndicatorEntry } from '../../model/records.js';
import type { Rating, TargetInForce, Travel } from '../assessment.js';
import type { Evidence } from '../evidence.js';
import { type Judgement, judgeTold } from '../judgement.js';
import { isOutturn, type Series, seriesOf } from '../series.js';
import { type IndicatorStanding, indicatorStanding } from './indicator-standing.js';
import { type OwnPeriod, ownPeriodsOf, type ToldPeriod, toldPeriod } from './told-periods.js';

/** One comparison of a figure with an earlier one, in a word and in a sentence. */
export interface PlainComparison {
  readonly verdict: Travel['previousPeriod']['verdict'];
  readonly sentence: string;
}

/** One of an indicator's periods as it is judged. Figures are as in assessments: dates in days from 1970, yes 1 and no 0. */
export interface IndicatorPeriod extends ToldPeriod {
  /** A whole year's figure of an indicator that is collected more often. */
  readonly isOutturn: boolean;
  readonly figure: number | undefined;
  readonly state: NonNullable<IndicatorEntry['state']>;
  readonly missing: IndicatorEntry['missing'];
  readonly target: TargetInForce | undefined;
  readonly rating: Rating;
  readonly ratedOn: 'period' | 'year-to-date';
  readonly periodRating: Rating;
  readonly toDateRating: Rating | undefined;
  readonly toDate: { readonly figure: number | undefined; readonly sentence: string } | undefined;
  readonly toDateTarget: TargetInForce | undefined;
  readonly previousPeriod: PlainComparison;
  readonly samePeriodLastYear: PlainComparison;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly forecast: number | undefined;
  readonly commentary: string | undefined;
  readonly action: string | undefined;
  /** Why the figure cannot be compared with earlier ones. */
  readonly breakInSeries: IndicatorEntry['break_in_series'];
  readonly restated: readonly PlainRestatement[];
}

/** What was entered before it was changed, with the figure that it made. */
interface PlainRestatement {
  readonly previous: Pick<IndicatorPeriod, 'figure' | 'numerator' | 'denominator' | 'missing' | 'state'>;
  readonly reason: string | undefined;
  readonly approvedBy: string | undefined;
  readonly on: Day | undefined;
}

export interface IndicatorHistory {
  readonly of: 'indicator';
  readonly measure: Measure;
  /** Nothing where no period has ended yet. */
  readonly standing: IndicatorStanding | undefined;
  readonly periods: readonly IndicatorPeriod[];
}

export function indicatorHistory(
  framework: Framework,
  indicator: Held<Indicator>,
  evidence: Evidence,
): IndicatorHistory {
  const { today } = evidence;
  const series = seriesOf(framework, indicator, today);
  const { type, unit, per, decimals } = indicator;
  const own = ownPeriodsOf(framework, { kind: 'indicator', record: indicator }, evidence);
  const dues = own.flatMap(({ due }) => due ?? []);
  return {
    of: 'indicator',
    measure: {
      type,
      ...(unit !== undefined && { unit }),
      ...(per !== undefined && { per }),
      ...(decimals !== undefined && { decimals }),
    },
    standing: indicatorStanding(framework, indicator, { evidence, dues }),
    periods: own.map((each) => ({
      ...toldPeriod(framework, each, today),
      ...judged(series, each),
      ...entered(indicator, each.entry),
    })),
  };
}

function judged(series: Series, { period, due }: OwnPeriod<'indicator'>) {
  return { isOutturn: isOutturn(series, period), ...plain(judgeTold(series, period, { due, isYearsEnd: false })) };
}

function plain({ travel, yearToDate, ...judgement }: Judgement) {
  const compared = ({ verdict, sentence }: Travel['previousPeriod']): PlainComparison => ({ verdict, sentence });
  return {
    ...judgement,
    toDate: yearToDate && { figure: yearToDate.figure, sentence: yearToDate.sentence },
    previousPeriod: compared(travel.previousPeriod),
    samePeriodLastYear: compared(travel.samePeriodLastYear),
  };
}

function entered(measure: Measure, entry: OwnPeriod<'indicator'>['entry']) {
  return {
    state: entry?.state ?? 'final',
    missing: entry?.missing,
    numerator: entry?.numerator,
    denominator: entry?.denominator,
    forecast: targetFigure(measure, entry?.forecast),
    commentary: entry?.commentary,
    action: entry?.action,
    breakInSeries: entry?.break_in_series,
    restated: entry ? restatements(measure, entry) : [],
  };
}

/** Each restatement tells only what it changed: what stood before it is worked out from the latest back. */
function restatements(measure: Measure, entry: IndicatorEntry): readonly PlainRestatement[] {
  const found: PlainRestatement[] = [];
  let stood: Entry = entry;
  for (const { previous, reason, approved_by: approvedBy, on } of (entry.restated ?? []).toReversed()) {
    stood = before(stood, previous);
    const { numerator, denominator, missing, state = 'final' } = stood;
    const figure = figureOf(measure, stood);
    found.unshift({ previous: { figure, numerator, denominator, missing, state }, reason, approvedBy, on });
  }
  return found;
}

type Entry = Pick<IndicatorEntry, 'value' | 'numerator' | 'denominator' | 'missing' | 'state'>;

/** A figure, a fraction and the reason for none stand in one another's place. */
function before({ state, ...figure }: Entry, previous: Entry): Entry {
  const { value, numerator, denominator, missing } = previous;
  const kept = { ...(state !== undefined && { state }), ...previous };
  if (value !== undefined || missing !== undefined) return kept;
  if (numerator === undefined && denominator === undefined) return { ...figure, ...kept };
  const { value: _value, missing: _missing, ...fraction } = figure;
  return { ...fraction, ...kept };
}
