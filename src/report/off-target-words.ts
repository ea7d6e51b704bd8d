import type { BodyAssessment, IndicatorAssessment, OffTargetReason } from '../assess/assessment.js';
import { showPeriod, showPeriodOfYear } from '../model/words.js';
import { type Block, heading, type Inlines, paragraph, text } from './blocks.js';
import { inLines, proseInBrief } from './brief-prose.js';
import { missingInWords, showAgainst, showTarget, withoutUnit } from './indicator-words.js';
import { plainText } from './markdown-blocks.js';
import { indicatorTitle } from './names.js';
import type { SectionContext } from './section.js';
import { basisInWords } from './to-date-words.js';
import { ratingStatus, ratingWithSentence } from './tones.js';
import { yearEndFigure, yearEndInBrief, yearEndInWords, yearEndTerm } from './year-end-words.js';

/** In the order in which members should look at them; an indicator stands under the first that fits. */
const groups: readonly { readonly reason: OffTargetReason; readonly title: string }[] = [
  { reason: 'red', title: 'Significantly off target' },
  { reason: 'amber-again', title: 'Close to target, and off target before' },
  { reason: 'forecast-red', title: 'Forecast to end the year significantly off target' },
  { reason: 'worse-than-last-year', title: 'On target, but worse than last year' },
  { reason: 'overdue', title: 'Overdue' },
  { reason: 'answered-without-figure', title: 'Answered without a figure' },
];

/** Indicators that need attention for one reason. */
export interface OffTargetGroup {
  readonly reason: OffTargetReason;
  readonly title: string;
  readonly items: readonly IndicatorAssessment[];
}

/** The indicators under the first reason that fits each, the worst reason first. */
export function offTargetGroups(items: readonly IndicatorAssessment[]): readonly OffTargetGroup[] {
  const firstOf = ({ offTarget }: IndicatorAssessment) => groups.find(({ reason }) => offTarget.includes(reason));
  return groups.map((group) => ({ ...group, items: items.filter((item) => firstOf(item) === group) }));
}

/** The rating and how it came about, or why there is no figure. */
export function standingOf({ assessment }: SectionContext, item: IndicatorAssessment): Inlines {
  if (item.figure === undefined) {
    return text([missingInWords(assessment.framework, item), ...lastRatedInWords(assessment, item)].join(' '));
  }
  const basis = basisInWords(assessment, item);
  return ratingWithSentence(item.rating, basis === undefined ? '' : ` (${basis})`);
}

/** "Last rated in July 2014: Significantly above target.": a gap hides nothing that was wrong. */
function lastRatedInWords({ framework }: BodyAssessment, { lastRated }: IndicatorAssessment): readonly string[] {
  if (lastRated === undefined || lastRated.rating.colour === 'green') return [];
  return [`Last rated in ${showPeriod(framework.calendar, lastRated.period)}: ${lastRated.rating.words}.`];
}

/** How the year is expected to end, labelled, beside the rating that stands. */
export function forecastOf({ assessment }: SectionContext, item: IndicatorAssessment): Inlines | undefined {
  const forecast = yearEndInWords(item);
  return forecast && [...text(`${yearEndTerm(assessment, item)}: `), ...forecast];
}

/** How it compares with last year, where that is why it is told. */
export function comparedWithLastYear({ offTarget, againstLastYear }: IndicatorAssessment): string | undefined {
  return offTarget.includes('worse-than-last-year') ? againstLastYear.sentence : undefined;
}

/** A summary of one that is significantly off target: the reason and the actions, without room between them. */
export function offTargetInBrief(context: SectionContext, item: IndicatorAssessment): readonly Block[] {
  const { entry } = item;
  const words = [owed('Commentary', entry?.commentary), owed('Action', entry?.action), promised(context, item)];
  const standing = inSentences([standingInBrief(context, item), yearEndInBrief(context.assessment, item)]);
  return [heading(3, indicatorTitle(item.indicator)), paragraph(inLines([standing, ...words]))];
}

/** A summary of the others: a paragraph for each, with its action and what was promised before. */
export function othersInBrief(context: SectionContext, items: readonly IndicatorAssessment[]): readonly Block[] {
  if (items.length === 0) return [];
  const told = items.map((item) => {
    const title: Inlines = [{ type: 'strong', content: text(`${indicatorTitle(item.indicator)}.`) }];
    const parts = [title, ...standingWithReason(context, item), actionOf(item), promised(context, item)];
    return [paragraph(inSentences(parts))];
  });
  return [heading(3, 'Others that need attention'), { type: 'list', ordered: false, items: told }];
}

/** One after the other, each with the full stop that it may lack. */
function inSentences(parts: readonly Inlines[]): Inlines {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => {
      const stop = /[.!?]$/.test(plainText(part)) ? '' : '.';
      return [...(index === 0 ? [] : text(' ')), ...part, ...(stop === '' ? [] : text(stop))];
    });
}

/** Last period's action, which stands beside this one's. */
function promised({ assessment: { framework } }: SectionContext, { lastAction, period }: IndicatorAssessment): Inlines {
  if (lastAction === undefined) return [];
  const isOfYear = lastAction.period.year === period.year;
  const when = isOfYear ? showPeriodOfYear(lastAction.period) : showPeriod(framework.calendar, lastAction.period);
  return proseInBrief(`Promised in ${when}`, lastAction.text);
}

/** What is being done; of a figure that is only missing no action is owed. */
function actionOf({ entry, figure }: IndicatorAssessment): Inlines {
  return figure === undefined ? proseInBrief('Action', entry?.action) : owed('Action', entry?.action);
}

function standingWithReason(context: SectionContext, item: IndicatorAssessment): readonly Inlines[] {
  const lastYear = comparedWithLastYear(item);
  return [
    standingInBrief(context, item),
    item.offTarget.includes('amber-again') ? text('It was off target before.') : [],
    yearEndInBrief(context.assessment, item),
    lastYear === undefined ? [] : text(lastYear),
  ];
}

/** The rating, and the figure that it judges against its target: the period's, or the year's to date. */
function standingInBrief(context: SectionContext, item: IndicatorAssessment): Inlines {
  const judged = judgedInBrief(item, ' against ');
  if (judged === undefined) return standingOf(context, item);
  const basis = basisInWords(context.assessment, item);
  const state = item.entry?.state === undefined || item.entry.state === 'final' ? [] : [item.entry.state];
  const notes = [...(basis === undefined ? [] : [basis]), ...state];
  return [...ratingStatus(item.rating), ...text(`: ${judged}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`)];
}

/** The figure that is the reason: the one that is rated, or the one that the year is expected to end with. */
export function reasonInBrief({ reason }: OffTargetGroup, item: IndicatorAssessment): string | undefined {
  return reason === 'forecast-red' ? yearEndFigure(item) : judgedInBrief(item);
}

/** `£37,415, target £30,000`, or after a colon `£37,415 against £30,000`: the figure that is rated, the period's or the year's to date. */
function judgedInBrief(item: IndicatorAssessment, beside = ', target '): string | undefined {
  if (item.figure === undefined) return undefined;
  const { indicator, yearToDate, toDateTarget } = item;
  const isToDate = item.ratedOn === 'year-to-date' && yearToDate?.figure !== undefined;
  const [figure, target] = isToDate ? [yearToDate.figure, toDateTarget] : [item.figure, item.target];
  if (!target) return showAgainst(indicator, figure, target);
  // the unit is said once, behind the two
  const { bare } = withoutUnit(indicator);
  return `${showAgainst(bare, figure, target)}${beside}${showTarget(indicator, target, figure)}`;
}

function owed(label: string, markdown: string | undefined): Inlines {
  const said = proseInBrief(label, markdown);
  return said.length > 0 ? said : text(`No ${label.toLowerCase()} was given.`);
}
