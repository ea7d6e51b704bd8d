import type { BodyAssessment, IndicatorAssessment } from '../assess/assessment.js';
import { periodContaining } from '../model/period.js';
import { showPeriod } from '../model/words.js';
import { type Inlines, text } from './blocks.js';
import { showAgainst, showTarget, withoutUnit } from './indicator-words.js';
import { ratingStatus, ratingWithSentence } from './tones.js';

/** `Forecast for the year`: it stands beside the current rating, never for it. Another year than the report's is named. */
export function yearEndTerm({ framework, period }: BodyAssessment, item: IndicatorAssessment): string {
  if (item.period.year === period.year) return 'Forecast for the year';
  const { calendar } = framework;
  return `Forecast for ${showPeriod(calendar, periodContaining(calendar, 'annual', item.period.last))}`;
}

/** How the year is expected to end, by whom, and what that would be worth; nothing where nobody can tell. */
export function yearEndInWords({ yearEnd }: IndicatorAssessment): Inlines | undefined {
  if (yearEnd === undefined || yearEnd.by === 'unknown') return undefined;
  const { rating, sentence } = yearEnd;
  if (rating.colour === 'unrated') return text(sentence);
  return ratingWithSentence({ ...rating, sentence: `${sentence} ${rating.sentence}` });
}

/** The same in a line: `Forecast for the year: Significantly below target: 102 against 120`. */
export function yearEndInBrief(assessment: BodyAssessment, item: IndicatorAssessment): Inlines {
  const { yearEnd } = item;
  if (yearEnd === undefined || yearEnd.by === 'unknown') return [];
  const label = `${yearEndTerm(assessment, item)}: `;
  return [...text(label), ...ratingStatus(yearEnd.rating), ...text(`: ${yearEndFigure(item, ' against ')}`)];
}

/** `102, target 120`, or after a colon `102 against 120`: the figure that the year is expected to end with, marked where no officer said so. */
export function yearEndFigure({ indicator, yearEnd }: IndicatorAssessment, beside = ', target '): string | undefined {
  if (yearEnd === undefined || yearEnd.by === 'unknown') return undefined;
  const { by, figure, target } = yearEnd;
  const against = target ? `${beside}${showTarget(indicator, target, figure)}` : '';
  const shown = showAgainst(target ? withoutUnit(indicator).bare : indicator, figure, target);
  const basis = by === 'officer' ? '' : ', at the rate of the year so far';
  return `${shown}${against}${basis}`;
}
