import type { IndicatorHistory, IndicatorPeriod } from '../../assess/views/indicator-history.js';
import type { PlainPeriod } from '../../assess/views/plain-period.js';
import { bodyInSentence } from '../../model/body-in-sentence.js';
import { isPercentage, type Measure, showFigure } from '../../model/figure.js';
import { sentence, showDay } from '../../model/words.js';
import { type Block, heading, type Inlines, paragraph, text } from '../blocks.js';
import { showAgainst, showTarget } from '../indicator-words.js';
import { ratingStatus, ratingWithSentence, verdictWords } from '../tones.js';
import { arrivalAndPost, arrivalInWords } from './arrival-words.js';
import { standingBlocks } from './indicator-standing.js';
import { facts } from './named-words.js';
import { nothingOf, periodShown, wordsOf } from './period-shown.js';
import { figureValue, fractionInWords } from './value-words.js';
import { whoAndWhen } from './who-and-when.js';

/** Every period of an indicator in a line, and one of them in full. */
export function indicatorHistoryBlocks(
  { measure, periods, standing }: IndicatorHistory,
  asked: PlainPeriod | undefined,
): readonly Block[] {
  if (periods.length === 0) return nothingOf(undefined);
  const shown = periodShown(periods, asked, ({ figure }) => figure !== undefined);
  return [
    historyTable(measure, periods),
    ...(shown === undefined ? nothingOf(asked) : inFull(measure, shown)),
    ...(standing ? standingBlocks(standing) : []),
    ...whoAndWhen(periods, figureValue(measure)),
  ];
}

function historyTable(whole: Measure, periods: readonly IndicatorPeriod[]): Block {
  const { measure, unit } = withoutWords(whole);
  const keepsToDate = periods.some(({ toDate }) => toDate !== undefined);
  return {
    type: 'table',
    caption: '',
    columns: [
      { title: 'Period', align: 'start', header: true },
      { title: `Figure${unit}`, align: 'end' },
      { title: 'Target', align: 'end' },
      ...(keepsToDate ? [{ title: 'Year to date', align: 'end' } as const] : []),
      { title: 'Rating', align: 'start' },
      { title: 'Previous period', align: 'start' },
      { title: 'Last year', align: 'start' },
      { title: 'Came', align: 'start' },
    ],
    rows: periods.map((each) => [
      text(titleOf(each)),
      text(figureInWords(measure, each)),
      text(each.target ? showTarget(measure, each.target, each.figure) : ''),
      ...(keepsToDate ? [text(toDateInWords(measure, each) ?? '')] : []),
      ratingStatus(each.rating),
      text(verdictOf(each, 'previousPeriod')),
      text(verdictOf(each, 'samePeriodLastYear')),
      text(arrivalInWords(each)),
    ]),
  };
}

/** A unit in words is told once, above its column. */
function withoutWords({ unit, ...bare }: Measure): { readonly measure: Measure; readonly unit: string } {
  const measure = { ...bare, ...(unit !== undefined && { unit }) };
  if (unit === undefined || isPercentage(measure) || bare.type === 'money') return { measure, unit: '' };
  return { measure: bare, unit: ` (${unit})` };
}

function titleOf({ period, isOutturn }: IndicatorPeriod): string {
  return isOutturn ? `${period.title} outturn` : period.title;
}

type Figured = Pick<IndicatorPeriod, 'figure' | 'state'> & Partial<Pick<IndicatorPeriod, 'target'>>;

function figureInWords(measure: Measure, { figure, target, state }: Figured): string {
  if (figure === undefined) return 'No figure';
  return `${showAgainst(measure, figure, target)}${state === 'final' ? '' : ` (${state})`}`;
}

function toDateInWords(measure: Measure, { toDate, toDateTarget }: IndicatorPeriod): string | undefined {
  return toDate?.figure === undefined ? undefined : showAgainst(measure, toDate.figure, toDateTarget);
}

/** Nothing to compare is not news in a table; in full it is told why. */
function verdictOf(told: IndicatorPeriod, against: 'previousPeriod' | 'samePeriodLastYear'): string {
  const { verdict } = told[against];
  return verdict === 'not-comparable' ? '' : verdictWords[verdict];
}

function inFull(measure: Measure, told: IndicatorPeriod): readonly Block[] {
  const { target, figure, toDateRating, periodRating, ratedOn } = told;
  const other = ratedOn === 'period' ? toDateRating : periodRating;
  const lines = facts([
    ['Figure', figureAndParts(measure, told)],
    ['Target', target && showTarget(measure, target, figure)],
    ['Year to date', toDateLine(measure, told)],
    ['Rating', ratingWithSentence(told.rating)],
    [
      ratedOn === 'period' ? 'Year to date, not counted' : 'The period alone, not counted',
      toDateRating && other && ratingWithSentence(other),
    ],
    ['Compared with the previous period', told.previousPeriod.sentence],
    ['Compared with the same period last year', told.samePeriodLastYear.sentence],
    ['Forecast for the year', told.forecast === undefined ? undefined : showFigure(measure, told.forecast)],
    ['Break in series', breakInWords(told)],
    ['Came', arrivalAndPost(told)],
  ]);
  return [
    heading(3, titleOf(told)),
    { type: 'definitions', items: lines },
    ...told.restated
      .filter((each) => !isToldBelow(told, each))
      .map((each) => paragraph(restatedInWords(measure, each), 'note')),
    ...wordsOf(told, [
      ['Commentary', told.commentary],
      ['Action', told.action],
    ]),
  ];
}

function figureAndParts(measure: Measure, told: IndicatorPeriod): Inlines {
  return text(`${figureInWords(measure, told)}${partsInWords(told)}`);
}

type Parts = Pick<IndicatorPeriod, 'numerator' | 'denominator' | 'missing'>;

/** ` (1,234 of 2,000)` or `: not available, the register is lost` */
function partsInWords({ numerator, denominator, missing }: Parts): string {
  const of = fractionInWords(numerator, denominator);
  if (missing === undefined) return of;
  return `${of}: ${missing.code.replaceAll('-', ' ')}${missing.reason === undefined ? '' : `, ${missing.reason}`}`;
}

function toDateLine(measure: Measure, told: IndicatorPeriod): string | undefined {
  const { toDate, toDateTarget } = told;
  if (toDate === undefined) return undefined;
  const figure = toDateInWords(measure, told);
  if (figure === undefined) return toDate.sentence;
  return toDateTarget ? `${figure} (target ${showTarget(measure, toDateTarget, toDate.figure)})` : figure;
}

function breakInWords({ breakInSeries }: IndicatorPeriod): string | undefined {
  if (breakInSeries === undefined || breakInSeries === false) return undefined;
  return breakInSeries === true ? 'It cannot be compared with earlier figures.' : breakInSeries;
}

/** Who and when tells of it too, unless it was approved. */
function isToldBelow(
  { recorded }: IndicatorPeriod,
  { reason, approvedBy, previous }: IndicatorPeriod['restated'][number],
): boolean {
  if (approvedBy !== undefined || reason === undefined) return false;
  return (recorded?.changes ?? []).some(
    (change) => change.reason === reason && change.from?.figure === previous.figure,
  );
}

function restatedInWords(
  measure: Measure,
  { previous, reason, approvedBy, on }: IndicatorPeriod['restated'][number],
): string {
  const was = previous.figure === undefined ? 'no figure' : figureInWords(measure, previous);
  const when = on === undefined ? '' : ` on ${showDay(on)}`;
  const by = approvedBy === undefined ? '' : `, approved by ${bodyInSentence(approvedBy)}`;
  const said = [
    `Restated${when}${by}: it was ${was}${partsInWords(previous)}`,
    ...(reason === undefined ? [] : [reason]),
  ];
  return said.map((each) => `${sentence(each.trim().replace(/[.\s]+$/, ''))}.`).join(' ');
}
