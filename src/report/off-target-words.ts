import type { IndicatorAssessment, OffTargetReason } from '../assess/assessment.js';
import { showPeriod } from '../model/words.js';
import { type Block, heading, type Inlines, paragraph, type Table, text } from './blocks.js';
import { inLines, linesOfProse, proseInBrief } from './brief-prose.js';
import { missingInWords, showAgainst, showTarget } from './indicator-words.js';
import { indicatorTitle } from './names.js';
import type { SectionContext } from './section.js';
import { basisInWords } from './to-date-words.js';
import { ratingStatus, ratingWithSentence } from './tones.js';
import { yearOnYear } from './travel-shown.js';
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
  if (item.figure === undefined) return text(missingInWords(assessment.framework, item));
  const basis = basisInWords(assessment, item);
  return ratingWithSentence(item.rating, basis === undefined ? '' : ` (${basis})`);
}

/** How the year is expected to end, labelled, beside the rating that stands. */
export function forecastOf({ assessment }: SectionContext, item: IndicatorAssessment): Inlines | undefined {
  const forecast = yearEndInWords(item);
  return forecast && [...text(`${yearEndTerm(assessment, item)}: `), ...forecast];
}

/** How it compares with last year, where that is why it is told. */
export function comparedWithLastYear({ offTarget, travel }: IndicatorAssessment): string | undefined {
  return offTarget.includes('worse-than-last-year') ? yearOnYear(travel).sentence : undefined;
}

/** A summary of one that is significantly off target: the reason and the actions, without room between them. */
export function offTargetInBrief(context: SectionContext, item: IndicatorAssessment): readonly Block[] {
  const { framework } = context.assessment;
  const { entry, lastAction } = item;
  const promised = lastAction && `Promised in ${showPeriod(framework.calendar, lastAction.period)}`;
  const words = [
    owed('Commentary', entry?.commentary),
    owed('Action', entry?.action),
    promised === undefined ? [] : proseInBrief(promised, lastAction?.text),
  ];
  const standing = [standingInBrief(context, item), yearEndInBrief(context.assessment, item)];
  return [heading(3, indicatorTitle(item.indicator)), paragraph(inLines([...standing, ...words]))];
}

/** A summary of the others: a line for each with its action. */
export function offTargetTable(context: SectionContext, items: readonly IndicatorAssessment[]): Table {
  return {
    type: 'table',
    caption: 'Others that need attention',
    columns: [
      { title: 'Indicator', align: 'start', header: true },
      { title: 'Standing', align: 'start' },
      { title: 'Action', align: 'start' },
    ],
    rows: items.map((item) => [
      text(indicatorTitle(item.indicator)),
      standingWithReason(context, item),
      actionOf(item),
    ]),
  };
}

function standingWithReason(context: SectionContext, item: IndicatorAssessment): Inlines {
  const again = item.offTarget.includes('amber-again') ? text('It was off target before.') : [];
  return inLines([
    standingInBrief(context, item),
    again,
    yearEndInBrief(context.assessment, item),
    text(comparedWithLastYear(item) ?? ''),
  ]);
}

function actionOf({ entry }: IndicatorAssessment): Inlines {
  const said = linesOfProse('Action', entry?.action);
  return said.length > 0 ? inLines(said) : text('None was given.');
}

/** The rating, and the figure that it judges against its target: the period's, or the year's to date. */
function standingInBrief(context: SectionContext, item: IndicatorAssessment): Inlines {
  const judged = judgedInBrief(item);
  if (judged === undefined) return standingOf(context, item);
  const basis = basisInWords(context.assessment, item);
  const state = item.entry?.state === undefined || item.entry.state === 'final' ? [] : [item.entry.state];
  const notes = [...(basis === undefined ? [] : [basis]), ...state];
  return [...ratingStatus(item.rating), ...text(` ${judged}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`)];
}

/** The figure that is the reason: the one that is rated, or the one that the year is expected to end with. */
export function reasonInBrief({ reason }: OffTargetGroup, item: IndicatorAssessment): string | undefined {
  return reason === 'forecast-red' ? yearEndFigure(item) : judgedInBrief(item);
}

/** `£37,415, target £30,000`: the figure that is rated, the period's or the year's to date. */
function judgedInBrief(item: IndicatorAssessment): string | undefined {
  if (item.figure === undefined) return undefined;
  const { indicator, yearToDate, toDateTarget } = item;
  const isToDate = item.ratedOn === 'year-to-date' && yearToDate?.figure !== undefined;
  const [figure, target] = isToDate ? [yearToDate.figure, toDateTarget] : [item.figure, item.target];
  const shown = showAgainst(indicator, figure, target);
  return target ? `${shown}, target ${showTarget(indicator, target, figure)}` : shown;
}

function owed(label: string, markdown: string | undefined): Inlines {
  const said = proseInBrief(label, markdown);
  return said.length > 0 ? said : text(`No ${label.toLowerCase()} was given.`);
}
