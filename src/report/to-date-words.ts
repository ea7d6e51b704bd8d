import type { BodyAssessment, IndicatorAssessment, TargetInForce } from '../assess/assessment.js';
import { type Period, sameFrequencyAndPeriod } from '../model/period.js';
import { showPeriod } from '../model/words.js';
import { showAgainst, showTarget, uncountedNotes } from './indicator-words.js';

/** `307,011 (target 300,000)`, or how far it goes where it stops short. Nothing where the indicator has no year to date. */
export function toDateInWords({ framework, period }: BodyAssessment, item: IndicatorAssessment): string | undefined {
  const { indicator, yearToDate, toDateTarget } = item;
  if (!yearToDate) return undefined;
  const { figure, to, sentence } = yearToDate;
  const unsettled = unsettledInWords(item);
  if (figure === undefined || to?.last !== item.period.last)
    return [sentence.replace(/\.$/, ''), ...unsettled].join(', ');
  const dated = to.last === period.last ? '' : ` to ${showPeriod(framework.calendar, to)}`;
  const target = toDateTarget ? [`target ${showTarget(indicator, toDateTarget, figure)}`] : [];
  return withNotes(`${showAgainst(indicator, figure, toDateTarget)}${dated}`, [...target, ...unsettled]);
}

/** `307,011 (to July 2014; August missing)`: the same for a table, whose rating tells the rest. */
export function toDateInBrief({ framework, period }: BodyAssessment, item: IndicatorAssessment): string | undefined {
  const { indicator, yearToDate, toDateTarget, ratedOn } = item;
  if (!yearToDate) return undefined;
  const { figure, to, stoppedBy } = yearToDate;
  if (figure === undefined || to === undefined) return 'No figure';
  return withNotes(showAgainst(indicator, figure, toDateTarget), [
    ...(to.last === period.last ? [] : [`to ${showPeriod(framework.calendar, to)}`]),
    ...(stoppedBy === undefined ? [] : [stoppedBy]),
    ...(toDateTarget && ratedOn === 'year-to-date' ? [`target ${showTarget(indicator, toDateTarget, figure)}`] : []),
    ...unsettledInWords(item),
  ]);
}

/** What a year's report tells of an indicator: the year's own figure, not its last period's. */
export interface YearsFigure {
  readonly figure: number;
  readonly target: TargetInForce | undefined;
  /** `69.2% (the year; includes a provisional figure)` */
  readonly words: string;
}

/** The year's figure with its target, where a year's report judges by it; nothing where it stops short of what is in. */
export function figureOfYear(
  { framework, period }: BodyAssessment,
  item: IndicatorAssessment,
): YearsFigure | undefined {
  const { indicator, yearToDate, toDateTarget: target } = item;
  const isRated = item.ratedOn === 'year-to-date' || item.toDateRating === undefined;
  if (period.frequency !== 'annual' || item.figure === undefined || !isRated) return undefined;
  if (yearToDate?.figure === undefined || yearToDate.to?.last !== item.period.last) return undefined;
  const { figure, to } = yearToDate;
  const words = withNotes(showAgainst(indicator, figure, target), [
    to.last === period.last ? 'the year' : `to ${showPeriod(framework.calendar, to)}`,
    ...unsettledInWords(item),
    ...uncountedNotes(item),
  ]);
  return { figure, target, words };
}

/** `year to date`, or `Q2 2012/13`: which of the two figures is rated, where both can be. */
export function ratedOnInWords(
  { framework }: BodyAssessment,
  { rating, ratedOn, toDateRating, period }: IndicatorAssessment,
): string | undefined {
  if (!toDateRating || rating.colour === 'unrated') return undefined;
  return ratedOn === 'period' ? showPeriod(framework.calendar, period) : 'year to date';
}

/** `year to date to August 2014`, `September 2014`: the figure that is rated, dated where the report's period does not tell it. */
export function basisInWords(assessment: BodyAssessment, item: IndicatorAssessment): string | undefined {
  const { framework, period } = assessment;
  const basis = ratedOnInWords(assessment, item);
  const dated = (own: Period) => showPeriod(framework.calendar, own);
  if (basis === 'year to date') {
    const to = item.yearToDate?.to ?? item.period;
    if (to.last !== period.last) return `${basis} to ${dated(to)}`;
    return period.frequency === 'annual' ? 'the year' : basis;
  }
  return sameFrequencyAndPeriod(item.period, period) ? basis : dated(item.period);
}

function withNotes(said: string, notes: readonly string[]): string {
  return notes.length > 0 ? `${said} (${notes.join('; ')})` : said;
}

/** `includes a provisional figure`, where the year to date has a figure that is not final. */
function unsettledInWords({ yearToDate }: IndicatorAssessment): readonly string[] {
  return yearToDate?.figure === undefined || yearToDate.unsettled === undefined ? [] : [yearToDate.unsettled];
}
